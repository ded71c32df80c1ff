"""Names of people: which are the same, which is meant, what looks like one."""

import unicodedata

import pytest

from lsgtool.messages import english, msg
from lsgtool.names import comparable, holds_several, looks_like_person, nearest_name, slip_of, way_out


@pytest.mark.parametrize(
    "written",
    ["Åsa Ek", "åsa ek", "ÅSA EK", " Åsa  Ek ", "Åsa\u00a0Ek", unicodedata.normalize("NFD", "Åsa Ek")],
)
def test_a_name_is_the_same_however_it_is_typed(written: str) -> None:
    assert comparable(written) == comparable("Åsa Ek")


@pytest.mark.parametrize("other", ["Asa Ek", "Åsa Eek", "Åsa-Ek", "Ek Åsa", "Åsa"])
def test_what_is_spelt_otherwise_is_another_name(other: str) -> None:
    assert comparable(other) != comparable("Åsa Ek")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Karin Eek", "Karin Ek"),
        ("Karn Ek", "Karin Ek"),
        ("karin ek", "Karin Ek"),
        ("Anna-Lena Wik", "Anna-Lena Wiik"),
        ("Karin Berg", None),
        ("Karin Lund", None),
        ("Bo Ek", None),
        ("Å" * 5000, None),
    ],
)
def test_a_slip_is_seen_and_a_namesake_is_not_taken_for_one(written: str, meant: str | None) -> None:
    assert nearest_name(written, ["Karin Ek", "Anna-Lena Wiik"]) == meant


def test_the_way_out_is_the_name_that_was_meant_or_else_another_one() -> None:
    other = msg("write it down")

    assert english(way_out("Karin Eek", ["Karin Ek"], other)) == "did you mean `Karin Ek`?"
    assert english(way_out("Bo Lund", ["Karin Ek"], other)) == "write it down"
    assert english(way_out("Bo Lund", [], other)) == "write it down"


@pytest.mark.parametrize(
    "name",
    ["Karin Ek", "Anna-Lena Wiik", "Karl-Gustav Öberg", "Åsa M. Ek", "Sven E Lund", "Eva Maria Åsa Ek"],
)
def test_people_are_written_like_this(name: str) -> None:
    assert looks_like_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "ordföranden",
        "Ordföranden",
        "en person från landstinget",
        "AC Konsensus",
        "FoU Exempel",
        "Umeå kommun",
        "chefen Karin Ek",
        "Karin Ek och Bo Lund",
        "Karin Ek, Bo Lund",
        "Karin Ek/Bo Lund",
        "lsg-au",
        "Grupp 3",
        "Hjälpmedelsrådet",
        "En Grupp Med Fem Ord",
        "- -",
        ". .",
    ],
)
def test_roles_groups_and_abbreviations_are_not(name: str) -> None:
    assert not looks_like_person(name)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Ruth Modig", "Rut Modig"),
        ("Mia Aske", "Mia Ask"),
        ("Mia Ås", None),
        ("Rut", None),
        ("Rut Eva Modig", None),
        ("Ruth Modigh", None),
    ],
)
def test_a_name_with_a_letter_too_many(name: str, meant: str | None) -> None:
    assert slip_of(name, ["Rut Modig", "Mia Ask"]) == meant


@pytest.mark.parametrize(
    ("name", "several"),
    [
        ("Karin Ek (§§ 45–52), Lena Rask (§§ 53–60)", True),
        ("Malin Gren och Sara Lind", True),
        ("Karin Ek (§§ 45–52)", False),
        ("Karin Ek, Norrby kommun", False),
    ],
)
def test_two_names_where_one_is_asked_for(name: str, *, several: bool) -> None:
    assert holds_several(name) is several
