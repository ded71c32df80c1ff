"""`lsg check deadlines`: the example's tables, JSON, the count explained, and exit codes."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.golden import compare

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg, Terminal

GOLDEN = Path(__file__).parents[1] / "deadlines/golden"
PLANNED = """\
body: ledning
date: 2025-05-16
status: planned
items: [{title: Planen, papers: [Plan]}]
"""
DUE = """\
Due: 1

Last day    Left                What
2025-05-02  1 working day       Ledningsgruppen – papers for 2025-05-16: nothing
                                is sent yet
                                - not sent: Plan (Planen)
                                basis: Arbetsordning

as on 2025-04-30: 0 late, 0 without a last day, 1 due
"""


@pytest.fixture
def planned(minutes: Path) -> Path:
    """The small repository with a meeting to come."""
    (minutes / "meetings/ledning/2025-05-16.yaml").write_text(PLANNED, encoding="utf-8", newline="\n")
    return minutes


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize(("on", "code"), [("2024-09-10", 0), ("2024-12-02", 1), ("2025-01-20", 1)])
def test_the_example(lsg: "Lsg", example: Path, on: str, code: int, language: str) -> None:
    done = lsg("check", "deadlines", "--on", on, cwd=example, LSG_LANG=language)
    assert (done.returncode, done.stderr) == (code, "")
    assert max(map(len, done.stdout.splitlines())) <= 80
    compare(GOLDEN / f"{on}.{language}.txt", done.stdout)


def test_nothing_is_late(lsg: "Lsg", planned: Path) -> None:
    done = lsg("check", "deadlines", "--on", "2025-04-30", cwd=planned)
    assert (done.returncode, done.stdout, done.stderr) == (0, DUE, "")


@pytest.mark.parametrize(("on", "code"), [("2025-05-02", 0), ("2025-05-03", 1), ("2025-05-05", 1)])
def test_something_is_late_from_the_day_after(lsg: "Lsg", planned: Path, on: str, code: int) -> None:
    assert lsg("check", "deadlines", "--on", on, cwd=planned).returncode == code


def test_only_what_is_due_soon_or_of_one_body(lsg: "Lsg", planned: Path) -> None:
    words = ("check", "deadlines", "--on", "2025-04-30")
    nothing = "as on 2025-04-30: 0 late, 0 without a last day, 0 due\n"
    assert lsg(*words, "--within", "2", "--body", "ledning", cwd=planned).stdout == DUE
    assert lsg(*words, "--within", "1", cwd=planned).stdout == nothing
    assert lsg(*words, "--body", "beredning", cwd=planned).stdout == nothing


def test_json(lsg: "Lsg", planned: Path) -> None:
    done = lsg("check", "deadlines", "--format", "json", "--on", "2025-05-05", cwd=planned)
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads(done.stdout) == [
        {
            "due": "2025-05-02",
            "days_left": -1,
            "unit": "working-days",
            "late": True,
            "body": "ledning",
            "kind": "papers",
            "what": "papers for 2025-05-16: nothing is sent yet",
            "meeting": "ledning/2025-05-16",
            "basis": "Arbetsordning",
            "details": ["not sent: Plan (Planen)"],
        }
    ]


def test_json_of_what_waits_and_of_nothing(lsg: "Lsg", planned: Path) -> None:
    words = ("check", "deadlines", "--format", "json", "--on")
    assert lsg(*words, "2024-01-01", "--within", "1", cwd=planned).stdout == "[]\n"
    done = lsg(*words, "2025-05-19", cwd=planned)
    assert done.returncode == 0
    assert json.loads(done.stdout) == [
        {
            "due": None,
            "days_left": None,
            "unit": None,
            "late": False,
            "body": "ledning",
            "kind": "minutes-to-write",
            "what": "write the minutes of 2025-05-16 (3 days ago)",
            "meeting": "ledning/2025-05-16",
            "basis": "Arbetsordning",
            "details": [],
        }
    ]


def test_json_and_the_table_tell_the_same(lsg: "Lsg", example: Path) -> None:
    words = ("check", "deadlines", "--on", "2024-12-02")
    rows = json.loads(lsg(*words, "--format", "json", cwd=example).stdout)
    swedish = json.loads(lsg(*words, "--format", "json", cwd=example, LSG_LANG="sv").stdout)
    table = "".join(lsg(*words, cwd=example).stdout.split())
    assert len(rows) > 20
    assert all("".join(row["what"].split()) in table and (row["due"] or "–") in table for row in rows)
    same = ("due", "days_left", "unit", "late", "body", "kind", "meeting", "basis")
    assert [[row[key] for key in same] for row in rows] == [[row[key] for key in same] for row in swedish]


def test_a_file_that_cannot_be_read_is_named(lsg: "Lsg", planned: Path) -> None:
    (planned / "meetings/ledning/2025-06-13.yaml").write_text("body: [\n", encoding="utf-8")
    words = ("check", "deadlines", "--on", "2025-04-30")
    line = (
        "meetings/ledning/2025-06-13.yaml cannot be read and is left out; `lsg check`\n"
        "says what is wrong with it\n"
    )
    table = lsg(*words, cwd=planned)
    assert (table.returncode, table.stderr) == (0, "")
    assert table.stdout == f"{line}\n{DUE}"
    data = lsg(*words, "--format", "json", cwd=planned)
    assert (len(json.loads(data.stdout)), data.stderr) == (1, f"{line}\n")


EXPLAINED = """\
ledning/2025-05-16: the papers are due on Fri 2025-05-02
10 working days back from the meeting, which is day 0
basis: Arbetsordning, in force from 2020-01-01

