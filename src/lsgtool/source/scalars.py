"""Writes a text as one line of YAML that reads back as exactly that text."""

import re
from typing import Final

from lsgtool.characters import FORBIDDEN

# Words, numbers and dates that no reader of YAML takes for anything but the text they are,
# also between brackets. Everything else stands in quotes, and so does what only looks doubtful.
_PLAIN: Final = re.compile(r"[^\W\d_][\w./()§–—-]*(?: [\w./()§–—&+%-]+)*|0|[1-9]\d{0,8}|\d{4}-\d\d-\d\d")
_WORDS_WITH_MEANING: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_ESCAPES: Final = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\t": r"\t"}


def plain(text: str) -> str:
    """Return `text` as a YAML scalar on one line: as it stands where that is safe, else in double quotes.

    Raises ValueError for a text with a character that no file may hold.
    """
    if FORBIDDEN.search(text):
        raise ValueError(f"no file may hold this text: {text!r}")
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS_WITH_MEANING:
        return text
    return '"' + "".join(_ESCAPES.get(c) or (c if c.isprintable() else _escape(c)) for c in text) + '"'


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
