"""Starts lsg as people do: a whole process in a folder of its own, with all that it prints taken down."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(sysconfig.get_path("scripts")) / ("lsg.exe" if os.name == "nt" else "lsg")
OF_THE_CALLER = ("LSG_", "_LSG_", "LANG", "LC_", "PYTHON", "COLUMNS", "NO_COLOR", "FORCE_COLOR")

# Gives a command a terminal in a process of its own: nothing is forked inside pytest.
ON_TERMINAL = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2020-01-01, basis: Regionbildningen, name: Region Exempel}]
  norrby:
    side: kommun
    names: [{from: 2020-01-01, basis: Kommunindelningen, name: Norrby kommun}]
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]
    minutes: [{from: 2020-01-01, basis: Arbetsordning, document: protokoll}]
    chairs:
      - from: 2020-01-01
        basis: Arbetsordning
        chair: {name: Anna Berg, principal: norrby}
  beredning:
    names: [{from: 2022-05-01, basis: Arbetsordning, name: Beredningen}]
"""

MEETING = """\
body: ledning
date: 2025-02-14
status: held
chair: Anna Berg
secretary: Åsa Öst
items:
  - title: Årets plan
    decisions: [{kind: approve, text: att godkänna planen enligt § 3}]
"""


@dataclass(frozen=True, slots=True)
class Lsg:
    """A way of starting lsg, and the environment it gets."""

    command: tuple[str, ...]
    environment: Mapping[str, str]

    def __call__(
        self, *words: str | Path, cwd: Path, keys: str = "", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run `lsg WORDS` in the folder `cwd`; nobody sits at a terminal."""
        return subprocess.run(
            [*self.command, *map(str, words)],
            cwd=cwd,
            env={**self.environment, **environment},
            input=keys,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def after(self, code: str) -> "Lsg":
        """Return an lsg that first runs some Python in its process, to bring about what is rare."""
        program = f"{code}\nfrom lsgtool.cli.main import run\nrun()\n"
        return Lsg((sys.executable, "-c", program), self.environment)


def environment() -> dict[str, str]:
    """Return the environment of this process with English chosen, and without its own habits of printing."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name == "PYTHONPATH" or not name.startswith(OF_THE_CALLER)
    }
    return {**kept, "LSG_LANG": "en"}


@pytest.fixture
def lsg() -> Lsg:
    """The command `lsg`."""
    return Lsg((str(SCRIPT),), environment())


@pytest.fixture
def module() -> Lsg:
    """The command `python -m lsgtool`."""
    return Lsg((sys.executable, "-m", "lsgtool"), environment())


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A small repository: two bodies, and one meeting of `ledning` on 2025-02-14."""
    folder = tmp_path / "minutes"
    (folder / "meetings/ledning").mkdir(parents=True)
    (folder / "bodies.yaml").write_text(BODIES, encoding="utf-8", newline="\n")
    (folder / "meetings/ledning/2025-02-14.yaml").write_text(MEETING, encoding="utf-8", newline="\n")
    return folder


@pytest.fixture(scope="session")
def example(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the bodies, meetings and keys of lsg's own repository; tests read it and write elsewhere."""
    folder = tmp_path_factory.mktemp("example")
    shutil.copy(repository / "bodies.yaml", folder)
    shutil.copy(repository / "allowed_signers", folder)
    shutil.copytree(repository / "meetings", folder / "meetings")
    return folder


@dataclass(frozen=True, slots=True)
class Terminal:
    """A terminal with somebody at it, who waits for a question before answering it."""

    lsg: Lsg

    def __call__(self, *words: str, cwd: Path, answers: Sequence[tuple[str, str]]) -> tuple[int, str]:
        """Run `lsg WORDS`, give to each question its answer, and return the exit code and the screen."""
        with subprocess.Popen(
            [sys.executable, "-c", ON_TERMINAL, *self.lsg.command, *words],
            cwd=cwd,
            env={**self.lsg.environment, "TERM": "xterm"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as process:
            screen = b""
            for question, keys in answers:
                screen += self._until(process, question)
                self._type(process, keys)
            screen += self._until(process, None)
        return process.returncode, screen.decode("utf-8").replace("\r\n", "\n")

    @staticmethod
    def _until(process: "subprocess.Popen[bytes]", question: str | None) -> bytes:
        """Return what is shown up to the question, or up to the end of the process."""
        assert process.stdout is not None
        shown = b""
        while question is None or question.encode("utf-8") not in shown:
            more = os.read(process.stdout.fileno(), 65536)
            if not more:
                break
            shown += more
        return shown

    @staticmethod
    def _type(process: "subprocess.Popen[bytes]", keys: str) -> None:
        assert process.stdin is not None
        process.stdin.write(keys.encode("utf-8"))
        process.stdin.flush()


@pytest.fixture
def terminal(lsg: Lsg) -> Terminal:
    """Lsg on a terminal."""
    if os.name == "nt":
        pytest.skip("Python has no terminals of its own making on Windows")
    return Terminal(lsg)
