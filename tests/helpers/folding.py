"""Breaks what lsg tells at 80 columns, for tests whose sentences have paths of any length."""

import re
from textwrap import fill


def told(sentence: str) -> str:
    """Return a sentence as it is told."""
    return _folded(sentence, "", "  ")


def refused(sentence: str, way_out: str) -> str:
    """Return a trouble and its way out as they are told."""
    return _folded(sentence, "lsg: ", "     ") + _folded(way_out, "  ", "  ")


def joined(told: str) -> str:
    """Return what was told in one line, for tests that know only parts of it."""
    return " ".join(told.split())


def _folded(text: str, first: str, others: str) -> str:
    commands_whole = re.sub("`[^`]*`", lambda found: found[0].replace(" ", "\u00a0"), text)
    lines = fill(
        commands_whole,
        80,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines.replace("\u00a0", " ") + "\n"
