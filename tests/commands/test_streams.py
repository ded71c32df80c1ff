"""Where lsg prints: consoles of any encoding, pipes that close, no console at all; and how it ends."""

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

POSIX = pytest.mark.skipif(
    os.name == "nt", reason="Windows has no shell that closes these streams, nor this error"
)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "utf-8"])
def test_swedish_letters_on_a_console_of_any_encoding(lsg: "Lsg", minutes: Path, encoding: str) -> None:
    (minutes / "meetings/ledning/2025-02-14.yaml").write_text(
        "body: ledning\ndate: 2025-02-14\nstatus: held\növrigt_§: ja\nitems: []\n", encoding="utf-8"
    )
    done = lsg("check", cwd=minutes, PYTHONIOENCODING=encoding, PYTHONUTF8="0", LC_ALL="C")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("meetings/ledning/2025-02-14.yaml:4:1 LSG101 unknown key `övrigt_§`\n")
    help_page = lsg("render", "protocol", "--help", cwd=minutes, PYTHONIOENCODING=encoding)
    assert (help_page.returncode, help_page.stderr) == (0, "")
    assert "MEETING…" in help_page.stdout
    unknown = lsg("render", "protocol", "åäö/§", cwd=minutes, PYTHONIOENCODING=encoding)
    assert unknown.returncode == 2
    assert unknown.stderr.startswith("lsg: there is no meeting `åäö/§`\n")


@POSIX
@pytest.mark.parametrize("words", [("--help",), ("--version",), ("check",), ("render", "protocol", "--all")])
def test_a_pipe_that_nobody_reads_any_more(lsg: "Lsg", minutes: Path, words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [*lsg.command, *words],
            cwd=minutes,
            env=lsg.environment,
            stdout=writing,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")


@POSIX
def test_the_first_line_is_enough_for_head(lsg: "Lsg", example: Path) -> None:
    pipeline = f'"{lsg.command[0]}" render protocol --all --to md --out "$OUT" | head -n 1'
    out = example.parent / f"head-{os.getpid()}"
    done = subprocess.run(
        ["/bin/sh", "-c", pipeline],
        cwd=example,
        env={**lsg.environment, "OUT": str(out)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert done.stdout.count("\n") == 1
    assert done.stdout.startswith(str(out))


@POSIX
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_stream_that_was_closed_before(lsg: "Lsg", minutes: Path, closed: str) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{lsg.command[0]}" check {closed}'],
        cwd=minutes,
        env=lsg.environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_bug_ends_with_3_and_is_the_only_trouble_with_a_traceback(lsg: "Lsg", minutes: Path) -> None:
    done = lsg.after(
        "import lsgtool.cli.check\n"
        "def judge(*words): raise RuntimeError('the roof leaks')\n"
        "lsgtool.cli.check.judge = judge"
    )("check", cwd=minutes)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("Traceback (most recent call last):\n")
    assert done.stderr.endswith(
        "RuntimeError: the roof leaks\nlsg: this is a bug in lsg; please report it with the lines above\n"
    )


@pytest.mark.parametrize("words", [("check",), ("render", "protocol", "--all")])
def test_an_interrupted_command_ends_with_130_and_without_a_word(
    lsg: "Lsg", minutes: Path, words: tuple[str, ...]
) -> None:
    done = lsg.after(
        "import lsgtool.workspace.workspace as room\n"
        "def read_file(*words): raise KeyboardInterrupt\n"
        "room.read_file = read_file"
    )(*words, cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert not (minutes / "out").exists()


@POSIX
def test_an_interrupt_from_outside(lsg: "Lsg", minutes: Path) -> None:
    """The real signal, sent to a process that reads and waits."""
    done = lsg.after(
        "import os, signal\n"
        "import lsgtool.workspace.workspace as room\n"
        "def read_file(*words): os.kill(os.getpid(), signal.SIGINT); raise AssertionError\n"
        "room.read_file = read_file"
    )("check", cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_python_without_streams(lsg: "Lsg", minutes: Path) -> None:
    """A program without a console, such as pythonw on Windows, gives Python no streams at all."""
    done = lsg.after("import sys\nsys.stdout = sys.stderr = None")("check", cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
