"""The places where two papers differ, and how each is shown in one line."""

import pytest

from lsgtool.drift.differing import LINES, Difference, differences

FILE = """\
Ledningsgruppen beslutade

att godkänna planen,
att   ge arbetsutskottet i uppdrag att bereda frågan.
Mötet avslutades.
"""


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (FILE, []),
        (FILE.replace("\n", "\r\n").replace("   ", " ") + "\n\n", []),
        (FILE.replace("planen", "budgeten"), ["att godkänna [-planen-]{+budgeten+},"]),
        (
            FILE.replace("planen", "budgeten").replace("Mötet", "Sammanträdet"),
            ["att godkänna [-planen-]{+budgeten+},", "[-Mötet-]{+Sammanträdet+} avslutades."],
        ),
        (FILE + "Vid protokollet\n", ["{+Vid protokollet+}"]),
        (FILE.replace("Mötet avslutades.\n", ""), ["[-Mötet avslutades.-]"]),
        ("", [f"[-{' '.join(FILE.split())}-]"]),
    ],
)
def test_places(source: str, shown: list[str]) -> None:
    assert [place.shown() for place in differences(FILE, source)] == shown


def test_the_paragraphs_of_a_place_are_whole() -> None:
    assert differences("a\nb c\nd", "a\nb x\ny\nd") == (Difference("b c", "b x\ny"),)


@pytest.mark.parametrize("count", [2_000, LINES + 1])
def test_a_place_without_end_is_shown_in_part(count: int) -> None:
    file = "".join(f"rad {number}\n" for number in range(count))
    source = "".join(f"line {number}\n" for number in range(count + 1))
    (place,) = differences(file, source)
    assert place.file.count("\n") == count - 1
    assert place.source.count("\n") == count
    assert place.shown().startswith("[-rad 0 rad 1 rad 2 ")
    assert "{+line 0 line 1 " in place.shown()
    assert len(place.shown()) < 300
