"""What a meeting committed itself or others to, when it is due, and whether it still waits for its end.

Each question costs more than the one before: what stands in the minutes is known without any other file,
what was recorded beside them needs a few, and what later meetings say needs them all.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from lsgtool.location import Keys
from lsgtool.model.meeting import MINUTED, Status
from lsgtool.reference import MeetingRef
from lsgtool.rules.case import Case
from lsgtool.rules.postponing import meeting_of
from lsgtool.timeline.commitments import Commitment, Forwarding
from lsgtool.timeline.making import Making
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.placed import Placing
from lsgtool.timeline.recorded import Records
from lsgtool.workspace.past import Past

C = TypeVar("C", bound=Commitment)


def made(case: Case, kind: type[C]) -> Iterator[C]:
    """Yield the commitments of one kind that stand in the minutes, without their numbers or ends."""
    return _in(case, Minutes(case.meeting, None), kind)


def recorded(case: Case, kind: type[C], commitments: Iterable[C]) -> Iterator[C]:
    """Yield commitments of one kind with their numbers, and with what was recorded of them until the day.

    Raises Unknowable where either cannot be known.
    """
    wanted = {_mark(one) for one in commitments}
    if wanted:
        yield from (one for one in _in(case, case.minutes, kind) if _mark(one) in wanted)


def overdue(case: Case, kind: type[C]) -> Iterator[tuple[C, date]]:
    """Yield the commitments of one kind that are late, and the day on which each was due."""
    days = [(one, _passed_day(case, one)) for one in made(case, kind)]
    late = {_mark(one): day for one, day in days if day is not None}
    for one in recorded(case, kind, [one for one, day in days if day is not None]):
        if one.open and still_open(case, one):
            yield one, late[_mark(one)]


def still_open(case: Case, commitment: Commitment) -> bool:
    """Tell whether nobody has ended it until the day; reads all meetings, so this is asked last."""
    there = known(case, commitment.origin.index, commitment.origin.keys)
    return any(one.open and _mark(one) == _mark(commitment) for one in there)


def known(case: Case, index: int, keys: Keys) -> tuple[Commitment, ...]:
    """Return what stands at `keys` in the item `index`, with its end, as all meetings until the day tell it.

    Raises Unknowable where one of their files cannot be read.
    """
    there = case.past.history.by_place.get((case.meeting.ref, index), ())
    return tuple(one for one in there if one.origin.keys == keys)


def _in(case: Case, minutes: Minutes, kind: type[C]) -> Iterator[C]:
    if case.bodies is None or not (case.minuted and case.placed):
        return
    making = Making(minutes, case.bodies, Placing(minutes, case.bodies), Records(minutes, case.on))
    for one in making.commitments():
        if isinstance(one, kind):
            yield one


def _mark(commitment: Commitment) -> tuple[object, ...]:
    """Return what tells a commitment of a meeting from its others; a clause may hand on to several bodies."""
    to = commitment.to if isinstance(commitment, Forwarding) else None
    return type(commitment), commitment.origin.keys, to


def _passed_day(case: Case, commitment: Commitment) -> date | None:
    """Return the day on which a commitment was due, if that day has passed.

    Where it was due at a meeting, it may have been reported there, and nobody can tell before its minutes
    are written.
    """
    day = _due_day(case, commitment)
    if day is None or day >= case.on:
        return None
    there = meeting_of(case.meeting.body, commitment.due) or MeetingRef(case.meeting.body, day)
    if not case.archive.has(there):
        return day
    return day if case.archive.meeting(there).status in MINUTED | {Status.CANCELLED} else None


def _due_day(case: Case, commitment: Commitment) -> date | None:
    """Return the day that is meant; of a next meeting whose day is still to come, no file is read."""
    if commitment.due is None or not commitment.due.next_meeting:
        return commitment.due_day
    own = case.meeting.ref
    refs = case.archive.refs(own.body)
    following = bisect_right(refs, own)
    if following == len(refs) or refs[following].day >= case.on:
        return None
    later = next(case.archive.after(own), None)
    # After a whole year without a meeting, files are missing between the two.
    return later.date if later is not None and later.date.year <= own.day.year + 1 else None


def still_open_at(kind: type[Commitment]) -> Callable[[Past], Iterator[MeetingRef]]:
    """Return what names the meetings of which a commitment of that kind is open."""
    return lambda past: (one.origin.meeting for one in past.history.open(kind))
