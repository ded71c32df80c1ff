"""The meetings and the decisions that a file refers to exist."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import counted, msg
from lsgtool.model.meeting import MINUTED, Status
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FORMAT
from lsgtool.rules.case import BodiesCase, Case, FollowUpCase
from lsgtool.rules.citing import Cited, cited
from lsgtool.rules.numbered import Numbered
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.suggestion import suggestion
from lsgtool.timeline.series import LEADING_NUMBER
from lsgtool.workspace.archive import Archive


@rule(codes.MEETING_UNKNOWN, FORMAT, looks_ahead=True, waivable=False, careful=True)
def meeting_unknown(case: Case | FollowUpCase | BodiesCase) -> Findings:
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
            yield missing(case.archive, one.meeting, one.spot)


@rule(codes.DECISION_UNKNOWN, FORMAT, looks_ahead=True, waivable=False)
def decision_unknown(case: Case | FollowUpCase | BodiesCase) -> Findings:
    """A decision is named that its meeting does not have.

    A decision is named by its meeting and its number, as `lsg/2024-09-20 § 38`, wherever a text of a meeting
    or of bodies.yaml says so. The numbers are those that are printed. A clause of it has a number of its
    own, as in `lsg/2024-09-20 § 38.2`: the clauses under one number are counted from 1, through sub-matters
    too. A meeting that has not been held yet is not judged, since its numbers still move.

    Bad, where the minutes of 2025-02-14 end at 2::

        basis: ledning/2025-02-14 § 3

    Good::

        basis: ledning/2025-02-14 § 2
    """
    known: dict[MeetingRef, Numbered] = {}
    for one in cited(case.leaves):
        if one.number is None or not case.archive.has(one.meeting):
            continue
        meeting, labels = case.archive.meeting(one.meeting), case.archive.numbers(one.meeting).labels
        if one.meeting not in known:  # one meeting may be named a thousand times
            known[one.meeting] = Numbered(meeting, labels)
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
        elif meeting.status in MINUTED and one.clause is not None:
            yield from _no_such_clause(one, one.clause, known[one.meeting])


def missing(archive: Archive, meeting: MeetingRef, spot: Spot) -> Finding:
    """Return that a meeting does not exist, and which one is nearest."""
    return Finding(
        msg("there is no meeting {meeting}", meeting=str(meeting)),
        msg("the meeting nearest to that day is {nearest}", nearest=str(archive.nearest(meeting))),
        spot,
    )


def _among(one: Cited, known: Numbered) -> bool:
    """Tell whether a number is there; in a running text a letter after it may be a word, such as *i*."""
    number = one.number or ""
    digits = LEADING_NUMBER.findall(number)[0]
    return known.has(number) or (not one.as_value and known.has(digits))


def _no_such_clause(one: Cited, clause: int, known: Numbered) -> Findings:
    number = one.number or ""
    numbers = [taken.number for taken in known.clauses(number)]
    if clause not in numbers:
        yield Finding(
            msg(
                "{meeting} § {number} has no clause {clause}",
                meeting=str(one.meeting),
                number=number,
                clause=clause,
            ),
            counted("it has {count} clause", "it has {count} clauses", max(numbers))
            if numbers
            else msg("nothing was decided in it"),
            one.spot,
        )
