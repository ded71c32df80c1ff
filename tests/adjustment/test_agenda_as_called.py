"""What became of each matter after the meeting was called: `then→now change title`, counted from 1."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.calling import files
from tests.helpers.small import Make

from lsgtool.adjustment.agenda import Row, added_later, agenda_of, compared, last_called
from lsgtool.adjustment.pairing import out_of_order
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.in_force import BodyThen, body_on

CALLED = """\
- {standing: agenda}
- {title: Budget, matter: budget}
- {title: Statistik}
- {title: Avtal, matter: avtal}
- {standing: next-meeting}
"""


def opened(make: Make, items: str, called: str = "") -> tuple[Meeting, BodyThen]:
    """Return a meeting with these items, called with that agenda, and its body on the day."""
    text = "body: lsg\ndate: 2025-02-14\nstatus: called\n"
    text += "".join(f"{line}\n" for line in ["items:", *(f"  {one}" for one in items.splitlines())])
    if called:
        text += "log:\n  - called: 2025-01-31\n    by: Olle Berg\n    agenda:\n"
        text += "".join(f"      {line}\n" for line in called.splitlines())
    workspace = make(files(text))
    (file,) = workspace.listing.files
    meeting, bodies = workspace.meeting(file.path).content, workspace.bodies.content
    assert meeting is not None
    assert bodies is not None
    body = body_on(bodies, meeting.body, meeting.date)
    assert body is not None
    return meeting, body


def told(row: Row) -> str:
    then, now = ("–" if index is None else str(index + 1) for index in (row.then, row.at))
    title = row.called if row.title is None else row.title
    old = f" ({row.called})" if "renamed" in row.changes else ""
    return " ".join((f"{then}→{now}", *row.changes, f"{title}{old}"))


def became(make: Make, called: str, items: str) -> list[str]:
    meeting, body = opened(make, items, called)
    step = last_called(meeting)
    assert step is not None
    return [told(row) for row in compared(step.agenda, meeting, body)]


def test_nothing_has_changed(workspace: Make) -> None:
    assert became(workspace, CALLED, CALLED) == [
        "1→1 Godkännande av dagordning",
        "2→2 Budget",
        "3→3 Statistik",
        "4→4 Avtal",
        "5→5 Nästa möte",
    ]


def test_everything_at_once(workspace: Make) -> None:
    items = """\
- {standing: agenda}
- {title: Nästa års budget, matter: budget}
- {title: Smittskydd, struck: true}
- {title: Vårdhygien}
- {standing: next-meeting}
- {title: Avtal, matter: avtal, struck: true}
"""
    assert became(workspace, CALLED, items) == [
        "1→1 Godkännande av dagordning",
        "2→2 renamed Nästa års budget (Budget)",
        "3→– left-out Statistik",
        "–→4 added Vårdhygien",
        "5→5 moved Nästa möte",
        "4→6 struck Avtal",
    ]


@pytest.mark.parametrize(
    ("called", "item", "told"),
    [
        ("{standing: agenda}", "{standing: agenda, title: Dagordning}", "renamed"),
        ("{standing: agenda}", "{title: godkännande  av Dagordning}", ""),
        ("{title: Budget, matter: budget}", "{title: Ekonomi, matter: budget}", "renamed"),
        ("{title: Budget}", "{title: Budget, matter: budget}", ""),
        ("{title: Budget, matter: budgett}", "{title: Budget, matter: budget}", ""),
        ("{title: Budget}", "{title: budget}", ""),
        ("{title: Budget}", "{title: Budget 2025}", "renamed"),
        ("{title: Budget}", "{title: Budget 2025, matter: budget}", "renamed"),
        ("{title: Budget, matter: plan}", "{title: Budget 2025, matter: budget}", "added"),
        ("{title: Statistik}", "{title: Statistik för första kvartalet}", "renamed"),
        ("{title: Statistik}", "{title: Vårdhygien}", "added"),
        ("{title: Budget, matter: budget}", "{title: Ekonomi}", "added"),
        ("{title: Nästa möte}", "{standing: next-meeting}", ""),
    ],
)
def test_when_an_item_is_the_same_matter(called: str, item: str, told: str, workspace: Make) -> None:
    lines = became(workspace, f"- {called}\n", f"- {item}\n")

    assert ("left-out" in lines[0]) == (told == "added")
    assert lines[-1].split()[1 : 1 + len(told.split())] == told.split()


def test_a_matter_that_comes_up_twice_is_known_by_its_titles_too(workspace: Make) -> None:
    called = "- {title: Läget, matter: plan}\n- {title: Beslut, matter: plan}\n"
    items = (
        "- {title: Beslut, matter: plan}\n- {title: Läget nu, matter: plan}\n- {title: Mer, matter: plan}\n"
    )

    assert became(workspace, called, items) == [
        "2→1 moved Beslut",
        "1→2 renamed Läget nu (Läget)",
        "–→3 added Mer",
    ]


def test_a_corrected_title_is_the_same_matter_also_where_it_has_no_other_name(workspace: Make) -> None:
    called = "- {standing: agenda}\n- {title: Statistik}\n- {title: Suicidpreventon}\n- {title: Avtal}\n"
    items = """\
