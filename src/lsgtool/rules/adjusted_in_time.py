"""Minutes are adjusted within the time that the rules of procedure set, where they set one."""

from datetime import date

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, counted, msg
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Status
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.adjusting_day import adjusting_day

DEVIATION = f"{{rule: {codes.ADJUSTED_LATE.name}, reason: …, basis: …}}"


@rule(codes.ADJUSTED_LATE, procedure("minutes"), reads=("log", "date", "status"))
def adjusted_late(case: Case) -> Findings:
    """The minutes were adjusted after the last day for it, or are not adjusted though it has passed.

    A body whose rules of procedure set a time has `adjusted_within_days` under `minutes` in bodies.yaml:
    calendar days from the meeting on. Without it no day is asked for. Minutes that were adjusted in time and
    opened again later are not late. What the log does not tell is not judged.

    Bad, for a meeting on 2025-02-14 and `adjusted_within_days: 14`::

        - adjusted: 2025-03-01

    Good::

        - adjusted: 2025-02-28
    """
    minutes = case.then.minutes if case.then is not None and case.minuted else None
    last = adjusting_day(minutes, case.meeting.date) if minutes is not None else None
    if minutes is None or last is None:
        return
    log = case.meeting.log
    adjusted = [index for index, step in enumerate(log) if step.kind is StepKind.ADJUSTED]
    if adjusted and log[adjusted[0]].day > last:
        yield Finding(
            _late(log[adjusted[0]].day, last),
            msg(
                "`lsg check deadlines` tells the day beforehand; if the body accepted it, open the minutes"
                " with `lsg reopen`, write under `deviations`: {entry}, and adjust them anew",
                entry=DEVIATION,
            ),
            Spot(("log", adjusted[0], "adjusted")),
            minutes,
        )
    if not adjusted and case.meeting.status is Status.HELD and case.on > last and not _complete(case):
        yield Finding(
            msg("the minutes are not adjusted, and the last day for it was {last}", last=last),
            msg(
                "let those approve who are asked to: `lsg adjust {meeting} --by NAME`; if the body accepts"
                " it, write first under `deviations`: {entry}",
                meeting=str(case.meeting.ref),
                entry=DEVIATION,
            ),
            Spot(("status",)),
            minutes,
        )


def _complete(case: Case) -> bool:
    """Tell whether only the last step is missing: another rule tells of that."""
    return case.adjustment is not None and case.adjustment.complete


def _late(adjusted: date, last: date) -> Message:
    return counted(
        "the minutes were adjusted on {day}, {count} day after the last day for it, {last}",
        "the minutes were adjusted on {day}, {count} days after the last day for it, {last}",
        (adjusted - last).days,
        day=adjusted,
        last=last,
    )
