"""What the rules of procedure fix for a body: provisions, each in force from a day and with a force."""

from enum import StrEnum

from pydantic import Field

from lsgtool.model.part import InForce, Part, either
from lsgtool.model.values import BodyId, Count, DayOfYear, Flag, Identifier, MatterId, Text


class Force(StrEnum):
    """The word the document uses: ska (shall), bör (should), kan (may)."""

    SHALL = "shall"
    SHOULD = "should"
    MAY = "may"


class Provision(InForce):
    """Something that the rules of procedure fix, as strongly as they say it."""

    force: Force = Field(Force.SHALL, description="How strongly the document says it.", examples=["should"])


class Series(StrEnum):
    """How far numbers run on before they start again at 1."""

    YEAR = "year"
    MEETING = "meeting"


class Document(StrEnum):
    """What the minutes are called, as printed."""

    PROTOKOLL = "protokoll"
    MINNESANTECKNINGAR = "minnesanteckningar"


class Adjusting(StrEnum):
    """Who approves the minutes."""

    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    ADJUSTER = "adjuster"


class Content(StrEnum):
    """What a paper must hold."""

    SUMMARY = "summary"
    PROPOSAL = "proposal"
    PROPOSAL_OR_QUESTION = "proposal-or-question"


class PapersDue(Provision):
    """When the papers are with the members."""

    working_days: Count | None = Field(None, description="Working days before the meeting.", examples=["10"])
    calendar_days: Count | None = Field(
        None, description="Calendar days before the meeting.", examples=["14"]
    )
    whole_days_between: Flag = Field(
        default=False,
        description="Count only whole days between; else the meeting is day 0 and one counts back.",
        examples=["true"],
    )
    _counted = either("working_days", "calendar_days")


class ApologiesDue(Provision):
    """When and to whom somebody who cannot come sends apologies."""

    working_days: Count | None = Field(None, description="Working days before the meeting.", examples=["5"])
    calendar_days: Count | None = Field(None, description="Calendar days before the meeting.", examples=["7"])
    to: Text = Field(
        description="To whom, as the notice says it.",
        examples=['"samverkanskoordinatorn, samverkan@lan.example"'],
    )
    _counted = either("working_days", "calendar_days")


class PaperContents(Provision):
    """What each paper holds."""

    contents: tuple[Content, ...] = Field(
        description="What it must hold.", examples=["[summary, proposal-or-question]"]
    )
    welcome: tuple[Content, ...] = Field(
        (), description="What it may hold; where it is missing, that is only told.", examples=["[proposal]"]
    )


class MeetingCount(Provision):
    """How often the body meets in a calendar year."""

    at_least: Count | None = Field(None, description="Fewest meetings a year.", examples=["3"])
    at_most: Count | None = Field(None, description="Most meetings a year.", examples=["6"])
    booked_by: DayOfYear | None = Field(
        None, description="The day of the year before by which they are booked.", examples=["11-30"]
    )


class Numbering(InForce):
    """How the items are numbered."""

    series: Series = Field(
        description="Through the calendar year, or anew at each meeting.", examples=["year"]
    )
    paragraph_sign: Flag = Field(
        default=True, description="Whether `§` stands before the number.", examples=["false"]
    )


class StandingItem(Part):
    """An item that stands on every agenda."""

    id: Identifier = Field(description="What a meeting file calls it.", examples=["agenda"])
    title: Text = Field(description="Title as printed.", examples=["Godkännande av dagordning"])


class StandingItems(Provision):
    """The items that stand on every agenda, and their order."""

    opening: tuple[StandingItem, ...] = Field((), description="First, in this order.")
    before_closing: tuple[StandingItem, ...] = Field((), description="Before the last ones, in either order.")
    closing: tuple[StandingItem, ...] = Field((), description="Last, in this order.")

    @property
    def all(self) -> tuple[StandingItem, ...]:
        """All of them, in the order of a new agenda."""
        return self.opening + self.before_closing + self.closing


class MinutesRule(Provision):
    """What the minutes are called, and who adjusts them."""

    document: Document = Field(description="What they are called.", examples=["protokoll"])
    adjusted_by: tuple[Adjusting, ...] = Field(
        (), description="Who approves them.", examples=["[chair, adjuster]"]
    )
    att_clauses: Flag = Field(
        default=True, description="Whether a decision is written as clauses with *att*.", examples=["false"]
    )
    adjusted_within_days: Count | None = Field(
        None, description="Calendar days in which they are adjusted, where a time is set.", examples=["14"]
    )
    public_after_adjustment: Flag = Field(
        default=True, description="Whether they are public only afterwards.", examples=["true"]
    )


class Personal(StrEnum):
    """Details about people that a body may leave out of what it makes public."""

    TITLES = "titles"
    GUESTS = "guests"
    PRESENTERS = "presenters"
    ABSENT = "absent"
    TIMES = "times"


class Publishing(Provision):
    """What is left out of the minutes that are made public."""

    leaves_out: tuple[Personal, ...] = Field(
        (),
        description="Titles, names of guests, of presenters, of those absent; when somebody came or left.",
        examples=["[titles, absent]"],
    )


class FollowUpTimes(Provision):
    """How what the body decides is followed up; what it decided before the first of these days is not."""

    dispatched_within_days: Count | None = Field(
        None,
        description="Calendar days in which a recommendation goes out to the principals.",
        examples=["14"],
    )
    answered_within_days: Count | None = Field(
        None,
        description="Calendar days in which each principal decides, where the decision gives no `due`.",
        examples=["180"],
    )


class Reviewed(StrEnum):
    """What is looked over again."""

    MANDATE = "mandate"
    FORMS = "forms-of-meeting"
    SUMMARY = "summary"
    PRIORITIES = "priorities"


class Review(Provision):
    """Something that is to be taken up again after so many calendar years."""

    review: Reviewed = Field(description="What is looked over.", examples=["forms-of-meeting"])
    matter: MatterId = Field(description="The matter under which it comes up.", examples=["motesformer"])
    every_years: Count = Field(1, description="At least once in so many calendar years.", examples=["2"])
    at: BodyId | None = Field(
        None, description="The body that takes it up; without it, this body.", examples=["lsg"]
    )


class Presenting(Provision):
    """Who presents the matters that come from another body: its chair."""

    matters_of: BodyId = Field(description="The body whose chair presents them here.", examples=["lsg"])


class Route(Provision):
    """Matters of one kind that reach this body by way of one other body only."""

    words: tuple[Text, ...] = Field(
        min_length=1, description="Words in the title that tell the kind.", examples=["[utskrivning]"]
    )
    through: BodyId = Field(description="The body they come through.", examples=["vuxna-och-aldre"])
