"""Writes what the sections of the page are made of: headings, entries, and how much is not shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lsgtool.messages import Message, Wording, msg
from lsgtool.printers.lines import Paint, Tone
from lsgtool.status.entry import entry


@dataclass(frozen=True, slots=True)
class Pen:
    """The words and the colours of a reader."""

    words: Wording
    paint: Paint

    def heading(self, heading: Message) -> str:
        """Return the heading of a section."""
        return self.paint(self.words(heading), Tone.HEADING)

    def entry(
        self, left: str, text: str, aside: str = "", tones: tuple[Tone, Tone] = (Tone.PLAIN, Tone.QUIET)
    ) -> Iterator[str]:
        """Yield the lines of an entry; `tones` are those of what is left and of what is aside."""
        return entry(left, text, self.paint, aside, tones)

    def more(self, commands: Iterable[str]) -> Iterator[str]:
        """Yield how much is not shown; `commands` has for each the command that shows it."""
        hidden = list(commands)
        if hidden:
            where = ", ".join(f"`{command}`" for command in dict.fromkeys(hidden))
            yield from self.entry(
                "", self.words(msg("and {count} more: {where}", count=len(hidden), where=where))
            )
