"""How much of a printed page something takes, as far as it can be told before it is printed."""

from lsgtool.document.tree import Inlines, plain

LINE = 85  # characters of the text
SHORT = 3  # lines: torn, one of them would stand alone


def lines_of_print(inlines: Inlines) -> int:
    """Return about how many lines a paragraph takes on paper."""
    return 1 + len(plain(inlines)) // LINE
