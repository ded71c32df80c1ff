"""A matter and an assignment through the meetings of a year, each of them begun with `new-meeting`."""

from datetime import date

from tests.helpers.carrying import carried, new, repository
from tests.helpers.small import Make

from lsgtool.messages import english
from lsgtool.registers.source import source
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.timeline.commitments import Assignment, Forwarding, Postponement
from lsgtool.workspace.workspace import Workspace

SEPTEMBER = """\
- title: Avtal
  matter: avtal
  type: decision
  decisions: [{kind: postpone, text: att återkomma, until: ledning/2024-11-15}]
- title: Mallar
  decisions: [{kind: assign, text: att göra mallar, to: au, due: ledning/2024-11-15}]
- title: Strategi
  matter: strategi
  forward: [{to: samrad, for: decision}]
"""


def told(made: Workspace, on: str) -> list[str]:
    """Return how every commitment ended: on which day and at which item."""
    found = source(Workspace(made.root), date.fromisoformat(on)).history.made
    return [
        f"{one.origin.title}: open"
        if one.ending is None
        else f"{one.origin.title}: {one.ending.how} {one.ending.at.paragraph if one.ending.at else ''}"
        for one in found
        if isinstance(one, Assignment | Forwarding | Postponement)
    ]


def hold(workspace: Make, made: Workspace, name: str, on: str, without: str | None = None) -> None:
    """Plan a meeting, strike an item from its file where one is named, and hold it as it was planned."""
    planned = new(Workspace(made.root), name, on)
    parts = meeting_text(planned, english).split("\n\n")
    kept = [part for part in parts if without is None or not part.startswith(f"  - title: {without}\n")]
    workspace({planned.ref.path: "\n\n".join(kept).replace("status: planned", "status: held")})


def test_what_comes_up_ends_and_what_is_left_out_comes_up_again(workspace: Make) -> None:
    made = workspace(repository({"ledning/2024-09-20": SEPTEMBER}))
    assert told(made, "2024-10-01") == ["Avtal: open", "Mallar: open", "Strategi: open"]

    hold(workspace, made, "samrad/2024-10-25", "2024-10-01")
    hold(workspace, made, "ledning/2024-11-15", "2024-10-01", without="Avtal")
    assert told(made, "2024-11-15") == [
        "Avtal: open",
        "Mallar: reported ledning/2024-11-15 § 6",
        "Strategi: received samrad/2024-10-25 § 1",
    ]

    assert (
        carried(Workspace(made.root), "ledning/2025-02-14", "2024-12-02")
        == """\
  - title: Avtal
    # Postponed in ledning/2024-09-20 § 1.1 to 2024-11-15; that day has passed.
    matter: avtal
    follows_up: ledning/2024-09-20 § 1 # take this line away if it is not dealt with
    type: decision
    presenters: # fill in
"""
    )

    hold(workspace, made, "ledning/2025-02-14", "2024-12-02")
    assert told(made, "2025-02-14") == [
        "Avtal: taken-up ledning/2025-02-14 § 3",
        "Mallar: reported ledning/2024-11-15 § 6",
        "Strategi: received samrad/2024-10-25 § 1",
    ]
    assert carried(Workspace(made.root), "ledning/2025-04-25", "2025-02-20") == ""


def test_what_is_known_on_a_past_day_is_planned_as_it_was_then(workspace: Make) -> None:
    made = workspace(repository({"ledning/2024-09-20": SEPTEMBER}))
    then = carried(made, "ledning/2025-02-14", "2024-10-01")
    later = {
        "meetings/ledning/2024-11-15.yaml": "body: ledning\ndate: 2024-11-15\nstatus: held\n",
        "meetings/ledning/2024-09-20.follow-up.yaml": (
            "meeting: ledning/2024-09-20\nreports:\n  - {paragraph: 2, done: 2024-10-04}\n"
        ),
    }

    assert "Mallar" in then
    assert carried(workspace(later), "ledning/2025-02-14", "2024-10-01") == then
    assert "Mallar" not in carried(workspace(later), "ledning/2025-02-14", "2024-10-04")
