"""Lines for a terminal: never wider than 80 columns, and no word is cut off."""

from textwrap import wrap

from lsgtool.messages import printable

WIDTH = 80


def wrapped(text: str, width: int = WIDTH, mark: str = "") -> list[str]:
    """Return the text in lines of no more than `width`; a word that is longer goes on in the next line.

    The first line begins with `mark`, and the others are indented as much.
    """
    indent = " " * len(mark)
    return wrap(printable(text), width, initial_indent=mark, subsequent_indent=indent, break_on_hyphens=False)
