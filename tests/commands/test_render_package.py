"""`lsg render package`: one folder or one zip with all papers of a meeting, and when none is made."""

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from tests.helpers.folding import refused

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

PACKAGE = ("render", "package", "ledning/2025-05-16")
NAME = "ledning-2025-05-16-handlingar"
FOLDER, ZIP = Path("out", NAME), Path("out", f"{NAME}.zip")
MEETING = """\
body: ledning
date: 2025-05-16
time: 9-12
place: Lycksele
status: planned
items:
  - title: Årets budget
    papers:
      - {title: Förslag, file: bilagor/Förslag till budget.pdf}
      - {title: Kalkyl, file: bilagor/kalkyl.xlsx}
      - Läggs fram på mötet
"""
MADE = [
    "01-arets-budget/1-forslag-till-budget.pdf",
    "01-arets-budget/2-kalkyl.xlsx",
    "ledning-2025-05-16-dagordning.docx",
    "ledning-2025-05-16-innehall.docx",
    "ledning-2025-05-16-kallelse.docx",
    "sha256.txt",
]


@pytest.fixture
def papers(minutes: Path) -> Path:
    """A repository with a meeting to come and the files of its papers."""
    (minutes / "meetings/ledning/2025-05-16.yaml").write_text(MEETING, encoding="utf-8", newline="\n")
    (minutes / "bilagor").mkdir()
    (minutes / "bilagor/Förslag till budget.pdf").write_bytes(b"%PDF-1.7\n" + os.urandom(2_000_000))
    (minutes / "bilagor/kalkyl.xlsx").write_bytes(b"PK")
    return minutes


