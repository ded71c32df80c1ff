"""What papers show of how far minutes have come: plain frozen data, ready for templates and headers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Stage(StrEnum):
    """How far minutes have come.

    Those that nobody is asked to adjust stay open. Those that are not as they were when they were adjusted
    have changed: they are neither a draft nor adjusted.
    """

    TO_COME = "to-come"
    OPEN = "open"
    DRAFT = "draft"
    ADJUSTED = "adjusted"
    CHANGED = "changed"
    CANCELLED = "cancelled"


class Change(StrEnum):
    """How a paragraph differs from the minutes that were adjusted: its words do, or it came afterwards."""

    CHANGED = "changed"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Opened:
    """That adjusted minutes were opened again: when they had been adjusted, and when and why it was done.

    The reason is "" where it is not for everybody.
    """

    adjusted: date
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class Differing:
    """What is not as it was adjusted: numbers as printed, runs drawn together, and "" where there are none.

    `gone` has the numbers of then. What has only another number now is in none; `moved` tells that there is
    nothing else.
    """

    head: bool
    changed: str
    new: str
    gone: str
    moved: bool


@dataclass(frozen=True, slots=True)
class State:
    """How far minutes have come, and the day and the names that go with it.

    `day` and `by` tell when they were adjusted and by whom, as far as their log has it, also where they have
    changed since. `seal` is the short form of the seal, of adjusted minutes alone. `reopened` is the day
    since which they are a draft again, `earlier` has each time that adjusted minutes were opened. `since`
    tells what has changed. The signatures of those in `invalid` do not count, and nobody could tell whether
    those of the `unchecked` do.
    """

    stage: Stage
    day: date | None = None
    by: tuple[str, ...] = ()
    seal: str | None = None
    reopened: date | None = None
    earlier: tuple[Opened, ...] = ()
    since: Differing | None = None
    invalid: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AtOnce:
    """That a paragraph was adjusted before the rest of the minutes: when and by whom."""

    day: date
    by: tuple[str, ...]
