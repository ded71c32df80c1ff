"""The principals and the bodies with all that their rules of procedure fix, each in force from a day."""

from enum import StrEnum

from pydantic import Field

from lsgtool.model.item import DecisionKind
from lsgtool.model.part import InForce, Part, either
from lsgtool.model.values import BodyId, Count, Day, DayOfYear, Flag, Identifier, Number, PrincipalId, Text


class Force(StrEnum):
    """The word the document uses: ska (shall), bör (should), kan (may)."""

    SHALL = "shall"
    SHOULD = "should"
    MAY = "may"


class Side(StrEnum):
    """The side a principal stands on."""

    KOMMUN = "kommun"
    REGION = "region"


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


class Name(InForce):
    """A name."""

    name: Text = Field(description="The name in full.", examples=["Länssamverkansgruppen"])
    short: Text | None = Field(None, description="The name in short.", examples=["LSG"])
    decided: Text | None = Field(
        None,
        description="How a decision of the body is introduced; without it, the name and *beslutade*.",
        examples=["Länssamverkansgruppen beslutade"],
    )


class Seats(InForce):
    """How many seats each principal has; the most specific number counts."""

    each: dict[Side, Number] = Field(
        default_factory=dict, description="Seats of every principal on a side.", examples=["{kommun: 1}"]
    )
    principals: dict[PrincipalId, Number] = Field(
        default_factory=dict, description="Seats of single principals.", examples=["{umea: 2}"]
    )
    shared: dict[Side, Number] = Field(
        default_factory=dict,
        description="Seats that the principals on a side fill together.",
        examples=["{kommun: 6, region: 4}"],
    )
    substitutes: dict[Side, Number] = Field(
        default_factory=dict,
        description="Substitutes of every principal on a side.",
        examples=["{kommun: 1}"],
    )
    co_opted: Number = Field(0, description="Permanent co-opted (adjungerade).", examples=["3"])
    also: tuple[Text, ...] = Field(
        (),
        description="Seats that go with an office elsewhere.",
        examples=["[ordförande i Hjälpmedelsrådet]"],
    )
    term_years: Count | None = Field(None, description="Years a member is nominated for.", examples=["4"])


class PapersDue(InForce):
    """When the papers are with the members, and what each holds."""

    working_days: Count | None = Field(None, description="Working days before the meeting.", examples=["10"])
    calendar_days: Count | None = Field(
        None, description="Calendar days before the meeting.", examples=["14"]
    )
    whole_days_between: Flag = Field(
        default=False,
        description="Count only whole days between; else the meeting is day 0 and one counts back.",
        examples=["true"],
    )
    contents: tuple[Content, ...] = Field(
        (), description="What each paper holds.", examples=["[summary, proposal-or-question]"]
    )
    force: Force = Field(Force.SHALL, description="How strongly the document says it.", examples=["should"])
    _counted = either("working_days", "calendar_days")


class MeetingCount(InForce):
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


class StandingItems(InForce):
    """The items that stand on every agenda, and their order."""

    opening: tuple[StandingItem, ...] = Field((), description="First, in this order.")
    before_closing: tuple[StandingItem, ...] = Field((), description="Before the last ones, in either order.")
    closing: tuple[StandingItem, ...] = Field((), description="Last, in this order.")

    @property
    def all(self) -> tuple[StandingItem, ...]:
        """All of them, in the order of a new agenda."""
        return self.opening + self.before_closing + self.closing


class MinutesRule(InForce):
    """What the minutes are called, and who adjusts them."""

    document: Document = Field(description="What they are called.", examples=["protokoll"])
    adjusted_by: tuple[Adjusting, ...] = Field(
        (), description="Who approves them.", examples=["[chair, adjuster]"]
    )
    public_after_adjustment: Flag = Field(
        default=True, description="Whether they are public only afterwards.", examples=["true"]
    )


class Office(Part):
    """Somebody who holds an office."""

    name: Text = Field(description="Name.", examples=["Karin Ek"])
    principal: PrincipalId = Field(description="The principal she comes from.", examples=["region"])


class Chairs(InForce):
    """Who presides from a day on."""

    chair: Office = Field(description="The chair.")
    vice_chair: Office | None = Field(None, description="The vice chair, from the other side.")


class Alternation(InForce):
    """Whether the chair changes side every calendar year."""

    yearly: Flag = Field(description="It changes every calendar year.", examples=["true"])
    longer_by_decision: Flag = Field(
        default=False, description="The body may decide on a longer time, with reasons.", examples=["true"]
    )


class Powers(InForce):
    """What the body may decide."""

    kinds: tuple[DecisionKind, ...] = Field(description="The kinds of decision.", examples=["[recommend]"])
    scope: Text | None = Field(None, description="What the powers are limited to.")


class Body(Part):
    """A body. Each key holds a list of what is in force from a day, the earliest first."""

    names: tuple[Name, ...] = Field(
        min_length=1, description="Its names; the first one's day is its beginning."
    )
    ended: Day | None = Field(None, description="Its last day, where it has come to an end.")
    working_committee_of: BodyId | None = Field(
        None, description="The body whose matters it prepares.", examples=["lsg"]
    )
    appointed_by: BodyId | None = Field(None, description="The body that gave it its task.", examples=["lsg"])
    meets_with: tuple[BodyId, ...] = Field(
        (), description="Bodies it meets together with.", examples=["[samrad]"]
    )
    seats: tuple[Seats, ...] = Field((), description="Seats.")
    papers: tuple[PapersDue, ...] = Field((), description="Papers before a meeting.")
    meetings: tuple[MeetingCount, ...] = Field((), description="Meetings a year.")
    numbering: tuple[Numbering, ...] = Field((), description="Numbers; without it, § through the year.")
    standing: tuple[StandingItems, ...] = Field((), description="Standing items.")
    minutes: tuple[MinutesRule, ...] = Field((), description="The minutes; without it, minnesanteckningar.")
    chairs: tuple[Chairs, ...] = Field((), description="Chair and vice chair.")
    alternation: tuple[Alternation, ...] = Field((), description="How the chair changes side.")
    powers: tuple[Powers, ...] = Field((), description="Powers.")


class Principal(Part):
    """A principal (huvudman)."""

    side: Side = Field(description="The side it stands on.", examples=["kommun"])
    names: tuple[Name, ...] = Field(min_length=1, description="Its names.")


class ClosedDay(InForce):
    """A day on which nobody works here, beside weekends and Swedish holidays."""

    date: Day | None = Field(None, description="One day.", examples=["2025-05-30"])
    every: DayOfYear | None = Field(None, description="The same day every year.", examples=["12-27"])
    _closed = either("date", "every", needed=True)


class Bodies(Part):
    """The whole of `bodies.yaml`."""

    organisation: Text = Field(
        description="Who stands behind the bodies together; printed at the top of every paper.",
        examples=["Region Västerbotten och länets kommuner"],
    )
    principals: dict[Identifier, Principal] = Field(description="The principals, by name.")
    bodies: dict[Identifier, Body] = Field(description="The bodies, by name.")
    closed_days: tuple[ClosedDay, ...] = Field((), description="Days off of your own.")
