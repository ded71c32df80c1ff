"""Markdown becomes the tree that every writer gets: the whole tree is stated beside the text."""

import pytest

from lsgtool.document.parse import parse
from lsgtool.document.tree import (
    Document,
    Heading,
    Inlines,
    LineBreak,
    ListBlock,
    Paragraph,
    Run,
    Table,
)
from lsgtool.errors import UserError
from lsgtool.messages import english


def text(words: str) -> Inlines:
    return (Run(words),)


def item(words: str) -> tuple[Paragraph]:
    return (Paragraph(text(words)),)


def test_inlines() -> None:
    assert parse(
        "Text *kursiv* **fet _båda_**\nny rad i filen\\\nny rad &amp; [en *länk*](https://region.example/a)"
    ) == Document(
        (
            Paragraph(
                (
                    Run("Text "),
                    Run("kursiv", emphasis=True),
                    Run(" "),
                    Run("fet ", strong=True),
                    Run("båda", strong=True, emphasis=True),
                    Run(" ny rad i filen"),
                    LineBreak(),
                    Run("ny rad & "),
                    Run("en ", link="https://region.example/a"),
                    Run("länk", emphasis=True, link="https://region.example/a"),
                )
            ),
        )
    )


def test_lists_are_nested_and_an_item_may_have_several_paragraphs() -> None:
    markdown = """\
- ett

  mer om ett
  - djupare
    1. tredje
    2. nivån
- två

7. sju
8. åtta
"""
    third = ListBlock(ordered=True, start=1, items=(item("tredje"), item("nivån")))
    second = ListBlock(ordered=False, start=1, items=((Paragraph(text("djupare")), third),))
    first = (Paragraph(text("ett")), Paragraph(text("mer om ett")), second)
    assert parse(markdown) == Document(
        (
            ListBlock(ordered=False, start=1, items=(first, item("två"))),
            ListBlock(ordered=True, start=7, items=(item("sju"), item("åtta"))),
        )
    )


def test_a_list_may_begin_with_nought() -> None:
    assert parse("0. noll") == Document((ListBlock(ordered=True, start=0, items=(item("noll"),)),))


def test_table() -> None:
    markdown = """\
| Part | Andel | Belopp | Not |
| --- | :-: | --: | :-- |
| Region | **50 %** | 200 kr | |
| Kommun \\| | 50 % |
"""
    assert parse(markdown) == Document(
        (
            Table(
                header=(text("Part"), text("Andel"), text("Belopp"), text("Not")),
                rows=(
                    (text("Region"), (Run("50 %", strong=True),), text("200 kr"), ()),
                    (text("Kommun |"), text("50 %"), (), ()),
                ),
                alignment=("", "center", "right", "left"),
            ),
        )
    )


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("ett <b>ord</b>", "ett <b>ord</b>"),
        ("<div>ord</div>", "<div>ord</div>"),
        ("[ord]: https://region.example/", "[ord]: https://region.example/"),
        ("`ord`", "`ord`"),
        ("[ord](javascript:alert)", "[ord](javascript:alert)"),
        ("två  blanka\tord", "två blanka ord"),
    ],
)
def test_what_a_paper_cannot_hold_stays_as_it_was_written(markdown: str, shown: str) -> None:
    assert parse(markdown) == Document((Paragraph(text(shown)),))


def test_a_picture_is_an_exclamation_mark_and_a_link() -> None:
    assert parse("![ord](x.png)") == Document((Paragraph((Run("!"), Run("ord", link="x.png"))),))


def test_nothing_is_lost_in_the_depth() -> None:
    levels = 40
    markdown = "".join(f"{'  ' * level}- nivå {level}\n" for level in range(levels))
    found = []
    block = parse(markdown).blocks[0]
    while isinstance(block, ListBlock):
        paragraph, *deeper = block.items[0]
        found.append(paragraph)
        block = deeper[0] if deeper else paragraph
    assert found == [Paragraph(text(f"nivå {level}")) for level in range(levels)]


def test_headings() -> None:
    assert parse("# Ett\n\n## Två *kursiv*\n\n### Tre") == Document(
        (
            Heading(1, text("Ett")),
            Heading(2, (Run("Två "), Run("kursiv", emphasis=True))),
            Heading(3, text("Tre")),
        )
    )


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        ("ord&#12;ord", "the template writes an invisible character: U+000C"),
        ("[" * 350, "the template writes lists, boxes or brackets too deep inside each other"),
        ("- " * 60 + "a", "the template writes lists, boxes or brackets too deep inside each other"),
        ("#### Fyra", "the template writes a heading of level 4"),
        (
            "- # Ett",
            "the template writes a heading, a decision or a line of `---` inside a list or a decision",
        ),
        (
            "- > Ett",
            "the template writes a heading, a decision or a line of `---` inside a list or a decision",
        ),
        ("> ***", "the template writes a heading, a decision or a line of `---` inside a list or a decision"),
        ("***\n\n- a", "the template writes a line of `---` with no name after it"),
        ("***", "the template writes a line of `---` with no name after it"),
    ],
)
def test_a_template_that_writes_no_paper_is_told_so(markdown: str, message: str) -> None:
    with pytest.raises(UserError) as fault:
        parse(markdown)
    assert english(fault.value.message) == message
    assert fault.value.hint is not None
