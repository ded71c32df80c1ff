"""An item of a meeting with its papers and decisions, as the meeting file writes it."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from lsgtool.model.decision import Clause
from lsgtool.model.deviation import Deviation
from lsgtool.model.part import Part, one_or_many, short_form, together
from lsgtool.model.values import (
    BodyId,
    Day,
    Flag,
    ItemNumber,
    MarkdownText,
    MatterId,
    Meeting_,
    Paragraph,
    PrincipalId,
    Span,
    StandingId,
    Text,
    fault,
)


class ItemType(StrEnum):
    """What the body is to do with an item."""

    DECISION = "decision"
    INFORMATION = "information"
    DISCUSSION = "discussion"


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
    restricted: Text | None = Field(
        None,
        description="Why it is left out of what is made public; the reason is printed in its place.",
        examples=["Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen"],
    )


class Forward(Part):
    """Another body that a matter goes on to; the body's name alone means for information."""

    to: BodyId = Field(description="The body that gets it.", examples=["samrad"])
    purpose: Purpose = Field(
        Purpose.INFORMATION,
        alias="for",
        description="Whether it is told or asked to decide.",
        examples=["decision"],
    )


class Block(Part):
    """A stretch of text and what was decided after it; an item has one, and as many more as it needs."""

    text: MarkdownText | None = Field(None, description="What was said, in Markdown.")
    decided: Text | None = Field(
        None,
        description="How the decision is introduced, where the body's own words do not fit.",
        examples=["Länssamverkansgruppen beslutade att ställa sig bakom"],
    )
    decisions: tuple[Clause, ...] = Field((), description="The clauses of the decision, in order.")
    restricted: Text | None = Field(
        None,
        description="Why it is left out of what is made public; the reason is printed in its place.",
        examples=["Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen"],
    )


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
    deviations: tuple[Deviation, ...] = Field((), description="Deviations decided on for this item.")
    follows_up: Annotated[tuple[Paragraph, ...], one_or_many()] = Field(
        (),
        description="What it follows up: an assignment that is reported, a matter that comes back.",
        examples=["[lsg/2024-04-19 § 19]"],
    )
    settled: Flag = Field(
        default=False,
        description="The matter is settled by this; nothing of it that was decided before is left open.",
        examples=["true"],
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
    time: Span | None = Field(
        None, description="When it is taken up, as the agenda says it.", examples=['"09.20–09.40"']
    )
    minutes: Annotated[tuple[Meeting_, ...], one_or_many()] = Field(
        (), description="The earlier minutes that are dealt with.", examples=["[lsg/2024-04-19]"]
    )
    adds: tuple[Text, ...] = Field(
        (), description="What was added when the agenda was approved.", examples=["[Vårdhygien]"]
    )
    items: tuple[SubMatter, ...] = Field((), description="Sub-matters; they take no number.")

    _has_a_title = together(_title_missing)
