"""The meetings, decisions and earlier minutes that a file refers to exist."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Status
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FORMAT
from lsgtool.rules.case import MINUTED, BodiesCase, Case
from lsgtool.rules.citing import Cited, cited
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.suggestion import suggestion
from lsgtool.timeline.series import LEADING_NUMBER, plain
from lsgtool.workspace.archive import Archive


@rule(codes.MEETING_UNKNOWN, FORMAT, looks_ahead=True, waivable=False, careful=True)
def meeting_unknown(case: Case | BodiesCase) -> Findings:
    """A meeting is named that does not exist.

    A meeting is named by its body and its day, in `due`, `until`, `basis` and `kept_by`, or in a text that
    refers to one of its decisions. A year of which the repository has no meetings of that body is not
    judged: the files may begin later. Nor is the day in `until`, which has a rule of its own.

    Bad, where the body meets on 2025-03-14::

        due: ledning/2025-03-15

    Good::

        due: ledning/2025-03-14
    """
    if case.bodies is None:
        return
    known = case.bodies.bodies
    for one in cited(case.leaves):
        body = one.meeting.body
        if body not in known:
            if one.as_value:
                yield Finding(
                    msg(
                        "`{meeting}` names a meeting of `{body}`, which bodies.yaml does not have",
                        meeting=str(one.meeting),
                        body=body,
                    ),
                    suggestion(body, known),
                    one.spot,
                )
        elif one.spot.keys[-1] != "until" and case.archive.lacks(one.meeting):
            yield _missing(case.archive, one.meeting, one.spot)


@rule(codes.DECISION_UNKNOWN, FORMAT, looks_ahead=True, waivable=False)
def decision_unknown(case: Case | BodiesCase) -> Findings:
    """A decision is named that its meeting does not have.

    A decision is named by its meeting and its number, as `lsg/2024-09-20 § 38`, wherever a text of a meeting
    or of bodies.yaml says so. The numbers are those that are printed. A meeting that has not been held yet
    is not judged, since its numbers still move.

    Bad, where the minutes of 2025-02-14 end at 2::

        basis: ledning/2025-02-14 § 3

    Good::

        basis: ledning/2025-02-14 § 2
    """
    known: dict[MeetingRef, frozenset[str]] = {}
    for one in cited(case.leaves):
        if one.number is None or not case.archive.has(one.meeting):
            continue
        meeting, labels = case.archive.meeting(one.meeting), case.archive.numbers(one.meeting).labels
        if one.meeting not in known:  # one meeting may be named a thousand times
            known[one.meeting] = frozenset(plain(label) for label in labels)
        if meeting.status is Status.CANCELLED:
            yield Finding(
                msg("{meeting} was cancelled, and nothing was decided there", meeting=str(one.meeting)),
                msg("name the meeting that took the decision"),
                one.spot,
            )
        elif meeting.status in MINUTED and not _among(one, known[one.meeting]):
            yield Finding(
                msg("{meeting} has no § {number}", meeting=str(one.meeting), number=one.number),
                msg("its numbers are {first}–{last}", first=labels[0], last=labels[-1])
                if labels
                else msg("its minutes have no items"),
                one.spot,
            )


@rule(codes.PREVIOUS_MINUTES_UNKNOWN, FORMAT, looks_ahead=True, waivable=False, careful=True)
def previous_minutes_unknown(case: Case) -> Findings:
    """The minutes that an item deals with are those of no meeting before this one.

    Under `minutes` an item names the meetings whose minutes are dealt with. They are earlier, and were not
    cancelled. A year of which the repository has no meetings of that body is not judged.

    Bad, where the body met on 2025-02-14::

        minutes: ledning/2025-02-13

    Good::

        minutes: ledning/2025-02-14
    """
    if case.bodies is None or not case.says("date"):
        return
    for spot, _, named in case.leaves:
        if not isinstance(named, MeetingRef):
            continue
        if named.body not in case.bodies.bodies:
            yield Finding(
                msg("no body is called `{name}` in bodies.yaml", name=named.body),
                suggestion(named.body, case.bodies.bodies),
                spot,
            )
        elif named.day >= case.meeting.date:
            yield Finding(
                msg("{meeting} is not before this meeting", meeting=str(named)),
                msg("name the meeting whose minutes are dealt with here"),
                spot,
            )
        elif case.archive.lacks(named):
            yield _missing(case.archive, named, spot)
        elif case.archive.has(named) and case.archive.meeting(named).status is Status.CANCELLED:
            yield Finding(
                msg("{meeting} was cancelled, and has no minutes", meeting=str(named)),
                msg("name the meeting whose minutes are dealt with here"),
                spot,
            )


def _missing(archive: Archive, meeting: MeetingRef, spot: Spot) -> Finding:
    return Finding(
        msg("there is no meeting {meeting}", meeting=str(meeting)),
        msg("the meeting nearest to that day is {nearest}", nearest=str(archive.nearest(meeting))),
        spot,
    )


def _among(one: Cited, numbers: frozenset[str]) -> bool:
    """Tell whether a number is there; in a running text a letter after it may be a word, such as *i*."""
    number = one.number or ""
    digits = LEADING_NUMBER.findall(number)[0]
    return plain(number) in numbers or (not one.as_value and plain(digits) in numbers)
