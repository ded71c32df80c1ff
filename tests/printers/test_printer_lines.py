"""Lines for a terminal: cells beside each other, no line too wide, no word lost."""

from lsgtool.printers.lines import Tone, beside, plain, wrapped


def test_cells_of_different_height() -> None:
    cells = [
        [("2024-02-23", Tone.PLAIN), ("191 days", Tone.QUIET)],
        [("late", Tone.LATE)],
        [("ett", Tone.PLAIN), ("två", Tone.PLAIN), ("tre", Tone.PLAIN)],
    ]
    assert list(beside((10, 6, 10), cells, plain)) == [
        "2024-02-23  late    ett",
        "191 days            två",
        "                    tre",
    ]


def test_only_what_is_told_is_painted() -> None:
    cells = [[("late", Tone.LATE)], [("ett", Tone.PLAIN), ("", Tone.PLAIN), ("tre", Tone.QUIET)]]
    assert list(beside((6, 3), cells, lambda text, tone: f"<{tone.value}>{text}</>")) == [
        "<late>late</>    <plain>ett</>",
        "",
        "        <quiet>tre</>",
    ]


def test_a_mark_and_a_word_that_is_too_long() -> None:
    assert wrapped("en bilaga med handlingsplanerna", 12, "- ") == [
        "- en bilaga",
        "  med handli",
        "  ngsplanern",
        "  a",
    ]


def test_no_line_is_broken_at_a_no_break_space() -> None:
    assert wrapped("enligt §\u00a038 och §\u00a039", 12) == ["enligt § 38", "och § 39"]


def test_what_a_terminal_would_act_on_is_shown() -> None:
    assert wrapped("a\x1b[31mb\u200bc") == [r"a\x1b[31mb\u200bc"]
