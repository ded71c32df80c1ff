"""`lsg new-meeting`: the file it writes, what it refuses and why, what it warns about, and what it asks."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import refused

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg, Terminal

WRITTEN = """\
# Ledningsgruppen
# Papers with the members by 2025-05-02 (10 working days before). Arbetsordning
# The first item will be § 2; lsg counts.

body: ledning
date: 2025-05-16
time: "09.00–12.00"
place: "Rådhuset, Norrby"
form: hybrid
status: planned
booked: 2025-03-03
papers_sent: # fill in

chair: Anna Berg
vice_chair: # fill in

secretary: # fill in
attendance: # fill in
absent: # fill in

items:
  - standing: agenda # Godkännande av dagordning

  - standing: previous-minutes # Föregående protokoll
    minutes: [ledning/2025-02-14]

  # The items of this meeting, each written like this:
  # - title: fill in
  #   type: decision
  #   presenters:
  #     - {name: fill in}

next_meetings: # fill in
"""
STANDING = """\
    standing:
      - from: 2020-01-01
        basis: Arbetsordning
        opening:
          - {id: agenda, title: Godkännande av dagordning}
          - {id: previous-minutes, title: Föregående protokoll}
"""

REFUSED = {
    "lednign 2025-05-16": """\
lsg: no body is called `lednign`
  did you mean `ledning`?
""",
    "ledning 2025-02-30": """\
lsg: `2025-02-30` is not a date
  write year-month-day, for example 2024-09-20
""",
    "ledning 20250516": """\
lsg: `20250516` is not a date
  write year-month-day, for example 2024-09-20
""",
    "ledning 2025-W20-5": """\
lsg: `2025-W20-5` is not a date
  write year-month-day, for example 2024-09-20
""",
    "beredning 2022-04-30": """\
lsg: `beredning` did not exist on 2022-04-30
  it began on 2022-05-01; choose a later date
""",
    "ledning 2025-05-16 --time 25-26": """\
lsg: `25-26` is not a time
  write from and to, for example 09.00–12.00
""",
    "ledning 2025-05-16 --form digitl": """\
lsg: `digitl` is not a form of meeting
  did you mean `digital`?
""",
    "ledning 2025-05-16 --on tomorrow": """\
lsg: `tomorrow` is not a date
  write year-month-day, for example 2024-09-20
""",
    "ledning": """\
lsg: body or date is missing
  write them, for example: lsg new-meeting ledning 2025-02-21
""",
}
"""The words after `lsg new-meeting`, and all that it answers."""

DOUBTS = {
    "2025-05-17": "note: 2025-05-17 is a weekend\n",
    "2025-05-29": "note: 2025-05-29 is a holiday: Kristi himmelsfärdsdag\n",
    "2025-06-20": "note: 2025-06-20 is a holiday: midsommarafton\n",
    "2025-03-14": "note: the papers were to be with the members on 2025-02-28; that day is past\n",
    "2025-03-17": "",
    "2025-05-16": "",
    "2025-03-15": """\
