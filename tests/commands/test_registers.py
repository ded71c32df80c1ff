"""`lsg matter`, `balanslista`, `assignments` and `decisions` as people use them."""

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.registers.telling import BROKEN, FILES

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg, Terminal

ON = ("--on", "2024-09-01")
MISSING = """\
meetings/samrad/2024-03-15.yaml cannot be read and is left out; `lsg check` says
what is wrong with it
"""
COLUMNS = (
    "matter;other_matters;title;body;meeting;paragraph;clause;since;text;owner;due;due_day;days_late;ended"
)
SHEET = f"""\
{COLUMNS}
natverk;;Nätverk;lsg;lsg/2024-05-17;lsg/2024-05-17 § 5;1;2024-05-17;\
att uppdra åt kansliet att samla nätverket;kansliet;i lämplig tid;;;
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small repository of the registers."""
    folder = tmp_path / "minutes"
    for path, text in FILES.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return folder


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("words", ["balanslista --all", "assignments --all", "decisions", "matter egenvard"])
def test_the_example_is_no_wider_than_a_terminal(
    lsg: "Lsg", example: Path, words: str, language: str
) -> None:
    done = lsg(*words.split(), "--on", "2024-12-02", cwd=example, LSG_LANG=language)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert len(lines) > 20
    assert max(map(len, lines)) <= 80


def test_the_table_and_json_tell_the_same(lsg: "Lsg", example: Path) -> None:
    words = ("assignments", "--on", "2024-12-02")
    rows = json.loads(lsg(*words, "--format", "json", cwd=example).stdout)
    assert rows == json.loads(lsg(*words, "--format", "json", cwd=example, LSG_LANG="sv").stdout)
    table = lsg(*words, cwd=example).stdout
    assert len(rows) > 5
    assert all(f"{row['paragraph']}.{row['clause']}" in table for row in rows)
    assert table.endswith(
        f" {len(rows)} assignments, {sum(bool(row['days_late']) for row in rows)} of them late\n"
    )


def test_filters(lsg: "Lsg", small: Path) -> None:
    done = lsg(*["decisions", "--body", "lsg", "--kind", "elect", "--since", "2024-01-01"], *ON, cwd=small)
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout
        == """\
Day         Kind                Decision
2024-02-23  elect               Medel och val
                                LSG: att välja ordförande
                                - ordförande: Eva Sten (Norrby), 2025
                                lsg/2024-02-23 § 3.2

as on 2024-09-01: 1 decision
"""
    )
    last = lsg("balanslista", "--principal", "norrby", *ON, cwd=small).stdout
    assert last == "as on 2024-09-01: nothing on the balanslista is what you ask for\n"


def test_csv_on_the_screen_and_in_a_file(lsg: "Lsg", small: Path) -> None:
    shown = lsg("assignments", "--format", "csv", *ON, cwd=small)
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, SHEET, "")
    done = lsg("assignments", "--out", "uppdrag.csv", *ON, cwd=small)
    told = "uppdrag.csv is written, with 1 row as on 2024-09-01\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")
    content = (small / "uppdrag.csv").read_bytes()
    assert content == b"\xef\xbb\xbf" + SHEET.replace("\n", "\r\n").encode("utf-8")
    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert (row["owner"], row["due"], row["days_late"]) == ("kansliet", "i lämplig tid", "")


def test_a_file_is_replaced_by_force_only(lsg: "Lsg", small: Path) -> None:
    (small / "minnen.txt").write_text("mina egna", encoding="utf-8")
    refused = lsg("assignments", "--out", "minnen.txt", *ON, cwd=small)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == (
        "lsg: minnen.txt is there already and is left as it is\n"
        "  name another file, or replace it with --force\n"
    )
    assert (small / "minnen.txt").read_text(encoding="utf-8") == "mina egna"
    table = lsg("assignments", *ON, cwd=small, FORCE_COLOR="").stdout
    done = lsg("assignments", "--out", "minnen.txt", "--force", *ON, cwd=small, FORCE_COLOR="1")
    assert (done.returncode, done.stderr) == (0, "")
    assert (small / "minnen.txt").read_text(encoding="utf-8") == table


def test_the_ending_of_the_file_names_the_format_unless_another_is_named(lsg: "Lsg", small: Path) -> None:
    lsg("matter", "plan", "--out", "ut/plan.json", *ON, cwd=small)
    lsg("matter", "plan", "--out", "plan.csv", "--format", "json", *ON, cwd=small)
    steps = (small / "ut/plan.json").read_bytes()
    assert [step["state"] for step in json.loads(steps)][-1] == "settled"
    assert (small / "plan.csv").read_bytes() == steps


