"""What the notice and the agenda of a meeting show: plain frozen data, ready for their templates."""

from dataclasses import dataclass
from datetime import date

from lsgtool.clock import TimeSpan
from lsgtool.papers.view import Markdown, NextMeeting, Person


@dataclass(frozen=True, slots=True)
class AgendaPaper:
    """A paper that the members get for a matter, with what it says of itself."""

    title: str
    summary: str | None
    proposal: str | None
    question: str | None


@dataclass(frozen=True, slots=True)
class AgendaMatter:
    """What is to be taken up under a heading: an item's own content, or a sub-matter."""

    title: str
    type: str | None
    written: bool
    struck: bool
    presenters: tuple[Person, ...]
    papers: tuple[AgendaPaper, ...]


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item of the agenda; `label` is its number there, which begins at 1 at every meeting.

    `minutes` are the days of the earlier minutes that it deals with. `added` tells that it was not on the
    agenda with which the members were called.
    """

    label: str
    added: bool
    time: TimeSpan | None
    matter: AgendaMatter
    minutes: tuple[date, ...]
    submatters: tuple[AgendaMatter, ...]


@dataclass(frozen=True, slots=True)
class Enclosed:
    """The papers that go out for one item of the agenda, those of its sub-matters among them."""

    label: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Apologies:
    """How a member tells that she cannot come, or answers in writing: the last `day`, and to whom.

    Either may be None.
    """

    day: date | None
    to: str | None


@dataclass(frozen=True, slots=True)
class Calling:
    """A meeting to which the members are called.

    `reason` tells why it was cancelled, where the log has it. `sent` is the day the papers were with the
    members, `sent_by` the last day for it; either may be None.
    """

    organisation: str
    body: str
    body_short: str | None
    day: date
    time: TimeSpan | None
    place: str | None
    form: str | None
    link: str | None
    extra: bool
    cancelled: bool
    reason: str | None
    diary_number: str | None
    chair: Person | None
    secretary: Person | None
    apologies: Apologies | None
    sent: date | None
    sent_by: date | None
    remark: Markdown | None
    items: tuple[AgendaItem, ...]
    enclosed: tuple[Enclosed, ...]
    next_meetings: tuple[NextMeeting, ...]
