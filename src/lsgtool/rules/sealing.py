"""What those who adjust have approved stays as they approved it, and so does the log that tells of it."""

from collections.abc import Iterable, Mapping, Sequence

from lsgtool import codes
from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.parts import HEAD, parts_of
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.rules.approved_parts import approvers_named, parts_named
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.SEALED_CHANGED, ORDER, waivable=False)
def sealed_changed(case: Case) -> Findings:
    """Minutes were changed after all who adjust them had approved them.

    Whoever approves minutes approves their very words: the log keeps a digest of the head and of each
    paragraph. What all who are asked have approved, all of it or a paragraph that was adjusted at once, is
    held against these digests, and so is what the minutes print from bodies.yaml, such as names. The seal
    keeps the log itself as it was. Nobody can deviate from this rule; minutes that have to be changed are
    opened with `lsg reopen`, which asks for the reason, and are then adjusted anew.

    Bad, where the clause was approved with 50 000 kronor::

        decisions: [{text: att avsätta 80 000 kronor, kind: set-aside}]

    Good::

        decisions: [{text: att avsätta 50 000 kronor, kind: set-aside}]
    """
    now = case.adjustment
    if now is None or not now.approvals:
        return
    approved = now.agreed
    sealed = now.ledger.sealed
    if sealed is not None and approved.keys() != now.digests.keys():
        yield _finding(case, _moved(now, approved), _spot(now, _first_moved(now, approved)))
        return
    changed = now.changed
    if len(changed) > 1 and len(changed) == len(approved):
        yield _finding(case, _all_changed(now, changed), _spot(now, changed[0]))
        return
    for part in changed:
        yield _finding(case, _changed(now, part, approved[part]), _spot(now, part))
    if sealed is not None and broken(now) and approved == now.digests:
        yield Finding(
            msg("the log is not as it was when the minutes were sealed: the seal does not fit any more"),
            msg(
                "`git log -p -- {path}` shows what was changed in it; take that back, or open the minutes:"
                " `lsg reopen {meeting} --reason TEXT`",
                path=case.path,
                meeting=str(case.meeting.ref),
            ),
            Spot(("log", sealed, "seal")),
        )


def broken(now: Adjustment) -> bool:
    """Tell whether minutes are sealed, and the seal is not theirs any more."""
    return now.ledger.sealed is not None and not now.unbroken


def _changed(now: Adjustment, part: str, digest: str) -> Message:
    named = parts_named([part])
    names = approvers_named(step for step in now.approvals if step.digests.get(part) == digest)
    if part not in now.digests:
        return msg("{part} is gone, though it was approved by {names}", part=named, names=names)
    return msg("{part} is not as it was approved by {names}", part=named, names=names)


def _all_changed(now: Adjustment, changed: Sequence[str]) -> Message:
    """Say of all that was approved at once that it is another: mostly something in bodies.yaml is."""
    return msg(
        "{part} are not as they were approved by {names}",
        part=parts_named(changed),
        names=approvers_named(now.approvals),
    )


def _moved(now: Adjustment, approved: Mapping[str, str]) -> Message:
    """Say that items were put in or taken away: the numbers after that belong to others now."""
    return msg(
        "from {part} on the minutes are not as they were approved by {names}: they had § {then}, and have"
        " § {numbers} now",
        part=parts_named([_first_moved(now, approved)]),
        names=approvers_named(now.approvals),
        then=_span(approved),
        numbers=_span(now.digests),
    )


def _first_moved(now: Adjustment, approved: Mapping[str, str]) -> str:
    parts = (part for part in (*now.digests, *approved) if part != HEAD)
    return next(part for part in parts if now.digests.get(part) != approved.get(part))


def _span(parts: Iterable[str]) -> str:
    numbers = [part for part in parts if part != HEAD]
    return "–".join(dict.fromkeys((numbers[0], numbers[-1]))) if numbers else "0"


def _spot(now: Adjustment, part: str) -> Spot:
    """Return where a part stands, the head at the top; of what is gone, where it was approved last."""
    if part == HEAD:
        return Spot(("body",))
    labels = parts_of(now.labels)
    if part in labels:
        return Spot(("items", labels.index(part)))
    log = now.meeting.log
    return Spot(("log", max(index for index in now.ledger.approvals if part in log[index].digests)))


def _finding(case: Case, message: Message, spot: Spot) -> Finding:
    hint = msg(
        "`lsg verify {meeting}` shows the difference, and whether it is here or in bodies.yaml; take the"
        " change back, or open the minutes: `lsg reopen {meeting} --reason TEXT`",
        meeting=str(case.meeting.ref),
    )
    return Finding(message, hint, spot)
