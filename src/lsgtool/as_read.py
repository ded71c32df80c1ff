r"""A text as a reader sees it: without signs that only form it, `%2D`, `&ndash;` and `\x2d` being dashes."""

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lsgtool.characters import UNSEEN

# What is written in several signs and read as fewer; an indented line begins at its first word.
ESCAPE: Final = r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[nrt])"
TOKEN: Final = re.compile(
    rf"(?P<percent>(?:%[0-9A-Fa-f]{{2}})+)|(?P<entity>&#?\w{{1,31}};)|(?P<escape>{ESCAPE})"
    rf"|(?P<line>\n[^\S\n]+)|(?P<unseen>{UNSEEN.pattern})"
)
WHITE: Final = {"n": "\n", "r": "\n", "t": "\t"}
LAST: Final = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where some of a text begins as it is read and as it is written; where it ends, for a token."""

    read: int
    written: int
    end: int | None = None


@dataclass(frozen=True, slots=True)
class AsRead:
    """The text that is read, and of each stretch of it where that is written."""

    text: str
    _stretches: tuple[Stretch, ...]

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Return from where to before where that is written which is read from `start` to before `end`."""
        first, last = self._stretch(start), self._stretch(end - 1)
        return (
            first.written if first.end is not None else first.written + start - first.read,
            last.end if last.end is not None else last.written + end - last.read,
        )

    def _stretch(self, at: int) -> Stretch:
        return self._stretches[bisect_right(self._stretches, at, key=lambda one: one.read) - 1]


def as_read(written: str) -> AsRead:
    """Return a text as a reader sees it."""
    texts: list[str] = []
    stretches = [Stretch(0, 0)]
    length = done = 0
    for token in TOKEN.finditer(written):
        before, read = written[done : token.start()], _read(token)
        done = token.end()
        texts += (before, read)
        stretches.append(Stretch(length + len(before), token.start(), done))
        length += len(before) + len(read)
        stretches.append(Stretch(length, done))
    return AsRead("".join((*texts, written[done:])), tuple(stretches))


def _read(token: re.Match[str]) -> str:
    """Return what a token is read as."""
    signs = token[0]
    match token.lastgroup:
        case "percent":
            return UNSEEN.sub("", unquote(signs))
        case "entity":
            return UNSEEN.sub("", html.unescape(signs))
        case "escape" if signs[1] in WHITE:
            return WHITE[signs[1]]
        case "escape":
            return UNSEEN.sub("", chr(min(int(signs.lstrip("\\xuU"), 16), LAST)))
        case "line":
            return "\n"
        case _:
            return ""
