"""The names of the papers in a package: in the order of the agenda, and such that every system takes them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.reading import Reader, meeting

from lsgtool.model.item import Item
from lsgtool.papers.enclosed import Enclosed, enclosed, slug

NAME = re.compile(r"[0-9]{2,}[a-z]?-[a-z0-9]+(-[a-z0-9]+)*/[0-9]+-[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]{1,8})?")
NO_WINDOWS_NAME = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"com{n}" for n in range(10)),
    *(f"lpt{n}" for n in range(10)),
}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Suicidpreventiv strategi", "suicidpreventiv-strategi"),
        ("Åtgärder för vård & omsorg (Ö-vik)", "atgarder-for-vard-omsorg-o-vik"),
        ("A\u030atgärder", "atgarder"),  # å of two signs
        ("Ubmeje tjïelte, Dálvvadis đŋŧ", "ubmeje-tjielte-dalvvadis-dnt"),
        ("Straße, æøþ", "strasse-aeoth"),
        ("½ – 2²", "1-2-22"),
        ("../../etc/passwd", "etc-passwd"),
        ("   ", "arende"),
        ("健康", "arende"),
        (
            "Revidering av överenskommelsen om samverkan vid utskrivning",
            "revidering-av-overenskommelsen-om-samverkan-vid",
        ),
        ("Donaudampfschifffahrt" * 4, ("donaudampfschifffahrt" * 4)[:50]),
        ("a" * 50 + " b", "a" * 50),
    ],
)
def test_a_title_as_a_name(text: str, name: str) -> None:
    assert slug(text, "arende") == name


ITEMS = """\
items:
  - standing: agenda
  - title: Budget
    papers:
      - {title: Förslag, file: bilagor/Förslag till BUDGET.PDF}
      - Muntlig information
      - {title: Kalkyl, file: bilagor/kalkyl v. 2.xlsx}
  - title: Läget
    papers: [{title: Rapport, file: bilagor/README}]
    items:
      - title: Barn
        papers: [{title: Bilaga 1, file: con.pdf}, {title: Bilaga 2, file: bilagor/Bilaga 2. Avtal}]
      - {title: Vuxna, papers: [Läggs fram]}
  - {title: Inget}
  - {title: Läget, number: 3, papers: [{title: Rapport, file: a/rapport.pdf}]}
  - {title: Läget, number: 3 b, papers: [{title: Rapport, file: b/rapport.pdf}]}
  - {title: Läget, number: 3B, papers: [{title: Rapport, file: c/rapport.pdf}]}
"""


def test_each_paper_has_its_place(reader: Reader) -> None:
    items = meeting(reader, ITEMS).items
    titles = [item.title or "Dagordning" for item in items]
    assert enclosed(items, titles) == (
        Enclosed(1, "", "Förslag", "bilagor/Förslag till BUDGET.PDF", "02-budget/1-forslag-till-budget.pdf"),
        Enclosed(1, "", "Muntlig information", None, None),
        Enclosed(1, "", "Kalkyl", "bilagor/kalkyl v. 2.xlsx", "02-budget/2-kalkyl-v-2.xlsx"),
        Enclosed(2, "", "Rapport", "bilagor/README", "03-laget/1-readme"),
        Enclosed(2, "Barn", "Bilaga 1", "con.pdf", "03-laget/2-con.pdf"),
        Enclosed(2, "Barn", "Bilaga 2", "bilagor/Bilaga 2. Avtal", "03-laget/3-bilaga-2-avtal"),
        Enclosed(2, "Vuxna", "Läggs fram", None, None),
        Enclosed(4, "", "Rapport", "a/rapport.pdf", "03-laget-2/1-rapport.pdf"),
        Enclosed(5, "", "Rapport", "b/rapport.pdf", "03b-laget/1-rapport.pdf"),
        Enclosed(6, "", "Rapport", "c/rapport.pdf", "03b-laget-2/1-rapport.pdf"),
    )


TEXTS = st.text(min_size=1, max_size=80).filter(str.strip)
AGENDAS = st.lists(st.tuples(TEXTS, st.lists(TEXTS, max_size=12)), max_size=12)


@given(AGENDAS)
def test_names_are_safe_unlike_and_sorted_as_the_agenda(agenda: list[tuple[str, list[str]]]) -> None:
    items = [
        Item.model_validate(
            {"title": title, "papers": [{"title": "P", "file": f"bilagor/{file}"} for file in files]}
        )
        for title, files in agenda
    ]
    paths = [one.path for one in enclosed(items, [title for title, _ in agenda])]
    assert len(paths) == sum(len(files) for _, files in agenda)
    for path in paths:
        assert path is not None
        assert NAME.fullmatch(path)
        assert len(path) < 130
        assert not {part.partition(".")[0] for part in path.split("/")} & NO_WINDOWS_NAME
    assert paths == sorted(set(filter(None, paths)))
