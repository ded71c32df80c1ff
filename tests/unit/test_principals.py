"""Who a recommendation goes to: principals by id, by name, by side, or all of them."""

from datetime import date

import pytest
from tests.helpers.small import Make

from lsgtool.timeline.principals import addressed, principals_named

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2000-01-01, basis: Regionbildningen, name: Region Exempel}]
  norrby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Norrby kommun, short: Norrby}]
  soderby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Söderby kommun, short: Söderby}]
bodies: {}
"""
DAY = date(2024, 9, 20)
EVERYBODY = ("region", "norrby", "soderby")


@pytest.mark.parametrize(
    ("to", "principals"),
    [
        ((), EVERYBODY),
        (("huvudmännen",), EVERYBODY),
        (("Huvudmännen",), EVERYBODY),
        (("kommunerna",), ("norrby", "soderby")),
        (("kommun",), ("norrby", "soderby")),
        (("regionen",), ("region",)),
        (("region",), ("region",)),
        (("soderby", "region"), ("region", "soderby")),
        (("Söderby kommun",), ("soderby",)),
        (("Norrby",), ("norrby",)),
        (("norrby", "norrby"), ("norrby",)),
        # Words that name nobody: better too many than somebody forgotten.
        (("alla som berörs",), EVERYBODY),
        (("alla som berörs", "norrby"), ("norrby",)),
    ],
)
def test_the_words_of_a_recommendation_name_principals(
    to: tuple[str, ...], principals: tuple[str, ...], workspace: Make
) -> None:
    bodies = workspace({"bodies.yaml": BODIES}).bodies.content

    assert bodies is not None
    assert addressed(bodies, to, DAY) == principals


def test_a_word_that_names_nobody_is_known_as_such(workspace: Make) -> None:
    bodies = workspace({"bodies.yaml": BODIES}).bodies.content

    assert bodies is not None
    assert principals_named(bodies, "alla som berörs") == frozenset()
    assert principals_named(bodies, "Söderby") == {"soderby"}


def test_who_did_not_exist_on_the_day_is_asked_nothing(workspace: Make) -> None:
    young = BODIES.replace(
        "{from: 2000-01-01, basis: Kommunindelningen, name: Norrby",
        "{from: 2024-09-21, basis: Kommunindelningen, name: Norrby",
    )
    bodies = workspace({"bodies.yaml": young}).bodies.content

    assert bodies is not None
    assert addressed(bodies, ("huvudmännen",), DAY) == ("region", "soderby")
    assert addressed(bodies, ("kommunerna",), date(2024, 9, 21)) == ("norrby", "soderby")
