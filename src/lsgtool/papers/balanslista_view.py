"""What the balanslista shows: plain frozen data, with names as they were on its day."""

from dataclasses import dataclass
from datetime import date

from lsgtool.model.follow_up import Outcome
from lsgtool.model.item import Purpose
from lsgtool.model.values import When
from lsgtool.papers.view import Place
from lsgtool.timeline.commitments import How, Kind


@dataclass(frozen=True, slots=True)
class Deadline:
    """When something is due: `day` where the words of the minutes mean one; `late` in days, 0 for in time."""

    said: When | None
    day: date | None
    late: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What a principal decided; `by` is the instance and its paragraph, `note` what else was written."""

    principal: str
    day: date
    by: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Replies:
    """The principals that decided alike."""

    outcome: Outcome
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Dispatched:
    """A day on which a recommendation went out; `to` is empty where it went to all that it is for."""

    day: date
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recommended:
    """A recommendation that waits for principals.

    `days` is its age. `asked` is the number of principals that it is for, `everybody` whether these are all.
    `text` is Markdown where it may stand in a paper as it is.
    """

    title: str
    place: Place
    days: int
    due: Deadline
    text: str
    instance: str | None
    dispatched: tuple[Dispatched, ...]
    asked: int
    everybody: bool
    waiting: tuple[str, ...]
    replies: tuple[Replies, ...]


@dataclass(frozen=True, slots=True)
class Postponed:
    """A matter that is to come back in the body `to`."""

    title: str
    place: Place
    due: Deadline
    to: str


@dataclass(frozen=True, slots=True)
class HandedOn:
    """A matter that the body `to` has not taken up yet."""

    title: str
    place: Place
    due: Deadline
    to: str
    purpose: Purpose | None


@dataclass(frozen=True, slots=True)
class Ended:
    """What came to its end: how, on which day, and `at` which later paragraph, if at one."""

    title: str
    place: Place
    kind: Kind
    how: How
    day: date
    at: Place | None
    replies: tuple[Replies, ...]


@dataclass(frozen=True, slots=True)
class Balanslista:
    """The balanslista of a day; `body` and `principal` are whom it is limited to, "" for no limit.

    `ended` is None where what came to its end was not asked for.
    """

    organisation: str
    day: date
    body: str
    principal: str
    recommended: tuple[Recommended, ...]
    postponed: tuple[Postponed, ...]
    handed_on: tuple[HandedOn, ...]
    ended: tuple[Ended, ...] | None
