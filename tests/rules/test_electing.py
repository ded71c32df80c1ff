"""Who was elected is held against bodies.yaml, in the year of the election and for this body only."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, with_rules
from tests.helpers.small import Make

from lsgtool import codes

CHAIRS = """\
    chairs:
      - {from: 2024-01-01, basis: Val, chair: {name: Per Ny, principal: norrby}}
      - from: 2025-01-01
        basis: Val
        chair: {name: Karin Ek, principal: region}
        vice_chair: {name: Per Ny, principal: norrby}
      - from: 2025-07-01
        basis: Val
        chair: {name: Mia Åsk, principal: region}
        vice_chair: {name: Per Ny, principal: norrby}
"""
MORE = "  radet:\n    names: [{from: 2000-01-01, basis: Val, name: Hjälpmedelsrådet, short: AU}]\n"


def told(workspace: Make, elected: str, title: str = "Val", rules: str = CHAIRS) -> list[str]:
    decision = f"{{kind: elect, text: att välja, elected: [{{{elected}}}]}}"
    item = f"items:\n  - title: {title}\n    decisions: [{decision}]\n"
    return found(workspace, codes.ELECTION_DIFFERS, {PATH: HEAD + item}, with_rules(rules, MORE))


@pytest.mark.parametrize(
    "elected",
    [
        "role: ordförande, name: Karin Ek, year: 2025",
        "role: Ordförande, name: karin  ek, year: 2025",
        "role: ordförande, name: Mia Åsk, year: 2025",  # takes office in July
        "role: vice ordförande, name: Per Ny, year: 2025",
        "role: ordförande, name: Mia Åsk, year: 2026",  # until somebody else is written down
        "role: ordförande, name: Eva Sten, year: 2023",  # bodies.yaml begins later
        "role: vice ordförande, name: Eva Sten, year: 2024",  # nobody has that office then
        "role: ordförande, name: Eva Sten",
        "role: ordförande, year: 2025",
        "role: ordförande i arbetsgruppen, name: Eva Sten, year: 2025",
        "role: sekreterare, name: Eva Sten, year: 2025",
    ],
)
def test_it_agrees_or_cannot_be_compared(workspace: Make, elected: str) -> None:
    assert told(workspace, elected) == []


@pytest.mark.parametrize(
    ("elected", "said"),
    [
        (
            "role: ordförande, name: Eva Sten, year: 2025",
            "Eva Sten is elected ordförande for 2025, and bodies.yaml has Karin Ek",
        ),
        (
            "role: vice ordförande, name: Karin Ek, year: 2025",
            "Karin Ek is elected vice ordförande for 2025, and bodies.yaml has Per Ny",
        ),
        # Nobody has written down who presides in 2026.
        (
            "role: ordförande, name: Karin Ek, year: 2026",
            "Karin Ek is elected ordförande for 2026, and bodies.yaml has Mia Åsk",
        ),
    ],
)
def test_it_differs(workspace: Make, elected: str, said: str) -> None:
    assert told(workspace, elected) == [f"2024-09-20:6 {said}"]


@pytest.mark.parametrize("title", ["Val i hjälpmedelsrådet", "Val, Hjälpmedelsrådets ordförande", "AU"])
def test_an_election_in_another_body_is_not_compared(workspace: Make, title: str) -> None:
    elected = "role: ordförande, name: Eva Sten, year: 2025"

    assert told(workspace, elected, title) == []


def test_a_word_that_only_begins_like_the_name_of_another_body_is_nothing(workspace: Make) -> None:
    assert told(workspace, "role: ordförande, name: Eva Sten, year: 2025", "Val i augusti") == [
        "2024-09-20:6 Eva Sten is elected ordförande for 2025, and bodies.yaml has Karin Ek"
    ]


def test_a_body_without_chairs_is_not_compared(workspace: Make) -> None:
    assert told(workspace, "role: ordförande, name: Eva Sten, year: 2025", rules="") == []
