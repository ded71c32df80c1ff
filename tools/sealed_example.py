"""Lets the minutes of the example be called, held, approved and sealed anew, with keys nobody keeps."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from lsgtool.adjustment.asked import asked_to_adjust
from lsgtool.adjustment.statement import NAMESPACE
from lsgtool.model.meeting import Meeting
from lsgtool.reference import parse_reference
from lsgtool.stages.adjusting import Approving, adjust
from lsgtool.stages.calling import call, hold
from lsgtool.stages.change import Taken
from lsgtool.stages.reopening import reopen
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.ssh import sign
from lsgtool.workspace.workspace import Workspace

TOP = Path(__file__).parent.parent
ALLOWED = TOP / "allowed_signers"
LOG = re.compile(r"\n*^log:\n.*", re.MULTILINE | re.DOTALL)
INTRODUCTION = """\
# Whose keys count for the minutes, and for how long: name, body and role, then the key. The persons are
# invented, and nobody has the private halves of these keys any more.
"""


@dataclass(frozen=True)
class Story:
    """How minutes come to be sealed: what is adjusted at once, whether they are opened again, who signs."""

    meeting: str
    at_once: tuple[str, ...] = ()
    reason: str | None = None
    signers: tuple[str, ...] = ()


STORIES = (
    Story("samrad/2024-03-15"),
    Story("lsg/2024-02-23"),
    Story("lsg/2024-04-19"),
    Story("samrad/2024-05-31", reason="Ett belopp var fel skrivet."),
    Story("lsg/2024-11-15"),
    Story("lsg/2024-09-20", signers=("Karin Ek", "Sara Lind")),
    Story("patientsakerhet/2024-10-17", signers=("Lisbeth Myr",)),
    Story("samrad/2024-10-25", at_once=("23",), signers=("Leif Åström",)),
)


class Keys:
    """One key for each signer, made when first asked for, and gone with the folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.lines: list[str] = []
        self._known: set[tuple[str, str]] = set()

    def of(self, name: str, role: str, meeting: Meeting) -> Callable[[bytes], str]:
        """Return what signs for somebody, who is allowed to sign for the meeting's body that year."""
        key = self._folder / name.replace(" ", "_")
        if not key.exists():
            command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "example", "-f", str(key)]
            subprocess.run(command, check=True)
        if (name, role) not in self._known:
            self._known.add((name, role))
            year = meeting.date.year
            public = key.with_name(f"{key.name}.pub").read_text(encoding="utf-8").strip()
            self.lines.append(
                f'{name.replace(" ", "_")}@{meeting.body}/{role} valid-after="{year}0101",'
                f'valid-before="{year + 1}0101",namespaces="{NAMESPACE}" {public}\n'
            )
            # Nobody can sign with a key that does not count.
            ALLOWED.write_text(INTRODUCTION + "".join(self.lines), encoding="utf-8", newline="\n")
        return lambda statement: sign(key, statement, NAMESPACE)


def tell(story: Story, keys: Keys) -> None:
    """Write the log of one meeting anew, and its seal."""
    ref, bodies = parse_reference(story.meeting), Workspace(TOP).bodies.content
    if ref is None or bodies is None:
        raise SystemExit(f"{story.meeting} is no meeting, or bodies.yaml has faults")
    file = TOP / ref.path
    text = LOG.sub("\n", file.read_text(encoding="utf-8"))
    file.write_text(re.sub(r"(?m)^status: \w+", "status: planned", text), encoding="utf-8", newline="\n")
    meeting = Workspace(TOP).meeting(ref.path).content
    body = body_on(bodies, ref.body, ref.day)
    if meeting is None or body is None:
        raise SystemExit(f"{ref.path} has faults")
    asked = [(one.name or "", one.role.value) for one in asked_to_adjust(meeting, body)]

    def approve(day: date, paragraphs: tuple[str, ...] = ()) -> None:
        for index, (name, role) in enumerate(asked):
            signing = keys.of(name, role, meeting) if name in story.signers else None
            when = day + timedelta(days=index if not paragraphs else 0)
            taken(adjust(Workspace(TOP), ref.path, Approving(name, when, paragraphs, signing)))

    taken(call(Workspace(TOP), ref.path, None, (meeting.papers_sent or ref.day)))
    taken(hold(Workspace(TOP), ref.path, None, ref.day))
    if story.at_once:
        approve(ref.day, story.at_once)
    approve(ref.day + timedelta(days=11))
    if story.reason is not None:
        taken(reopen(Workspace(TOP), ref.path, None, story.reason, ref.day + timedelta(days=14)))
        approve(ref.day + timedelta(days=17))


def taken(step: Taken) -> None:
    """See that a step was taken."""
    if step.faults:
        raise SystemExit("\n".join(f"{one.path}:{one.place.line} {one.message}" for one in step.faults))


def main() -> None:
    """Write the logs, and whose keys count."""
    with TemporaryDirectory() as folder:
        keys = Keys(Path(folder))
        for story in STORIES:
            tell(story, keys)


if __name__ == "__main__":
    main()