def test_a_broken_file_is_named_beside_the_data(lsg: "Lsg", small: Path) -> None:
    for path, text in BROKEN.items():
        (small / path).write_text(text, encoding="utf-8")
    table = lsg("balanslista", *ON, cwd=small)
    assert (table.returncode, table.stderr) == (0, "")
    assert table.stdout.startswith(f"{MISSING}\nWaiting for the principals: 1\n")
    assert table.stdout.endswith("\n\nas on 2024-09-01: 2 rows, 1 of them late\n")
    data = lsg("balanslista", "--format", "json", *ON, cwd=small)
    assert (data.returncode, len(json.loads(data.stdout)), data.stderr) == (0, 2, MISSING + "\n")


def test_a_matter_that_has_not_come_up_yet(lsg: "Lsg", small: Path) -> None:
    told = "`resvanor` has not come up by 2024-09-01; it does first at samrad/2024-10-25\n"
    done = lsg("matter", "resvanor", *ON, cwd=small)
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")
    data = lsg("matter", "resvanor", "--format", "json", *ON, cwd=small)
    assert (data.returncode, data.stdout, data.stderr) == (0, "[]\n", told)


def test_names_and_words_as_people_write_them(lsg: "Lsg", small: Path) -> None:
    done = lsg("decisions", "--body", "LSG", "--kind", "Uppdra", *ON, cwd=small, LSG_LANG="sv")
    assert (
        done.stdout
        == lsg("decisions", "--body", "lsg", "--kind", "assign", *ON, cwd=small, LSG_LANG="sv").stdout
    )
    assert done.stdout.count("uppdra    ") == 3
    assert lsg("matter", "Plan", *ON, cwd=small).stdout == lsg("matter", "plan", *ON, cwd=small).stdout
    refused = lsg("decisions", "--kind", "uppra", cwd=small, LSG_LANG="sv")
    assert "assign (uppdra), postpone (bordlägga)" in refused.stderr


MENDABLE = {
    "matter avtl": "no matter is called `avtl`\n  did you mean `avtal`?",
    "matter": "NAME is missing\n  `lsg matter --help` shows how it is called",
    "balanslista --principal Sodrby": (
        "no principal is called `Sodrby` in bodies.yaml\n  did you mean `soderby`?"
    ),
    "assignments --out lista.xlsx": (
        "lsg does not write files that end in .xlsx\n"
        "  end the name in .csv, which Excel opens, or in .json, .txt or .md"
    ),
    "assignments --body lsgau": "no body is called `lsgau` in bodies.yaml\n  did you mean `lsg-au`?",
    "decisions --kind elct": (
        "there is no kind of decision `elct`\n"
        "  known here: approve, establish, endorse (stand behind), recommend, assign,\n"
        "  postpone, elect, appoint, grant (grant money), set-aside (set money aside),\n"
        "  forward, delegate, decline, strike, note, amend"
    ),
    "decisions --since 2024-13-01": (
        "`2024-13-01` is not a date\n  write year-month-day, for example 2024-09-20"
    ),
    "decisions --on 9999-12-31": (
        "9999-12-31 lies outside the years that lsg knows\n  name a day from 1900 to 2199"
    ),
    "balanslista --format xml": "there is no format `xml`\n  known here: table, json, csv",
}


@pytest.mark.parametrize("words", MENDABLE)
def test_what_the_user_can_mend(lsg: "Lsg", small: Path, words: str) -> None:
    done = lsg(*words.split(), cwd=small)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"lsg: {MENDABLE[words]}\n")


def test_bodies_with_faults(lsg: "Lsg", small: Path) -> None:
    (small / "bodies.yaml").write_text("organisation: [\n", encoding="utf-8")
    done = lsg("decisions", cwd=small)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "lsg: bodies.yaml has faults, so no register can be made\n"
        "  `lsg check` says what is wrong with it, and where\n"
    )


def test_colours_on_a_terminal(terminal: "Terminal", small: Path) -> None:
    code, screen = terminal("balanslista", *ON, cwd=small, answers=())
    assert code == 0
    assert "2024-02-23  2024-06-30          \x1b[1mAvtal om vårdhygien\x1b[0m\n" in screen
    assert "  \x1b[31m63 days late\x1b[0m        LSG: att" in screen
