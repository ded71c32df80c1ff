"""One meeting, as its file writes it."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from lsgtool.model.decision import PlannedMeeting
from lsgtool.model.deviation import Deviation
from lsgtool.model.item import Item
from lsgtool.model.log import Step
from lsgtool.model.part import Part, short_form
from lsgtool.model.values import (
    Attended,
    BodyId,
    Day,
    Flag,
    Link,
    MarkdownText,
    Number,
    PrincipalId,
    Span,
    Text,
)
from lsgtool.reference import MeetingRef


class Status(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    CALLED = "called"
    HELD = "held"
    ADJUSTED = "adjusted"
    CANCELLED = "cancelled"


MINUTED = frozenset({Status.HELD, Status.ADJUSTED})
"""The states in which a file is the minutes of a meeting, no longer the plan for one."""


class Form(StrEnum):
    """How the members meet."""

    PHYSICAL = "physical"
    DIGITAL = "digital"
    HYBRID = "hybrid"
    WRITTEN = "written"


class Role(StrEnum):
    """In what capacity somebody takes part."""

    MEMBER = "member"
    CO_OPTED = "co-opted"
    GUEST = "guest"
    COORDINATOR = "coordinator"
    SECRETARY = "secretary"


class Attendee(Part):
    """Somebody who takes part; a bare name is enough for a person without a seat."""

    name: Text = Field(description="Name.", examples=["Karin Ek"])
    principal: PrincipalId | None = Field(
        None, description="The principal whose seat it is.", examples=["mala"]
    )
    organisation: Text | None = Field(
        None, description="Organisation, where it is no principal.", examples=["Skolchefsnätverket"]
    )
    title: Text | None = Field(None, description="Title or function.", examples=["socialchef"])
    role: Role = Field(Role.MEMBER, description="In what capacity.", examples=["guest"])
    substitute_for: Text | None = Field(
        None, description="The absent member whose seat it is.", examples=["Eva Sten"]
    )
    items: tuple[Attended, ...] = Field(
        (),
        description="The items attended, where not all: names of matters, numbers on the agenda, or a range.",
        examples=["[suicidprevention, 3–9]"],
    )
    arrived: Span | None = Field(None, description="When she came, if late.", examples=['"09.40"'])
    left: Span | None = Field(None, description="When she left, if early.", examples=['"11.15"'])


class Absentee(Part):
    """A member who is away; a bare name is enough."""

    name: Text = Field(description="Name.", examples=["Eva Sten"])
    principal: PrincipalId | None = Field(
        None, description="The principal whose seat it is.", examples=["mala"]
    )
    notified: Flag | None = Field(
        None, description="Whether the coordinator was told beforehand.", examples=["true"]
    )


class NextMeeting(PlannedMeeting):
    """A meeting to come, as the minutes announce it."""

    time: Span | None = Field(None, description="Time.", examples=['"09.00–12.00"'])
    place: Text | None = Field(None, description="Place.", examples=["Lycksele"])


class Meeting(Part):
    """One meeting: what the notice says before it and the minutes after it."""

    body: BodyId = Field(description="The body that meets; the file lies in its folder.", examples=["lsg"])
    date: Day = Field(description="The day; the file has its name.", examples=["2024-09-20"])
    time: Span | None = Field(None, description="Time.", examples=['"09.00–12.00"'])
    place: Text | None = Field(None, description="Place.", examples=["Digitalt"])
    form: Form | None = Field(None, description="How the members meet.", examples=["digital"])
    link: Link | None = Field(
        None,
        description="Where the members join by video, `https://…`.",
        examples=["https://video.example.org/lsg"],
    )
    status: Status = Field(description="How far it has come.", examples=["held"])
    extra: Flag = Field(
        default=False, description="An extra meeting, outside the year's plan.", examples=["true"]
    )
    booked: Day | None = Field(None, description="The day it was booked.", examples=["2023-11-17"])
    diary_number: Text | None = Field(
        None, description="Diary number (diarienummer).", examples=["LSG 2024-0017"]
    )
    first_paragraph: Number | None = Field(
        None,
        description="The first § number; only where it cannot be counted from the files before.",
        examples=["31"],
    )
    papers_sent: Day | None = Field(
        None, description="The day the papers were with the members.", examples=["2024-09-06"]
    )
    apologies_by: Day | None = Field(
        None,
        description="The last day to send apologies, where `apologies` of the body does not give it.",
        examples=["2024-09-13"],
    )
    published: Day | None = Field(
        None, description="The day the minutes were made public.", examples=["2024-10-08"]
    )
    chair: Text | None = Field(None, description="Who presides.", examples=["Karin Ek"])
    vice_chair: Text | None = Field(None, description="The vice chair.", examples=["Per Ny"])
    secretary: Text | None = Field(None, description="Who keeps the minutes.", examples=["Olle Berg"])
    adjuster: Text | None = Field(
        None, description="Who approves the minutes beside the chair.", examples=["Sara Lind"]
    )
    attendance: tuple[Annotated[Attendee, short_form("name")], ...] = Field((), description="Who took part.")
    absent: tuple[Annotated[Absentee, short_form("name")], ...] = Field((), description="Members away.")
    remark: MarkdownText | None = Field(
        None, description="A remark printed before the first item, in Markdown."
    )
    items: tuple[Item, ...] = Field((), description="The items, in the order they were dealt with.")
    deviations: tuple[Deviation, ...] = Field((), description="Deviations decided on for this meeting.")
    next_meetings: tuple[NextMeeting, ...] = Field((), description="Meetings announced.")
    log: tuple[Step, ...] = Field(
        (),
        description="The steps so far, the latest last; `lsg call`, `hold`, `adjust` and others write them.",
    )

    @property
    def ref(self) -> MeetingRef:
        """How this meeting is named: body and day."""
        return MeetingRef(self.body, self.date)
