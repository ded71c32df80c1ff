"""How far the adjustment of a meeting's minutes has come: what is approved, by whom, and what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from lsgtool.adjustment.asked import Asked, asked_to_adjust
from lsgtool.adjustment.ledger import Ledger, read_log
from lsgtool.adjustment.parts import digests_of
from lsgtool.adjustment.statement import seal
from lsgtool.model.bodies import Bodies
from lsgtool.model.log import Step, StepKind
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.imprint import Imprint


@dataclass(frozen=True)
class Adjustment:
    """The minutes of a meeting as they are now, beside what its log says was approved.

    `labels` are the numbers of its items as printed. The body has to be in force on the day.
    """

    meeting: Meeting
    imprint: Imprint
    bodies: Bodies
    labels: Sequence[str]

    @cached_property
    def ledger(self) -> Ledger:
        """What the log amounts to."""
        return read_log(self.meeting.log)

    @cached_property
    def digests(self) -> Mapping[str, str]:
        """The digest of each part as it is now, the head first."""
        return digests_of(self.meeting, self.imprint, self.bodies, self.labels)

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        """Who is asked to adjust."""
        body = body_on(self.bodies, self.meeting.body, self.meeting.date)
        return asked_to_adjust(self.meeting, body) if body is not None else ()

    @property
    def approvals(self) -> tuple[Step, ...]:
        """The approvals that count, in the order of the log; some may be of parts that have changed since."""
        return tuple(self.meeting.log[index] for index in self.ledger.approvals)

    @property
    def until_opened(self) -> tuple[str, ...]:
        """The digests of the steps up to the last reopening, which an approval since then is bound to."""
        opened = [index for index, step in enumerate(self.meeting.log) if step.kind is StepKind.REOPENED]
        return self.imprint.log[: opened[-1] + 1] if opened else ()

    def missing(self, part: str) -> tuple[Asked, ...]:
        """Return who of those asked has not approved a part as it is now."""
        digest = self.digests[part]
        by = [step.by or "" for step in self.approvals if step.digests.get(part) == digest]
        return tuple(one for one in self.asked if not any(map(one.is_called, by)))

    @property
    def complete(self) -> bool:
        """Whether everybody who is asked has approved every part as it is now."""
        return bool(self.asked) and not any(self.missing(part) for part in self.digests)

    def settled(self, part: str) -> str | None:
        """Return the digest of a part in the wording that all who are asked have approved, or None."""
        for digest in dict.fromkeys(step.digests[part] for step in self.approvals if part in step.digests):
            by = [step.by or "" for step in self.approvals if step.digests.get(part) == digest]
            if self.asked and all(any(map(one.is_called, by)) for one in self.asked):
                return digest
        return None

    @cached_property
    def agreed(self) -> Mapping[str, str]:
        """The digest of each part in the wording that was approved, parts that are gone too.

        That is what all who are asked have approved; while the minutes are sealed it is what was approved
        last, for who is asked may itself have been changed.
        """
        last = {part: digest for step in self.approvals for part, digest in step.digests.items()}
        if self.ledger.sealed is not None:
            return last
        settled = {part: self.settled(part) for part in last}
        return {part: digest for part, digest in settled.items() if digest is not None}

    @property
    def changed(self) -> tuple[str, ...]:
        """The parts that are not as they were approved, in the order of the minutes; those gone come last."""
        now = self.digests
        there = [part for part in now if self.agreed.get(part, now[part]) != now[part]]
        return (*there, *(part for part in self.agreed if part not in now))

    @property
    def seal(self) -> str:
        """The seal that the minutes would have now: while they are sealed, by the steps before that one."""
        return seal(self.meeting.ref, self.sealed_on, self.imprint.log[: self.ledger.sealed], self.digests)

    @property
    def sealed_on(self) -> date:
        """The day of the seal: that of the step, or before there is one the latest day of the approvals."""
        sealed = self.ledger.sealed
        return self.meeting.log[sealed].day if sealed is not None else max(one.day for one in self.approvals)

    @property
    def unbroken(self) -> bool:
        """Whether sealed minutes, and their log up to the seal, are as they were when they were sealed."""
        sealed = self.ledger.sealed
        return sealed is not None and self.meeting.log[sealed].seal == self.seal
