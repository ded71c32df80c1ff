"""A body stays within its powers, names who decides, divides money right, and hands matters on as agreed."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, hints, with_rules
from tests.helpers.judging import judge
from tests.helpers.small import Make

from lsgtool import codes

POWERS = "    powers: [{from: 2024-01-01, basis: Arbetsordning, kinds: [recommend, note]EXTRA}]\n"
BARE = with_rules(POWERS.replace("EXTRA", ""))


def decided(keys: str, day: str = "2024-09-20") -> dict[str, str]:
    path = PATH.replace("2024-09-20", day)
    item = f"items:\n  - title: Avtal\n    decisions: [{{text: att besluta, {keys}}}]\n"
    return {path: HEAD.replace("2024-09-20", day) + item}


@pytest.mark.parametrize(
    ("keys", "day", "told"),
    [
        ("kind: recommend", "2024-09-20", []),
        ("to: lsg", "2024-09-20", []),
        ("kind: grant", "2023-09-20", []),
        (
            "kind: grant",
            "2024-01-01",
            ["2024-01-01:6 the body does not have the powers to grant money (`grant`)"],
        ),
    ],
)
def test_the_kinds_in_force_on_the_day(workspace: Make, keys: str, day: str, told: list[str]) -> None:
    assert found(workspace, codes.OUTSIDE_POWERS, decided(keys, day), BARE) == told


@pytest.mark.parametrize(
    ("extra", "hint"),
    [
        ("", "it may: recommend (`recommend`) and take note (`note`)"),
        (", scope: Eget arbete", "it may: recommend (`recommend`) and take note (`note`) (Eget arbete)"),
    ],
)
def test_the_way_out_names_the_powers(workspace: Make, extra: str, hint: str) -> None:
    bodies = with_rules(POWERS.replace("EXTRA", extra))

    assert hints(workspace, codes.OUTSIDE_POWERS, decided("kind: grant"), bodies) == [hint]


NAMES_ONE = with_rules(POWERS.replace("EXTRA", ", recommendations_name_instance: true"))
TOLD = ["2024-09-20:6 the recommendation does not say which instance is to decide on it"]


@pytest.mark.parametrize(
    ("keys", "bodies", "told"),
    [
        ("kind: recommend", NAMES_ONE, TOLD),
        ("kind: recommend, instance: socialnämnd", NAMES_ONE, []),
        ("kind: note", NAMES_ONE, []),
        ("kind: recommend", BARE, []),
    ],
)
def test_a_recommendation_names_who_decides(workspace: Make, keys: str, bodies: str, told: list[str]) -> None:
    assert found(workspace, codes.RECOMMENDATION_WITHOUT_INSTANCE, decided(keys), bodies) == told


@pytest.mark.parametrize(
    ("money", "told"),
    [
        ("{amount: 100, split: {region: 50, kommun: 50}}", []),
        ("{amount: 100, split: {region: 34, norrby: 66}}", []),
        ("{amount: 100}", []),
        ("{amount: 0, split: {region: 0}}", []),
        (
            "{amount: 100, split: {region: 100, kommun: 1}}",
            ["2024-09-20:6 the parts add up to 101 kr, and the amount is 100 kr"],
        ),
        (
            "{amount: 100, split: {region: 0}}",
            ["2024-09-20:6 the parts add up to 0 kr, and the amount is 100 kr"],
        ),
        (
            "{amount: 1165000, split: {region: 165000}}",
            ["2024-09-20:6 the parts add up to 165 000 kr, and the amount is 1 165 000 kr"],
        ),
    ],
)
def test_the_parts_add_up(workspace: Make, money: str, told: list[str]) -> None:
    assert found(workspace, codes.SPLIT_DIFFERS, decided(f"money: {money}")) == told


def test_where_a_part_cannot_be_read_no_sum_is_told(workspace: Make) -> None:
    files = decided("money: {amount: 100, split: {region: 50, kommun: femtio}}")

    assert found(workspace, codes.SPLIT_DIFFERS, files) == []


ROUTE = """\
    routes:
      - {from: 2024-01-01, basis: Val, words: [utskrivning], through: samrad, force: may}
"""
MORE = "  lsg-au:\n    names: [{from: 2000-01-01, basis: Val, name: AU}]\n    working_committee_of: lsg\n"
MORE += "  radet:\n    names: [{from: 2000-01-01, basis: Val, name: Rådet}]\n"


@pytest.mark.parametrize(
    ("body", "day", "item", "told"),
    [
        ("radet", "2024-09-20", "title: Utskrivningsklara, forward: [lsg]", "Utskrivningsklara"),
        ("radet", "2024-09-20", "title: Vård, matter: trygg-utskrivning, forward: [lsg]", "Vård"),
        ("radet", "2023-12-31", "title: Utskrivning, forward: [lsg]", None),
        ("radet", "2024-09-20", "title: Inskrivning, text: Och utskrivning., forward: [lsg]", None),
        ("radet", "2024-09-20", "title: Utskrivning, forward: [samrad]", None),
        ("samrad", "2024-09-20", "title: Utskrivning, forward: [lsg]", None),
        ("lsg-au", "2024-09-20", "title: Utskrivning, forward: [lsg]", None),
    ],
)
def test_a_matter_comes_the_way_it_should(
    workspace: Make, body: str, day: str, item: str, told: str | None
) -> None:
    text = f"body: {body}\ndate: {day}\nstatus: held\nitems:\n  - {{{item}}}\n"
    verdict = judge(workspace({"bodies.yaml": with_rules(ROUTE, MORE), f"meetings/{body}/{day}.yaml": text}))
    routes = [one for one in verdict.diagnostics if one.code is codes.OTHER_ROUTE]

    assert [one.message.fields["matter"] for one in routes] == ([] if told is None else [told])
    assert {one.severity.value for one in routes} <= {"information"}
