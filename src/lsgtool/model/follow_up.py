"""What has happened after a meeting, as the file beside its minutes writes it; these stay as they are."""

from abc import abstractmethod
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from lsgtool.model.part import Part, one_or_many
from lsgtool.model.values import ClauseNumber, Day, ItemNumber, Meeting_, PrincipalId, Text


class Outcome(StrEnum):
    """What a principal decided on a recommendation."""

    APPROVED = "approved"
    AMENDED = "amended"
    REJECTED = "rejected"
    POSTPONED = "postponed"

    @property
    def final(self) -> bool:
        """Whether the principal has decided; what it has postponed is still to come."""
        return self is not Outcome.POSTPONED


class Entry(Part):
    """Something that happened after the meeting, and the decision that it is about."""

    paragraph: ItemNumber = Field(description="The number of the item, as printed.", examples=["35"])
    clause: ClauseNumber | None = Field(
        None,
        description="Which clause under that number, counted from 1, where it could be several.",
        examples=["2"],
    )
    note: Text | None = Field(
        None, description="What else there is to say.", examples=["Gäller från 1 januari 2025."]
    )
    recorded: Day | None = Field(
        None,
        description="The day it was written here, where that was later: the registers know it from then on.",
        examples=["2024-10-28"],
    )

    @property
    @abstractmethod
    def day(self) -> date:
        """The day it happened."""


class Dispatch(Entry):
    """A recommendation that was sent to those who are to decide on it."""

    dispatched: Day = Field(description="The day it was sent.", examples=["2024-09-27"])
    to: Annotated[tuple[PrincipalId, ...], one_or_many()] = Field(
        (), description="The principals that it went to, where not to all.", examples=["[umea, region]"]
    )

    @property
    def day(self) -> date:
        """The day it happened."""
        return self.dispatched


class Response(Entry):
    """What a principal decided on a recommendation."""

    principal: PrincipalId = Field(description="The principal.", examples=["umea"])
    decided: Day = Field(description="The day it decided.", examples=["2024-10-22"])
    outcome: Outcome = Field(description="What it decided.", examples=["approved"])
    by: Text | None = Field(
        None, description="The instance, and the paragraph of its minutes.", examples=["Äldrenämnden § 112"]
    )

    @property
    def day(self) -> date:
        """The day it happened."""
        return self.decided


class Report(Entry):
    """An assignment that is done."""

    done: Day = Field(description="The day it was reported as done.", examples=["2024-10-04"])
    by: Text | None = Field(None, description="Who reported it.", examples=["Lena Rask"])

    @property
    def day(self) -> date:
        """The day it happened."""
        return self.done


class FollowUp(Part):
    """What has happened after one meeting."""

    meeting: Meeting_ = Field(
        description="The meeting; its minutes lie beside this file.", examples=["lsg/2024-09-20"]
    )
    dispatches: tuple[Dispatch, ...] = Field((), description="Recommendations that went out.")
    responses: tuple[Response, ...] = Field((), description="What the principals decided on them.")
    reports: tuple[Report, ...] = Field((), description="Assignments that are done.")
