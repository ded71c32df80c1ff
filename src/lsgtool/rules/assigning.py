"""What the body gives somebody to do has somebody who does it, and a day."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.decision import DecisionKind
from lsgtool.rules.basis import FOLLOW_UP, ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.postponing import meeting_of
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.ASSIGNMENT_WITHOUT_OWNER, FOLLOW_UP, reads=("items",))
def assignment_without_owner(case: Case) -> Findings:
    """The body decided that something is to be done, and the minutes do not say by whom.

    `to` is what lists of assignments are made from: a body, a principal, a person, a role, or several.

    Bad::

        - kind: assign
          text: att ta fram ett underlag
          due: 2025-03-07

    Good::

        - kind: assign
          text: att ta fram ett underlag
          to: [sekreteraren, en person från regionen]
          due: 2025-03-07
    """
    for keys, decision, _ in clauses(case):
        if decision.kind is DecisionKind.ASSIGN and not decision.to:
            yield Finding(
                msg("the assignment does not say who is to do it"),
                msg("write in `to` who does it: a body, a principal, a person or a role"),
                Spot(keys),
            )


@rule(codes.ASSIGNMENT_WITHOUT_DATE, FOLLOW_UP, reads=("items",))
def assignment_without_date(case: Case) -> Findings:
    """The body decided that something is to be done, and the minutes do not say when.

    A date is best, or the meeting at which it is reported. Words such as *inom två veckor* will do.

    Bad::

        - kind: assign
          text: att ta fram ett underlag
          to: sekreteraren

    Good::

        - kind: assign
          text: att ta fram ett underlag
          to: sekreteraren
          due: inom två veckor
    """
    for keys, decision, _ in clauses(case):
        if decision.kind is DecisionKind.ASSIGN and decision.due is None:
            yield Finding(
                msg("the assignment does not say when it is to be done"),
                msg("write `due`: a date, a meeting, `next-meeting`, or words"),
                Spot(keys),
            )


@rule(codes.DUE_BEFORE_MEETING, ORDER)
def due_before_meeting(case: Case) -> Findings:
    """Something is to be done by a day that had passed when the body decided on it.

    Mostly it is the year that is wrong. A decision that was taken between meetings may be due before the
    meeting, and not before the day on which it was `taken`.

    Bad, at a meeting on 2025-02-14::

        due: 2024-03-07

    Good::

        due: 2025-03-07
    """
    for keys, decision, _ in clauses(case) if case.says("date") else ():
        wanted = meeting_of(case.meeting.body, decision.due)
        taken = decision.taken or case.meeting.date
        if wanted is not None and wanted.day < taken:
            yield Finding(
                msg("it is due on {date}, before it was decided, on {taken}", date=wanted.day, taken=taken),
                msg("correct the day in `due`"),
                Spot((*keys, "due")),
            )
