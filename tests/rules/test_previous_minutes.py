"""Minutes are approved at the next meeting, or soon after it."""

from collections.abc import Mapping

import pytest
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import told


def bodies(adjusted_by: str = "[chair, adjuster]", standing: str = "previous-minutes") -> str:
    return BODIES.replace(
        "  samrad:\n",
        f"    standing: [{{from: 2000-01-01, basis: B, opening: [{{id: {standing}, title: Protokoll}}]}}]\n"
        f"    minutes: [{{from: 2000-01-01, basis: B, document: protokoll, adjusted_by: {adjusted_by}}}]\n"
        "  samrad:\n",
    )


def item(
    day: str, minutes: str = "[]", decision: str = "", status: str = "held", more: str = ""
) -> dict[str, str]:
    decisions = f", decisions: [{decision}]" if decision else ""
    text = f"items:\n  - {{standing: previous-minutes, minutes: {minutes}{decisions}{more}}}\n"
    return meeting(f"lsg/{day}", status=status, more=text)


FEBRUARY, APRIL = meeting("lsg/2024-02-23"), "lsg/2024-02-23"
APPROVED = "{kind: approve, text: att godkänna}"
DEALT = "lsg/2024-04-19:5 LSG601 the minutes of lsg/2024-02-23 are dealt with here, and nowhere approved"
PASSED = (
    "lsg/2024-04-19:5 LSG601 the minutes of lsg/2024-02-23 are approved neither here nor at the next meetings"
)


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (item("2024-04-19", APRIL, APPROVED), []),
        (item("2024-04-19", APRIL, "att lägga protokollet till handlingarna"), []),
        (item("2024-04-19", APRIL, "{kind: note, text: Läggs till handlingarna.}"), []),
        (item("2024-04-19", APRIL, more=f", continued: [{{decisions: [{APPROVED}]}}]"), []),
        (item("2024-04-19", APRIL), [DEALT]),
        (item("2024-04-19", APRIL, "{kind: postpone, text: att bordlägga, until: next-meeting}"), [DEALT]),
        (item("2024-04-19", APRIL, more=f", items: [{{title: Avtal, decisions: [{APPROVED}]}}]"), [DEALT]),
        (item("2024-04-19", decision=APPROVED), [PASSED]),
        # Not held yet; no such item; struck; a slip in the day, which has a finding of its own.
        (item("2024-04-19", APRIL, status="planned"), []),
        (meeting("lsg/2024-04-19", items=2), []),
        (item("2024-04-19", APRIL, more=", struck: true"), []),
        (item("2024-04-19", "lsg/2024-02-22", APPROVED), []),
        # One of the next three may make good for it, not the fourth.
        (item("2024-04-19", APRIL) | item("2024-09-20", f"[{APRIL}, lsg/2024-04-19]", APPROVED), []),
        (
            item("2024-04-19", APRIL)
            | item("2024-05-17", "lsg/2024-04-19", APPROVED)
            | meeting("lsg/2024-06-14")
            | item("2024-09-20", f"[lsg/2024-05-17, lsg/2024-06-14, {APRIL}]", APPROVED),
            [],
        ),
        (
            item("2024-04-19", APRIL)
            | item("2024-05-17", "lsg/2024-04-19", APPROVED)
            | item("2024-06-14", "lsg/2024-05-17", APPROVED)
            | item("2024-09-20", "lsg/2024-06-14", APPROVED)
            | item("2024-11-15", f"[lsg/2024-09-20, {APRIL}]", APPROVED),
            [DEALT],
        ),
        # The first meeting that has the item deals with all that waits.
        (meeting("lsg/2024-03-15", items=1) | item("2024-04-19", f"[lsg/2024-03-15, {APRIL}]", APPROVED), []),
        (meeting("lsg/2024-03-15", items=1) | item("2024-04-19", "lsg/2024-03-15", APPROVED), [PASSED]),
        (meeting("lsg/2024-03-15", status="cancelled") | item("2024-04-19", APRIL, APPROVED), []),
    ],
)
def test_minutes_of_february(files: Mapping[str, str], found: list[str], workspace: Make) -> None:
    assert told(workspace({"bodies.yaml": bodies(), **FEBRUARY, **files}), "LSG601") == found


@pytest.mark.parametrize("rules", [bodies("[chair]"), bodies("[]"), bodies(standing="foregaende"), BODIES])
def test_a_body_that_approves_no_minutes_at_its_meetings(rules: str, workspace: Make) -> None:
    files = {"bodies.yaml": rules, **FEBRUARY, **item("2024-04-19", APRIL)}

    assert told(workspace(files), "LSG601") == []


@pytest.mark.parametrize(("day", "found"), [("2025-02-14", 1), ("2026-02-13", 0)])
def test_what_lies_far_back_is_not_judged(day: str, found: int, workspace: Make) -> None:
    assert len(told(workspace({"bodies.yaml": bodies(), **FEBRUARY, **item(day)}), "LSG601")) == found
