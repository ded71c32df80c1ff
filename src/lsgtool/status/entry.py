"""One entry of the page: the day or a label in front, what is to be told, and a remark at the right edge."""

from collections.abc import Iterator

from lsgtool.printers.lines import GAP, WIDTH, Paint, Tone, beside, wrapped

LEFT = 14
"""As wide as `Fri 2024-09-20`."""

TEXT = WIDTH - LEFT - len(GAP)
LINES = 2
"""No entry has more lines of text; the rest of it is cut off, for the page is one screen."""

CUT = " …"


def entry(
    left: str, text: str, paint: Paint, aside: str = "", tones: tuple[Tone, Tone] = (Tone.PLAIN, Tone.QUIET)
) -> Iterator[str]:
    """Yield the lines of an entry; `tones` are those of what is left and of what is aside."""
    if len(aside) > TEXT // 2:
        yield from entry(left, text, paint, tones=tones)
        yield from entry("", aside, lambda line, _tone: paint(line, tones[1]))
        return
    room = TEXT - len(aside) - len(GAP) if aside else TEXT
    told = _told(text, room)
    cells = (
        [(left, tones[0])],
        [(line, Tone.PLAIN) for line in told],
        [*[("", Tone.PLAIN)] * (len(told) - 1), (aside, tones[1])],
    )
    yield from beside((LEFT, room, len(aside)), cells, paint)


def _told(text: str, room: int) -> list[str]:
    """Return the lines of a text, of which the last one leaves room for what is aside."""
    told = wrapped(text, TEXT) or [""]
    if len(told) < LINES and len(told[-1]) > room:
        return [*told, ""]
    if len(told) > LINES or len(told[-1]) > room:
        return [*told[: LINES - 1], _cut(told[LINES - 1], room)]
    return told


def _cut(line: str, room: int) -> str:
    """Return as many words of a line as there is room for, and that there were more."""
    line = line.removesuffix(CUT)
    while line and len(line) + len(CUT) > room:
        line = line.rpartition(" ")[0]
    return f"{line}{CUT}".strip()
