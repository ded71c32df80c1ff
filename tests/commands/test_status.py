"""`lsg status`: the page of the example, as a secretary sees it, and what is asked for wrongly."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg, Terminal

GOLDEN = Path(__file__).parents[1] / "status/golden"


def test_the_example(lsg: "Lsg", example: Path) -> None:
    done = lsg("status", "--on", "2024-12-02", cwd=example, LSG_LANG="sv")
    page = (GOLDEN / "2024-12-02.sv.txt").read_text(encoding="utf-8")
    assert (done.returncode, done.stdout, done.stderr) == (0, page, "")


def test_of_one_body_and_of_none(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("status", "--on", "2025-02-03", "--body", "beredning", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Monday 2025-02-03, week 6\n\nNothing is late.\n")

    done = lsg("status", "--on", "2025-02-03", "--body", "bredning", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == ("lsg: no body is called `bredning` in bodies.yaml\n  did you mean `beredning`?\n")


def test_colours_on_a_terminal_only(lsg: "Lsg", terminal: "Terminal", minutes: Path) -> None:
    words = ("status", "--on", "2025-02-03")
    plain = lsg(*words, cwd=minutes).stdout
    code, screen = terminal(*words, cwd=minutes, answers=())
    assert (code, "\x1b" in plain) == (0, False)
    assert screen.startswith("\x1b[1mMonday 2025-02-03, week 6\x1b[0m\n")