note: 2025-03-15 is a weekend
note: the papers were to be with the members on 2025-03-03; that day is past
""",
}
"""What is said of a meeting on that day, planned on 3 or, where the papers decide, 4 March 2025."""


def meetings(minutes: Path) -> dict[str, str]:
    folder = minutes / "meetings"
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_the_file_that_is_written(lsg: "Lsg", minutes: Path) -> None:
    with (minutes / "bodies.yaml").open("r+", encoding="utf-8") as bodies:
        text = bodies.read()
        bodies.seek(0)
        bodies.write(text.replace("  beredning:\n", f"{STANDING}  beredning:\n"))
    before = meetings(minutes)
    done = lsg(
        *("new-meeting", "ledning", "2025-05-16", "--time", "9:00-12.00", "--place", "Rådhuset, Norrby"),
        *("--form", "hybrid", "--on", "2025-03-03"),
        cwd=minutes / "meetings",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "meetings/ledning/2025-05-16.yaml\n"
    after = meetings(minutes)
    assert after.pop("ledning/2025-05-16.yaml") == WRITTEN
    assert after == before
    checked = lsg("check", "--on", "2025-03-03", cwd=minutes)
    assert checked.stdout.startswith("judged on 2025-03-03: bodies.yaml and 2 meetings\n")
    assert checked.stdout.endswith(" rules: 0 errors, 0 warnings\n")


def test_a_meeting_of_every_body_of_the_example_passes_the_check(lsg: "Lsg", tmp_path: Path) -> None:
    assert lsg("init", "--example", "vasterbotten", cwd=tmp_path).returncode == 0
    bodies = lsg(
        cwd=tmp_path, _LSG_COMPLETE="complete_bash", COMP_WORDS="lsg new-meeting ", COMP_CWORD="2"
    ).stdout.split()
    assert len(bodies) > 8
    for body in bodies:
        done = lsg("new-meeting", body, "2031-03-14", "--on", "2030-11-01", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"meetings/{body}/2031-03-14.yaml\n"
    checked = lsg("check", "--on", "2024-12-02", cwd=tmp_path)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "/2031-03-14.yaml" not in checked.stdout


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_refused(lsg: "Lsg", minutes: Path, words: str) -> None:
    before = meetings(minutes)
    done = lsg("new-meeting", *words.split(), cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", REFUSED[words])
    assert meetings(minutes) == before


def test_a_file_that_is_there_is_left_as_it_is(lsg: "Lsg", minutes: Path) -> None:
    before = meetings(minutes)
    done = lsg("new-meeting", "ledning", "2025-02-14", "--on", "2025-01-07", cwd=minutes)
    file = minutes.resolve() / "meetings/ledning/2025-02-14.yaml"
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == refused(
        f"{file} is there already and is left as it is", "edit it, or take it away first"
    )
    assert meetings(minutes) == before


def test_bodies_with_faults_come_first(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "bodies.yaml").write_text("bodies: [\n", encoding="utf-8")
    done = lsg("new-meeting", "ledning", "2025-05-16", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "lsg: bodies.yaml has faults\n  see `lsg check`, and mend them first\n"


@pytest.mark.parametrize("day", DOUBTS)
def test_what_the_secretary_may_have_overlooked(lsg: "Lsg", minutes: Path, day: str) -> None:
    planned_on = "2025-03-04" if day == "2025-03-15" else "2025-03-03"
    done = lsg("new-meeting", "ledning", day, "--on", planned_on, cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"meetings/ledning/{day}.yaml\n", DOUBTS[day])


def test_it_asks_on_a_terminal(terminal: "Terminal", minutes: Path) -> None:
    code, screen = terminal(
        *("new-meeting", "--on", "2025-03-03"),
        cwd=minutes,
        answers=[("Body: ", "ledning\n"), ("Date (as 2024-09-20): ", "2025-05-16\n")],
    )
    assert code == 0
    assert (
        screen
        == """\
  ledning
  beredning
Body: ledning
Date (as 2024-09-20): 2025-05-16
meetings/ledning/2025-05-16.yaml
"""
    )
    assert (minutes / "meetings/ledning/2025-05-16.yaml").is_file()


def test_it_asks_only_for_what_is_missing(terminal: "Terminal", minutes: Path) -> None:
    code, screen = terminal(
        *("new-meeting", "ledning", "--on", "2025-03-03"),
        cwd=minutes,
        answers=[("Date (as 2024-09-20): ", "2025-05-16\n")],
    )
    assert code == 0
    assert screen == "Date (as 2024-09-20): 2025-05-16\nmeetings/ledning/2025-05-16.yaml\n"


# Ctrl-C, with a line end for a Python that had not begun to read and would wait for one; and Ctrl-D.
@pytest.mark.parametrize("key", ["\x03\n", "\x04"])
def test_whoever_does_not_want_to_answer(terminal: "Terminal", minutes: Path, key: str) -> None:
    before = meetings(minutes)
    code, screen = terminal("new-meeting", cwd=minutes, answers=[("Body: ", key)])
    assert code == 130
    assert "Traceback" not in screen
    assert meetings(minutes) == before
