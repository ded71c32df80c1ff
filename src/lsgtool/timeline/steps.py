"""The steps of a matter's life, each with the meeting and the paragraph that it stands in."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lsgtool.timeline.commitments import Origin


class State(StrEnum):
    """What a step brought the matter to; the words stand in the JSON and never change."""

    RAISED = "raised"
    PREPARED = "prepared"
    TAKEN_UP = "taken-up"
    POSTPONED = "postponed"
    ASSIGNED = "assigned"
    RECOMMENDED = "recommended"
    FORWARDED = "forwarded"
    DISPATCHED = "dispatched"
    DECIDED = "decided"
    REPORTED = "reported"
    SETTLED = "settled"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: on which day, by which paragraph, in what words, and who is meant.

    `origin` is the paragraph at which it happened, or for what happened between meetings the one that it
    answers to. `who` are principals, bodies or persons; `until` is when it is to be done or to come back;
    `note` is what else was recorded. `own` tells of an item or a sub-matter whose own matter it is, not one
    in which only a decision names it.
    """

    state: State
    day: date
    origin: Origin
    text: str = ""
    who: tuple[str, ...] = ()
    until: str | None = None
    note: str | None = None
    own: bool = False
