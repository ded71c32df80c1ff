"""An assignment is late when its day has passed and nobody has said that it is done."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, hints, with_rules
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes

BODIES_WITH = with_rules("    follow_up: [{from: 2024-01-01, basis: Beslut}]\n")
FOLLOW_UP = "meetings/lsg/2024-09-20.follow-up.yaml"


def minutes(keys: str) -> dict[str, str]:
    decision = f"{{kind: assign, text: att ta fram ett underlag, {keys}}}"
    return {PATH: HEAD + f"items:\n  - title: Avtal\n    matter: avtal\n    decisions: [{decision}]\n"}


def late(whom: str, day: str, days: str) -> list[str]:
    due = f"the assignment in lsg/2024-09-20 § 1{whom} was due on {day}, {days} ago"
    return [f"2024-09-20:7 {due}, and nobody has reported it"]


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("to: Bo Lund, due: 2024-12-01", late(" to Bo Lund", "2024-12-01", "1 day")),
        ("to: Bo Lund, due: 2024-12-02", []),
        ("to: Bo Lund, due: inom två veckor", []),
        ("to: Bo Lund", []),
        ("due: 2024-11-29", late("", "2024-11-29", "3 days")),
        (
            "to: [samrad, norrby], due: 2024-10-03",
            late(" to Samrådet and Norrby kommun", "2024-10-03", "60 days"),
        ),
        ("to: [A, B, C, D, E], due: 2024-12-01", late(" to A, B, C and 2 more", "2024-12-01", "1 day")),
    ],
)
def test_who_is_late_and_by_how_much(workspace: Make, keys: str, told: list[str]) -> None:
    assert found(workspace, codes.ASSIGNMENT_OVERDUE, minutes(keys), BODIES_WITH) == told


@pytest.mark.parametrize(
    ("due", "later", "day"),
    [
        ("next-meeting", [], None),
        ("next-meeting", [("2024-11-15", "held")], "2024-11-15"),
        ("next-meeting", [("2024-10-04", "cancelled"), ("2024-11-15", "adjusted")], "2024-11-15"),
        ("next-meeting", [("2024-12-02", "called")], None),
        # Perhaps it was reported there: the minutes will tell.
        ("next-meeting", [("2024-11-29", "called")], None),
        ("lsg/2024-11-29", [("2024-11-29", "called")], None),
        ("2024-11-29", [("2024-11-29", "called")], None),
        ("lsg/2024-11-29", [("2024-11-29", "held")], "2024-11-29"),
        ("lsg/2024-11-29", [("2024-11-29", "cancelled")], "2024-11-29"),
        ("lsg/2024-11-29", [], "2024-11-29"),
    ],
)
def test_what_is_due_at_a_meeting_is_late_when_its_minutes_are_there(
    workspace: Make, due: str, later: list[tuple[str, str]], day: str | None
) -> None:
    files = minutes(f"to: Bo Lund, due: {due}")
    for date, status in later:
        files |= meeting(f"lsg/{date}", status=status)

    told = found(workspace, codes.ASSIGNMENT_OVERDUE, files, BODIES_WITH)
    assert [one.partition("due on ")[2][:10] for one in told] == ([day] if day is not None else [])


def test_after_a_whole_year_without_a_meeting_nobody_can_tell_which_was_the_next(workspace: Make) -> None:
    files = {
        "meetings/lsg/2022-09-20.yaml": minutes("to: Bo Lund, due: next-meeting")[PATH].replace(
            "2024", "2022"
        ),
        **meeting("lsg/2024-02-23"),
    }
    bodies = BODIES_WITH.replace("from: 2024-01-01", "from: 2022-01-01")

    assert found(workspace, codes.ASSIGNMENT_OVERDUE, files, bodies) == []


@pytest.mark.parametrize(
    ("entry", "done"),
    [
        ("{paragraph: 1, done: 2024-11-29}", True),
        ("{paragraph: 1, clause: 1, done: 2024-10-01, by: Bo Lund}", True),
        ("{paragraph: 1, done: 2024-10-01, recorded: 2024-12-02}", True),
        ("{paragraph: 1, done: 2024-10-01, recorded: 2024-12-03}", False),
        ("{paragraph: 1, clause: 2, done: 2024-10-01}", False),
    ],
)
def test_a_report_beside_the_minutes(workspace: Make, entry: str, *, done: bool) -> None:
    files = minutes("to: Bo Lund, due: 2024-11-01") | {
        FOLLOW_UP: f"meeting: lsg/2024-09-20\nreports: [{entry}]\n"
    }

    assert (found(workspace, codes.ASSIGNMENT_OVERDUE, files, BODIES_WITH) == []) == done


@pytest.mark.parametrize(
    ("item", "done"),
    [
        ("title: Avtal, matter: avtal", False),
        ("title: Avtal, matter: avtal, settled: true", True),
        ("title: Rapport, follows_up: lsg/2024-09-20 § 1", True),
        ("title: Rapport, follows_up: lsg/2024-09-20 § 1.1", True),
        ("title: Rapport, items: [{title: Avtalet, follows_up: lsg/2024-09-20#1}]", True),
        ("title: Rapport, decisions: [{text: att ändra, replaces: lsg/2024-09-20 § 1.1}]", True),
        ("title: Rapport, decisions: [{text: att inget göra, ends: lsg/2024-09-20 § 1}]", True),
    ],
)
@pytest.mark.parametrize("body", ["lsg", "samrad"])
def test_what_a_later_meeting_of_any_body_says(workspace: Make, item: str, body: str, *, done: bool) -> None:
    there = meeting(f"{body}/2024-11-15", more=f"items:\n  - {{{item}}}\n")

    files = minutes("to: Bo Lund, due: 2024-11-01") | there
    assert (found(workspace, codes.ASSIGNMENT_OVERDUE, files, BODIES_WITH) == []) == done


def test_a_body_that_does_not_follow_up_is_not_asked(workspace: Make) -> None:
    files = minutes("to: Bo Lund, due: 2024-11-01")

    assert found(workspace, codes.ASSIGNMENT_OVERDUE, files, BODIES) == []
    later = BODIES_WITH.replace("from: 2024-01-01", "from: 2024-09-21")
    assert found(workspace, codes.ASSIGNMENT_OVERDUE, files, later) == []


def test_the_way_out_names_the_file_and_the_clause(workspace: Make) -> None:
    way_out = (
        "once it is done, `lsg report` writes that into meetings/lsg/2024-09-20.follow-up.yaml; "
        "or write `follows_up: lsg/2024-09-20 § 1.1` at the item that deals with it"
    )

    assert hints(workspace, codes.ASSIGNMENT_OVERDUE, minutes("due: 2024-11-01"), BODIES_WITH) == [way_out]
