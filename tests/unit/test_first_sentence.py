"""What a clause says in a table, with the clause beside it: its first sentence in plain words."""

import pytest

from lsgtool.papers.first_sentence import first_sentence


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("att godkänna planen", "att godkänna planen"),
        ("Planen godkänns.", "Planen godkänns"),
        ("Planen **godkänns genast. Den** gäller. Länge.", "Planen godkänns genast"),
        ("att fråga [nämnden](https://lan.example) om\nplanen", "att fråga nämnden om planen"),
        ("*att vänta*", "att vänta"),
        ("Vem gör det? Olle Berg.", "Vem gör det? Olle Berg"),
        ("att säga ”vänta!” Sedan går vi.", "att säga ”vänta!”"),
        ("t.ex. Umeå och ca. Åsele svarar kl. 9", "t.ex. Umeå och ca. Åsele svarar kl. 9"),
        ("Först ett stycke.\n\nSedan ett till.", "Först ett stycke"),
        ("att ta upp:\n\n- planen,\n- *budgeten*\n", "att ta upp planen; budgeten"),
        ("att ta upp\n\n1. planen\n2. budgeten\n\nigen", "att ta upp planen; budgeten"),
        (f"att ta upp:\n\n- {'planen och ' * 20}", "att ta upp …"),
        ("att dela så:\n\n| Vem | Del |\n| --- | --- |\n| A | B |", "att dela så …"),
        ("att vänta\n\noch se", "att vänta …"),
        ("**Vem:** A\\\n**När:** B", "**Vem:** A\\ **När:** B"),
    ],
)
def test_the_first_sentence(clause: str, words: str) -> None:
    assert first_sentence(clause) == words
