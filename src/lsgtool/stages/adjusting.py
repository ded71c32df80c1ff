"""Those who adjust approve the minutes, whole or in part; when the last of them has, they are sealed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.statement import approval
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.log import Step, StepKind
from lsgtool.model.meeting import Meeting, Status
from lsgtool.source.setting import with_value
from lsgtool.stages.approver import approver
from lsgtool.stages.change import Judged, Plan, Taken, change_judged, rehearse_judged
from lsgtool.stages.lines import step_of, with_step
from lsgtool.stages.numbers import with_first_paragraph
from lsgtool.stages.order import require, require_held_by, require_open_on
from lsgtool.stages.paragraphs import chosen
from lsgtool.stages.receipt import Receipt
from lsgtool.stages.signing import Signing, has_signed, made_before, require_counting
from lsgtool.stages.standing import adjustment_of
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Approving:
    """Who approves, on which day, which paragraphs (none for all), and what signs it, if anything."""

    by: str
    on: date
    paragraphs: tuple[str, ...] = ()
    signing: Signing | None = None


def adjust(workspace: Workspace, path: str, approving: Approving) -> Taken:
    """Write down that somebody approves the minutes at `path`, and seal them when all who are asked have.

    Somebody who signs may have to type a passphrase first. Nobody is kept from the file meanwhile, and the
    approval is taken only if it is still of what was signed.

    Raises UserError where it is not the time for that, where she is not asked, or has approved already, and
    for a signature that does not count.
    """
    if approving.signing is None:
        return _approve(workspace, path, approving, change_judged, lambda _statement: None)
    stated: list[bytes] = []
    rehearsed = _approve(workspace, path, approving, rehearse_judged, stated.append)
    if rehearsed.faults:
        return rehearsed
    signatures = {statement: approving.signing(statement) for statement in stated}
    now = Workspace(workspace.root)  # nothing is known any more of what was read before
    return _approve(now, path, approving, change_judged, lambda one: made_before(signatures, one, path))


def _approve(
    workspace: Workspace,
    path: str,
    approving: Approving,
    change: Callable[[Workspace, str, date, Plan], Judged],
    sign: Callable[[bytes], str | None],
) -> Taken:
    receipts: list[Receipt] = []

    def plan(meeting: Meeting, text: str) -> str:
        require(meeting, StepKind.APPROVED)
        require_held_by(meeting, approving.on)
        require_open_on(meeting, approving.on)
        text = with_first_paragraph(workspace, meeting, text)
        now = before = adjustment_of(workspace, path, text)
        who = approver(meeting, now.asked, approving.by)
        parts = chosen(now, approving.paragraphs)
        if _is_missing(now, who, parts) or (
            approving.signing is not None and not has_signed(workspace, now, who, parts)
        ):
            text = with_step(text, _step(workspace, now, _approval(now, who, parts, approving.on), sign))
            now = adjustment_of(workspace, path, text)
        elif not now.complete:  # as it is where two branches were merged that each had one approval
            raise UserError(
                msg("{name} has approved this already", name=who),
                msg("still to approve: {names}", names=", ".join(_missing(now, parts))),
            )
        receipts.append(Receipt(path, before, now, who, parts, single=bool(approving.paragraphs)))
        return _with_seal(text, now) if now.complete else text

    judged = change(workspace, path, approving.on, plan)
    taken = receipts[0].taken(judged.warnings)
    return replace(taken, faults=judged.errors)


def _is_missing(now: Adjustment, who: str, parts: Iterable[str]) -> bool:
    return any(one.is_called(who) for part in parts for one in now.missing(part))


def _missing(now: Adjustment, parts: Iterable[str]) -> Sequence[str]:
    return tuple(dict.fromkeys(one.name or "" for part in parts for one in now.missing(part)))


def _approval(now: Adjustment, who: str, parts: Iterable[str], on: date) -> Step:
    return step_of(StepKind.APPROVED, on, by=who, digests={part: now.digests[part] for part in parts})


def _step(workspace: Workspace, now: Adjustment, approved: Step, sign: Callable[[bytes], str | None]) -> Step:
    """Return an approval with its signature, where there is one; raise UserError for one that is in vain."""
    signature = sign(
        approval(now.meeting.ref, approved.by or "", approved.day, now.until_opened, approved.digests)
    )
    if signature is None:
        return approved
    signed = approved.model_copy(update={"signature": signature})
    require_counting(workspace, now, signed)
    return signed


def _with_seal(text: str, now: Adjustment) -> str:
    step = step_of(StepKind.ADJUSTED, now.sealed_on, seal=now.seal)
    return with_step(with_value(text, "status", Status.ADJUSTED, "date"), step)
