"""The filters by which templates shape Markdown: list items, decision boxes, full stops."""

import re

from lsgtool.papers.budget import spend
from lsgtool.papers.view import Markdown

# A mark may stand inside emphasis, quotes or a link: `att godkänna **planen.**`.
ENDED = re.compile(r"""[.!?…:;,\\]["”’»*_]{0,9}(?:\]\([^()\n]{0,2000}\)[*_]{0,9})?\Z""")
IN_LIST_OR_TABLE = re.compile(r"\s|[-*+] |\d+[.)] |\|")


def hang(text: str, marker: str = "- ") -> Markdown:
    """Return Markdown as a list item: its lines after the first stand below the first one's text."""
    indent = " " * len(marker)
    first, *rest = text.split("\n")
    spend(len(marker) * (1 + len(rest)))
    return Markdown("\n".join([marker + first, *(indent + line if line.strip(" ") else "" for line in rest)]))


def boxed(text: str) -> Markdown:
    """Return Markdown as a block quote, which is a decision box in a paper."""
    return Markdown("\n".join(f"> {line}" if line else ">" for line in tidied(text).rstrip("\n").split("\n")))


def sentence(text: str) -> str:
    """Return the text with a capital at its beginning and all else as it is."""
    return text[:1].upper() + text[1:]


def full_stop(text: str) -> Markdown:
    """Return Markdown that ends its sentence; what ends in a mark, a list or a table is left as it is."""
    ended = text.rstrip(" \n")
    last = ended.rsplit("\n", 1)[-1]
    return Markdown(ended if not last or ENDED.search(last) or IN_LIST_OR_TABLE.match(last) else ended + ".")


def tidied(text: str) -> str:
    """Return the text without blank lines beside blank lines, at the top, or at the end."""
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip(" ") or (lines and lines[-1]):
            lines.append(line if line.strip(" ") else "")
    return "\n".join(lines).rstrip("\n") + "\n"
