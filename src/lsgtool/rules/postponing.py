"""What is postponed is postponed to a day, and the body meets on that day."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.decision import DecisionKind
from lsgtool.model.values import When
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.POSTPONED_WITHOUT_DATE, FOLLOW_UP, reads=("items",))
def postponed_without_date(case: Case) -> Findings:
    """A matter was postponed, and the minutes do not say until when.

    What nobody has to take up again on a certain day is easily forgotten. Words such as *tills vidare*
    are an answer too.

    Bad::

        - kind: postpone
          text: att bordlägga frågan

    Good::

        - kind: postpone
          text: att bordlägga frågan till nästa möte
          until: next-meeting
    """
    for keys, decision, _ in clauses(case):
        if decision.kind is DecisionKind.POSTPONE and decision.until is None:
            yield Finding(
                msg("the matter is postponed, and it is not said until when"),
                msg("write `until`: a date, a meeting, `next-meeting`, or words"),
                Spot(keys),
            )


@rule(codes.POSTPONED_TO_NO_MEETING, FOLLOW_UP, looks_ahead=True)
def postponed_to_no_meeting(case: Case) -> Findings:
    """A matter was postponed to a day on which the body does not meet.

    The meeting must have a file; one that is planned is enough. It must also come after the one that
    postpones. A year of which the repository has no meetings of that body is not judged.

    Bad, where the body meets on 2025-03-14::

        until: ledning/2025-03-15

    Good::

        until: ledning/2025-03-14
    """
    for keys, decision, _ in clauses(case) if case.placed else ():
        wanted = meeting_of(case.meeting.body, decision.until)
        if wanted is None:
            continue
        taken = MeetingRef(case.meeting.body, decision.taken or case.meeting.date)
        if wanted == taken or wanted.day < taken.day:
            yield Finding(
                msg(
                    "it is postponed to {date}, which is not after {taken}", date=wanted.day, taken=taken.day
                ),
                msg("write in `until` the day on which the matter comes back"),
                Spot((*keys, "until")),
            )
        elif case.archive.lacks(wanted):
            yield Finding(
                msg(
                    "it is postponed to {date}, and `{body}` has no meeting on that day",
                    date=wanted.day,
                    body=wanted.body,
                ),
                _way_out(wanted, _nearest(case, wanted)),
                Spot((*keys, "until")),
            )


def meeting_of(body: str, until: When | None) -> MeetingRef | None:
    """Return the meeting that `until` names: a day alone means one of `body`. None where it names none."""
    if until is None:
        return None
    return MeetingRef(body, until.day) if until.day is not None else until.meeting


def _nearest(case: Case, wanted: MeetingRef) -> MeetingRef | None:
    """Return the meeting of a body, later than the one that is judged, that is nearest to `wanted`."""
    later = (ref for ref in case.archive.refs(wanted.body) if ref.day > case.meeting.date)
    return min(later, key=lambda ref: abs(ref.day - wanted.day), default=None)


def _way_out(wanted: MeetingRef, nearest: MeetingRef | None) -> Message:
    """Return a hint for a meeting that has no file."""
    if nearest is None:
        return msg(
            "if it does meet then, `lsg new-meeting {body} {date}` plans it",
            body=wanted.body,
            date=wanted.day,
        )
    return msg(
        "the nearest one is on {nearest}; if it does meet then, `lsg new-meeting {body} {date}` plans it",
        nearest=nearest.day,
        body=wanted.body,
        date=wanted.day,
    )
