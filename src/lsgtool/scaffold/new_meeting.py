"""Plans a new meeting: everything that is known beforehand of its day, or why there can be none."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from lsgtool.characters import FORBIDDEN
from lsgtool.clock import TimeSpan
from lsgtool.errors import UserError
from lsgtool.messages import Message, counted, msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Form
from lsgtool.reference import FIRST_YEAR, LAST_YEAR, MeetingRef
from lsgtool.registers.source import source
from lsgtool.scaffold.around import around
from lsgtool.scaffold.carried import Carried
from lsgtool.scaffold.carrying import carrying_to
from lsgtool.scaffold.news import news
from lsgtool.scaffold.why import assignment
from lsgtool.suggestion import suggestion
from lsgtool.timeline.in_force import BodyThen, begins, body_on
from lsgtool.timeline.papers_day import last_day
from lsgtool.workdays import SATURDAY, holiday
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Details:
    """What the secretary says of the meeting beyond body and day."""

    time: TimeSpan | None = None
    place: str | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting to be written: its body on that day, and what can be worked out from the files before it.

    `papers_by` is the last day for papers; None where the body has no such rule. `first_number` is None
    where it cannot be counted. `minutes` are those to be approved. `carried` is what comes up again, `news`
    what was recorded since the minutes `previous`, `undated` the assignments that are due on no day.
    `elsewhere` tells how much is left to the meetings before this one, and `left_out` are the files that
    cannot be read.
    """

    ref: MeetingRef
    body: BodyThen
    details: Details
    booked: date
    papers_by: date | None
    first_number: int | None
    minutes: tuple[MeetingRef, ...]
    carried: tuple[Carried, ...]
    previous: MeetingRef | None
    news: tuple[str, ...]
    undated: tuple[Message, ...]
    elsewhere: Mapping[MeetingRef, int]
    left_out: tuple[str, ...]


def plan(workspace: Workspace, ref: MeetingRef, details: Details, today: date) -> NewMeeting:
    """Return the meeting that is to be written; raise where there can be none."""
    bodies = workspace.bodies.content
    if bodies is None:
        raise UserError(msg("bodies.yaml has faults"), msg("see `lsg check`, and mend them first"))
    if ref.body not in bodies.bodies:
        raise UserError(msg("no body is called `{name}`", name=ref.body), suggestion(ref.body, bodies.bodies))
    body = body_on(bodies, ref.body, ref.day)
    if body is None:
        raise _not_in_force(bodies, ref)
    _refuse_what_no_file_holds(ref, details)
    known = source(workspace, today)
    before = around(workspace, ref, today)
    carrying = carrying_to(workspace, known, body, before)
    last = before.previous_minutes
    return NewMeeting(
        ref=ref,
        body=body,
        details=details,
        booked=today,
        papers_by=last_day(bodies, ref.body, ref.day),
        first_number=workspace.next_number(ref),
        minutes=before.unapproved(body.minutes),
        carried=carrying.items(),
        previous=last,
        news=news(workspace, known, last) if last is not None else (),
        undated=tuple(assignment(made, known) for made in carrying.waiting.undated()),
        elsewhere=carrying.waiting.elsewhere(),
        left_out=known.history.left_out,
    )


def _not_in_force(bodies: Bodies, ref: MeetingRef) -> UserError:
    body = bodies.bodies[ref.body]
    began, ended = begins(body), body.ended
    if ref.day < began:
        when = msg("it began on {day}; choose a later date", day=began)
    else:
        when = msg("it ended on {day}; choose an earlier date", day=ended or began)
    return UserError(msg("`{body}` did not exist on {date}", body=ref.body, date=ref.day), when)


def _refuse_what_no_file_holds(ref: MeetingRef, details: Details) -> None:
    if ref.day.year > LAST_YEAR:
        raise UserError(
            msg("the year of {date} cannot be right", date=ref.day),
            msg("write a year from {first} to {last}", first=FIRST_YEAR, last=LAST_YEAR),
        )
    if details.place is not None and not details.place.strip():
        raise UserError(msg("the place is empty"), msg("write where it is held, or leave it out"))
    if details.place is not None and FORBIDDEN.search(details.place):
        raise UserError(
            msg("the place `{place}` has a character that no file may hold", place=details.place),
            msg("type it instead of pasting it"),
        )


def doubts(meeting: NewMeeting, today: date) -> Iterator[Message]:
    """Yield what the secretary may have overlooked: no working day, or no time left for the papers."""
    day = meeting.ref.day
    name = holiday(day)
    if name is not None:
        yield msg("{date} is a holiday: {holiday}", date=day, holiday=name)
    elif day.weekday() >= SATURDAY:
        yield msg("{date} is a weekend", date=day)
    if meeting.papers_by is not None and meeting.papers_by < today:
        yield msg(
            "the papers were to be with the members on {papers_by}; that day is past",
            papers_by=meeting.papers_by,
        )
    for other, count in meeting.elsewhere.items():
        yield counted(
            "{count} open matter is left to {meeting}, which comes before; `lsg carry-over {meeting}` "
            "puts it there",
            "{count} open matters are left to {meeting}, which comes before; `lsg carry-over {meeting}` "
            "puts them there",
            count,
            meeting=str(other),
        )
    for path in meeting.left_out:
        yield unread(path)


def unread(path: str) -> Message:
    """Return that what a file with faults says was not carried over."""
    return msg("{path} cannot be read and is left out; `lsg check` says what is wrong with it", path=path)
