"""`lsg diff` as people use it: a meeting beside its agenda as it was called."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

FILE = "meetings/ledning/2025-05-16.yaml"
MEETING = """\
body: ledning
date: 2025-05-16
status: called
items:
  - {title: Vårdhygien, type: information}
  - {title: Årets budget, matter: budget}
  - title: Rapporter
    items: [{title: Statistik för första kvartalet, matter: statistik}]
  - {title: Avtal, struck: true}
  - {title: Lägesbild och gemensam planering inför sommaren i kommunerna och i regionen}
log:
  - called: 2025-04-30
    by: Åsa Öst
    agenda:
      - {title: Lägesbild och gemensam planering inför sommaren i kommunerna och i regionen}
      - {title: Budget, matter: budget}
      - {title: Statistik, matter: statistik}
      - {title: Rapporter}
      - {title: Bortglömt ärende}
      - {title: Avtal}
"""
IN_ENGLISH = """\
ledning/2025-05-16: the agenda as called on 2025-04-30 by Åsa Öst, and now

Called  Now      Change          Matter
–       1        added           Vårdhygien
2       2        renamed         Budget
                                 → Årets budget
4       3                        Rapporter
3       3        sub-matter,     Statistik
                 renamed         → Statistik för första kvartalet
5       –        left out        Bortglömt ärende
6       4        struck          Avtal
1       5        moved           Lägesbild och gemensam planering inför sommaren
                                 i kommunerna och i regionen

6 matters are not as they were called
  an item that has a `matter` when the meeting is called stays the same item,
  whatever its title becomes
"""
IN_SWEDISH = """\
ledning/2025-05-16: dagordningen i kallelsen 2025-04-30 av Åsa Öst, och nu

Kallat  Nu       Ändring         Ärende
–       1        tillagt         Vårdhygien
2       2        ny rubrik       Budget
                                 → Årets budget
4       3                        Rapporter
3       3        underärende,    Statistik
                 ny rubrik       → Statistik för första kvartalet
5       –        inte med        Bortglömt ärende
6       4        utgick          Avtal
1       5        flyttat         Lägesbild och gemensam planering inför sommaren
                                 i kommunerna och i regionen

6 ärenden är inte som i kallelsen
  ett ärende som har `matter` när mötet kallas förblir samma ärende, vilken
  rubrik det än får
"""


@pytest.fixture
def called(minutes: Path) -> Path:
    """The small repository, with one more meeting that was called."""
    (minutes / FILE).write_text(MEETING, encoding="utf-8", newline="\n")
    return minutes


@pytest.mark.parametrize(("language", "told"), [("en", IN_ENGLISH), ("sv", IN_SWEDISH)])
def test_what_has_changed_since_the_call(lsg: "Lsg", called: Path, language: str, told: str) -> None:
    done = lsg("diff", "ledning/next", "--agenda", cwd=called, LSG_LANG=language)

    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")
    assert max(map(len, told.splitlines())) <= 80


def test_minutes_have_the_numbers_of_minutes(lsg: "Lsg", called: Path) -> None:
    (called / FILE).write_text(MEETING.replace("status: called", "status: held"), encoding="utf-8")
    done = lsg("diff", FILE, "--agenda", cwd=called)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(
        """\
ledning/2025-05-16: the agenda as called on 2025-04-30 by Åsa Öst, and as held

Called  Now      Change          Matter
–       § 2      added           Vårdhygien
2       § 3      renamed         Budget
"""
    )


def test_where_nothing_has_changed_one_sentence_says_so(lsg: "Lsg", called: Path) -> None:
    agenda = MEETING[MEETING.index("    agenda:\n") :]
    items = "items:\n" + agenda.removeprefix("    agenda:\n").replace("      - ", "  - ")
    head, log = MEETING[: MEETING.index("items:")], MEETING[MEETING.index("log:") :]
    (called / FILE).write_text(head + items + log, encoding="utf-8")
    done = lsg("diff", "ledning/2025-05-16", "--agenda", cwd=called)

    told = "ledning/2025-05-16: the agenda is as it was called on 2025-04-30 by Åsa Öst\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")


def test_the_same_for_programs(lsg: "Lsg", called: Path) -> None:
    done = lsg("diff", "ledning/next", "--agenda", "--format", "json", cwd=called, LSG_LANG="sv")
    rows = json.loads(done.stdout)

    assert (done.returncode, done.stderr) == (0, "")
    assert [(row["called_number"], row["number"], row["changes"]) for row in rows] == [
        (None, "1", ["added"]),
        ("2", "2", ["renamed"]),
        ("4", "3", []),
        ("3", "3", ["below", "renamed"]),
        ("5", None, ["left-out"]),
        ("6", "4", ["struck"]),
        ("1", "5", ["moved"]),
    ]
    assert rows[1] == {
        "called_number": "2",
        "called_title": "Budget",
        "number": "2",
        "title": "Årets budget",
        "changes": ["renamed"],
    }


MENDABLE = {
    "diff": "MEETING is missing\n  `lsg diff --help` shows how it is called",
    "diff ledning/next": (
        "it is not said what the meeting is compared with\n"
        "  --agenda: its items with the agenda as it was called;\n"
        "  `lsg verify ledning/next` shows what has changed since the minutes were sealed"
    ),
    "diff ledning/2025-02-14 --agenda": (
        "ledning/2025-02-14 has no agenda in its log to compare with\n"
        "  `lsg call` keeps the agenda, before the meeting; of this one the notice that\n"
        "  was sent has to tell"
    ),
    "diff ledning/2025-09-12 --agenda": (
        "ledning/2025-09-12 has no agenda in its log to compare with\n"
        "  `lsg call ledning/2025-09-12` calls it, and keeps its agenda as it is then"
    ),
    "diff ledning/2025-05-17 --agenda": (
        "there is no meeting `ledning/2025-05-17`\n"
        "  did you mean ledning/2025-05-16, ledning/2025-09-12, ledning/2025-02-14?"
    ),
    "diff ledning/next --agenda --format csv": "there is no format `csv`\n  known here: table, json",
}


@pytest.mark.parametrize("words", MENDABLE)
def test_what_the_user_can_mend(lsg: "Lsg", called: Path, words: str) -> None:
    planned = "body: ledning\ndate: 2025-09-12\nstatus: planned\nitems: [{title: Plan}]\n"
    (called / "meetings/ledning/2025-09-12.yaml").write_text(planned, encoding="utf-8")
    done = lsg(*words.split(), cwd=called)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"lsg: {MENDABLE[words]}\n")


def test_a_file_with_faults_is_not_compared(lsg: "Lsg", called: Path) -> None:
    (called / FILE).write_text(MEETING.replace("status: called", "status: kallad"), encoding="utf-8")
    done = lsg("diff", FILE, "--agenda", cwd=called)

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(f"{FILE}:3:9 LSG106 ")


@pytest.mark.parametrize("form", ["table", "json"])
def test_no_title_repeats_an_identity_number(lsg: "Lsg", called: Path, form: str) -> None:
    text = MEETING.replace("Vårdhygien", "Akt 640823-**3235**").replace(
        "title: Bort", "title: 640823_3234 bort"
    )
    (called / FILE).write_text(text, encoding="utf-8")
    done = lsg("diff", "ledning/2025-05-16", "--agenda", "--format", form, cwd=called)

    assert "640823" not in done.stdout
    assert "323" not in done.stdout
    assert "64…" in done.stdout
