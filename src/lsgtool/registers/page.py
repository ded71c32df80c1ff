"""How a register is set out for people: 80 columns of a day, what goes with it, and what it is about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from lsgtool.masking import masked
from lsgtool.messages import Message, Wording, msg
from lsgtool.printers.lines import GAP, NO_BREAK, WIDTH, Paint, Tone, beside, wrapped
from lsgtool.registers.names import Names
from lsgtool.timeline.commitments import Origin

DAY, SIDE = 10, 18
WHAT = WIDTH - DAY - SIDE - 2 * len(GAP)
WIDTHS = (DAY, SIDE, WHAT)
NOTHING = "–"

Told: TypeAlias = Message | str
"""What a page tells: a message, or words that are the same in every language."""


class Line(NamedTuple):
    """A paragraph in a cell, which fills as many lines as it needs, the first of them begun by `mark`."""

    text: Told
    tone: Tone = Tone.PLAIN
    mark: str = ""


def item(text: Told) -> Line:
    """Return a paragraph that is one of several things told below a text."""
    return Line(text, mark="- ")


@dataclass(frozen=True, slots=True)
class Page:
    """Sets out rows, in the reader's words and colours, with the names that were in force on the day."""

    names: Names
    words: Wording
    paint: Paint

    def heading(self, title: Told) -> Iterator[str]:
        """Yield a heading over rows."""
        for line in self.told(title):
            yield self.paint(line, Tone.HEADING)
        yield ""

    def columns(self, names: Iterable[Message]) -> Iterator[str]:
        """Yield the names of the columns of the rows below."""
        return self.row(*([Line(name, Tone.QUIET)] for name in names))

    def table(self, columns: Iterable[Message], rows: Iterable[Iterator[str]]) -> Iterator[str]:
        """Yield the names of the columns and the rows, a blank line after each."""
        yield from self.columns(columns)
        for row in rows:
            yield from row
            yield ""

    def group(
        self, title: Message, columns: Iterable[Message], rows: Iterable[Iterator[str]]
    ) -> Iterator[str]:
        """Yield a heading and the rows below it; nothing where there are no rows."""
        rows = list(rows)
        if rows:
            yield from self.heading(title)
            yield from self.table(columns, rows)

    def row(self, *cells: Iterable[Line]) -> Iterator[str]:
        """Yield the lines of one row: a day, what goes with it, what it is about."""
        told = [
            [(part, line.tone) for line in cell for part in wrapped(self._words(line.text), width, line.mark)]
            for width, cell in zip(WIDTHS, cells, strict=True)
        ]
        return beside(WIDTHS, told, self.paint)

    def told(self, told: Told) -> Iterator[str]:
        """Yield the lines of something that is told across the whole page."""
        yield from wrapped(self._words(told))

    def left_out(self, paths: Iterable[str]) -> Iterator[str]:
        """Yield the lines that name the files which cannot be read; they stand before all that lacks them."""
        paths = tuple(paths)
        for path in paths:
            yield from self.told(
                msg(
                    "{path} cannot be read and is left out; `lsg check` says what is wrong with it", path=path
                )
            )
        if paths:
            yield ""

    def listed(self, names: Iterable[str]) -> str:
        """Return the names of bodies, principals and persons, with commas between them."""
        return ", ".join(self.names.named(name) for name in names)

    def _words(self, told: Told) -> str:
        text = self.words(told) if isinstance(told, Message) else masked(told)
        return text.replace("§ ", f"§{NO_BREAK}")


def reference(origin: Origin) -> Line:
    """Return the line that names a clause as people write it in the files, and its matters."""
    address = origin.address
    return Line(", ".join((str(address or origin.meeting), *origin.matters)), Tone.QUIET)
