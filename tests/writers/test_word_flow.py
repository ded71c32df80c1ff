"""What the writer itself keeps together, and sets apart: facts, agendas, signatures, decisions in a row."""

from collections.abc import Callable
from dataclasses import replace

from tests.writers.written import Paper, W

from lsgtool.writers.look import Look

Make = Callable[..., Paper]

SIGNED = "---\n\nKarin Ek\\\nOrdförande\n"


def with_next(paper: Paper) -> list[str]:
    """Return the texts of the paragraphs that say themselves that they stay with the next."""
    paragraphs = paper.find("//w:body//w:p[w:pPr/w:keepNext[not(@w:val)]]")
    return ["".join(paragraph.itertext()) for paragraph in paragraphs]


def facts(number: int) -> str:
    return "\\\n".join(f"**{place}:** värde" for place in range(number))


def test_a_few_facts_stay_together(paper: Make) -> None:
    assert with_next(paper(facts(3))) == ["0:värde", "1:värde"]
    assert len(with_next(paper(facts(8)))) == 7
    assert with_next(paper(facts(9))) == []


def test_an_item_of_an_agenda_without_a_text_lets_the_next_one_go(paper: Make) -> None:
    written = paper("## § 1 a\n\n*b*\n\n## § 2 c\n\n## § 3 d\n\n*e*\n\nf")
    assert with_next(written) == []
    let_go = written.find("//w:body/w:p[w:pPr/w:keepNext[@w:val='0']]")
    assert ["".join(paragraph.itertext()) for paragraph in let_go] == ["b", "§\u00a02c"]


def test_text_right_below_its_heading_stays_with_the_decision(paper: Make) -> None:
    assert with_next(paper("## § 1 a\n\n*b*\n\nText\n\n> c")) == ["Text"]


def test_what_stands_above_signatures_goes_along_with_them(paper: Make) -> None:
    below = f"\n\n## Underskrifter\n\n{SIGNED}"
    assert with_next(paper(f"- a\n- b\n- c{below}")) == ["b", "c", "Karin Ek"]
    assert with_next(paper(f"> a{below}")) == ["a", "Karin Ek"]
    assert with_next(paper(f"a{below}")) == ["a", "Karin Ek"]
    assert with_next(paper(f"a\n\n## b\n\nRätt utdraget\n\n{SIGNED}")) == ["a", "Rätt utdraget", "Karin Ek"]


def test_decisions_in_a_row_are_boxes_of_their_own(paper: Make) -> None:
    written = paper("## § 1 a\n\n> **Beslut**\n>\n> b\n\n> **Beslut**\n>\n> - c\n\n> d\n\ne")
    boxes = written.find("//w:body/w:p[starts-with(w:pPr/w:pStyle/@w:val, 'LSGBeslut')]")
    edges = []
    for box in boxes:
        indent = box.find("{*}pPr/{*}ind")
        assert indent is not None
        edges.append(int(indent.get(f"{W}left", "")) - int(indent.get(f"{W}hanging", "0")))
    assert edges == [1070, 1070, 1072, 1072, 1074]
    spaces = written.values("//w:body/w:p/w:pPr/w:spacing/@w:before")
    assert spaces == ["240", "240", "240"]
    # The shade that differs by a hair keeps LibreOffice from filling the space; the theme's colour stays.
    assert written.values("//w:body/w:p/w:pPr/w:shd/@w:fill") == ["EEF3F9", "EEF3F9"]
    assert written.values("//w:body/w:p/w:pPr/w:shd/@w:themeFill") == ["background2", "background2"]


def test_a_table_first_in_a_second_decision_is_left_as_it_is(paper: Make) -> None:
    written = paper("> a\n\n> | b |\n> | --- |\n> | c |\n")
    assert written.values("//w:body//w:spacing/@w:before") == ["120"]
    assert not written.find("//w:body//w:shd")


def test_a_look_without_shading_gets_none(paper: Make, look: Look) -> None:
    plain = {name: replace(style, shading={}) for name, style in look.styles.items()}
    written = paper("> a\n\n> b", replace(look, styles=plain))
    assert not written.find("//w:body//w:shd")
    assert written.values("//w:body//w:spacing/@w:before") == ["120", "240"]
