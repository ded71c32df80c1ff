"""The principals and the bodies with all that their rules of procedure fix, each in force from a day."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from lsgtool.model.composition import Alternation, Chairs, Powers, Seats, Side
from lsgtool.model.deviation import YearDeviation
from lsgtool.model.part import InForce, Part, either
from lsgtool.model.provisions import (
    ApologiesDue,
    FollowUpTimes,
    MeetingCount,
    MinutesRule,
    Numbering,
    PaperContents,
    PapersDue,
    Presenting,
    Publishing,
    Review,
    Route,
    StandingItems,
)
from lsgtool.model.values import BodyId, Day, DayOfYear, Identifier, Text, one_line


class Name(InForce):
    """A name."""

    name: Text = Field(description="The name in full.", examples=["Länssamverkansgruppen"])
    short: Text | None = Field(None, description="The name in short.", examples=["LSG"])
    decided: Text | None = Field(
        None,
        description="How a decision of the body is introduced; without it, the name and *beslutade*.",
        examples=["Länssamverkansgruppen beslutade"],
    )


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
    paper_contents: tuple[PaperContents, ...] = Field((), description="What the papers hold.")
    apologies: tuple[ApologiesDue, ...] = Field((), description="Apologies before a meeting.")
    meetings: tuple[MeetingCount, ...] = Field((), description="Meetings a year.")
    numbering: tuple[Numbering, ...] = Field((), description="Numbers; without it, § through the year.")
    standing: tuple[StandingItems, ...] = Field((), description="Standing items.")
    minutes: tuple[MinutesRule, ...] = Field((), description="The minutes; without it, minnesanteckningar.")
    publishing: tuple[Publishing, ...] = Field((), description="What is left out in public.")
    chairs: tuple[Chairs, ...] = Field((), description="Chair and vice chair.")
    alternation: tuple[Alternation, ...] = Field((), description="How the chair changes side.")
    powers: tuple[Powers, ...] = Field((), description="Powers.")
    reviews: tuple[Review, ...] = Field((), description="What is looked over again, and how often.")
    presenting: tuple[Presenting, ...] = Field((), description="Who presents the matters of other bodies.")
    routes: tuple[Route, ...] = Field((), description="Matters that come by one way only.")
    follow_up: tuple[FollowUpTimes, ...] = Field((), description="How decisions are followed up.")
    deviations: tuple[YearDeviation, ...] = Field(
        (), description="Deviations from rules about a whole year, decided on by the body."
    )


class Principal(Part):
    """A principal (huvudman)."""

    side: Side = Field(description="The side it stands on.", examples=["kommun"])
    names: tuple[Name, ...] = Field(min_length=1, description="Its names.")


class ClosedDay(InForce):
    """A day on which nobody works here, beside weekends and Swedish holidays."""

    date: Day | None = Field(None, description="One day.", examples=["2025-05-30"])
    every: DayOfYear | None = Field(None, description="The same day every year.", examples=["12-27"])
    _closed = either("date", "every", needed=True)


class Weight(StrEnum):
    """How heavily a rule weighs here; one that is `off` is not asked."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"
    OFF = "off"


class RuleSetting(InForce):
    """A rule of lsg that weighs otherwise here than `lsg rules` says."""

    rule: Text = Field(description="The rule, by name or code.", examples=["weekday-differs"])
    weight: Weight = Field(description="How heavily it weighs.", examples=["warning"])
    body: BodyId | None = Field(None, description="The body it is for; without it, all.", examples=["lsg"])


class Organisation(InForce):
    """What those who stand behind the bodies are called together."""

    name: Text = Field(
        description="The name, as it is printed.", examples=["Region Västerbotten och länets kommuner"]
    )


def _always(value: Any) -> Any:  # noqa: ANN401 # a value of any shape
    """Let a bare text stand for a name that holds on every day; nothing but the name is written then."""
    if not isinstance(value, str):
        return value
    return [Organisation.model_construct({"name"}, since=date.min, basis="", name=one_line(value))]


class Bodies(Part):
    """The whole of `bodies.yaml`."""

    organisation: Annotated[tuple[Organisation, ...], BeforeValidator(_always)] = Field(
        min_length=1,
        description="Who stands behind the bodies together; printed at the top of every paper and sealed with"
        " the minutes. A bare text holds always.",
        examples=["Region Västerbotten och länets kommuner"],
    )
    principals: dict[Identifier, Principal] = Field(description="The principals, by name.")
    bodies: dict[Identifier, Body] = Field(description="The bodies, by name.")
    closed_days: tuple[ClosedDay, ...] = Field((), description="Days off of your own.")
    rules: tuple[RuleSetting, ...] = Field((), description="Rules that weigh otherwise here.")
