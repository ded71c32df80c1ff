"""What waits goes to the first meeting that can take it up, so that it stands on one agenda only."""

from collections import Counter

import pytest
from tests.helpers.carrying import new, repository
from tests.helpers.small import Make

WAITING = """\
- title: Bordlagt till nästa möte
  decisions: [{kind: postpone, text: att återkomma, until: next-meeting}]
- title: Bordlagt till februari
  decisions: [{kind: postpone, text: att återkomma, until: 2025-02-14}]
- title: Bordlagt utan dag
  decisions: [{kind: postpone, text: att återkomma}]
- title: Uppdrag till januari
  decisions: [{kind: assign, text: att skriva, to: Per Ny, due: 2025-01-05}]
- title: Uppdrag till april
  decisions: [{kind: assign, text: att skriva, to: Per Ny, due: 2025-04-25}]
"""
ALL_BUT_APRIL = [
    "Bordlagt till februari",
    "Bordlagt till nästa möte",
    "Bordlagt utan dag",
    "Uppdrag till januari",
]
PLANNED = "status: planned\nbooked: 2024-11-15\n"

CASES = {
    "no meeting comes before": ("", ALL_BUT_APRIL, {}),
    "a meeting in January takes what is due by then": (
        PLANNED,
        ["Bordlagt till februari"],
        {"ledning/2025-01-10": 3},
    ),
    "one that is called does so too": (
        PLANNED.replace("planned", "called"),
        ["Bordlagt till februari"],
        {"ledning/2025-01-10": 3},
    ),
    "an extra one does not": (PLANNED + "extra: true\n", ALL_BUT_APRIL, {}),
    "nor one that was cancelled": (PLANNED.replace("planned", "cancelled"), ALL_BUT_APRIL, {}),
    "nor one that nobody knew of on the day": (
        PLANNED.replace("2024-11-15", "2024-12-24"),
        ALL_BUT_APRIL,
        {},
    ),
    "nor a file with faults": ("status: [\n", ALL_BUT_APRIL, {}),
}


@pytest.mark.parametrize("name", CASES)
def test_what_a_meeting_before_takes(name: str, workspace: Make) -> None:
    january, titles, elsewhere = CASES[name]
    files = {"ledning/2024-11-15": WAITING} | ({"ledning/2025-01-10": january} if january else {})

    found = new(workspace(repository(files)), "ledning/2025-02-14")

    assert sorted(item.title for item in found.carried) == titles
    assert {str(ref): count for ref, count in found.elsewhere.items()} == elsewhere


def test_a_year_of_meetings_planned_on_one_day(workspace: Make) -> None:
    days = ("2025-01-10", "2025-02-14", "2025-04-25")
    files = {"ledning/2024-11-15": WAITING} | {f"ledning/{day}": PLANNED for day in days}
    made = workspace(repository(files))
    found = [item.title for day in (*days, "2025-09-19") for item in new(made, f"ledning/{day}").carried]

    assert Counter(found) == Counter([*ALL_BUT_APRIL, "Uppdrag till april"])


def test_a_meeting_that_was_to_be_held_and_has_no_minutes_takes_nothing(workspace: Make) -> None:
    made = workspace(repository({"ledning/2024-11-15": WAITING, "ledning/2025-01-10": PLANNED}))

    before = new(made, "ledning/2025-02-14", "2025-01-10")
    after = new(made, "ledning/2025-02-14", "2025-01-11")

    assert [item.title for item in before.carried] == ["Bordlagt till februari"]
    assert sorted(item.title for item in after.carried) == ALL_BUT_APRIL


def test_a_meeting_that_is_called_before_takes_nothing(workspace: Make) -> None:
    papers = "    papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]\n"
    files = repository({"ledning/2024-11-15": WAITING, "ledning/2024-11-28": PLANNED})
    late = files | {
        "bodies.yaml": files["bodies.yaml"].replace("    standing:\n", f"{papers}    standing:\n")
    }

    assert new(workspace(files), "ledning/2025-02-14", "2024-11-20").elsewhere != {}
    assert new(workspace(late), "ledning/2025-02-14", "2024-11-20").elsewhere == {}


def test_what_was_decided_on_the_day_itself_or_later_does_not_come_up(workspace: Make) -> None:
    made = workspace(
        repository({"ledning/2024-11-15": WAITING, "au/2024-11-15": "- {title: Nytt, forward: [ledning]}\n"})
    )

    assert new(made, "ledning/2024-11-15", "2024-12-02").carried == ()
    assert "Nytt" in [item.title for item in new(made, "ledning/2024-11-16", "2024-12-02").carried]