- {title: Suicidprevention}
- {standing: agenda}
- {title: Statistik för första kvartalet}
- {title: Avtalsfrågor i korthet}
"""
    assert became(workspace, called, items) == [
        "3→1 moved renamed Suicidprevention (Suicidpreventon)",
        "4→– left-out Avtal",
        "1→2 Godkännande av dagordning",
        "2→– left-out Statistik",
        "–→3 added Statistik för första kvartalet",
        "–→4 added Avtalsfrågor i korthet",
    ]


def test_in_its_place_less_of_a_title_has_to_be_kept(workspace: Make) -> None:
    items = CALLED.replace("Statistik", "Statistik för första kvartalet")

    assert became(workspace, CALLED, items)[2] == "3→3 renamed Statistik för första kvartalet (Statistik)"
    assert became(workspace, CALLED, CALLED.replace("Statistik", "Vårdhygien"))[2:4] == [
        "3→– left-out Statistik",
        "–→3 added Vårdhygien",
    ]


def test_a_matter_that_became_a_sub_matter_is_not_taken_for_one_that_is_alike(workspace: Make) -> None:
    called = "- {title: Rapporter}\n"

    assert became(workspace, called, "- title: Rapporter 2025\n  items: [{title: Rapporter}]\n") == [
        "–→1 added Rapporter 2025",
        "1→1 below Rapporter",
    ]


def test_two_items_with_one_title_are_two_matters(workspace: Make) -> None:
    called = "- {title: Information}\n"

    assert became(workspace, called, "- {title: Information}\n- {title: Information}\n") == [
        "1→1 Information",
        "–→2 added Information",
    ]


def test_what_became_a_sub_matter_was_not_left_out(workspace: Make) -> None:
    items = """\
- title: Rapporter
  items: [{title: Läget i länet, matter: budget}, {title: statistik, struck: true}]
"""
    assert became(workspace, CALLED, items) == [
        "1→– left-out Godkännande av dagordning",
        "–→1 added Rapporter",
        "2→1 below renamed Läget i länet (Budget)",
        "3→1 below struck statistik",
        "4→– left-out Avtal",
        "5→– left-out Nästa möte",
    ]


def test_only_what_changed_places_has_moved(workspace: Make) -> None:
    items = "- {title: Först}\n" + "".join(reversed(CALLED.splitlines(keepends=True)[1:4]))

    assert became(workspace, CALLED, items) == [
        "1→– left-out Godkännande av dagordning",
        "–→1 added Först",
        "4→2 moved Avtal",
        "5→– left-out Nästa möte",
        "3→3 moved Statistik",
        "2→4 Budget",
    ]


def test_the_agenda_as_the_log_has_it(workspace: Make) -> None:
    items = """\
- {standing: agenda}
- {title: Avtal, struck: true}
- {standing: next-meeting, title: Hej då}
- {title: Plan, matter: plan}
"""
    meeting, body = opened(workspace, items)

    agenda = agenda_of(meeting)

    assert [one.model_dump(exclude_none=True) for one in agenda] == [
        {"standing": "agenda"},
        {"title": "Hej då", "standing": "next-meeting"},
        {"title": "Plan", "matter": "plan"},
    ]
    assert [row.changes for row in compared(agenda, meeting, body)] == [(), (), ()]


@pytest.mark.parametrize(
    ("log", "added"),
    [
        ("", []),
        ("- {called: 2025-01-31, by: Olle Berg}", []),
        ("- {called: 2025-01-31, by: Olle Berg, agenda: [Plan]}", [1, 2]),
        (
            "- {called: 2025-01-31, by: A, agenda: [Plan]}\n- {called: 2025-02-01, by: A, agenda: [Ny]}",
            [0, 2],
        ),
        ("- {called: 2025-01-31, by: A, agenda: [Plan]}\n- {held: 2025-02-14, by: A}", [1, 2]),
    ],
)
def test_which_items_were_added(log: str, added: list[int], workspace: Make) -> None:
    text = (
        "body: lsg\ndate: 2025-02-14\nstatus: called\nitems: [{title: Plan}, {title: Ny}, {title: Nyare}]\n"
    )
    text += "".join(f"{line}\n" for line in ["log:", *log.splitlines()]) if log else ""
    found = workspace(files(text))
    meeting, bodies = found.meeting("meetings/lsg/2025-02-14.yaml").content, found.bodies.content
    assert meeting is not None
    assert bodies is not None
    body = body_on(bodies, "lsg", meeting.date)
    assert body is not None

    assert sorted(added_later(meeting, body)) == added


@given(st.permutations(range(7)))
def test_the_fewest_possible_move(numbers: list[int]) -> None:
    """Held against all ways to leave some of seven where they are."""
    most = max(
        size for size in range(8) for kept in combinations(numbers, size) if list(kept) == sorted(kept)
    )
    moved = out_of_order(numbers)
    left = [number for number in numbers if number not in moved]

    assert left == sorted(left)
    assert len(left) == most
