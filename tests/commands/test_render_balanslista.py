"""`lsg render balanslista`: which files are made, and what is said beside them."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

ON = ("--on", "2025-03-03")


def names(folder: Path) -> list[str]:
    """Return what a person sees in a folder."""
    return sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))


def test_the_balanslista_of_a_day_in_both_formats(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("render", "balanslista", *ON, cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    made = ["balanslista-2025-03-03.docx", "balanslista-2025-03-03.md"]
    assert names(minutes / "out") == made
    out = Path("out")
    assert done.stdout == f"{out / made[0]}\n{out / made[1]}\n1 paper made in out\n"


def test_its_name_says_to_whom_it_is_limited(lsg: "Lsg", minutes: Path) -> None:
    limits = ("--body", "Ledningsgruppen", "--principal", "Norrby", "--all")  # as people call them
    done = lsg("render", "balanslista", *limits, *ON, "--to", "md", "--out", "papers", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert names(minutes / "papers") == ["balanslista-ledning-norrby-2025-03-03.md"]
    text = (minutes / "papers/balanslista-ledning-norrby-2025-03-03.md").read_text(encoding="utf-8")
    assert "\n\nLedningsgruppen\n\n" in text
    assert "\n**Huvudman:** Norrby kommun\\\n" in text


def test_a_file_that_cannot_be_read_is_named_and_stops_it(lsg: "Lsg", minutes: Path) -> None:
    broken = minutes / "meetings/ledning/2025-02-21.yaml"
    broken.write_text("body: ledning\n", encoding="utf-8")
    done = lsg("render", "balanslista", *ON, "--to", "md", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "lsg: no balanslista is made, for files cannot be read:\n"
        "     meetings/ledning/2025-02-21.yaml\n"
        "  `lsg check` says what is wrong with them; mend them first\n"
    )
    assert not (minutes / "out").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--body", "ledningen"),
            "lsg: no body is called `ledningen` in bodies.yaml\n  did you mean `ledning`?\n",
        ),
        (
            ("--principal", "norby"),
            "lsg: no principal is called `norby` in bodies.yaml\n  did you mean `norrby`?\n",
        ),
        (("--to", "odt"), "lsg: there is no format `odt`\n  known here: docx, md, html, pdf\n"),
        (
            ("--out", "bodies.yaml"),
            "lsg: `bodies.yaml` is a file, and --out names a folder\n  name another folder with --out\n",
        ),
    ],
)
def test_what_is_refused(lsg: "Lsg", minutes: Path, words: tuple[str, ...], said: str) -> None:
    done = lsg("render", "balanslista", *words, *ON, cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
    assert not (minutes / "out").exists()


def test_one_that_somebody_has_changed_is_replaced_only_when_asked_for(lsg: "Lsg", minutes: Path) -> None:
    words = ("render", "balanslista", *ON, "--to", "md")
    assert lsg(*words, cwd=minutes).returncode == 0
    file = Path("out/balanslista-2025-03-03.md")
    (minutes / file).write_bytes(b"as I want it")
    done = lsg(*words, cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "0 files made in out, 1 left as it was\n")
    assert done.stderr.startswith(f"lsg: {file} is not as lsg made it, and is left as it is\n")
    assert (minutes / file).read_bytes() == b"as I want it"
    assert lsg(*words, "--force", cwd=minutes).returncode == 0
    assert (minutes / file).read_bytes() != b"as I want it"
