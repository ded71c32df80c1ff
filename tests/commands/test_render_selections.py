"""`lsg render extract`, `decisions` and `year`: which files are made, and what is said beside them."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg


def names(folder: Path) -> list[str]:
    """Return what a person sees in a folder."""
    return sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))


@pytest.mark.parametrize(
    ("words", "made"),
    [
        (
            ("extract", "ledning/2025-02-14", "--paragraph", "§ 1", "--to", "md"),
            ["ledning-2025-02-14-utdrag-1.md"],
        ),
        (
            ("decisions", "ledning/2025-02-14"),
            ["ledning-2025-02-14-beslutslista.docx", "ledning-2025-02-14-beslutslista.md"],
        ),
        (("decisions", "--all", "--to", "md"), ["ledning-2025-02-14-beslutslista.md"]),
        (("year", "2025", "--to", "md,ics"), ["arsplan-2025.md", "arsplan-2025.ics"]),
        (
            ("year", "2025", "--body", "Ledningsgruppen"),
            ["ledning-arsplan-2025.docx", "ledning-arsplan-2025.md"],
        ),
    ],
)
def test_the_files_that_are_made(lsg: "Lsg", minutes: Path, words: tuple[str, ...], made: list[str]) -> None:
    done = lsg("render", *words, cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert names(minutes / "out") == sorted(made)
    said = "".join(f"{Path('out') / name}\n" for name in made)
    assert done.stdout == f"{said}1 paper made in out\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("extract", "ledning/2025-02-14"),
            (
                "lsg: no number to extract is named\n"
                "  write them after --paragraph, as 9,10 or 9-11; there are: 1 Årets plan\n"
            ),
        ),
        (
            ("extract", "ledning/2025-02-14", "--paragraph", "2"),
            (
                "lsg: ledning/2025-02-14 has no number 2\n"
                "  write them after --paragraph, as 9,10 or 9-11; there are: 1 Årets plan\n"
            ),
        ),
        (
            ("extract", "ledning/2025-02-14", "--paragraph", "1", "--to", "ics"),
            (
                "lsg: there is no calendar of this paper\n"
                "  `ics` is made by `lsg render notice` and `lsg render year`\n"
            ),
        ),
        (("year",), "lsg: no year is named\n  name one, such as 2025\n"),
        (
            ("year", "25"),
            "lsg: `25` is no year\n  name one from 1900 to 2199, such as 2025\n",
        ),
        (
            ("year", "²⁰²⁵"),
            "lsg: `²⁰²⁵` is no year\n  name one from 1900 to 2199, such as 2025\n",
        ),
        (("year", "2026"), "lsg: no meeting of 2026 is booked\n  there are meetings of 2025\n"),
        (
            ("year", "2025", "--body", "ledningen"),
            "lsg: no body is called `ledningen` in bodies.yaml\n  did you mean `ledning`?\n",
        ),
    ],
)
def test_what_is_refused(lsg: "Lsg", minutes: Path, words: tuple[str, ...], said: str) -> None:
    done = lsg("render", *words, cwd=minutes)
    assert (done.returncode, done.stderr) == (2, said)
    assert not (minutes / "out").exists()
