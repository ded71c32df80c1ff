"""`lsg check`: each finding with its place, its line and its way out, and a closing line."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.commands.checking import CHECK, FOUND, closing, spoil
from tests.helpers.folding import joined

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

IN_TEXT = """\
meetings/ledning/2025-02-14.docx:1:1 LSG014 warning: this is no meeting file, and nothing here is read
    a meeting is a file meetings/<body>/<date>.yaml; keep other files outside
    meetings/

meetings/ledning/2025-02-14.yaml:1:7 LSG115 the file lies in the folder `ledning`, and its body is `beredning`
    1 | body: beredning
      |       ^
    move it to meetings/beredning/2025-02-14.yaml, or change `body`
    according to the file format: docs/format.md
meetings/ledning/2025-02-14.yaml:3:9 LSG106 `holden` is not one of the choices
    3 | status: holden
      |         ^
    did you mean `held`?
meetings/ledning/2025-02-14.yaml:4:1 LSG101 unknown key `chairman`
    4 | chairman: Anna Berg
      | ^
    did you mean `chair`?
meetings/ledning/2025-02-14.yaml:7:45 LSG112 no principal is called `norby` in bodies.yaml
    7 |     presenters: [{name: Bo Lund, principal: norby}]
      |                                             ^
    did you mean `norrby`?
    according to the file format: docs/format.md
meetings/ledning/2025-02-14.yaml:9:18 LSG801 information: the text says `torsdag 16 maj 2025`, \
but 2025-05-16 is a Friday
    9 |       Nästa gång torsdag 16 maj 2025.
      |                  ^
    mend the weekday or the date; the nearest Thursday is 2025-05-15
    according to good order in minutes: what is printed is right and can be
    found again
meetings/ledning/2025-02-14.yaml:11:7 LSG121 a text holds no headings of its own
    11 |       ## Rubrik
       |       ^
    give this part an item of its own under `items:`, or set the line in bold:
    `**like this**`
    according to the accessibility act, lag (2018:1937): published documents
    have real headings and lists

"""

IN_SWEDISH = """\
meetings/ledning/2025-02-14.docx:1:1 LSG014 varning: det här är ingen mötesfil, och inget här läses
    ett möte är en fil meetings/<organ>/<datum>.yaml; lägg andra filer utanför
    meetings/

meetings/ledning/2025-02-14.yaml:4:1 LSG101 okänd nyckel `chairman`
    4 | chairman: Anna Berg
      | ^
    menade du `chair`?
meetings/ledning/2025-02-14.yaml:7:45 LSG112 ingen huvudman heter `norby` i bodies.yaml
    7 |     presenters: [{name: Bo Lund, principal: norby}]
      |                                             ^
    menade du `norrby`?
    enligt filformatet: docs/format.md
meetings/ledning/2025-02-14.yaml:9:18 LSG801 upplysning: i texten står `torsdag 16 maj 2025`, men 2025-05-16 \
är en fredag
    9 |       Nästa gång torsdag 16 maj 2025.
      |                  ^
    rätta veckodagen eller datumet; närmaste torsdag är 2025-05-15
    enligt god ordning i protokoll: det som trycks är rätt och går att hitta
    igen

"""


@pytest.fixture
def faulty(minutes: Path) -> Path:
    """The small repository with every sort of finding."""
    return spoil(minutes)


def test_a_repository_without_faults(lsg: "Lsg", minutes: Path) -> None:
    done = lsg(*CHECK, cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (0, closing("0 errors, 0 warnings"), "")


def test_findings_as_text(lsg: "Lsg", faulty: Path) -> None:
    done = lsg(*CHECK, "--select", FOUND, cwd=faulty)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == IN_TEXT + closing("5 errors, 1 warning, 1 for information", rules=4)


def test_findings_in_swedish(lsg: "Lsg", faulty: Path) -> None:
    done = lsg(*CHECK, "--select", "LSG014,LSG101,LSG112,LSG801", cwd=faulty, LSG_LANG="sv")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == (
        IN_SWEDISH + "kontrollerat per 2025-03-03: bodies.yaml och 1 möte\n"
        "hittat enligt 2 regler: 2 fel, 1 varning, 1 som upplysning\n"
    )


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (
            b"body: ledning\ndate: 2025-02-14\nstatus: held\nplace: \x1b[2J\n",
            """\
