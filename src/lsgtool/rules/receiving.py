"""What goes on to another body is taken up there."""

from collections.abc import Iterator
from datetime import timedelta

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import MINUTED, Meeting
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.committed import made, recorded, still_open
from lsgtool.rules.following import follows_up
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.clauses import entries_of
from lsgtool.timeline.commitments import Forwarding
from lsgtool.timeline.matters import matters_of
from lsgtool.timeline.papers_day import last_day


@rule(codes.FORWARDED_NOT_RECEIVED, FOLLOW_UP, looks_ahead=True)
def forwarded_not_received(case: Case) -> Findings:
    """A matter went on to another body, which has met since and not taken it up.

    The meeting that should have had it is the first ordinary one of that body whose papers were not yet due
    on the day the matter went on, or the first one from the day that the decision gives in `due`. An item
    or a sub-matter takes the matter up when it or one of its decisions has the same `matter`, or when it
    `follows_up` the paragraph that handed it on. Without the name of a matter there is nothing to find it
    by. What came up there later, and what was settled since, is not missed. Years of which the repository
    has no meetings of that body are not judged, nor is a meeting before its minutes are written.

    Bad, where the next meeting of beredning does not have that matter::

        - title: Avtal om vårdhygien
          matter: vardhygienavtal
          forward: [beredning]

    Good, in the minutes of beredning::

        - title: Nytt förslag till avtal
          matter: vardhygienavtal
    """
    for one in made(case, Forwarding):
        missed_at = _missed_at(case, one)
        if missed_at is not None and still_open(case, one):
            numbered = next(recorded(case, Forwarding, [one]))
            yield Finding(_missed(numbered, missed_at), _way_out(numbered), Spot(one.origin.keys))


def _missed_at(case: Case, one: Forwarding) -> MeetingRef | None:
    """Return the meeting that should have had it; None where it was taken up, or while nobody can tell."""
    for meeting in _since(case, one):
        if meeting.status not in MINUTED or meeting.date > case.on or _takes_up(case, meeting, one):
            return None
        if _should_have(case, one, meeting):
            return meeting.ref if _is_covered(case, one, meeting) else None
    return None


def _since(case: Case, one: Forwarding) -> Iterator[Meeting]:
    """Yield the meetings of the receiving body from the day on which it went on, the earliest first."""
    day_before = MeetingRef(one.to, one.since - timedelta(days=1))
    return (meeting for meeting in case.archive.after(day_before) if meeting.ref != one.origin.meeting)


def _should_have(case: Case, one: Forwarding, meeting: Meeting) -> bool:
    """Tell whether it was for this meeting: the one that was named, or its papers were still to come."""
    if meeting.extra or meeting.date == one.since or case.bodies is None:
        return False
    if one.due is not None and not one.due.next_meeting:
        return one.due_day is not None and one.due_day <= meeting.date
    last = last_day(case.bodies, meeting.body, meeting.date)
    return last is None or one.since < last


def _is_covered(case: Case, one: Forwarding, meeting: Meeting) -> bool:
    """Tell whether the repository has the meetings in between: of each year there are some."""
    return case.archive.years(one.to).issuperset(range(one.since.year, meeting.date.year + 1))


def _takes_up(case: Case, meeting: Meeting, one: Forwarding) -> bool:
    origin = one.origin
    entries = [entry for item in meeting.items for _, entry in entries_of(item)]
    return any(
        not set(origin.matters).isdisjoint(matters_of(entry))
        or follows_up(case, entry, origin.index, origin.clause)
        for entry in entries
    )


def _missed(one: Forwarding, meeting: MeetingRef) -> Message:
    if not one.origin.matters:
        return msg(
            "what goes on to `{to}` in {paragraph} has no `matter`: "
            "nobody can tell whether {meeting} took it up",
            to=one.to,
            paragraph=one.origin.paragraph,
            meeting=str(meeting),
        )
    return msg(
        "`{matter}` went on to `{to}` in {paragraph}, and {meeting} did not take it up",
        matter=one.origin.matters[0],
        to=one.to,
        paragraph=one.origin.paragraph,
        meeting=str(meeting),
    )


def _way_out(one: Forwarding) -> Message:
    if not one.origin.matters:
        return msg("give it a `matter`, the same in both files, so that lsg finds it again")
    return msg(
        "write `matter: {matter}` at the item there, or `follows_up: {paragraph}`",
        matter=one.origin.matters[0],
        paragraph=one.origin.paragraph,
    )
