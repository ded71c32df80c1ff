"""What the body gives somebody to do has somebody who does it, and a day."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.decision import DecisionKind
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
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
