"""Reads the file of a meeting for print: whole and judged, or with the faults for which nothing is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from lsgtool import codes
from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.check.for_print import judge_bodies_for_print, judge_for_print
from lsgtool.diagnostic import Diagnostic, Fault, Severity
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.in_force import BodyThen, body_on
from lsgtool.timeline.series import number_items
from lsgtool.verify.signers import Signers, read_signers
from lsgtool.workspace.imprint import Imprint
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Proof:
    """A meeting without faults, and its body as it was on that day.

    `counted` is the number of its first item, or None where it cannot be counted and none is printed.
    `imprint` is there where the file has a log, `signers` where a step of it is signed. A meeting in its
    public form has the whole one beside it as `written`, and which details about people were `left_out`;
    both are None for any other.
    """

    meeting: Meeting
    bodies: Bodies
    body: BodyThen
    counted: int | None
    imprint: Imprint | None
    written: Meeting | None = None
    left_out: tuple[str, ...] | None = None
    signers: Signers | None = None

    @property
    def first(self) -> int:
        """The number of the first item, of a proof that was read for a paper with numbers."""
        if self.counted is None:
            raise AssertionError("a paper without numbers has been given some")
        return self.counted

    @property
    def adjustment(self) -> Adjustment | None:
        """How far the adjustment has come, by the log; None where the file has none."""
        if self.imprint is None:
            return None
        meeting = self.written or self.meeting
        labels = number_items(meeting.items, self.first).labels
        return Adjustment(meeting, self.imprint, self.bodies, labels)


Faults: TypeAlias = tuple[Diagnostic, ...]


class Proofs:
    """Reads the meetings of a repository; `bodies.yaml` is judged once for all of them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def read(self, path: str, *, numbered: bool = True) -> Proof | Faults:
        """Return the meeting whose file lies at `path` from the top, with `/`, or its faults.

        That its numbers cannot be counted is a fault where it is read for a paper that is `numbered`.
        """
        faults = self._faults_of_bodies + _errors(judge_for_print(self._workspace, path))
        if faults:
            return faults
        proof = self._proof(path)
        if proof is None or (numbered and proof.counted is None):
            return self._uncounted(path)
        return proof

    @cached_property
    def _faults_of_bodies(self) -> Faults:
        return _errors(judge_bodies_for_print(self._workspace))

    @cached_property
    def _signers(self) -> Signers:
        return read_signers(self._workspace.root)

    def _proof(self, path: str) -> Proof | None:
        """Return the meeting; None where it, or its body on that day, is not known."""
        loaded, bodies = self._workspace.meeting(path), self._workspace.bodies.content
        meeting = loaded.content
        if meeting is None or bodies is None:
            return None
        body = body_on(bodies, meeting.body, meeting.date)
        if body is None:
            return None
        return Proof(
            meeting,
            bodies,
            body,
            self._workspace.first_number(meeting.ref),
            loaded.imprint,
            signers=self._signers if any(step.signature for step in meeting.log) else None,
        )

    def _uncounted(self, path: str) -> Faults:
        meeting = self._workspace.meeting(path).content
        blocking = self._workspace.blocking(meeting.ref) if meeting is not None else path
        fault = Fault(
            codes.NUMBER_UNKNOWN,
            msg("the numbers cannot be counted: {file} comes before and has faults", file=blocking),
            msg("mend what `lsg check` says of it, or write `first_paragraph` here"),
            Spot(("items",)),
        )
        return self._workspace.stamped(path, (fault,))


def _errors(found: Sequence[Diagnostic]) -> Faults:
    return tuple(diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR)
