"""What is looked over again: where it may come up, in which years, and when that is judged."""

from datetime import date

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.messages import english

FORMS = "from: 2000-01-01, basis: Arbetsordning, review: forms-of-meeting, matter: motesformer, force: should"
MANDATE = (
    "from: 2000-01-01, basis: Arbetsordning, review: mandate, matter: uppdrag, every_years: 2, at: samrad"
)


def said(
    workspace: Make, files: dict[str, str], *reviews: str, on: str = "2025-01-01", more: str = ""
) -> list[str]:
    entries = ", ".join(f"{{{review}}}" for review in reviews)
    bodies = BODIES.replace("  samrad:\n", f"    reviews: [{entries}]\n{more}  samrad:\n")
    found = judge(workspace({"bodies.yaml": bodies, **files}), date.fromisoformat(on)).diagnostics
    return [f"{one.severity} {one.code.code} {english(one.message)}" for one in found]


def held(ref: str, item: str = "{title: Plan}", status: str = "held") -> dict[str, str]:
    return meeting(ref, status=status, more=f"items: [{item}]")


MISSED = "warning LSG308 the forms of meeting of `lsg` did not come up at its meetings in 2024"


@pytest.mark.parametrize(
    "item",
    [
        "{title: Former, matter: motesformer}",
        "{title: Uppföljning, items: [{title: Former, matter: motesformer}]}",
        "{title: Året, decisions: [{text: att mötas digitalt, matters: [motesformer]}]}",
        "{title: Året, continued: [{decisions: [{text: att mötas digitalt, matters: [motesformer]}]}]}",
    ],
)
def test_it_comes_up_in_an_item_a_sub_matter_or_a_decision(item: str, workspace: Make) -> None:
    assert said(workspace, held("lsg/2024-09-20", item), FORMS) == []


@pytest.mark.parametrize(
    "files",
    [
        held("lsg/2024-09-20"),
        held("lsg/2024-09-20", "{title: Former, matter: motesformer, struck: true}"),
        held("lsg/2024-09-20", "{title: A, struck: true, items: [{title: B, matter: motesformer}]}"),
        held("lsg/2024-09-20") | held("lsg/2024-11-15", "{title: F, matter: motesformer}", "cancelled"),
        held("lsg/2024-09-20") | held("samrad/2024-10-25", "{title: Former, matter: motesformer}"),
        held("lsg/2024-09-20") | held("lsg/2023-09-15", "{title: Former, matter: motesformer}"),
    ],
)
def test_what_did_not_come_up_in_its_year_is_told(files: dict[str, str], workspace: Make) -> None:
    assert said(workspace, files, FORMS) == [MISSED]


@pytest.mark.parametrize(
    ("files", "on"),
    [
        (held("lsg/2024-09-20"), "2024-12-31"),  # the year is not over
        (held("lsg/2024-09-20") | held("lsg/2024-11-15", status="called"), "2025-01-01"),  # no minutes yet
        (meeting("lsg/2024-09-20", items=1, more="first_paragraph: 31"), "2025-01-01"),
        (held("samrad/2024-10-25"), "2025-01-01"),
    ],
)
def test_a_year_that_is_not_known_to_its_end_is_not_judged(
    files: dict[str, str], on: str, workspace: Make
) -> None:
    assert said(workspace, files, FORMS, on=on) == []


UNSEEN = "error LSG308 the mandate of `lsg` did not come up at the meetings of `samrad` from 2023 to 2024"
OWN = held("lsg/2023-09-15") | held("lsg/2024-09-20")


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            held("samrad/2023-10-27") | held("samrad/2024-10-25"),
            [UNSEEN],
        ),
        (held("samrad/2023-10-27", "{title: U, matter: uppdrag}") | held("samrad/2024-10-25"), []),
        (held("samrad/2023-10-27") | held("samrad/2024-10-25", "{title: U, matter: uppdrag}"), []),
        (held("samrad/2024-10-25"), []),  # of 2023 nothing is here
        ({}, []),
    ],
)
def test_what_comes_up_every_second_year_at_another_body(
    files: dict[str, str], expected: list[str], workspace: Make
) -> None:
    assert said(workspace, OWN | files, MANDATE) == expected


@pytest.mark.parametrize(
    ("review", "more"),
    [
        (FORMS.replace("2000-01-01", "2024-01-02"), ""),
        (FORMS, "    ended: 2024-12-30\n"),
        (FORMS.replace("2000-01-01", "2025-01-01"), ""),
    ],
)
def test_a_rule_or_a_body_of_a_part_of_the_year_asks_for_nothing(
    review: str, more: str, workspace: Make
) -> None:
    assert said(workspace, held("lsg/2024-09-20"), review, more=more) == []


def test_a_later_entry_about_the_same_takes_the_place_of_the_first(workspace: Make) -> None:
    files = held("lsg/2023-09-15", "{title: Former, matter: motesformer}") | held("lsg/2024-09-20")
    every_second = FORMS.replace("2000-01-01", "2023-01-01") + ", every_years: 2"

    assert said(workspace, files, FORMS) == [MISSED]
    assert said(workspace, files, FORMS, every_second) == []
