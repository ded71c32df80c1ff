"""The words in which two texts differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgtool.word_difference import Kind, shown, word_difference

LONG = "Länssamordningsgruppen ställde sig bakom förslaget och bad förvaltningen att återkomma efter sommaren"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("fjorton dagar", "femton dagar", "[-fjorton-]{+femton+} dagar"),
        ("inom fjorton dagar.", "inom femton dagar.", "inom [-fjorton-]{+femton+} dagar."),
        (
            "Den 2024-09-20 kl. 09.00",
            "Den 2024-09-21 kl. 09.00",
            "Den [-2024-09-20-]{+2024-09-21+} kl. 09.00",
        ),
        ("1 000 kr", "1 500 kr", "[-1 000-]{+1 500+} kr"),
        ("en ko", "två kor", "[-en ko-]{+två kor+}"),
        ("Ja.", "Ja!", "Ja[-.-]{+!+}"),
        ("", "Nytt.", "{+Nytt.+}"),
        ("Borta.", "", "[-Borta.-]"),
        ("a\nb\n\nc", "a\nb c", "a b[-⏎⏎-]{+ +}c"),
        (f"{LONG}, i dag.", f"{LONG}, i går.", "… efter sommaren, i [-dag-]{+går+}."),
        (f"I dag. {LONG}", f"I går. {LONG}", "I [-dag-]{+går+}. Länssamordningsgruppen ställde sig …"),
        (
            "En fjärde gång begärdes mer tid till underlaget av alla sju",
            "En femte gång begärdes mer tid till underlaget av alla åtta",
            "En [-fjärde-]{+femte+} gång begärdes mer tid till underlaget av alla [-sju-]{+åtta+}",
        ),
        ("samma", "samma", "samma"),
        ("", "", ""),
    ],
)
def test_the_words_that_differ(before: str, after: str, line: str) -> None:
    assert shown(word_difference(before, after)) == line


TEXTS = st.lists(st.sampled_from(["att", "den", "kr", " ", "  ", "\n", ".", "§ 35", "å", "12 000"])).map(
    "".join
)


@given(TEXTS, TEXTS)
def test_the_pieces_make_up_both_texts(before: str, after: str) -> None:
    pieces = word_difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.GONE) == after
    assert all(piece.text for piece in pieces)


@given(st.text(), st.text())
def test_no_sign_is_lost(before: str, after: str) -> None:
    pieces = word_difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.GONE) == after