2025-05-16  Fri    0  the meeting
2025-05-15  Thu    1
2025-05-14  Wed    2
2025-05-13  Tue    3
2025-05-12  Mon    4
2025-05-11  Sun       weekend
2025-05-10  Sat       weekend
2025-05-09  Fri    5
2025-05-08  Thu    6
2025-05-07  Wed    7
2025-05-06  Tue    8
2025-05-05  Mon    9
2025-05-04  Sun       weekend
2025-05-03  Sat       weekend
2025-05-02  Fri   10  the last day for the papers
"""


@pytest.mark.parametrize("name", ["ledning/2025-05-16", "meetings/ledning/2025-05-16.yaml"])
def test_the_count_explained(lsg: "Lsg", planned: Path, name: str) -> None:
    done = lsg("check", "deadlines", "--explain", name, cwd=planned)
    assert (done.returncode, done.stdout, done.stderr) == (0, EXPLAINED, "")


def test_a_meeting_without_a_file_is_explained_too(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("check", "deadlines", "--explain", "ledning/2025-05-16", cwd=minutes)
    head, gap, days = EXPLAINED.partition("\n\n")
    missing = "\nno such meeting is planned: there is no file meetings/ledning/2025-05-16.yaml"
    assert (done.returncode, done.stdout) == (0, f"{head}{missing}{gap}{days}")
    latest = lsg("check", "deadlines", "--explain", "ledning/latest", cwd=minutes)
    assert latest.stdout.startswith("ledning/2025-02-14: the papers are due on Fri 2025-01-31\n")
    none = lsg("check", "deadlines", "--explain", "beredning/2025-05-16", cwd=minutes)
    assert (none.returncode, none.stdout) == (
        0,
        "beredning/2025-05-16: no rule says when the papers are due\n",
    )


MENDABLE = {
    "--body lednin": "no body is called `lednin` in bodies.yaml\n  did you mean `ledning`?",
    "--within soon": "`soon` is not a number of days\n  write digits, for example 30",
    "--within -1": "`-1` is not a number of days\n  write digits, for example 30",
    "--format xml": "there is no format `xml`\n  known here: table, json",
    "--on 2025-13-01": "`2025-13-01` is not a date\n  write year-month-day, for example 2024-09-20",
    "--on 9999-12-31": "9999-12-31 lies outside the years that lsg knows\n  name a day from 1900 to 2199",
    "--explain lednin/2025-05-16": "no body is called `lednin` in bodies.yaml\n  did you mean `ledning`?",
    "--explain 2025-02-14": "there is no meeting `2025-02-14`\n  did you mean ledning/2025-02-14?",
    "--explain meetings/ledning/first.yaml": (
        "meetings/ledning/first.yaml is not called as a meeting is\n"
        "  call it meetings/<body>/<date>.yaml, or keep it outside meetings/"
    ),
}


@pytest.mark.parametrize("words", MENDABLE)
def test_what_the_user_can_mend(lsg: "Lsg", minutes: Path, words: str) -> None:
    (minutes / "meetings/ledning/first.yaml").write_text("", encoding="utf-8")
    done = lsg("check", "deadlines", *words.split(), cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"lsg: {MENDABLE[words]}\n")


@pytest.mark.parametrize("words", [(), ("--explain", "ledning/2025-05-16")])
def test_bodies_with_faults(lsg: "Lsg", minutes: Path, words: tuple[str, ...]) -> None:
    (minutes / "bodies.yaml").write_text("organisation: [\n", encoding="utf-8")
    done = lsg("check", "deadlines", *words, cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "lsg: bodies.yaml has faults, so no deadline can be counted\n"
        "  `lsg check` says what is wrong with it, and where\n"
    )


def test_colours_on_a_terminal_only(lsg: "Lsg", terminal: "Terminal", planned: Path) -> None:
    words = ("check", "deadlines", "--on", "2025-05-05")
    plain = lsg(*words, cwd=planned).stdout
    code, screen = terminal(*words, cwd=planned, answers=())
    assert (code, "\x1b" in plain) == (1, False)
    assert "2025-05-02  \x1b[31m1 working day late\x1b[0m  Ledningsgruppen" in screen
    quiet = type(terminal)(type(lsg)(lsg.command, {**lsg.environment, "NO_COLOR": "1"}))
    assert quiet(*words, cwd=planned, answers=()) == (1, plain)
