"""An approval is signed before its file is locked, and taken only if the signature counts."""

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.statement import NAMESPACE
from lsgtool.adjustment.worth import Mark
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step
from lsgtool.model.provisions import Adjusting
from lsgtool.names import comparable
from lsgtool.verify.armor import Armor, read_armor
from lsgtool.verify.report import Signed
from lsgtool.verify.signers import Signers, identity, read_signers
from lsgtool.verify.signing import Judging
from lsgtool.workspace.files import SIGNERS
from lsgtool.workspace.workspace import Workspace

Signing: TypeAlias = Callable[[bytes], str]
"""Signs what is approved: it gets the statement and returns the signature."""


def made_before(signatures: Mapping[bytes, str], statement: bytes, path: str) -> str:
    """Return the signature of a statement; raise UserError where it is none of those that were signed."""
    if statement not in signatures:
        raise UserError(
            msg("{path} was changed meanwhile, and nothing was written", path=path),
            msg("read it again, and try again: what was signed is not what stands there now"),
        )
    return signatures[statement]


def has_signed(workspace: Workspace, now: Adjustment, who: str, parts: Sequence[str]) -> bool:
    """Tell whether somebody has approved all these parts as they are, with signatures that count."""
    judging = Judging(now, read_signers(workspace.root))
    hers = [step for step in now.approvals if comparable(step.by or "") == comparable(who)]
    signed = [step for step in hers if judging.judge(step).mark is Mark.VALID]
    return all(any(step.digests.get(part) == now.digests[part] for step in signed) for part in parts)


def require_counting(workspace: Workspace, now: Adjustment, step: Step) -> None:
    """Raise UserError, with the line that is missing, for an approval whose signature does not count."""
    signers = read_signers(workspace.root)
    judged = Judging(now, signers).judge(step)
    if judged.mark is not Mark.VALID:
        raise UserError(
            msg(
                "nothing was written, for the signature would not count: {reason}",
                reason=judged.reason if judged.reason is not None else "",
            ),
            _way_out(now, step, judged, signers),
        )


def _way_out(now: Adjustment, step: Step, judged: Signed, signers: Signers) -> Message:
    armor = read_armor(step.signature or "")
    if judged.role is None or armor is None or (judged.mark is Mark.UNCHECKED and signers.trouble is None):
        return msg("mend that and try again, or approve without --sign")
    return msg(
        "if the key is that of {name}, write this line into {file} at the top of the repository and try"
        " again, or approve without --sign: `{line}`",
        name=step.by or "",
        file=SIGNERS,
        line=f'{_identity(now, step, judged.role)} namespaces="{NAMESPACE}" {_key(armor)}',
    )


def _identity(now: Adjustment, step: Step, role: Adjusting) -> str:
    return identity(step.by or "", now.meeting.body, role)


def _key(armor: Armor) -> str:
    """Return a public key as OpenSSH writes it: its kind, which stands in it too, and its bytes."""
    length = int.from_bytes(armor.key[:4], "big")
    kind = armor.key[4 : 4 + length].decode("ascii", errors="replace")
    return f"{kind} {base64.b64encode(armor.key).decode('ascii')}"
