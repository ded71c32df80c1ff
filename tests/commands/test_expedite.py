"""`lsg expedite`: the letters of a meeting, and how their dispatch is written down."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

MEETING = "ledning/2025-02-14"
MINUTES = "meetings/ledning/2025-02-14.yaml"
FOLLOW_UP = "meetings/ledning/2025-02-14.follow-up.yaml"
ITEMS = """\
body: ledning
date: 2025-02-14
status: {status}
secretary: Åsa Öst
items:
  - title: Årets plan
    decisions: [{{kind: recommend, text: att rekommendera planen, to: huvudmännen, instance: nämnd}}]
"""
ON = ("--on", "2025-03-03", "--to", "md")
LETTERS = [Path("out") / f"ledning-2025-02-14-expediering-{name}.md" for name in ("region", "norrby")]
MADE = f"{LETTERS[0]}\n{LETTERS[1]}\n2 papers made in out\n"


@pytest.fixture
def recommending(minutes: Path) -> Path:
    """The small repository, its meeting with a recommendation."""
    (minutes / MINUTES).write_text(ITEMS.format(status="adjusted"), encoding="utf-8", newline="\n")
    return minutes


def test_a_letter_to_each_principal_and_nothing_written_down(lsg: "Lsg", recommending: Path) -> None:
    done = lsg("expedite", MEETING, *ON, cwd=recommending)
    assert (done.returncode, done.stdout, done.stderr) == (0, MADE, "")
    letter = (recommending / LETTERS[1]).read_text(encoding="utf-8")
    assert "\n**Till:** Norrby kommun\\\n**Datum:** 3\u00a0mars\u00a02025\\\n" in letter
    assert not (recommending / FOLLOW_UP).exists()


def test_the_dispatch_is_written_down_once(lsg: "Lsg", recommending: Path) -> None:
    words = ("expedite", "ledning/latest", *ON, "--dispatched", "2025-02-28")
    one = lsg(*words, "--principal", "Norrby", cwd=recommending)
    assert (one.returncode, one.stderr) == (0, "")
    assert one.stdout == (
        f"{LETTERS[1]}\n1 paper made in out\n"
        f"written in {FOLLOW_UP}: {MEETING} § 1\n"
        "  went on 2025-02-28 to Norrby kommun\n"
    )
    rest = lsg(*words, cwd=recommending)
    assert (rest.returncode, rest.stderr) == (0, "")
    assert rest.stdout == (
        f"{MADE}written in {FOLLOW_UP}: {MEETING} § 1\n  went on 2025-02-28 to Region Exempel\n"
    )
    written = (recommending / FOLLOW_UP).read_bytes()
    assert [line for line in written.decode("utf-8").splitlines() if line.startswith("  - ")] == [
        "  - {paragraph: 1, dispatched: 2025-02-28, to: [norrby], recorded: 2025-03-03}",
        "  - {paragraph: 1, dispatched: 2025-02-28, to: [region], recorded: 2025-03-03}",
    ]
    again = lsg(*words, cwd=recommending)
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout == f"{MADE}the dispatch is written down already in\n  {FOLLOW_UP}\n"
    assert (recommending / FOLLOW_UP).read_bytes() == written


def test_a_reminder_goes_to_those_who_have_not_answered(lsg: "Lsg", recommending: Path) -> None:
    (recommending / FOLLOW_UP).write_text(
        f"meeting: {MEETING}\n"
        "dispatches:\n  - {paragraph: 1, dispatched: 2025-02-17}\n"
        "responses:\n"
        "  - {paragraph: 1, principal: norrby, decided: 2025-02-20, outcome: approved}\n",
        encoding="utf-8",
        newline="\n",
    )
    words = ("expedite", MEETING, *ON, "--dispatched", "2025-02-28")
    done = lsg(*words, cwd=recommending)
    assert done.returncode == 0
    assert done.stderr == (
        "note: 1 principal has answered and gets no letter; --principal makes one all the\n  same\n"
    )
    assert done.stdout == (
        f"{LETTERS[0]}\n1 paper made in out\n"
        f"written in {FOLLOW_UP}: {MEETING} § 1\n"
        "  went on 2025-02-28 to Region Exempel\n"
    )
    letter = (recommending / LETTERS[0]).read_text(encoding="utf-8")
    assert "\n**Datum:** 28\u00a0februari\u00a02025\\\n" in letter
    both = lsg(*words, "--principal", "region", "--principal", "norrby", cwd=recommending)
    assert (both.returncode, both.stderr) == (0, "")
    assert both.stdout == (
        f"{MADE}written in {FOLLOW_UP}: {MEETING} § 1\n  went on 2025-02-28 to Norrby kommun\n"
    )


def test_where_all_have_answered_no_letter_is_made(lsg: "Lsg", recommending: Path) -> None:
    answers = "".join(
        f"  - {{paragraph: 1, principal: {name}, decided: 2025-02-20, outcome: approved}}\n"
        for name in ("region", "norrby")
    )
    text = f"meeting: {MEETING}\nresponses:\n{answers}"
    (recommending / FOLLOW_UP).write_text(text, encoding="utf-8", newline="\n")
    done = lsg("expedite", MEETING, *ON, "--dispatched", "2025-02-28", cwd=recommending)
    assert (done.returncode, done.stdout) == (0, "0 papers made in out\n")
    assert done.stderr == (
        "note: 2 principals have answered and get no letter; --principal makes one all\n  the same\n"
    )
    assert (recommending / FOLLOW_UP).read_text(encoding="utf-8") == text


def test_nothing_is_written_down_where_a_letter_is_not_as_lsg_made_it(lsg: "Lsg", recommending: Path) -> None:
    assert lsg("expedite", MEETING, *ON, cwd=recommending).returncode == 0
    (recommending / LETTERS[0]).write_bytes(b"as I want it")
    done = lsg("expedite", MEETING, *ON, "--dispatched", "2025-02-28", cwd=recommending)
    assert (done.returncode, done.stdout) == (2, f"{LETTERS[1]}\n1 file made in out, 1 left as it was\n")
    assert done.stderr == (
        f"lsg: {LETTERS[0]} is not as lsg made it, and is\n"
        "     left as it is\n"
        "  move it away if you want to keep it, or replace it with --force\n"
        "lsg: the dispatch is not written down, for not all letters were made\n"
        "  `lsg report` writes it down, whoever made the letters\n"
    )
    assert not (recommending / FOLLOW_UP).exists()


def test_minutes_that_are_not_adjusted_go_out_with_a_word_about_it(lsg: "Lsg", recommending: Path) -> None:
    (recommending / MINUTES).write_text(ITEMS.format(status="held"), encoding="utf-8", newline="\n")
    done = lsg("expedite", MEETING, *ON, cwd=recommending)
    assert (done.returncode, done.stdout) == (0, MADE)
    assert done.stderr == f"note: the minutes of {MEETING} are not adjusted yet\n"


def test_a_planned_meeting_is_refused(lsg: "Lsg", recommending: Path) -> None:
    (recommending / MINUTES).write_text(ITEMS.format(status="planned"), encoding="utf-8", newline="\n")
    done = lsg("expedite", MEETING, *ON, cwd=recommending)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"lsg: {MEETING} has not been held: its status is `planned`\n"
        f"  once it was held, write `status: held` in {MINUTES}\n"
    )


def test_faults_in_the_minutes_stop_the_letters(lsg: "Lsg", recommending: Path) -> None:
    text = ITEMS.format(status="held").replace("title:", "titel:")
    (recommending / MINUTES).write_text(text, encoding="utf-8", newline="\n")
    done = lsg("expedite", MEETING, *ON, "--dispatched", "2025-02-28", cwd=recommending)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(f"{MINUTES}:6:5 LSG101 unknown key `titel`\n")
    assert done.stdout.endswith("\n0 papers made in out\n")
    assert not (recommending / "out").exists()
    assert not (recommending / FOLLOW_UP).exists()
