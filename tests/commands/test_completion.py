"""What a shell completes, asked in the way in which typer's completion scripts ask."""

from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

MEETINGS = ["ledning/2025-02-14", "ledning/next", "ledning/latest"]


def bash(lsg: "Lsg", typed: str, cwd: Path) -> CompletedProcess[str]:
    """Ask as bash does, with the cursor at the end of what was typed."""
    return lsg(
        cwd=cwd, _LSG_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=str(len(typed.split(" ")) - 1)
    )


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("lsg new-meeting ", ["ledning", "beredning"]),
        ("lsg new-meeting le", ["ledning"]),
        ("lsg new-meeting x", []),
        ("lsg render protocol ", MEETINGS),
        ("lsg render protocol ledning/2", MEETINGS[:1]),
        ("lsg render protocol ledning/latest ledning/20", MEETINGS[:1]),
        ("lsg render protocol --to md ledning/l", MEETINGS[2:]),
        ("lsg drift ledning/l", MEETINGS[2:]),
        ("lsg render protocol beredning/", []),
        ("lsg diff ledning/l", MEETINGS[2:]),
        *((f"lsg {step} ", MEETINGS) for step in ("call", "hold", "adjust", "reopen", "cancel")),
        ("lsg adjust --by Anna ledning/n", MEETINGS[1:2]),
        ("lsg explain papers", ["papers-late", "papers-day-missing"]),
        ("lsg explain LSG12", ["LSG121", "LSG122", "LSG123"]),
        ("lsg explain x", []),
        ("lsg balanslista --principal n", ["norrby"]),
        ("lsg decisions --kind set", ["set-aside"]),
        ("lsg ne", ["new-meeting"]),
        ("lsg render p", ["protocol", "package"]),
    ],
)
def test_bash_completes_bodies_meetings_and_rules(
    lsg: "Lsg", minutes: Path, typed: str, completed: list[str]
) -> None:
    for folder in (minutes, minutes / "meetings/ledning"):
        done = bash(lsg, typed, folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.split() == completed


def test_the_other_shells(lsg: "Lsg", minutes: Path) -> None:
    typed = {"_TYPER_COMPLETE_ARGS": "lsg render protocol "}
    zsh = lsg(cwd=minutes, _LSG_COMPLETE="complete_zsh", **typed)
    fish = lsg(cwd=minutes, _LSG_COMPLETE="complete_fish", _TYPER_COMPLETE_FISH_ACTION="get-args", **typed)
    powershell = lsg(
        cwd=minutes, _LSG_COMPLETE="complete_powershell", _TYPER_COMPLETE_WORD_TO_COMPLETE="", **typed
    )
    for done in (zsh, fish, powershell):
        assert (done.returncode, done.stderr) == (0, "")
        assert all(meeting in done.stdout for meeting in MEETINGS)
    assert fish.stdout.split() == MEETINGS


@pytest.mark.parametrize("typed", ["lsg new-meeting ", "lsg render protocol "])
def test_nothing_and_no_error_outside_a_repository(lsg: "Lsg", tmp_path: Path, typed: str) -> None:
    done = bash(lsg, typed, tmp_path)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    "content",
    [b"", b"bodies: [\n", b"bodies: [ledning]\n", b"- 1\n", b"bodies:\n", b"\xff\xfe\x00", b"\x00" * 99],
)
def test_nothing_and_no_error_with_broken_bodies(lsg: "Lsg", minutes: Path, content: bytes) -> None:
    (minutes / "bodies.yaml").write_bytes(content)
    done = bash(lsg, "lsg new-meeting ", minutes)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
    meetings = bash(lsg, "lsg render protocol ", minutes)
    assert (meetings.returncode, meetings.stdout.split(), meetings.stderr) == (0, MEETINGS, "")


def test_nothing_and_no_error_where_meetings_is_no_folder(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings").rename(minutes / "elsewhere")
    (minutes / "meetings").write_bytes(b"")
    done = bash(lsg, "lsg render protocol ", minutes)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


def test_meetings_with_faults_are_completed_too(lsg: "Lsg", minutes: Path) -> None:
    """Whoever asks for one of them is shown what is wrong with it."""
    (minutes / "meetings/ledning/2025-05-16.yaml").write_text("date: [", encoding="utf-8")
    (minutes / "meetings/ledning/draft.yaml").write_text("", encoding="utf-8")
    done = bash(lsg, "lsg render protocol ", minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["ledning/2025-02-14", "ledning/2025-05-16", *MEETINGS[1:]]


def test_the_script_for_the_shell(lsg: "Lsg", tmp_path: Path) -> None:
    done = lsg(cwd=tmp_path, _LSG_COMPLETE="source_bash")
    assert (done.returncode, done.stderr) == (0, "")
    assert "_LSG_COMPLETE=complete_bash" in done.stdout
    assert done.stdout.rstrip().endswith(" lsg")