def files(folder: Path) -> list[str]:
    """Return the paths of all files below a folder, hidden ones too."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_one_folder_with_everything(lsg: "Lsg", papers: Path) -> None:
    done = lsg(*PACKAGE, cwd=papers)
    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        f"{FOLDER}\n1 package of 6 files made in out\n",
        (
            "note: 1 paper has no `file` and is only named in the list of contents:\n"
            "  meetings/ledning/2025-05-16.yaml:11:9 Läggs fram på mötet\n"
        ),
    )
    assert files(papers / "out") == [f"{NAME}/{path}" for path in MADE]
    copied = papers / FOLDER / MADE[0]
    assert copied.read_bytes() == (papers / "bilagor/Förslag till budget.pdf").read_bytes()
    lines = (papers / FOLDER / "sha256.txt").read_text(encoding="utf-8").splitlines()
    assert lines == [
        f"{hashlib.sha256((papers / FOLDER / path).read_bytes()).hexdigest()}  {path}" for path in MADE[:-1]
    ]


def test_in_swedish_and_in_other_formats(lsg: "Lsg", papers: Path) -> None:
    done = lsg(*PACKAGE, "--to", "md", "--out", "skicka", cwd=papers, LSG_LANG="sv")
    assert done.returncode == 0
    assert files(papers / "skicka") == [f"{NAME}/{path.replace('.docx', '.md')}" for path in MADE]
    text = (papers / "skicka" / NAME / "ledning-2025-05-16-innehall.md").read_text(encoding="utf-8")
    assert "| Läggs fram på mötet | ingen fil | – |" in text


def test_one_zip_with_the_same_bytes_each_time(lsg: "Lsg", papers: Path) -> None:
    done = lsg(*PACKAGE, "--zip", cwd=papers)
    assert (done.returncode, done.stdout) == (0, f"{ZIP}\n1 package of 6 files made in out\n")
    first = (papers / ZIP).read_bytes()
    with ZipFile(papers / ZIP) as package:
        assert package.namelist() == MADE
        assert package.testzip() is None
    (papers / ZIP).unlink()
    os.utime(papers / "bilagor/kalkyl.xlsx", (0, 0))
    assert lsg(*PACKAGE, "--zip", cwd=papers).returncode == 0
    assert (papers / ZIP).read_bytes() == first


def test_papers_that_are_missing_are_all_named_and_nothing_is_made(lsg: "Lsg", papers: Path) -> None:
    (papers / "bilagor/Förslag till budget.pdf").unlink()
    (papers / "bilagor/kalkyl.xlsx").rename(papers / "bilagor/Kalkyl.xlsx")
    for words in (PACKAGE, (*PACKAGE, "--zip")):
        done = lsg(*words, cwd=papers)
        assert (done.returncode, done.stderr) == (1, "")
        assert done.stdout == (
            "meetings/ledning/2025-05-16.yaml:9:32 LSG136 there is no file bilagor/Förslag till budget.pdf\n"
            "    9 |       - {title: Förslag, file: bilagor/Förslag till budget.pdf}\n"
            "      |                                ^\n"
            "    put it there, or write where it lies, from the top of the repository\n"
            "meetings/ledning/2025-05-16.yaml:10:31 LSG136 there is no file bilagor/kalkyl.xlsx\n"
            "    10 |       - {title: Kalkyl, file: bilagor/kalkyl.xlsx}\n"
            "       |                               ^\n"
            "    there is bilagor/Kalkyl.xlsx: write the same letters\n"
            "2 files are missing, and no package is made\n"
        )
        assert not (papers / "out").exists()


def test_many_papers_that_are_missing_are_told_one_way_out(lsg: "Lsg", papers: Path) -> None:
    names = (*(f"bilagor/{number}.pdf" for number in range(30)), "https://lan.example/plan.pdf")
    lines = "".join(f"      - {{title: Bilaga, file: '{name}'}}\n" for name in names)
    meeting = papers / "meetings/ledning/2025-05-16.yaml"
    meeting.write_text(MEETING[: MEETING.index("      - ")] + lines, encoding="utf-8")
    done = lsg(*PACKAGE, cwd=papers)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count(" LSG136 there is no file bilagor/") == 30
    assert done.stdout.count("put it there, or write where it lies") == 1
    assert " LSG137 https://lan.example/plan.pdf is an address of the web, which cannot go along\n" in (
        done.stdout
    )
    assert done.stdout.endswith("\n31 files are missing, and no package is made\n")


def test_other_faults_keep_the_package_too(lsg: "Lsg", papers: Path) -> None:
    meeting = papers / "meetings/ledning/2025-05-16.yaml"
    meeting.write_text(MEETING.replace("place", "plce"), encoding="utf-8")
    done = lsg(*PACKAGE, cwd=papers)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.endswith("\n1 fault was found, and no package is made\n")


def test_what_the_notice_lacks_is_told(lsg: "Lsg", papers: Path) -> None:
    meeting = papers / "meetings/ledning/2025-05-16.yaml"
    meeting.write_text(MEETING.replace("place: Lycksele\n", ""), encoding="utf-8")
    done = lsg(*PACKAGE, cwd=papers)
    assert done.returncode == 0
    assert done.stderr.startswith("note: the notice of ledning/2025-05-16 ")


@pytest.mark.parametrize("zipped", [(), ("--zip",)], ids=["folder", "zip"])
def test_one_that_somebody_has_changed_is_replaced_only_when_asked_for(
    lsg: "Lsg", papers: Path, zipped: tuple[str, ...]
) -> None:
    assert lsg(*PACKAGE, *zipped, cwd=papers).returncode == 0
    (papers / "bilagor/kalkyl.xlsx").write_bytes(b"PK, more")
    assert lsg(*PACKAGE, *zipped, cwd=papers).returncode == 0, "as lsg made it"

    target = ZIP if zipped else FOLDER
    if zipped:
        with ZipFile(papers / ZIP, "a") as package:
            package.writestr("mine.txt", b"mine")
    else:
        (papers / FOLDER / "mine.txt").write_bytes(b"mine")
    done = lsg(*PACKAGE, *zipped, cwd=papers)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == refused(
        f"{target} is not as lsg made it, and is left as it is",
        "move it away if you want to keep it, or replace it with --force",
    )
    assert lsg(*PACKAGE, *zipped, "--force", cwd=papers).returncode == 0
    if not zipped:
        assert files(papers / FOLDER) == MADE
    assert [path.name for path in (papers / "out").iterdir()] == [target.name]


REFUSED = {
    (): "lsg: no meeting is named\n  name one, such as lsg/2024-09-20 or lsg/next\n",
    ("ledning/2025-05-17",): (
        "lsg: there is no meeting `ledning/2025-05-17`\n"
        "  did you mean ledning/2025-05-16, ledning/2025-02-14?\n"
    ),
    ("ledning/2025-05-16", "--out", "bilagor/kalkyl.xlsx"): (
        f"lsg: `{Path('bilagor/kalkyl.xlsx')}` is a file, and --out names a folder\n"
        "  name another folder with --out\n"
    ),
    ("ledning/2025-05-16", "--to", "ics"): (
        "lsg: there is no calendar of this paper\n"
        "  `ics` is made by `lsg render notice` and `lsg render year`\n"
    ),
}


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_refused(lsg: "Lsg", papers: Path, words: tuple[str, ...]) -> None:
    done = lsg("render", "package", *words, cwd=papers)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", REFUSED[words])
    assert not (papers / "out").exists()