4:8 LSG010 an invisible character stands here: U+001B
    4 | place: \\x1b[2J
      |        ^
""",
        ),
        (
            "body: ledning\nplace: Örnsköldsvik\n".encode("cp1252"),
            """\
2:8 LSG001 this file is saved as Windows-1252 (also called ANSI or Latin-1), as its first `Ö` shows; it must \
be UTF-8
    2 | place: \ufffdrnsk\ufffdldsvik
      |        ^
""",
        ),
        (
            b"\xef\xbb\xbfbody: ledning\r\ndate: 2025-02-14\r\n\tstatus: held\r\n",
            """\
3:1 LSG003 a tab stands here, where only spaces may stand
    3 |     status: held
      | ^
""",
        ),
        (
            "body: ledning\n".encode("utf-16"),
            "1:1 LSG001 this file is saved as UTF-16, which Windows calls Unicode; it must be UTF-8\n",
        ),
        (b"", "1:1 LSG012 "),
    ],
    ids=["control", "cp1252", "tab", "utf-16", "empty"],
)
def test_a_line_is_shown_as_it_can_be(lsg: "Lsg", minutes: Path, content: bytes, found: str) -> None:
    (minutes / "meetings/ledning/2025-02-14.yaml").write_bytes(content)
    done = lsg(*CHECK, "--select", "LSG0", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(f"meetings/ledning/2025-02-14.yaml:{found}")
    assert (" | " in done.stdout) == (" | " in found)


def test_what_could_not_be_judged_is_told_by_the_file_that_is_the_reason(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings/ledning/2025-05-16.yaml").write_text(
        "body: ledning\ndate: 2025-05-16\nstatus: held\nitms: []\n", encoding="utf-8"
    )
    done = lsg(*CHECK, "--ignore", "LSG3,LSG4,LSG6", cwd=minutes)
    assert done.returncode == 1
    *_, blank, skipped, _judged, found = done.stdout.splitlines()
    assert blank == ""
    assert skipped.startswith("meetings/ledning/2025-05-16.yaml has faults, so ")
    assert skipped.endswith(" judgements were left out")
    assert found.endswith(" rules: 1 error, 0 warnings")


def test_meetings_that_could_not_be_held_against_the_bodies(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "bodies.yaml").write_text("organisation: [\n", encoding="utf-8")
    done = lsg(*CHECK, cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("bodies.yaml:")
    assert "\n\nbodies.yaml has faults, so the meetings were not held against it\n" in done.stdout
    assert done.stdout.endswith(closing("1 error, 0 warnings"))


def test_the_day_to_count_from_is_told(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("check", "--on", "2025-12-24", cwd=minutes)
    assert done.stdout.splitlines()[-2] == "judged on 2025-12-24: bodies.yaml and 1 meeting"


def test_from_a_folder_below_and_from_elsewhere(lsg: "Lsg", faulty: Path, tmp_path: Path) -> None:
    inside = lsg(*CHECK, cwd=faulty)
    assert inside.returncode == 1
    assert lsg(*CHECK, cwd=faulty / "meetings/ledning").stdout == inside.stdout
    assert lsg(*CHECK, "--root", "minutes", cwd=tmp_path).stdout == inside.stdout


def test_a_file_where_a_folder_belongs(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings").rename(minutes / "elsewhere")
    (minutes / "meetings").write_bytes(b"no folder")
    done = lsg("check", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    said = joined(done.stderr)
    assert said.startswith(f"lsg: {minutes.resolve() / 'meetings'} cannot be read: ")
    assert said.endswith(" it must be a folder, and you must be allowed to read it")


def test_no_format_repeats_an_identity_number(lsg: "Lsg", minutes: Path) -> None:
    file = minutes / "meetings/ledning/2025-02-14.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}adjuster: Anna 640823-3234\nrol: 6408233234\n", encoding="utf-8")
    for form in ("text", "json", "github", "sarif", "junit"):
        done = lsg("check", "--on", "2025-03-03", "--format", form, cwd=minutes)
        assert "LSG803" in done.stdout, form
        assert "3234" not in done.stdout + done.stderr, form


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])
def test_a_year_that_cannot_be_right(day: str, lsg: "Lsg", minutes: Path) -> None:
    old = minutes / "meetings/ledning/2025-02-14.yaml"
    text = old.read_text(encoding="utf-8").replace("2025-02-14", day)
    (minutes / f"meetings/ledning/{day}.yaml").write_text(text, encoding="utf-8")
    done = lsg("check", "--on", "2025-03-03", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert f"meetings/ledning/{day}.yaml:2:7 LSG104" in done.stdout


def test_a_year_without_a_working_day(lsg: "Lsg", minutes: Path) -> None:
    bodies = minutes / "bodies.yaml"
    days = (date(2023, 1, 1) + timedelta(days=number) for number in range(365))
    closed = "".join(f"  - {{from: 2020-01-01, basis: B, every: {day:%m-%d}}}\n" for day in days)
    text = f"{bodies.read_text(encoding='utf-8')}closed_days:\n{closed}"
    bodies.write_text(text, encoding="utf-8")
    file = minutes / "meetings/ledning/2025-02-14.yaml"
    file.write_text(f"{file.read_text(encoding='utf-8')}papers_sent: 2025-02-01\n", encoding="utf-8")
    done = lsg("check", "--on", "2025-03-03", "--select", "papers-late", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert "after the last day, 2019-12-" in done.stdout
    assert "days more" in " ".join(done.stdout.split())
