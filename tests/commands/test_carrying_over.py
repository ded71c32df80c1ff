"""`lsg new-meeting` and `lsg carry-over`: what is taken over from earlier meetings, said in one line each."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

WAITING = """\
body: ledning
date: 2025-02-14
status: held
chair: Anna Berg
secretary: Åsa Öst
items:
  - title: Årets plan
    matter: arets-plan
    type: decision
    decisions:
      - {kind: postpone, text: att återkomma, until: next-meeting}
      - {kind: assign, text: att uppdra åt beredningen att räkna, to: beredning, due: 2025-05-01}
"""
ADDED = "meetings/ledning/2025-05-16.yaml: added Årets plan\n"
NOTHING = "meetings/ledning/2025-05-16.yaml: there is nothing new to carry over\n"


@pytest.fixture
def waiting(minutes: Path) -> Path:
    """A repository in which a matter and an assignment wait for the meeting of 16 May."""
    (minutes / "meetings/ledning/2025-02-14.yaml").write_text(WAITING, encoding="utf-8", newline="\n")
    return minutes


def plan(minutes: Path, body: str, day: str) -> Path:
    file = minutes / f"meetings/{body}/{day}.yaml"
    text = f"body: {body}\ndate: {day}\nstatus: planned\nbooked: 2025-01-07\n"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    return file


def test_a_new_meeting_takes_over_what_waits(lsg: "Lsg", waiting: Path) -> None:
    done = lsg("new-meeting", "ledning", "2025-05-16", "--on", "2025-03-03", cwd=waiting)
    file = waiting / "meetings/ledning/2025-05-16.yaml"

    assert (done.returncode, done.stdout, done.stderr) == (0, "meetings/ledning/2025-05-16.yaml\n", "")
    assert """\
items:
  - title: Årets plan
    # Postponed in ledning/2025-02-14 § 1.1 to the next meeting.
    # To be reported: the assignment in ledning/2025-02-14 § 1.2 to Beredningen, due 2025-05-01: att
    # uppdra åt beredningen att räkna
    matter: arets-plan
    follows_up: ledning/2025-02-14 § 1 # take this line away if it is not dealt with
    type: decision
    presenters: # fill in

  # The items of this meeting, each written like this:
""" in file.read_text(encoding="utf-8")
    again = lsg("carry-over", "ledning/2025-05-16", "--on", "2025-03-03", cwd=waiting)
    assert (again.returncode, again.stdout, again.stderr) == (0, NOTHING, "")


def test_a_meeting_that_is_planned_gets_what_is_new(lsg: "Lsg", waiting: Path) -> None:
    file = plan(waiting, "ledning", "2025-05-16")
    before = file.read_text(encoding="utf-8")
    done = lsg("carry-over", str(file), "--on", "2025-03-03", cwd=waiting)
    after = file.read_text(encoding="utf-8")
    again = lsg("carry-over", "ledning/2025-05-16", "--on", "2025-03-03", cwd=waiting / "meetings")

    assert (done.returncode, done.stdout, done.stderr) == (0, ADDED, "")
    assert (again.returncode, again.stdout, again.stderr) == (0, NOTHING, "")
    assert after.startswith(before + "items:\n  - title: Årets plan\n")
    assert file.read_text(encoding="utf-8") == after
    checked = lsg("check", "--on", "2025-03-03", cwd=waiting)
    assert checked.stdout.endswith(" rules: 0 errors, 0 warnings\n"), checked.stdout


def test_what_a_meeting_before_takes_is_told(lsg: "Lsg", waiting: Path) -> None:
    plan(waiting, "ledning", "2025-05-09")
    done = lsg("new-meeting", "ledning", "2025-05-16", "--on", "2025-03-03", cwd=waiting)

    assert (done.returncode, done.stdout) == (0, "meetings/ledning/2025-05-16.yaml\n")
    assert done.stderr == (
        "note: 2 open matters are left to ledning/2025-05-09, which comes before;\n  "
        "`lsg carry-over ledning/2025-05-09` puts them there\n"
    )


@pytest.mark.parametrize(
    "command", [("new-meeting", "ledning", "2025-05-16"), ("carry-over", "ledning/2025-05-09")]
)
def test_files_with_faults_are_named_and_stop_nothing(
    lsg: "Lsg", waiting: Path, command: tuple[str, ...]
) -> None:
    plan(waiting, "ledning", "2025-05-09")
    plan(waiting, "beredning", "2025-01-10").write_text("body: [\n", encoding="utf-8")
    done = lsg(*command, "--on", "2025-03-03", cwd=waiting)

    assert done.returncode == 0
    assert (
        "note: meetings/beredning/2025-01-10.yaml cannot be read and is left out;\n  "
        "`lsg check` says what is wrong with it\n"
    ) in done.stderr


REFUSED = {
    "ledning/2025-02-14": """\
lsg: ledning/2025-02-14 has been held, and nothing more comes up there
  carry over to the next meeting, or plan it: lsg new-meeting ledning DATE
""",
    "ledning/2025-02-15": """\
lsg: there is no meeting `ledning/2025-02-15`
  did you mean ledning/2025-02-14?
""",
    "": """\
lsg: MEETING is missing
  `lsg carry-over --help` shows how it is called
""",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(lsg: "Lsg", waiting: Path, name: str) -> None:
    done = lsg("carry-over", *name.split(), cwd=waiting)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", REFUSED[name])


def test_what_was_recorded_after_the_file_was_made_is_told_until_its_text_has_it(
    lsg: "Lsg", waiting: Path
) -> None:
    file = plan(waiting, "ledning", "2025-05-16")
    lsg("carry-over", "ledning/2025-05-16", "--on", "2025-03-03", cwd=waiting)
    lsg("report", "ledning/2025-02-14#1", "--done", "2025-03-05", "--on", "2025-03-05", cwd=waiting)
    line = "”Årets plan” (§ 1 den 14 februari 2025): uppdraget redovisat den 5 mars 2025."

    done = lsg("carry-over", "ledning/2025-05-16", "--on", "2025-03-06", cwd=waiting)
    assert done.stdout == f"meetings/ledning/2025-05-16.yaml: its text does not have this yet: {line}\n"

    file.write_text(
        file.read_text(encoding="utf-8") + f"remark: |\n  {line}\n", encoding="utf-8", newline="\n"
    )
    assert lsg("carry-over", "ledning/2025-05-16", "--on", "2025-03-06", cwd=waiting).stdout == NOTHING
