"""What a paper shows: plain frozen data, ready for a template that puts it in order and into words."""

from dataclasses import dataclass
from datetime import date

from lsgtool.clock import TimeSpan
from lsgtool.model.decision import Money
from lsgtool.model.item import Purpose
from lsgtool.model.values import When
from lsgtool.papers.state_view import AtOnce, Change, State


class Markdown(str):
    """A text written in Markdown; any other text is shown letter by letter."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, with title and with the organisation's name on that day."""

    name: str
    title: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Somebody who takes part; `labels` are the numbers attended, "" for all.

    `office` is what she is at this meeting (`chair`, `secretary` …), "" for nothing of the kind.
    """

    person: Person
    office: str
    role: str
    substitute_for: str | None
    labels: str
    arrived: TimeSpan | None
    left: TimeSpan | None


@dataclass(frozen=True, slots=True)
class Absence:
    """A member who is away; `notified` is None where nobody wrote it down."""

    person: Person
    notified: bool | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was decided; `body` is "" where it goes without saying.

    `number` is as printed, without the `sign` before it, and None where it cannot be counted. `clause` is
    the number of the clause, counted from 1, or None for the whole decision.
    """

    body: str
    day: date
    number: str | None
    sign: str
    clause: int | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a decision. `begins_with_att` tells whether the body's introduction fits before it."""

    text: Markdown
    kind: str | None
    begins_with_att: bool
    to: tuple[str, ...]
    due: When | None
    until: When | None
    instance: str | None
    money: Money | None
    taken: date | None
    replaces: tuple[Place, ...] = ()
    ends: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Restricted:
    """Why something is not for the public; in the public form it is `left_out`, and this in its place."""

    reason: str
    left_out: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text and the decision after it; `decided` introduces the clauses, if anything does."""

    text: Markdown | None
    decided: str
    clauses: tuple[Clause, ...]
    restricted: Restricted | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper; `attachment` is its number among the attachments, or None."""

    title: str
    attachment: int | None
    restricted: Restricted | None = None


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A matter that goes on to another body."""

    title: str
    to: str
    purpose: Purpose | None


@dataclass(frozen=True, slots=True)
class Matter:
    """What stands under a heading: an item's own content, or a sub-matter."""

    title: str
    type: str | None
    written: bool
    presenters: tuple[Person, ...]
    papers: tuple[Paper, ...]
    blocks: tuple[Block, ...]
    struck: bool
    restricted: Restricted | None


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered item; `label` is the number as printed, without the sign.

    `added` tells that it was not on the agenda with which the members were called. `at_once` is there where
    it was adjusted before the rest, `changed` where it is not as it was when it was adjusted.
    """

    label: str
    added: bool
    standing: str | None
    matter: Matter
    adds: tuple[str, ...]
    minutes: tuple[date, ...]
    submatters: tuple[Matter, ...]
    has_text: bool
    at_once: AtOnce | None
    changed: Change | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What was decided in one matter, without what would read the same twice."""

    label: str
    title: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """A meeting to come."""

    body: str
    day: date
    time: TimeSpan | None
    place: str | None


@dataclass(frozen=True, slots=True)
class Signature:
    """A line for somebody's signature; `role` as in the file format, `person` None while nobody is named."""

    role: str
    person: Person | None


@dataclass(frozen=True, slots=True)
class Approval:
    """That somebody has approved all of the minutes as they are.

    `signature` tells what her signature is worth: `valid`, `unsigned`, `invalid` or `unchecked`.
    """

    role: str
    person: Person
    day: date
    signature: str


@dataclass(frozen=True, slots=True)
class Protocol:
    """The minutes of one meeting; `to_come` where it was neither held nor cancelled yet.

    `signatures` are the lines to sign on, beside the `approvals` that their log has. In the `public` form
    `left_out` are the details about people that were left out, as in the file format.
    """

    organisation: str
    body: str
    body_short: str | None
    document: str
    state: State
    day: date
    time: TimeSpan | None
    place: str | None
    form: str | None
    extra: bool
    cancelled: bool
    to_come: bool
    diary_number: str | None
    sign: str
    chair: Person | None
    secretary: Person | None
    adjuster: Person | None
    members: tuple[Attendance, ...]
    others: tuple[Attendance, ...]
    absent: tuple[Absence, ...]
    remark: Markdown | None
    items: tuple[Item, ...]
    summary: tuple[Summary, ...]
    forwarded: tuple[Forwarded, ...]
    attachments: tuple[Paper, ...]
    next_meetings: tuple[NextMeeting, ...]
    approvals: tuple[Approval, ...]
    signatures: tuple[Signature, ...]
    public: bool
    left_out: tuple[str, ...]
