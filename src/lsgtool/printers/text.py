"""Findings as text for people: `path:line:column CODE message`, the line, the way out, what it rests on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from textwrap import wrap
from typing import TypeAlias

from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.messages import Message, Wording, msg, printable
from lsgtool.printers.excerpt import excerpt
from lsgtool.printers.sentences import rests_on, way_out

WIDTH = 80
INDENT = "    "


class Part(Enum):
    """What a piece of text is, for whoever gives each its colour."""

    PLACE = auto()
    ERROR = auto()
    WARNING = auto()
    INFORMATION = auto()
    ASIDE = auto()


Paint: TypeAlias = Callable[[str, Part], str]
"""Returns a piece of text in its colour."""

Quote: TypeAlias = Callable[[Diagnostic], str | None]
"""Returns the line of its file that a finding points at; None where there is none to show."""

_PARTS = {
    Severity.ERROR: Part.ERROR,
    Severity.WARNING: Part.WARNING,
    Severity.INFORMATION: Part.INFORMATION,
}


def plain(text: str, _part: Part) -> str:
    """Return the text without any colour."""
    return text


def no_quote(_found: Diagnostic) -> None:
    """Return no line of any file."""


@dataclass(frozen=True, slots=True)
class TextPrinter:
    """Shows findings in the reader's words, with the line each points at and in colours where given."""

    words: Wording
    quote: Quote = no_quote
    paint: Paint = plain

    def lines(self, diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
        """Yield the lines that show the findings, in the order given; a blank line parts the files."""
        path = None
        for found in diagnostics:
            if path not in {None, found.path}:
                yield ""
            path = found.path
            yield self._head(found)
            yield from self._excerpt(found)
            yield from _wrapped(way_out(found, self.words))
            yield from (self.paint(line, Part.ASIDE) for line in _wrapped(rests_on(found, self.words)))

    def _head(self, found: Diagnostic) -> str:
        """Return the one line that is never broken, since editors open the place at its beginning."""
        place = f"{printable(found.path)}:{found.place.line}:{found.place.column}"
        code = self.paint(found.code.code, _PARTS[found.severity])
        return f"{self.paint(place, Part.PLACE)} {code} {self.words(_weighed(found))}"

    def _excerpt(self, found: Diagnostic) -> Iterator[str]:
        line = self.quote(found)
        if line is not None:
            shown, caret = excerpt(line, found.place, WIDTH - len(INDENT))
            yield f"{INDENT}{shown}"
            yield f"{INDENT}{self.paint(caret, _PARTS[found.severity])}"


def _weighed(found: Diagnostic) -> Message:
    """Return the message, with how bad it is where that is less than an error."""
    match found.severity:
        case Severity.ERROR:
            return found.message
        case Severity.WARNING:
            return msg("warning: {message}", message=found.message)
        case Severity.INFORMATION:
            return msg("information: {message}", message=found.message)


def _wrapped(text: str) -> list[str]:
    return wrap(
        text,
        WIDTH,
        initial_indent=INDENT,
        subsequent_indent=INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
