"""No-break spaces stand where a line must not break, and nowhere else; `_` shows them here."""

import pytest

from lsgtool.document.parse import parse
from lsgtool.document.typography import set_type

SENTENCES = [
    ("## § 31 Val av justerare", "## §_31 Val av justerare"),
    ("**Paragrafer:** §§ 31–44", "**Paragrafer:** §§_31–44"),
    ("enligt 11 § MBL", "enligt 11_§ MBL"),
    ("2024-09-20 § 38", "2024-09-20 §_38"),
    ("Fredag 20 september 2024, kl. 09.00–12.00", "Fredag 20_september 2024, kl._09.00–12.00"),
    ("klockan 9 den 1 mars", "klockan_9 den 1_mars"),
    # A year that would stand alone
    ("Mötet är den 15 november 2024.", "Mötet är den 15_november_2024."),
    ("**Datum:** 15 november 2024\\\n**Tid:** 9", "**Datum:** 15_november_2024\\\n**Tid:** 9"),
    ("Den 15 november 2024 och *den 16 maj 2025*", "Den 15_november 2024 och *den 16_maj_2025*"),
    ("| LSG 15 november 2024, § 3 | 1 |", "| LSG 15_november_2024, §_3 | 1 |"),
    ("> | 1 maj 2024 och 2 maj 2024 i år |", "> | 1_maj_2024 och 2_maj_2024 i år |"),
    ("1 maj 20245 personer", "1_maj 20245 personer"),
    ("6,4 procent, 50 % och 0,8 procentenheter", "6,4_procent, 50_% och 0,8_procentenheter"),
    ("400 000 kr (200 000 + 200 000)", "400_000_kr (200_000 + 200_000)"),
    ("1 234 567 kronor", "1_234_567_kronor"),
    ("se bilaga 1 och Bilagorna 2–3, sida 4", "se bilaga_1 och Bilagorna_2–3, sida_4"),
    ("1. 16 april\n2. 17 april", "1. 16_april\n2. 17_april"),
    ("| 200 000 | 5 |", "| 200_000 | 5 |"),
    # What only looks like it
    ("20 september 2024 100 personer", "20_september 2024 100 personer"),
    ("3.16 april", "3.16 april"),
    ("5 krokar", "5 krokar"),
    ("rum 4 och 5", "rum 4 och 5"),
    ("hyrbilaga 1", "hyrbilaga 1"),
    ("[sida 4](</bilaga 1>)", "[sida_4](</bilaga 1>)"),
    ("<https://region.example/?q=16 april>", "<https://region.example/?q=16 april>"),
]


@pytest.mark.parametrize(("markdown", "seen"), SENTENCES)
def test_no_break_spaces(markdown: str, seen: str) -> None:
    assert set_type(markdown).replace("\u00a0", "_") == seen


@pytest.mark.parametrize("text", ["](" * 400_000, "< " * 400_000, "111 x " * 100_000])
def test_a_long_text_is_no_trouble(text: str) -> None:
    assert set_type(text) == text


def test_set_twice_is_set_once() -> None:
    text = "\n\n".join(markdown for markdown, _ in SENTENCES)
    assert set_type(set_type(text)) == set_type(text)


def test_a_number_that_is_set_opens_the_heading() -> None:
    assert parse(set_type("## § 31 Val")).blocks[0] == parse("## §\u00a031 Val").blocks[0]
