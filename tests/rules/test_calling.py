"""What notice and agenda say of days and times, side by side with what is said of it."""

import pytest
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import told

TOO_LATE = "the last day to send apologies, {}, is not before the meeting, 2024-09-20"


@pytest.mark.parametrize(
    ("last", "status", "found"),
    [
        ("2024-09-19", "called", []),
        ("2024-09-20", "called", ["2024-09-20"]),
        ("2025-09-13", "planned", ["2025-09-13"]),
        ("2024-10-13", "held", ["2024-10-13"]),
        ("2024-10-13", "cancelled", []),
        # What is no day is told once, as such.
        ("2024-09-31", "called", []),
    ],
)
def test_the_last_day_for_apologies(last: str, status: str, found: list[str], workspace: Make) -> None:
    this = meeting("lsg/2024-09-20", status=status, more=f"apologies_by: {last}")

    assert told(workspace({"bodies.yaml": BODIES, **this}), "LSG312") == [
        f"lsg/2024-09-20:4 LSG312 {TOO_LATE.format(day)}" for day in found
    ]


def of_times(*times: str | None) -> str:
    """Return items with these times, the first of them on line 6."""
    entries = (
        f'  - {{title: Plan, time: "{one}"}}' if one is not None else "  - {title: Plan}" for one in times
    )
    return "\n".join(("items:", *entries))


EARLIER = "the item is to begin at {}, and the one above it at {}"
DURING = "the item is to begin at {}, while the one above it goes on, {}"
OUTSIDE = "the item's time, {}, is outside that of the meeting, 09.00–12.00"


@pytest.mark.parametrize(
    ("times", "found"),
    [
        ((), []),
        (("09.00–09.30", "09.30–10.00", "11.00–12.00"), []),
        (("09.00", "09.00", "12.00"), []),
        (("09.00–09.30", None, "09.29"), [(8, DURING.format("09.29", "09.00–09.30"))]),
        (("10.00", "09.00"), [(7, EARLIER.format("09.00", "10.00"))]),
        # One slip is told once: the items after it are held against it alone.
        (("09.00", "11.00", "09.20", "09.40"), [(8, EARLIER.format("09.20", "11.00"))]),
        (("08.55–09.10",), [(6, OUTSIDE.format("08.55–09.10"))]),
        (("11.30–12.15",), [(6, OUTSIDE.format("11.30–12.15"))]),
        (("12.01",), [(6, OUTSIDE.format("12.01"))]),
        # A time that cannot be read is told as such.
        (("10.00", "9:70", "10.30"), []),
    ],
)
@pytest.mark.parametrize("status", ["planned", "called"])
def test_times(
    status: str, times: tuple[str | None, ...], found: list[tuple[int, str]], workspace: Make
) -> None:
    more = 'time: "09.00–12.00"\n' + of_times(*times)
    this = meeting("lsg/2025-02-14", status=status, more=more if times else 'time: "09.00–12.00"')

    assert told(workspace({"bodies.yaml": BODIES, **this}), "LSG313") == [
        f"lsg/2025-02-14:{line} LSG313 {words}" for line, words in found
    ]


@pytest.mark.parametrize("status", ["held", "adjusted", "cancelled"])
def test_the_times_of_minutes_are_not_judged(status: str, workspace: Make) -> None:
    more = f'time: "09.00–12.00"\n{of_times("10.00", "09.00", "08.00")}'
    this = meeting("lsg/2024-09-20", status=status, more=more)

    assert told(workspace({"bodies.yaml": BODIES, **this}), "LSG313") == []


@pytest.mark.parametrize("time", ["place: Norrby", 'time: "06.00"', "time: nio"])
def test_a_meeting_whose_end_is_not_known(time: str, workspace: Make) -> None:
    this = meeting("lsg/2025-02-14", status="called", more=f"{time}\n{of_times('07.00–08.00', '23.00')}")

    assert told(workspace({"bodies.yaml": BODIES, **this}), "LSG313") == []


def test_an_item_that_was_struck_takes_no_time(workspace: Make) -> None:
    items = 'items:\n  - {title: A, time: "10.00"}\n  - {title: B, time: "09.00", struck: true}\n'
    this = meeting("lsg/2025-02-14", status="called", more=items + '  - {title: C, time: "10.10"}')

    assert told(workspace({"bodies.yaml": BODIES, **this}), "LSG313") == []


def test_the_digits_of_an_address_are_no_numbers_of_persons_and_no_days(workspace: Make) -> None:
    link = "link: https://video.example.org/j/8112189876?pwd=0701740605&d=2024-13-45"
    this = meeting("lsg/2025-02-14", status="called", more=link)

    assert told(workspace({"bodies.yaml": BODIES, **this}), "LSG8", "LSG1") == []
