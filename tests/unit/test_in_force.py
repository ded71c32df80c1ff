"""What was in force on a day, by the rules that this repository keeps for Västerbotten."""

from datetime import date
from pathlib import Path

import pytest

from lsgtool.interval import in_force
from lsgtool.model.bodies import Bodies
from lsgtool.model.provisions import Series
from lsgtool.timeline.in_force import (
    BodyThen,
    ClosedDays,
    begins,
    body_on,
    exists,
    name_on,
    organisation_on,
)
from lsgtool.workspace.reader import read_file


@pytest.fixture(scope="module")
def bodies(repository: Path) -> Bodies:
    content = read_file(repository, "bodies.yaml", Bodies).content
    assert content is not None
    return content


def then(bodies: Bodies, body: str, day: str) -> BodyThen:
    found = body_on(bodies, body, date.fromisoformat(day))
    assert found is not None
    return found


def seats(bodies: Bodies, day: str) -> dict[str, int]:
    """Return the seats in LSG that differ from one for each municipality."""
    found = in_force(bodies.bodies["lsg"].seats, date.fromisoformat(day))
    assert found is not None
    assert {side.value: number for side, number in found.each.items()} == {"kommun": 1}
    return dict(found.principals)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-04-19", {"umea": 2, "skelleftea": 2, "region": 4}),
        ("2024-09-19", {"umea": 2, "skelleftea": 2, "region": 4}),
        # LSG decided on its meeting that Lycksele has two seats as well; it held from that day.
        ("2024-09-20", {"umea": 2, "skelleftea": 2, "lycksele": 2, "region": 4}),
        ("2024-11-15", {"umea": 2, "skelleftea": 2, "lycksele": 2, "region": 4}),
    ],
)
def test_a_decision_changes_the_seats_from_its_day(
    bodies: Bodies, day: str, expected: dict[str, int]
) -> None:
    assert seats(bodies, day) == expected


def test_seats_name_the_decision_they_rest_on(bodies: Bodies) -> None:
    bases = [seats.basis for seats in bodies.bodies["lsg"].seats]

    assert "lsg/2024-09-20 § 38" in bases


@pytest.mark.parametrize(
    ("body", "day", "name", "short"),
    [
        ("lsg", "2011-02-22", "Länssamordningsgruppen", "LSG"),
        ("lsg", "2019-12-31", "Länssamordningsgruppen", "LSG"),
        ("lsg", "2020-01-01", "Länssamverkansgruppen", "LSG"),
        ("samrad", "2022-12-31", "Samråd vård och omsorg", "Samrådet"),
        ("samrad", "2023-01-01", "Samråd hälsa, vård och omsorg", "Samrådet"),
        ("barn-och-unga", "2024-05-14", "Beredning barn och unga", None),
    ],
)
def test_a_body_has_the_name_of_the_day(
    bodies: Bodies, body: str, day: str, name: str, short: str | None
) -> None:
    found = then(bodies, body, day).name

    assert (found.name, found.short) == (name, short)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2011-02-22", "Västerbottens läns landsting"),
        ("2018-12-31", "Västerbottens läns landsting"),
        ("2019-01-01", "Region Västerbotten"),
        ("2024-09-20", "Region Västerbotten"),
        ("1970-01-01", "Västerbottens läns landsting"),  # before the first name known here
    ],
)
def test_a_principal_has_the_name_of_the_day(bodies: Bodies, day: str, name: str) -> None:
    assert name_on(bodies.principals["region"], date.fromisoformat(day)).name == name


def test_rules_of_a_body_on_a_day(bodies: Bodies) -> None:
    old, new = then(bodies, "lsg", "2011-02-22"), then(bodies, "lsg", "2024-09-20")

    assert old.numbering is not None
    assert (old.numbering.series, old.numbering.paragraph_sign) == (Series.MEETING, False)
    assert (old.papers, old.chairs) == (None, None)  # no rule was known yet
    assert new.numbering is not None
    assert (new.numbering.series, new.numbering.paragraph_sign) == (Series.YEAR, True)
    assert new.papers is not None
    assert new.papers.working_days == 10
    assert new.chairs is not None
    assert new.chairs.chair.name == "Karin Ek"
    assert (new.id, new.day) == ("lsg", date(2024, 9, 20))


