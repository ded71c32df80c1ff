"""From which side the chair comes, and how long a side keeps it."""

import pytest
from tests.helpers.composing import body, said
from tests.helpers.small import Make, meeting

YEARLY = "    alternation: [{from: 2020-01-01, basis: Ordning, yearly: true, longer_by_decision: true}]\n"
NEVER_LONGER = "    alternation: [{from: 2020-01-01, basis: Ordning, yearly: true}]\n"
KEEP = "add the chair from the other side under `chairs`, or in `kept_by` the decision to keep this one"
NO_DECISION = "the rules of procedure allow no decision to keep the chair: there is no `longer_by_decision`"
CHANGE = "add the chair from the other side under `chairs`"


def chairs(*entries: str) -> str:
    """Return chairs; an entry is a day, a principal, and what else stands in it."""
    return "    chairs:\n" + "".join(
        f"      - {{from: {day}, basis: Val, chair: {{name: Anna Ek, principal: {principal}}}{more}}}\n"
        for day, principal, more in (f"{entry}  ".split(" ", 2) for entry in entries)
    )


def found(workspace: Make, rules: str, *entries: str, held: str = "") -> list[str]:
    """Return the lines of the chairs that are too long, the first entry standing on line 10."""
    files = {path: text for one in held.split() for path, text in meeting(f"ledning/{one}", 1).items()}
    return [
        line.removeprefix("bodies:").replace(" LSG409 `ledning` has its chair from the same side in", "")
        for line in said(workspace, "LSG409", body("ledning") + chairs(*entries) + rules, files)
    ]


@pytest.mark.parametrize(
    "entries",
    [
        ("2023-01-01 norrby", "2024-01-01 region", "2025-01-01 soderby"),
        # Elected at the first meeting of each year, and before the year begins.
        ("2023-02-10 norrby", "2024-02-23 region", "2025-02-14 soderby"),
        ("2022-12-15 norrby", "2023-12-08 region", "2024-12-06 soderby"),
        # One who leaves is followed by one from the same side.
        ("2023-01-01 norrby", "2023-09-01 soderby", "2024-01-01 region"),
        # The first year is too short to count.
        ("2023-08-01 norrby", "2024-01-01 norrby"),
        ("2023-01-01 norrby", "2024-01-01 norrby , kept_by: ledning/2023-11-17 § 3"),
        ("2023-01-01 norrby", "2024-01-01 norrby", "2024-02-01 soderby , kept_by: beslut"),
    ],
)
def test_a_chair_that_changes_side(entries: tuple[str, ...], workspace: Make) -> None:
    assert found(workspace, YEARLY, *entries) == []


@pytest.mark.parametrize(
    ("rules", "entries", "lines"),
    [
        (
            YEARLY,
            ("2023-01-01 norrby", "2024-01-01 norrby"),
            [f"11 2024 as in 2023: Anna Ek, `kommun`; {KEEP}"],
        ),
        (
            NEVER_LONGER,
            ("2023-01-01 norrby", "2024-01-01 soderby", "2025-01-01 norrby"),
            [
                f"11 2024 as in 2023: Anna Ek, `kommun`; {CHANGE}",
                f"12 2025 as in 2024: Anna Ek, `kommun`; {CHANGE}",
            ],
        ),
        # It came to the other side for a while only.
        (
            NEVER_LONGER,
            ("2023-01-01 norrby", "2024-01-01 region", "2024-03-01 soderby"),
            [f"12 2024 as in 2023: Anna Ek, `kommun`; {CHANGE}"],
        ),
        (
            NEVER_LONGER,
            ("2023-01-01 norrby", "2024-01-01 norrby , kept_by: beslut"),
            [f"11 2024 as in 2023: Anna Ek, `kommun`; {NO_DECISION}"],
        ),
        # By bodies.yaml the chair of 2024 went on in 2025, whoever it really was.
        (
            YEARLY,
            ("2024-01-01 norrby", "2026-01-01 norrby"),
            [f"11 2026 as in 2025: Anna Ek, `kommun`; {KEEP}"],
        ),
        ("", ("2023-01-01 norrby", "2024-01-01 norrby"), []),
        (YEARLY.replace("true", "false"), ("2023-01-01 norrby", "2024-01-01 norrby"), []),
        # The rule did not hold yet when the year began.
        (YEARLY.replace("2020", "2025"), ("2023-01-01 norrby", "2024-01-01 norrby"), []),
    ],
)
def test_a_chair_that_stays(rules: str, entries: tuple[str, ...], lines: list[str], workspace: Make) -> None:
    assert found(workspace, rules, *entries) == lines


@pytest.mark.parametrize(
    ("held", "lines"),
    [
        ("", []),
        ("2023-11-17", []),
        ("2024-02-16", [f"10 2024 as in 2023: Anna Ek, `kommun`; {KEEP}"]),
    ],
)
def test_a_chair_that_goes_on_is_told_when_a_meeting_was_held(
    held: str, lines: list[str], workspace: Make
) -> None:
    assert found(workspace, YEARLY, "2023-01-01 norrby", held=held) == lines


def test_a_chair_that_goes_on_is_not_told_of_a_planned_year(workspace: Make) -> None:
    files = meeting("ledning/2024-02-16", status="planned")

    assert said(workspace, "LSG409", body("ledning") + chairs("2023-01-01 norrby") + YEARLY, files) == []


def test_a_body_that_ended_has_no_chair_after_that(workspace: Make) -> None:
    ended = body("ledning") + "    ended: 2024-05-31\n" + chairs("2023-01-01 norrby") + YEARLY

    assert said(workspace, "LSG409", ended, meeting("ledning/2024-02-16")) == []


@pytest.mark.parametrize(
    ("chair", "vice_chair", "side"),
    [("norrby", "soderby", "kommun"), ("region", "region", "region"), ("norrby", "region", None)],
)
def test_chair_and_vice_chair_come_from_both_sides(
    chair: str, vice_chair: str, side: str | None, workspace: Make
) -> None:
    both = chairs(f"2024-01-01 {chair} , vice_chair: {{name: Bo Lund, principal: {vice_chair}}}")
    line = (
        "bodies:10 LSG408 chair and vice chair of `ledning` from 2024-01-01 come from the same side, "
        f"`{side}`; one of them is to come from the other side"
    )

    assert said(workspace, "LSG408", body("ledning") + both, {}) == ([line] if side is not None else [])
