"""What somebody was given to do is reported by the day on which it was due."""

from datetime import date

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, counted, msg
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.committed import overdue, still_open_at
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.whom import few
from lsgtool.timeline.commitments import Assignment


@rule(codes.ASSIGNMENT_OVERDUE, FOLLOW_UP, looks_ahead=True, among=still_open_at(Assignment))
def assignment_overdue(case: Case) -> Findings:
    """The day on which an assignment was due has passed, and nobody has reported it.

    An assignment is done when a report of it stands in the follow-up file beside the minutes, or when an
    item of a later meeting `follows_up` it. That its matter comes up again is not enough. It need not be
    done any more once its matter is `settled`, or the decision is replaced or ended. One that is due at a
    meeting is late when the minutes of that meeting are there without it; one that is due in words only is
    never late. It is asked of bodies whose decisions are followed up: bodies.yaml has `follow_up` for them
    on that day.

    Bad, where nothing is reported::

        - {kind: assign, text: att ta fram underlag, to: Anna Berg, due: 2024-11-01}

    Good, in meetings/ledning/2024-09-20.follow-up.yaml::

        reports:
          - {paragraph: 1, clause: 1, done: 2024-11-01, by: Anna Berg}
    """
    if case.then is None or case.then.follow_up is None:
        return
    for one, since in overdue(case, Assignment):
        yield Finding(_not_reported(case, one, since), _way_out(one), Spot(one.origin.keys))


def _not_reported(case: Case, one: Assignment, since: date) -> Message:
    ago = counted("{count} day ago", "{count} days ago", (case.on - since).days)
    if not one.owners:
        return msg(
            "the assignment in {paragraph} was due on {date}, {ago}, and nobody has reported it",
            paragraph=one.origin.paragraph,
            date=since,
            ago=ago,
        )
    return msg(
        "the assignment in {paragraph} to {whom} was due on {date}, {ago}, and nobody has reported it",
        paragraph=one.origin.paragraph,
        whom=few(case, one.owners),
        date=since,
        ago=ago,
    )


def _way_out(one: Assignment) -> Message:
    return msg(
        "once it is done, `lsg report` writes that into {file}; "
        "or write `follows_up: {paragraph}` at the item that deals with it",
        file=one.origin.meeting.follow_up_path,
        paragraph=str(one.origin.address),
    )
