"""The people of the minutes: officers, members, guests and those who sign."""

import pytest
from tests.helpers.views import ITEMS, OFFICERS, View

from lsgtool.papers.view import Person, Signature


def test_officers_are_known_from_the_attendance_or_as_chairs_of_the_body(view: View) -> None:
    made = view(OFFICERS)

    assert made.adjuster == Person("Sara Lind", "socialchef", "Åsele kommun")
    assert made.secretary == Person("Olle Berg", None, "Länskansliet")
    assert made.chair == Person("Karin Ek", None, "Region Exempel")  # not present, but elected
    assert view("chair: Per Ny\n").chair == Person("Per Ny", None, None)  # neither


def test_members_are_in_the_order_of_the_swedish_alphabet_and_others_as_written(view: View) -> None:
    made = view(
        """\
chair: Per Ny
adjuster: Eva Sten
attendance:
  - {name: Tove Salin, role: coordinator, principal: umea}
  - {name: Ola Bo, principal: ornas}
  - {name: Per Ny, principal: umea}
  - {name: Ulf Ö, principal: arvik}
  - {name: Eva Sten, principal: asele, substitute_for: Ylva Ek, arrived: "09.20", left: "11.30"}
  - {name: Mia Ask, role: guest, title: strateg, organisation: Enheten}
  - {name: Ada Al, principal: umea}
absent:
  - {name: Ylva Ek, principal: asele, notified: true}
  - Kaj Ros
"""
    )

    assert [(one.person.organisation, one.person.name, one.office) for one in made.members] == [
        ("Umeå kommun", "Per Ny", "chair"),
        ("Umeå kommun", "Ada Al", ""),
        ("Åsele kommun", "Eva Sten", "adjuster"),
        ("Ärvik kommun", "Ulf Ö", ""),
        ("Örnäs kommun", "Ola Bo", ""),
    ]
    assert [(one.person, one.role) for one in made.others] == [
        (Person("Tove Salin", None, "Umeå kommun"), "coordinator"),
        (Person("Mia Ask", "strateg", "Enheten"), "guest"),
    ]
    eva = made.members[2]
    assert (eva.substitute_for, str(eva.arrived), str(eva.left)) == ("Ylva Ek", "09.20", "11.30")
    assert [(one.person, one.notified) for one in made.absent] == [
        (Person("Ylva Ek", None, "Åsele kommun"), True),
        (Person("Kaj Ros", None, None), None),
    ]


@pytest.mark.parametrize(
    ("day", "organisation"), [("2011-02-22", "Landstinget"), ("2021-09-20", "Region Exempel")]
)
def test_organisations_have_the_name_of_the_day(day: str, organisation: str, view: View) -> None:
    made = view("attendance: [{name: Karin Ek, principal: region}]\n", day=day)

    assert made.members[0].person.organisation == organisation


@pytest.mark.parametrize(
    ("items", "labels"),
    [
        ("[]", ""),  # all of them
        ("[plan]", "32, 34"),  # a matter that comes up twice
        ("[barn-och-unga]", "33"),  # a sub-matter has the number of its item
        ('["1"]', "31"),
        ("[1–3]", "31–33"),
        ("[2-4]", "32–34"),
        ("[3 – 5]", "33–35"),
        ('["5", "1"]', "31, 35"),
        ("[barn-och-unga, vuxna]", "33"),
        ("[plan, barn-och-unga]", "32–34"),
    ],
)
def test_a_guest_is_there_for_numbers_of_the_minutes(items: str, labels: str, view: View) -> None:
    made = view(f"{ITEMS}attendance: [{{name: Mia Ask, role: guest, items: {items}}}]\n")

    assert made.others[0].labels == labels


def test_a_range_goes_over_numbers_that_counting_does_not_give(view: View) -> None:
    text = """\
items: [{title: A}, {title: B}, {title: C, number: 2 b}, {title: D}]
attendance:
  - {name: Mia Ask, role: guest, items: [2–3]}
  - {name: Per Ny, role: guest, items: [2 b]}
"""
    made = view(text, day="2011-02-22", first=1)

    assert [item.label for item in made.items] == ["1", "2", "2 b", "3"]
    assert [one.labels for one in made.others] == ["2–3", "2 b"]


@pytest.mark.parametrize(
    ("day", "signers"),
    [
        ("2021-09-20", ["secretary Olle Berg", "chair Karin Ek", "adjuster Sara Lind"]),
        ("2023-09-20", ["secretary Olle Berg", "vice-chair Lena Rask"]),
        ("2025-09-20", ["secretary Olle Berg", "chair Karin Ek"]),  # the rule does not say who
        ("2011-02-22", ["secretary Olle Berg", "chair Karin Ek"]),  # there is no rule
    ],
)
def test_those_sign_who_adjust_by_the_rule_of_the_day(day: str, signers: list[str], view: View) -> None:
    made = view(OFFICERS, day=day)

    assert [f"{one.role} {one.person.name}" for one in made.signatures if one.person] == signers
    assert len(made.signatures) == len(signers)


def test_who_is_not_named_yet_has_a_line_to_sign_on(view: View) -> None:
    assert view("chair: Karin Ek\n").signatures == (
        Signature("secretary", None),
        Signature("chair", Person("Karin Ek", None, "Region Exempel")),
        Signature("adjuster", None),
    )
