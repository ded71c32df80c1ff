"""Who approves minutes, and when: those whom the body asks to, who were there, after the meeting."""

from collections.abc import Sequence
from datetime import date

from lsgtool import codes
from lsgtool.adjustment.parts import HEAD
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step, StepKind
from lsgtool.model.provisions import Adjusting, Force
from lsgtool.rules.adjusters import asked_of
from lsgtool.rules.basis import ORDER, procedure
from lsgtool.rules.case import Case
from lsgtool.rules.presiding import has_chair
from lsgtool.rules.roll import Roll
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.sealing import broken
from lsgtool.shortened import shortened


@rule(codes.APPROVED_BY_OTHER, procedure("minutes"), reads=("log", "chair", "vice_chair", "adjuster"))
def approved_by_other(case: Case) -> Findings:
    """Somebody approved the minutes who is not asked to.

    The body's `minutes` in bodies.yaml say who adjusts them: the chair, the vice chair, the adjuster. The
    approval of anybody else counts for nothing. An approval that a reopening has ended is not judged.

    Bad, where the chair is Anna Berg and the adjuster Cia Ek::

        by: Dan Ås

    Good::

        by: Cia Ek
    """
    now = case.adjustment
    # Who is missing in the minutes themselves is told by other rules, and changed minutes by another one.
    if now is None or not case.minuted or broken(now) or any(one.name is None for one in now.asked):
        return
    names, head = [one.name for one in now.asked if one.name is not None], now.digests[HEAD]
    for index, step in zip(now.ledger.approvals, now.approvals, strict=True):
        name = step.by or ""
        if not any(one.is_called(name) for one in now.asked):
            yield Finding(
                msg(
                    "{name} approved the minutes, which {names} adjust",
                    name=shortened(name),
                    names=", ".join(names),
                )
                if names
                else msg("{name} approved the minutes, and bodies.yaml has nobody adjust them", name=name),
                _other_way(case, renamed=step.digests.get(HEAD, head) != head),
                Spot(("log", index, "by")),
                case.then.minutes if case.then is not None else None,
                Force.SHALL,
            )


def _other_way(case: Case, *, renamed: bool) -> Message:
    """Return the way out for an approval by another; `renamed` where the head has been changed since."""
    if renamed:
        return msg(
            "the name has been changed since it was approved: write it back, or open the minutes with"
            " `lsg reopen {meeting} --reason TEXT`; do not change the log",
            meeting=str(case.meeting.ref),
        )
    return msg(
        "end the approvals with `lsg reopen {meeting} --reason TEXT`, and let those approve who are asked to",
        meeting=str(case.meeting.ref),
    )


@rule(codes.APPROVED_TOO_EARLY, ORDER, reads=("log", "date"), waivable=False)
def approved_too_early(case: Case) -> Findings:
    """Somebody approved the minutes before the day of the meeting, or before they were opened again.

    Nobody can approve what has not been said yet. On the day itself minutes, or single paragraphs that
    cannot wait, can be adjusted at once. What was approved before minutes were opened again counts no more,
    so an approval that stands after that step in the log is not of an earlier day.

    Bad, for a meeting on 2025-02-14::

        - approved: 2025-02-13

    Good::

        - approved: 2025-02-14
    """
    opened: date | None = None
    for index, step in enumerate(case.meeting.log):
        if step.kind is StepKind.REOPENED and _opens_minutes(case.meeting.log, index):
            opened = step.day
        early = _early(step, case.meeting.date, opened) if step.kind is StepKind.APPROVED else None
        if early is not None:
            yield Finding(
                early,
                msg("`lsg adjust --on DATE` writes the day that is given it: take this step back"),
                Spot(("log", index, "approved")),
            )


def _opens_minutes(log: Sequence[Step], index: int) -> bool:
    """Tell whether a reopening is of minutes; a cancelled meeting has none."""
    return index == 0 or log[index - 1].kind is not StepKind.CANCELLED


def _early(step: Step, held: date, opened: date | None) -> Message | None:
    name = shortened(step.by or "")
    if step.day < held:
        return msg(
            "{name} approved the minutes on {day}, before the meeting on {date}",
            name=name,
            day=step.day,
            date=held,
        )
    if opened is not None and step.day < opened:
        return msg(
            "{name} approved the minutes on {day}, before they were opened again on {opened}",
            name=name,
            day=step.day,
            opened=opened,
        )
    return None


@rule(codes.APPROVER_ABSENT, procedure("minutes"), reads=("log", "attendance", "absent"))
def approver_absent(case: Case) -> Findings:
    """Somebody approved the minutes of a meeting that she was not at.

    Whoever approves minutes saw the meeting. That is looked up in the list of attendance, where there is
    one. It is asked here of the vice chair who approves beside an adjuster; of whoever presided, and of the
    adjuster, the rules `chair-absent` and `adjuster-absent` ask it before they approve.

    Bad, where the vice chair is listed as absent::

        by: Dan Ås
        absent: [Dan Ås]

    Good::

        by: Dan Ås
        absent: []
    """
    now, roll = case.adjustment, Roll(case.meeting)
    if now is None or not case.minuted or broken(now):
        return
    others = {case.meeting.chair} if has_chair(case) else set()
    adjuster = Adjusting.ADJUSTER if case.meeting.adjuster is not None else Adjusting.VICE_CHAIR
    others |= {one.name for one in now.asked if one.role is adjuster and asked_of(case, adjuster)}
    for index, step in zip(now.ledger.approvals, now.approvals, strict=True):
        one = next((one for one in now.asked if one.is_called(step.by or "")), None)
        if one is None or one.name is None or one.name in others:
            continue
        if roll.absent(one.name) or roll.missing(one.name):
            yield Finding(
                msg("{name} approved the minutes, and was not at the meeting", name=shortened(one.name)),
                msg("correct the list of attendance, or who adjusts: it is one who was there"),
                Spot(("log", index, "by")),
                case.then.minutes if case.then is not None else None,
                Force.SHALL,
            )
