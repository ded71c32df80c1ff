"""The minutes of each meeting are approved at one of those that follow."""

from collections.abc import Iterator
from itertools import islice

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import MINUTED, Meeting
from lsgtool.model.provisions import Adjusting
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.approving import PREVIOUS_MINUTES, approves

LATER = 3
"""So many meetings after the next one may still approve what that one left."""


@rule(codes.MINUTES_NOT_APPROVED, FOLLOW_UP, reads=("items", "status"), looks_ahead=True)
def minutes_not_approved(case: Case) -> Findings:
    """The minutes of an earlier meeting are dealt with, or passed over, and nobody has approved them.

    The item about previous minutes lists the meetings under `minutes` and has a decision of its own; one
    in a sub-matter is about something else. One of the next three meetings may make good for it. What is
    judged is a body whose agenda has the standing item `previous-minutes`, and whose minutes are adjusted
    by somebody beside the chair; where the chair alone does it, a report is enough.

    Bad::

        - standing: previous-minutes
          minutes: ledning/2025-02-14
          text: Protokollet är justerat.

    Good::

        - standing: previous-minutes
          minutes: ledning/2025-02-14
          decisions: [{kind: approve, text: att godkänna protokollet}]
    """
    meeting = case.meeting
    place = next(_dealing(meeting), None) if case.minuted and case.placed else None
    if place is None or not _is_judged(case):
        return
    for earlier in _waiting(case):
        if not any(approves(other, earlier) for other in _chances(case)):
            yield _finding(case, earlier, place)


def _is_judged(case: Case) -> bool:
    """Tell whether the body approves minutes at its meetings, and all that are named here exist."""
    then = case.then
    if then is None or then.standing is None or then.minutes is None:
        return False
    standing = {item.id for item in then.standing.all}
    by_others = set(then.minutes.adjusted_by) - {Adjusting.CHAIR}
    listed = (ref for item in case.meeting.items for ref in item.minutes)
    return PREVIOUS_MINUTES in standing and bool(by_others) and not any(map(case.archive.lacks, listed))


def _waiting(case: Case) -> Iterator[MeetingRef]:
    """Yield the meetings whose minutes this one is the first to deal with.

    Nothing is known of what lies more than a year back: meetings in between may have no files.
    """
    for earlier in case.archive.before(case.meeting.ref):
        if earlier.date.year < case.meeting.date.year - 1:
            return
        if earlier.status in MINUTED:
            yield earlier.ref
            if next(_dealing(earlier), None) is not None:
                return


def _chances(case: Case) -> Iterator[Meeting]:
    """Yield the meetings that may approve what waits here: this one, and the next ones that were held."""
    yield case.meeting
    yield from islice(
        (later for later in case.archive.after(case.meeting.ref) if later.status in MINUTED), LATER
    )


def _dealing(meeting: Meeting) -> Iterator[int]:
    """Yield where the items stand that deal with previous minutes of the body."""
    for index, item in enumerate(meeting.items):
        own = any(ref.body == meeting.body for ref in item.minutes)
        if not item.struck and (own or item.standing == PREVIOUS_MINUTES):
            yield index


def _finding(case: Case, earlier: MeetingRef, place: int) -> Finding:
    """Return the finding at the item that deals with these minutes, or else at the one that should."""
    standing = case.then.standing if case.then is not None else None
    at = next((index for index, item in enumerate(case.meeting.items) if earlier in item.minutes), None)
    if at is None:
        return Finding(
            msg(
                "the minutes of {meeting} are approved neither here nor at the next meetings",
                meeting=str(earlier),
            ),
            msg("list the meeting under `minutes` of this item, and write the decision"),
            Spot(("items", place, "minutes")),
            standing,
        )
    return Finding(
        msg(
            "the minutes of {meeting} are dealt with here, and nowhere approved",
            meeting=str(earlier),
        ),
        msg("write the decision under `decisions` of this item, with `kind: approve`"),
        Spot(("items", at, "minutes")),
        standing,
    )
