"""What a clause asks for, in short: its first sentence in plain words, for a cell of a table."""

import re
from typing import Final

from lsgtool.document.parse import parse
from lsgtool.document.tree import Block, ListBlock, Note, Paragraph, plain

LONGEST: Final = 200
"""So many letters a sentence may have together with the list that it goes on in."""

# A word of four letters before the mark: "t.ex. Umeå" and "kl. 9" end no sentence.
_END: Final = re.compile(r"(?<=\w{4})[.!?…][\"”’»)]*(?=\s+[A-ZÅÄÖ])")
_MARKS: Final = (".", "!", "?", "…")


def first_sentence(markdown: str) -> str:
    """Return the first sentence of a text without its styles and without a full stop.

    One that goes on in a short list has what stands there, too; with anything longer it ends in ` …`.
    """
    first, *rest = parse(markdown).blocks
    words = _plain(first) or " ".join(markdown.split())
    if ended := _END.search(words):
        return words[: ended.end()].removesuffix(".")
    if rest and not words.endswith(_MARKS):
        return _going_on(words.rstrip(":,;"), rest[0])
    return words.removesuffix(".")


def _going_on(words: str, after: Block) -> str:
    """Return the beginning of a sentence with the list after it, where that is short."""
    if isinstance(after, ListBlock):
        whole = f"{words} {'; '.join(_plain(item[0]).rstrip('.,;') for item in after.items)}"
        if len(whole) <= LONGEST:
            return whole
    return f"{words} …"


def _plain(block: Block) -> str:
    """Return the words of a paragraph; of any other block nothing."""
    return plain(block.inlines) if isinstance(block, Paragraph | Note) else ""
