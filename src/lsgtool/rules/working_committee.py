"""A working committee meets in time to prepare the papers of the body that it works for."""

from collections.abc import Iterable

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Meeting, Status
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.papers_day import last_day


@rule(codes.COMMITTEE_TOO_LATE, procedure("working_committee_of"), reads=("extra",), looks_ahead=True)
def committee_too_late(case: Case) -> Findings:
    """A working committee meets for the first time when the papers of its body are already due.

    The committee of a body, `working_committee_of` in bodies.yaml, prepares the matters of the body's next
    meeting. No rule names its day, but it follows from the last day for the body's papers: a committee that
    meets after that day can change nothing in them.

    It is judged where the repository has the meetings around it: the meeting of the body before this one
    and the one after it, and an earlier meeting of the committee. If the committee has met between the
    body's last meeting and the last day for papers, a further meeting after that day is no fault. Extra
    meetings are not judged.

    Bad, where the body meets on 2025-04-25 and its papers are due on 2025-04-09::

        date: 2025-04-10

    Good::

        date: 2025-04-09
    """
    following = _following(case)
    if case.bodies is None or following is None:
        return
    last = last_day(case.bodies, following.body, following.date)
    if last is None or case.meeting.date <= last:
        return
    previous = _ordinary(case.archive.before(following.ref))
    earlier = next(case.archive.before(case.meeting.ref), None)
    if previous is not None and earlier is not None and earlier.date < previous.date:
        yield Finding(
            msg(
                "the papers of `{meeting}` are due on {last}, before its working committee meets",
                meeting=str(following.ref),
                last=last,
            ),
            msg(
                "let it meet by {last}, or write what was decided instead under `deviations`: "
                "`lsg explain committee-too-late` shows how",
                last=last,
            ),
            Spot(("date",)),
        )


def _following(case: Case) -> Meeting | None:
    """Return the next ordinary meeting of the body that the committee works for."""
    meeting = case.meeting
    parent = case.body.working_committee_of if case.body is not None else None
    if parent is None or not case.placed or meeting.extra or meeting.status is Status.CANCELLED:
        return None
    return _ordinary(case.archive.after(MeetingRef(parent, meeting.date)))


def _ordinary(meetings: Iterable[Meeting]) -> Meeting | None:
    return next((one for one in meetings if not one.extra), None)
