"""What a block means is told from its shape."""

import pytest

from lsgtool.document.parse import parse
from lsgtool.document.tree import (
    Block,
    Decision,
    Fact,
    Facts,
    Heading,
    Inlines,
    LineBreak,
    ListBlock,
    Note,
    Paragraph,
    Run,
    Signature,
    Subtitle,
)


def text(words: str) -> Inlines:
    return (Run(words),)


def blocks(markdown: str) -> tuple[Block, ...]:
    return parse(markdown).blocks


@pytest.mark.parametrize(
    ("markdown", "number", "title"),
    [
        ("## §\u00a031 Val av justerare", "§\u00a031", "Val av justerare"),
        ("## §\u00a031\u00a0b Val av justerare", "§\u00a031\u00a0b", "Val av justerare"),
        ("## §\u00a031 i dag och i morgon", "§\u00a031", "i dag och i morgon"),
        ("## 2\u2002Val av justerare", "2", "Val av justerare"),
        ("## 2\u00a0b\u2002Val av justerare", "2\u00a0b", "Val av justerare"),
        ("## 2 Val av justerare", "", "2 Val av justerare"),
        ("## §§\u00a031–44", "", "§§\u00a031–44"),
        ("## Deltagare", "", "Deltagare"),
    ],
)
def test_the_number_before_a_title(markdown: str, number: str, title: str) -> None:
    assert blocks(markdown) == (Heading(2, text(title), number),)


def test_only_level_two_has_numbers() -> None:
    assert blocks("### §\u00a031 Val") == (Heading(3, text("§\u00a031 Val")),)


def test_the_paragraph_right_after_the_title_is_the_subtitle() -> None:
    assert blocks("# Protokoll\n\nLänssamverkansgruppen\n\nText") == (
        Heading(1, text("Protokoll")),
        Subtitle(text("Länssamverkansgruppen")),
        Paragraph(text("Text")),
    )


def test_lines_of_bold_labels_are_facts() -> None:
    assert blocks("# Protokoll\n\n**Datum:** fredag 20 september 2024\\\n**Plats:** *Digitalt*") == (
        Heading(1, text("Protokoll")),
        Facts(
            (
                Fact("Datum:", text("fredag 20 september 2024")),
                Fact("Plats:", (Run("Digitalt", emphasis=True),)),
            )
        ),
    )


def test_right_below_a_table_one_line_is_a_fact() -> None:
    table = "| Må | Ti |\n| --- | --- |\n| 3 | 4 M |"
    assert blocks(f"{table}\n\n**Tisdag 4:** LSG möts\n\n**Obs:** text")[1:] == (
        Facts((Fact("Tisdag 4:", text("LSG möts")),)),
        Paragraph((Run("Obs:", strong=True), Run(" text"))),
    )


@pytest.mark.parametrize(
    ("markdown", "block"),
    [
        # One such line among text is how people write "note that".
        ("**Obs:** text", Paragraph((Run("Obs:", strong=True), Run(" text")))),
        (
            "**Datum:** fredag\\\nutan etikett",
            Paragraph((Run("Datum:", strong=True), Run(" fredag"), LineBreak(), Run("utan etikett"))),
        ),
        (
            "**Karin Ek** talade\\\n**Per Ny** svarade",
            Paragraph(
                (
                    Run("Karin Ek", strong=True),
                    Run(" talade"),
                    LineBreak(),
                    Run("Per Ny", strong=True),
                    Run(" svarade"),
                )
            ),
        ),
    ],
)
def test_other_bold_text_is_no_facts(markdown: str, block: Block) -> None:
    assert blocks(markdown) == (block,)


def test_a_paragraph_that_is_all_italic_is_a_note() -> None:
    note = Note((Run("Beslutsärende"), LineBreak(), Run("Föredragande: Mia Ask")))
    assert blocks("*Beslutsärende*\\\n*Föredragande: Mia Ask*") == (note,)
    assert blocks("*Beslutsärende\\\nFöredragande: Mia Ask*") == (note,)
    assert blocks("*Beslutsärende* i dag") == (
        Paragraph((Run("Beslutsärende", emphasis=True), Run(" i dag"))),
    )


def test_a_block_quote_is_a_decision() -> None:
    markdown = """\
> **Beslut**
>
> Gruppen beslutade
>
> - att godkänna **dagordningen**
>   - med tillägg
> - att tacka.
>
>   Ordföranden framför tacket.
"""
    nested = ListBlock(ordered=False, start=1, items=((Paragraph(text("med tillägg")),),))
    assert blocks(markdown) == (
        Decision(
            title=text("Beslut"),
            blocks=(
                Paragraph(text("Gruppen beslutade")),
                ListBlock(
                    ordered=False,
                    start=1,
                    items=(
                        (Paragraph((Run("att godkänna "), Run("dagordningen", strong=True))), nested),
                        (Paragraph(text("att tacka.")), Paragraph(text("Ordföranden framför tacket."))),
                    ),
                ),
            ),
        ),
    )


def test_a_decision_may_lack_a_title() -> None:
    assert blocks("> Att avslå.") == (Decision(title=(), blocks=(Paragraph(text("Att avslå.")),)),)


def test_a_line_and_a_paragraph_are_a_signature() -> None:
    assert blocks("## Underskrifter\n\n---\n\nKarin Ek\\\nOrdförande\\\nRegionen\n\n---\n\nPer Ny") == (
        Heading(2, text("Underskrifter")),
        Signature(text("Karin Ek"), (text("Ordförande"), text("Regionen"))),
        Signature(text("Per Ny"), ()),
    )
