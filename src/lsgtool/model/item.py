"""An item of a meeting and its decisions, as the meeting file writes them."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from lsgtool.model.part import Part, one_or_many, short_form, together
from lsgtool.model.values import (
    BodyId,
    Day,
    Due,
    Flag,
    ItemNumber,
    MarkdownText,
    MatterId,
    Meeting_,
    Number,
    Payer,
    PrincipalId,
    StandingId,
    Text,
    Year,
    fault,
)


class ItemType(StrEnum):
    """What the body is to do with an item."""

    DECISION = "decision"
    INFORMATION = "information"
    DISCUSSION = "discussion"


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


class Purpose(StrEnum):
    """What another body gets a matter for."""

    INFORMATION = "information"
    DECISION = "decision"


class Presenter(Part):
    """Who presents an item; a bare name is enough."""

    name: Text = Field(description="Name.", examples=["Mia Ask"])
    title: Text | None = Field(None, description="Title or function.", examples=["folkhälsostrateg"])
    principal: PrincipalId | None = Field(
        None, description="The principal she works for.", examples=["region"]
    )
    organisation: Text | None = Field(
        None, description="Organisation, where it is no principal.", examples=["Folkhälsoenheten"]
    )


class Paper(Part):
    """A paper that the members get for an item; a bare title is enough."""

    title: Text = Field(description="Title.", examples=["Suicidpreventiv strategi"])
    file: Text | None = Field(
        None,
        description="The file, from the top of the repository, with `/`.",
        examples=["bilagor/2024-09-20/strategi.pdf"],
    )
    sent: Day | None = Field(
        None,
        description="The day it was with the members, where it differs from `papers_sent`.",
        examples=["2024-09-05"],
    )
    summary: Text | None = Field(None, description="What the matter is about, in short.")
    proposal: Text | None = Field(None, description="The proposed action, or the proposed solution.")
    question: Text | None = Field(None, description="The question the body is to answer.")
    attached: Flag = Field(
        default=False, description="Goes with the minutes as an attachment.", examples=["true"]
    )


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


class Forward(Part):
    """Another body that a matter goes on to; the body's name alone means for information."""

    to: BodyId = Field(description="The body that gets it.", examples=["samrad"])
    purpose: Purpose = Field(
        Purpose.INFORMATION,
        alias="for",
        description="Whether it is told or asked to decide.",
        examples=["decision"],
    )


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


Clause = Annotated[Decision, short_form("text")]


class Block(Part):
    """A stretch of text and what was decided after it; an item has one, and as many more as it needs."""

    text: MarkdownText | None = Field(None, description="What was said, in Markdown.")
    decided: Text | None = Field(
        None,
        description="How the decision is introduced, where the body's own words do not fit.",
        examples=["Länssamverkansgruppen beslutade att ställa sig bakom"],
    )
    decisions: tuple[Clause, ...] = Field((), description="The clauses of the decision, in order.")


class SubMatter(Block):
    """What stands under an item's number with a heading, presenters, text and decisions of its own."""

    title: Text = Field(description="Heading.", examples=["Beredning barn och unga"])
    matter: MatterId | None = Field(
        None,
        description="The matter, the same name in every meeting and body.",
        examples=["suicidprevention"],
    )
    type: ItemType | None = Field(None, description="What the body is to do with it.", examples=["decision"])
    written: Flag = Field(default=False, description="Dealt with in writing only.", examples=["true"])
    presenters: tuple[Annotated[Presenter, short_form("name")], ...] = Field(
        (), description="Who presents it."
    )
    papers: tuple[Annotated[Paper, short_form("title")], ...] = Field(
        (), description="The papers sent for it."
    )
    continued: tuple[Block, ...] = Field((), description="More text and further decisions, in order.")
    forward: tuple[Annotated[Forward, short_form("to")], ...] = Field(
        (), description="The bodies that it goes on to."
    )
    struck: Flag = Field(
        default=False, description="It was struck from the agenda (utgår).", examples=["true"]
    )


def _title_missing(given: set[str]) -> PydanticCustomError | None:
    return None if {"title", "standing"} & given else fault("item_without_title")


class Item(SubMatter):
    """One numbered item of the agenda and of the minutes."""

    title: Text = Field(
        "", description="Title; a standing item has one already.", examples=["Suicidpreventiv strategi"]
    )
    standing: StandingId | None = Field(
        None, description="Which standing item it is; `bodies.yaml` lists them.", examples=["agenda"]
    )
    number: ItemNumber | None = Field(
        None, description="The number as printed, where counting does not give it.", examples=["2 b"]
    )
    minutes: Annotated[tuple[Meeting_, ...], one_or_many()] = Field(
        (), description="The earlier minutes that are dealt with.", examples=["[lsg/2024-04-19]"]
    )
    adds: tuple[Text, ...] = Field(
        (), description="What was added when the agenda was approved.", examples=["[Vårdhygien]"]
    )
    items: tuple[SubMatter, ...] = Field((), description="Sub-matters; they take no number.")

    _has_a_title = together(_title_missing)
