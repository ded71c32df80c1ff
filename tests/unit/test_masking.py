"""What is shown to anybody repeats no identity number and nothing that looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.identity import BORN, FORMS, MARKED, SERIAL, write

from lsgtool.masking import masked

NUMBERS = st.builds(write, st.sampled_from(FORMS + MARKED), BORN, SERIAL, coordination=st.booleans())


@given(NUMBERS)
def test_whatever_a_rule_finds_is_masked_through_all_signs_of_markdown(number: str) -> None:
    shown = masked(f"Ärendet gäller {number} och mer.")

    assert sum(map(str.isdigit, shown)) == 2
    assert "…" in shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Karin 640823-3234", "Karin 64…"),
        ("19640823 – 3234 och 6408233234.", "19… och 64…."),
        ("Karin Ek, 070-174 06 35, dnr 2024-1234", "Karin Ek, 070-174 06 35, dnr 2024-1234"),
        ("", ""),
        ("640823-**3234**", "64…**"),
        (r"640823\-3234", "64…"),
        ("640823_3234", "64…"),
        ("*640823*3234", "*64…"),
        ("64\u200b0823\u00ad-3234!", "64…!"),
        (r'text: "\x36\x340823\u20113234"', 'text: "64…"'),
        ("640823%2D3235", "64…"),
        ("⁶⁴⁰⁸²³-³²³⁴", "64…"),
        ("640823, 3234", "64…"),
        ("640823-T234", "64…"),
        ("a: 640823-\n            3234\nb: 1", "a: 64…\n\nb: 1"),
        ("20240101-1231, 2024-09-20 1304", "20240101-1231, 2024-09-20 1304"),
        ("LSG 2024-0312-1304 § 12", "LSG 2024-0312-1304 § 12"),
    ],
)
def test_it_is_cut_to_its_first_two_digits(text: str, shown: str) -> None:
    assert masked(text) == shown
