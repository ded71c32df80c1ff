"""What is to be said of minutes beside their parts: who is missing, and what is wrong with the log."""

from collections.abc import Iterator, Sequence

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import ROLES, Asked
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Status
from lsgtool.verify.part_states import log_is_broken
from lsgtool.verify.report import Part, PartState
from lsgtool.verify.words import parts_in_words


def wrong(now: Adjustment, parts: Sequence[Part], sign: str) -> Iterator[Message]:
    """Yield what is wrong with sealed minutes, and with the log of any."""
    if now.ledger.sealed is not None:
        yield from _missing(now.asked, parts, sign, sealed=True)
        if log_is_broken(now):
            yield msg("the log is not as it was when the minutes were sealed: the seal does not fit")
    for index in now.ledger.missteps:
        step = now.meeting.log[index]
        yield msg(
            "in the log, `{step}` on {day} cannot stand where it does", step=step.kind.value, day=step.day
        )
    state = now.ledger.state
    if state is not None and state is not now.meeting.status:
        yield msg(
            "the file says `status: {status}`, its log says `{state}`",
            status=now.meeting.status.value,
            state=state.value,
        )


def remarks(now: Adjustment, parts: Sequence[Part], sign: str) -> Iterator[Message]:
    """Yield how far the adjustment of open minutes has come."""
    if now.ledger.reopened is not None:
        step = now.meeting.log[now.ledger.reopened]
        yield msg(
            "opened again by {name} on {day}: {reason}",
            name=step.by or "",
            day=step.day,
            reason=step.reason or "",
        )
    if now.ledger.sealed is not None:
        return
    settled = [part.part for part in parts if part.state is PartState.SETTLED]
    if settled and len(settled) < len(parts):
        yield msg("approved by all: {parts}", parts=parts_in_words(settled, sign))
    yield from _missing(now.asked, parts, sign, sealed=False)
    if now.complete and now.meeting.status is not Status.ADJUSTED:
        yield msg("all have approved, but the seal is missing: `lsg adjust` again writes it")


def _missing(asked: Sequence[Asked], parts: Sequence[Part], sign: str, *, sealed: bool) -> Iterator[Message]:
    """Yield who has not approved what; in sealed minutes, parts that have changed are told of elsewhere."""
    told = [part for part in parts if not (sealed and part.state is PartState.CHANGED)]
    for one in asked:
        missing = [part.part for part in told if one in part.missing]
        if not missing:
            continue
        named = parts_in_words(missing, sign)
        role = ROLES[one.role]
        if one.name is None:
            yield msg("nobody is named as {role}, who is to approve {parts}", role=role, parts=named)
        elif sealed:
            yield msg("{name}, {role}, has not approved {parts}", name=one.name, role=role, parts=named)
        else:
            yield msg(
                "still to be approved by {name}, {role}: {parts}", name=one.name, role=role, parts=named
            )