@pytest.mark.parametrize(
    ("day", "chair", "vice"),
    [
        ("2023-12-31", "Lena Rask", "Karin Ek"),
        ("2024-01-01", "Karin Ek", "Lena Rask"),
        ("2025-01-01", "Lena Rask", "Karin Ek"),
    ],
)
def test_the_chair_changes_with_the_year(bodies: Bodies, day: str, chair: str, vice: str) -> None:
    chairs = then(bodies, "lsg", day).chairs

    assert chairs is not None
    assert chairs.vice_chair is not None
    assert (chairs.chair.name, chairs.vice_chair.name) == (chair, vice)


def test_the_standing_items_follow_the_name_of_samrad(bodies: Bodies) -> None:
    def forwarded(day: str) -> str:
        standing = then(bodies, "lsg", day).standing
        assert standing is not None
        return next(item.title for item in standing.all if item.id == "forwarded")

    assert forwarded("2022-12-31") == "Ärenden till Samråd vård och omsorg"
    assert forwarded("2023-01-01") == "Ärenden till Samråd hälsa, vård och omsorg"


@pytest.mark.parametrize(
    ("body", "day", "was_there"),
    [
        ("digital-valfard", "2024-02-22", False),
        ("digital-valfard", "2024-02-23", True),
        ("lsg", "2010-12-13", False),
        ("lsg", "2010-12-14", True),
        ("samrad", "2019-12-31", False),
    ],
)
def test_a_body_is_not_there_before_its_first_day(
    bodies: Bodies, body: str, day: str, *, was_there: bool
) -> None:
    assert exists(bodies.bodies[body], date.fromisoformat(day)) is was_there
    assert (body_on(bodies, body, date.fromisoformat(day)) is not None) is was_there


def test_an_unknown_body_was_never_there(bodies: Bodies) -> None:
    assert body_on(bodies, "landstinget", date(2024, 9, 20)) is None


ENDED = {
    "organisation": "Länet",
    "principals": {},
    "bodies": {
        "rad": {
            "names": [
                {"from": "2022-01-01", "basis": "B", "name": "Nya rådet"},
                {"from": "2020-01-01", "basis": "B", "name": "Rådet"},
            ],
            "ended": "2024-06-30",
        }
    },
    "closed_days": [
        {"from": "2024-01-01", "basis": "B", "date": "2025-05-30"},
        {"from": "2024-01-01", "basis": "B", "every": "12-27"},
        {"from": "2026-01-01", "basis": "B", "date": "2025-06-05"},  # decided when it was past
        {"from": "2025-06-10", "basis": "B", "date": "2025-06-10"},  # decided on that very day
    ],
}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2019-12-31", None),
        ("2020-01-01", "Rådet"),
        ("2022-01-01", "Nya rådet"),
        ("2024-06-30", "Nya rådet"),  # the last day
        ("2024-07-01", None),
    ],
)
def test_a_body_is_there_from_its_earliest_name_to_its_last_day(day: str, name: str | None) -> None:
    found = body_on(Bodies.model_validate(ENDED), "rad", date.fromisoformat(day))

    assert (found.name.name if found is not None else None) == name
    assert begins(Bodies.model_validate(ENDED).bodies["rad"]) == date(2020, 1, 1)


RENAMED = [
    {"from": "2025-01-01", "basis": "B", "name": "Det nya länet"},
    {"from": "2000-01-01", "basis": "B", "name": "Länet"},
]


@pytest.mark.parametrize(
    ("written", "day", "name"),
    [
        ("Region  Exempel", "1950-01-01", "Region Exempel"),  # a bare text holds always
        ("Region Exempel", "2180-01-01", "Region Exempel"),
        (RENAMED, "2024-12-31", "Länet"),
        (RENAMED, "2025-01-01", "Det nya länet"),
        (RENAMED, "1999-12-31", "Det nya länet"),  # before all of them, the first one written
    ],
)
def test_those_behind_the_bodies_have_the_name_of_the_day(written: object, day: str, name: str) -> None:
    bodies = Bodies.model_validate(ENDED | {"organisation": written})

    assert organisation_on(bodies, date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        ("2025-05-30", True),
        ("2025-05-29", False),
        ("2024-05-30", False),
        ("2024-12-27", True),
        ("2031-12-27", True),
        ("2023-12-27", False),  # nobody had decided it yet
        ("2025-06-05", False),
        ("2025-06-10", True),
    ],
)
def test_days_off_of_ones_own_from_the_day_they_hold(day: str, *, closed: bool) -> None:
    days = ClosedDays(Bodies.model_validate(ENDED).closed_days)

    assert (date.fromisoformat(day) in days) is closed
    assert day not in days  # a text is no day
