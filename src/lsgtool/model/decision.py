"""A clause of a decision, as the meeting file writes it."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from lsgtool.model.part import Part, one_or_many, short_form
from lsgtool.model.values import (
    BodyId,
    Day,
    Due,
    Flag,
    MarkdownText,
    MatterId,
    Number,
    Paragraph,
    Payer,
    PrincipalId,
    Text,
    Year,
)


class DecisionKind(StrEnum):
    """What a decision does; the powers of a body name the kinds that it may take."""

    APPROVE = "approve"
    ESTABLISH = "establish"
    ENDORSE = "endorse"
    RECOMMEND = "recommend"
    ASSIGN = "assign"
    POSTPONE = "postpone"
    ELECT = "elect"
    APPOINT = "appoint"
    GRANT = "grant"
    SET_ASIDE = "set-aside"
    FORWARD = "forward"
    DELEGATE = "delegate"
    DECLINE = "decline"
    STRIKE = "strike"
    NOTE = "note"
    AMEND = "amend"


class Money(Part):
    """Money that is granted or set aside, in Swedish kronor."""

    amount: Number = Field(description="The whole amount, in kronor.", examples=["400000"])
    split: dict[Payer, Number] = Field(
        default_factory=dict,
        description="Who pays what: side or principal and kronor.",
        examples=["{region: 200000, kommun: 200000}"],
    )
    years: tuple[Year, ...] = Field((), description="The years it is for.", examples=["[2025]"])
    until_further_notice: Flag = Field(
        default=False, description="It holds until something else is decided.", examples=["true"]
    )


class Elected(Part):
    """Somebody who is elected or appointed."""

    role: Text = Field(description="To what.", examples=["ordförande"])
    name: Text | None = Field(
        None, description="Who; left out while a name is awaited.", examples=["Eva Sten"]
    )
    principal: PrincipalId | None = Field(None, description="Principal.", examples=["mala"])
    year: Year | None = Field(None, description="For which calendar year.", examples=["2025"])


class PlannedMeeting(Part):
    """A meeting that is agreed on."""

    body: BodyId = Field(description="The body that meets.", examples=["lsg"])
    date: Day = Field(description="Its day.", examples=["2024-11-15"])


class Decision(Part):
    """One clause of a decision; a bare text is enough for a simple one."""

    text: MarkdownText = Field(
        description="The clause, in the words of the body, mostly beginning with *att*; it may hold a list.",
        examples=["att fastställa strategin"],
    )
    kind: DecisionKind | None = Field(None, description="What it does.", examples=["establish"])
    to: Annotated[tuple[Text, ...], one_or_many()] = Field(
        (), description="Who is to do it or gets it: body, principal, person or role.", examples=["lsg-au"]
    )
    due: Due | None = Field(
        None,
        description="When it is to be done: a date, a meeting, `next-meeting`, or words.",
        examples=["2024-11-01"],
    )
    until: Due | None = Field(
        None, description="When a postponed matter comes back; written as `due`.", examples=["lsg/2024-11-15"]
    )
    instance: Text | None = Field(
        None,
        description="Which instance of each principal is to decide on a recommendation.",
        examples=["socialnämnd eller motsvarande"],
    )
    money: Money | None = Field(None, description="Money granted or set aside.")
    elected: tuple[Elected, ...] = Field((), description="Who is elected or appointed.")
    meetings: tuple[PlannedMeeting, ...] = Field((), description="Meetings that the decision plans.")
    matters: tuple[MatterId, ...] = Field(
        (),
        description="The matters it concerns, where they are not the item's own.",
        examples=["[skolchefer]"],
    )
    taken: Day | None = Field(
        None, description="The day it was taken, where that was between meetings.", examples=["2024-09-06"]
    )
    replaces: Annotated[tuple[Paragraph, ...], one_or_many()] = Field(
        (), description="The earlier decisions that it takes the place of.", examples=["lsg/2024-04-19 § 21"]
    )
    ends: Annotated[tuple[Paragraph, ...], one_or_many()] = Field(
        (), description="The earlier decisions that no longer hold.", examples=["lsg/2024-04-19 § 21.2"]
    )


Clause = Annotated[Decision, short_form("text")]
