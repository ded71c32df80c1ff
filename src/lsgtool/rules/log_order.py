"""The log of a meeting tells of steps that can follow on each other, and the status is where they lead."""

from collections.abc import Iterator, Sequence
from datetime import date

from lsgtool import codes
from lsgtool.adjustment.ledger import Ledger, read_log
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step, StepKind
from lsgtool.model.meeting import Status
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule

WRITTEN = msg("`lsg call`, `hold`, `adjust`, `reopen` and `cancel` write the log: take back what was changed")


@rule(codes.LOG_DISORDERED, ORDER, reads=("log", "status", "date"), waivable=False)
def log_disordered(case: Case) -> Findings:
    """The log has a step where it cannot be, or of a day that it cannot have, or the status is another.

    A meeting is called, held, approved by each who adjusts, and adjusted; it can be opened again, and it can
    be cancelled before it is held. Each step is written at the end of the log, and the status is what the
    last of them makes it. A log that is out of order was changed by hand, or two of them were merged.

    The days need not be in order, for a step may be written down later than it was taken. But a meeting is
    called until its day, and held from it on; it is adjusted on the latest day of the approvals, and opened
    again on that day or later; and no step is of a day still to come.

    Bad::

        log:
          - {held: 2025-02-17, by: Olle Berg}
          - {called: 2025-02-03, by: Olle Berg}

    Good::

        log:
          - {called: 2025-02-03, by: Olle Berg}
          - {held: 2025-02-17, by: Olle Berg}
    """
    log = case.meeting.log
    ledger = read_log(log)
    for index in ledger.missteps:
        yield Finding(_misplaced(log, index), WRITTEN, Spot(("log", index)))
    if not ledger.missteps:
        yield from _days(case)
    if not ledger.missteps and _tells_otherwise(case, ledger):
        yield Finding(
            msg(
                "the status is `{status}`, and by the log it is `{state}`",
                status=case.meeting.status.value,
                state=ledger.state.value if ledger.state is not None else "",
            ),
            WRITTEN,
            Spot(("status",)),
        )


def _misplaced(log: Sequence[Step], index: int) -> Message:
    step, state = log[index], read_log(log[:index]).state
    if step.kind in {StepKind.ADJUSTED, StepKind.REOPENED} and state in {None, Status.HELD}:
        return msg("the step `{step}` of {day} follows on no approval", step=step.kind.value, day=step.day)
    return msg(
        "the step `{step}` of {day} cannot come here: by the steps before, the meeting is `{state}`",
        step=step.kind.value,
        day=step.day,
        state=state.value if state is not None else "",
    )


def _days(case: Case) -> Iterator[Finding]:
    """Yield the steps with a day that they cannot have; that an approval is too early another rule tells."""
    approved: list[date] = []
    adjusted: date | None = None
    for index, step in enumerate(case.meeting.log):
        message = _wrong_day(step, case.meeting.date, max(approved, default=None), adjusted)
        if message is not None:
            yield Finding(message, WRITTEN, Spot(("log", index, step.kind.value)))
        elif step.day > case.on:
            yield Finding(
                msg(
                    "the step `{step}` is of {day}, and the minutes are judged on {on}",
                    step=step.kind.value,
                    day=step.day,
                    on=case.on,
                ),
                msg("take the step back; to judge as on a later day: `lsg check --on DATE`"),
                Spot(("log", index, step.kind.value)),
            )
        if step.kind is StepKind.APPROVED:
            approved.append(step.day)
        elif step.kind is StepKind.ADJUSTED:
            adjusted = step.day
        elif step.kind is StepKind.REOPENED:
            approved, adjusted = [], None


def _wrong_day(step: Step, held: date, approved: date | None, adjusted: date | None) -> Message | None:
    """Say what day a step cannot have; `approved` is the latest one on which somebody has since approved."""
    kind, day = step.kind, step.day
    if kind is StepKind.CALLED and day > held:
        return msg("the meeting is on {date}, and the step `called` is of {day}", date=held, day=day)
    if kind is StepKind.HELD and day < held:
        return msg("the meeting was held on {date}, and the step `held` is of {day}", date=held, day=day)
    if kind is StepKind.ADJUSTED and approved is not None and day != approved:
        return msg(
            "the minutes were last approved on {approved}, and the step `adjusted` is of {day}",
            approved=approved,
            day=day,
        )
    if kind is StepKind.REOPENED and adjusted is not None and day < adjusted:
        return msg(
            "the minutes were adjusted on {adjusted}, and the step `reopened` is of {day}",
            adjusted=adjusted,
            day=day,
        )
    return None


def _tells_otherwise(case: Case, ledger: Ledger) -> bool:
    """Tell whether the status is not that of the log; what is only not approved yet other rules tell."""
    status, state = case.meeting.status, ledger.state
    if state in {None, status}:
        return False
    unapproved = status is Status.ADJUSTED and state is Status.HELD
    return not (unapproved and case.adjustment is not None and case.adjustment.asked)
