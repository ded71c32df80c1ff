"""What was added to the agenda is found again in whatever words, and missed only where it is missing."""

import pytest
from tests.helpers.findings import HEAD, PATH, found
from tests.helpers.small import Make

from lsgtool import codes
from lsgtool.rules.mentions import folded, meaning, share

MISSED = "2024-09-20:5 `{}` was added to the agenda, and no item takes it up"


def told(workspace: Make, added: str, *others: str, status: str = "held") -> list[str]:
    agenda = f'items:\n  - {{title: Dagordning, adds: ["{added}"]}}\n'
    text = HEAD.replace("held", status) + agenda + "".join(f"  - {other}\n" for other in others)
    return found(workspace, codes.ADDED_NOT_TAKEN_UP, {PATH: text})


@pytest.mark.parametrize(
    ("added", "other"),
    [
        ("Säker digital kommunikation", "{title: Säker digital kommunikation}"),
        ("Säker digital kommunikation", "{title: Rapport, matter: saker-digital-kommunikation}"),
        ("Säker digital kommunikation", "{title: Övrigt, text: Digital och säker för all kommunikation.}"),
        ("Säker digital kommunikation", "{title: SDK}"),
        ("Sommarens bemanning", "{title: Övrigt, items: [{title: Bemanningen i sommar}]}"),
        ("Vårdplatser", "{title: Antalet platser vid sjukstugorna}"),
        ("Platser", "{title: Vårdplatserna i inlandet}"),
        ("”Handslaget”", "{title: SKR:s handslag för digitalisering}"),
        ("Egenvårdsavtalet", "{title: Övrigt, continued: [{text: Avtalet om egenvård är klart.}]}"),
        ("Effektmålen", "{title: Skriftlig information, papers: [Effektmål första halvåret]}"),
        ("Valberedning", "{title: Övrigt, decisions: [att utse en valberedning]}"),
        ("Enkäten", "{title: Enkäten, struck: true}"),
        ("LOB", "{title: Övrigt}"),  # too short to be looked for
    ],
)
def test_it_is_found_in_other_words(workspace: Make, added: str, other: str) -> None:
    assert told(workspace, added, other) == []


@pytest.mark.parametrize(
    ("added", "other"),
    [
        ("Säker digital kommunikation", "{title: Handslag för digitalisering, text: Kommunerna är med.}"),
        ("Säker digital kommunikation", "{title: Digital kommunikationsyta}"),
        ("Vårdplatser i inlandet", "{title: Platser i skolan}"),
        ("Sommarens bemanning", "{title: Övrigt, text: Inga övriga frågor anmäldes.}"),
    ],
)
def test_it_is_missed_where_only_some_of_its_words_are_there(workspace: Make, added: str, other: str) -> None:
    assert told(workspace, added, other) == [MISSED.format(added)]


def test_in_a_standing_item_half_of_its_words_are_enough(workspace: Make) -> None:
    added, other = "Säker digital kommunikation", "title: Övrigt, text: Digital kommunikation börjar."

    assert told(workspace, added, f"{{{other}}}") == [MISSED.format(added)]
    assert told(workspace, added, f"{{standing: other, {other}}}") == []


def test_where_it_was_added_it_is_not_taken_up(workspace: Make) -> None:
    agenda = "items:\n  - {title: Dagordning, adds: [Handboken], text: Handboken läggs till.}\n"

    assert found(workspace, codes.ADDED_NOT_TAKEN_UP, {PATH: HEAD + agenda}) == [MISSED.format("Handboken")]


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_before_a_meeting_nothing_is_taken_up_yet(workspace: Make, status: str) -> None:
    assert told(workspace, "Sommarens bemanning", status=status) == []


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("säker digital kommunikation", ["digitalisering"], 1 / 3),
        ("säker digital kommunikation", ["kommuner", "kommun"], 0),  # a beginning in common is none
        ("vårdplatser", ["vard"], 0),
        ("vårdplatser", ["platser"], 1),
        ("platser", ["vardplatserna"], 1),
        ("samordnad individuell plan", ["sip"], 1),
        ("hjälpmedel", ["h"], 0),
        ("ny plan", [], 1),
    ],
)
def test_how_much_of_a_name_is_there(name: str, words: list[str], expected: float) -> None:
    assert share(name, words) == expected


def test_words_are_compared_without_accents_and_short_ones_left_out() -> None:
    assert folded("ÅÄÖ é Malå") == "aao e mala"
    assert folded("a\u030a") == "a"
    assert meaning("Ny länsrutin för LIFECARE, ny länsrutin") == ("lansrutin", "lifecare")
