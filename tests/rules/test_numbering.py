"""Written numbers: they go on from the meeting before, and each item has its own."""

from collections.abc import Mapping

import pytest
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import not_judged, told

SERIES = "    numbering: [{from: 2000-01-01, basis: Praxis, series: %s}]\n"
PER_MEETING = {"bodies.yaml": BODIES.replace("  samrad:\n", f"{SERIES % 'meeting'}  samrad:\n")}
SINCE_2024 = {
    "bodies.yaml": BODIES.replace(
        "  samrad:\n",
        "    numbering:\n"
        "      - {from: 2000-01-01, basis: Praxis, series: meeting}\n"
        "      - {from: 2024-06-01, basis: Praxis, series: year}\n  samrad:\n",
    )
}
APRIL = meeting("lsg/2024-04-19", items=3)


def first(day: str, number: int, items: int = 2, status: str = "held") -> dict[str, str]:
    return meeting(f"lsg/{day}", items, status, f"first_paragraph: {number}")


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (APRIL | first("2024-09-20", 4), []),
        (APRIL | first("2024-09-20", 6), ["LSG202 {} ends at 3 and {} begins at 6: no item has 4–5"]),
        (
            APRIL | first("2024-09-20", 3),
            ["LSG203 {} ends at 3 and {} begins at 3: 3 would stand twice in the year"],
        ),
        (
            APRIL | first("2024-09-20", 1),
            ["LSG207 {} ends at 3 and {} begins at 1, though the year is the same"],
        ),
        (APRIL | first("2024-09-20", 0), ["LSG202 the numbers of {1} begin at 1, and 0 is written"]),
        # The first file of a year may begin anywhere, unless it goes on with the year before.
        (first("2024-09-20", 31), []),
        (APRIL | first("2025-02-14", 5), []),
        (
            APRIL | first("2025-02-14", 4),
            ["LSG206 {0} ends at 3 and {2} begins at 4, though the year is another"],
        ),
        (APRIL | first("2026-02-13", 4), []),
        # An empty year leads to 1, which is where a new one begins.
        (meeting("lsg/2024-04-19") | first("2024-09-20", 1), []),
        (meeting("lsg/2024-04-19") | first("2025-02-14", 1), []),
        # A plan may still grow, and what was cancelled has no numbers.
        (meeting("lsg/2024-04-19", 3, "called") | first("2024-09-20", 9), []),
        (
            meeting("lsg/2024-04-19", 3, "planned") | first("2024-09-20", 2),
            ["LSG203 {} ends at 3 and {} begins at 2: 2–3 would stand twice in the year"],
        ),
        (meeting("lsg/2024-04-19") | first("2024-09-20", 9), []),
        (meeting("lsg/2024-04-19", 3, "cancelled") | first("2024-09-20", 2), []),
        (APRIL | first("2024-09-20", 9, status="cancelled"), []),
        # Numbers that begin anew at each meeting meet no others.
        (PER_MEETING | APRIL | first("2024-09-20", 1), []),
        (
            PER_MEETING | APRIL | first("2024-09-20", 4),
            ["LSG202 the numbers of {1} begin at 1, and 4 is written"],
        ),
        (SINCE_2024 | APRIL | first("2024-09-20", 2), []),
        (
            SINCE_2024 | APRIL | first("2024-09-20", 2) | first("2024-11-15", 9),
            ["LSG202 {1} ends at 3 and {3} begins at 9: no item has 4–8"],
        ),
    ],
)
def test_a_written_first_number(files: Mapping[str, str], found: list[str], workspace: Make) -> None:
    days = ("lsg/2024-04-19", "lsg/2024-09-20", "lsg/2025-02-14", "lsg/2024-11-15")
    minutes = workspace({"bodies.yaml": BODIES, **files})

    assert [line.partition(" ")[2] for line in told(minutes, "LSG2")] == [one.format(*days) for one in found]


def test_it_is_told_where_it_is_written(workspace: Make) -> None:
    minutes = workspace({"bodies.yaml": BODIES, **APRIL, **first("2024-09-20", 3)})

    (line,) = told(minutes, "LSG2")
    assert line.startswith("lsg/2024-09-20:4 LSG203 ")


def test_where_the_meeting_before_has_faults_nothing_is_guessed(workspace: Make) -> None:
    broken = meeting("lsg/2024-04-19", items=3, more="form: video")
    minutes = workspace({"bodies.yaml": BODIES, **broken, **first("2024-09-20", 9)})

    assert told(minutes, "LSG2") == []
    assert "meetings/lsg/2024-09-20.yaml LSG202 meetings/lsg/2024-04-19.yaml" in not_judged(minutes, "LSG2")


def test_a_file_with_a_wrong_name_has_no_neighbours(workspace: Make) -> None:
    (text,) = first("2024-09-20", 9).values()
    minutes = workspace({"bodies.yaml": BODIES, **APRIL, "meetings/lsg/2024-09-21.yaml": text})

    assert told(minutes, "LSG1", "LSG2") == [
        "lsg/2024-09-21:2 LSG116 the file is called 2024-09-21.yaml, and its date is 2024-09-20"
    ]


def numbered(*numbers: str) -> dict[str, str]:
    """Return a meeting with items of these numbers; an empty one is counted."""
    items = "".join(f"  - {{title: A, number: {number}}}\n" for number in numbers)
    return {"meetings/lsg/2024-09-20.yaml": f"body: lsg\ndate: 2024-09-20\nstatus: held\nitems:\n{items}"}


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        (["", "", ""], []),
        (["4", "", "6"], []),
        (["", '"4 b"', "", "5B", "5c", "6"], []),
        (['"4 a"', '"4 b"'], []),
        (["", "", "5"], ["7 LSG204 an item before this one has the number 5 too"]),
        (
            ["", "4", "04"],
            [
                "6 LSG204 an item before this one has the number 4 too",
                "7 LSG204 an item before this one has the number 04 too",
            ],
        ),
        (["", "4b", "4 B"], ["7 LSG204 an item before this one has the number 4 B too"]),
        (["5"], ["5 LSG205 the number 5 is written where counting gives 4"]),
        (["", "3"], ["6 LSG205 the number 3 is written where counting gives 5"]),
        # After a leap counting goes on from it, so that a leap is told once.
        (["", "12", "", "14"], ["6 LSG205 the number 12 is written where counting gives 5"]),
        # The number before the first item is another meeting's.
        (['"3 b"'], ["5 LSG205 the number 3 b is written where counting gives 4"]),
    ],
)
def test_a_written_number(numbers: list[str], found: list[str], workspace: Make) -> None:
    minutes = workspace({"bodies.yaml": BODIES, **APRIL, **numbered(*numbers)})

    assert told(minutes, "LSG2") == [f"lsg/2024-09-20:{line}" for line in found]
