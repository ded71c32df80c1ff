"""What the signature of an approval is worth: ssh-keygen says whether it holds, and this room why not."""

from collections.abc import Sequence
from dataclasses import dataclass

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import ROLES, Asked
from lsgtool.adjustment.statement import NAMESPACE, approval
from lsgtool.adjustment.worth import Mark
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step
from lsgtool.model.provisions import Adjusting
from lsgtool.verify.armor import Armor, read_armor
from lsgtool.verify.report import Signed
from lsgtool.verify.signers import Signers, identity
from lsgtool.workspace.files import SIGNERS
from lsgtool.workspace.ssh import fits, holds


@dataclass(frozen=True, slots=True)
class Judging:
    """Judges the approvals of a meeting's minutes, those that count in its `adjustment` as it is."""

    adjustment: Adjustment
    signers: Signers

    def judge(self, step: Step) -> Signed:
        """Return an approval with what its signature is worth."""
        by = step.by or ""
        hers = [one for one in self.adjustment.asked if one.is_called(by)]
        role = hers[0].role if hers else None
        mark, reason = self._mark(step, hers)
        now = self.adjustment.digests
        outdated = tuple(part for part, digest in step.digests.items() if now.get(part) != digest)
        return Signed(by, role, step.day, tuple(step.digests), mark, reason, outdated)

    def _mark(self, step: Step, hers: Sequence[Asked]) -> tuple[Mark, Message | None]:
        if step.signature is None:
            return Mark.UNSIGNED, None
        armor = read_armor(step.signature)
        if armor is None:
            return Mark.INVALID, msg("it is no signature that can be read")
        if armor.namespace != NAMESPACE:
            return Mark.INVALID, msg(
                "it was made for `{namespace}`, not for minutes", namespace=armor.namespace
            )
        try:
            return self._asked_for(step, step.signature, armor, hers)
        except UserError as error:
            return Mark.UNCHECKED, error.message

    def _asked_for(
        self, step: Step, signature: str, armor: Armor, hers: Sequence[Asked]
    ) -> tuple[Mark, Message | None]:
        """Return what ssh-keygen says; raise UserError where there is none."""
        statement = approval(
            self.adjustment.meeting.ref, step.by or "", step.day, self.adjustment.until_opened, step.digests
        )
        names = {self._identity(one, step): one.role for one in hers}
        said = ""
        for name in names:
            verdict = holds(self.signers.content, name, step.day, statement, signature, NAMESPACE)
            if verdict.holds:
                return Mark.VALID, None
            said = verdict.said
        if not fits(statement, signature, NAMESPACE):
            return Mark.INVALID, msg(
                "it is of something else than what stands here: another meeting, name, day or wording"
            )
        if not names:
            return Mark.INVALID, msg("it is by somebody who was not to adjust")
        if self.signers.trouble is not None:
            return Mark.UNCHECKED, self.signers.trouble
        name, role = next(iter(names.items()))
        known = self._why(step, armor, name, role)
        if known is None and said:  # such as an option that an old ssh-keygen does not know
            return Mark.UNCHECKED, msg("ssh-keygen says: {reason}", reason=said)
        return Mark.INVALID, known or msg(
            "ssh-keygen does not accept the key that {file} gives `{name}`", file=SIGNERS, name=name
        )

    def _identity(self, asked: Asked, step: Step) -> str:
        return identity(asked.name or step.by or "", self.adjustment.meeting.body, asked.role)

    def _why(self, step: Step, armor: Armor, name: str, role: Adjusting) -> Message | None:
        """Return why a signature that is of the approval does not count; None where the file says nothing."""
        entries = self.signers.entries
        same_key = [entry for entry in entries if entry.key == armor.key]
        if not same_key:
            return _unknown_key(armor, name, known=any(entry.names(name) for entry in entries))
        hers = [entry for entry in same_key if entry.names(name)]
        if not hers:
            return self._other(name, role, same_key[0].principals)
        entry = next((one for one in hers if one.is_for(NAMESPACE)), None)
        if entry is None:
            return msg(
                "{file} lets `{name}` sign with that key for other things only",
                file=SIGNERS,
                name=name,
            )
        if not entry.holds_on(step.day):
            return msg("the key was not valid on {day}: {bounds}", day=step.day, bounds=entry.bounds)
        return None

    def _other(self, name: str, role: Adjusting, principals: str) -> Message:
        """Return as whom a key is known that is not hers in this role."""
        person = name.partition("@")[0]
        if any(one.strip("!").partition("@")[0] == person for one in principals.split(",")):
            return msg(
                "{file} has the key as `{principals}`, not as {role} of `{body}`",
                file=SIGNERS,
                principals=principals,
                role=ROLES[role],
                body=self.adjustment.meeting.body,
            )
        return msg("{file} says the key is that of `{principals}`", file=SIGNERS, principals=principals)


def _unknown_key(armor: Armor, name: str, *, known: bool) -> Message:
    if known:
        return msg(
            "its key {key} is none that {file} gives `{name}`",
            key=armor.fingerprint,
            file=SIGNERS,
            name=name,
        )
    return msg(
        "{file} names no `{name}`, and has no key {key}",
        file=SIGNERS,
        name=name,
        key=armor.fingerprint,
    )
