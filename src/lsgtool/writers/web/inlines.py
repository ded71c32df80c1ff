"""The inside of a paragraph: words in their style, new lines, links."""

import re
from itertools import groupby

from lsgtool.document.allowed import ADDRESSES
from lsgtool.document.objections import bad_link
from lsgtool.document.tree import Inline, Inlines, Run, plain
from lsgtool.errors import UserError
from lsgtool.writers.web.markup import Html, element, opening, text

NEW_LINE = Html(f"{opening('br', {})}\n")

# What a browser would break at its dash or slash, though it is one thing: 09.00–11.00, 2022–2024,
# lsg/2024-09-20. What is longer might be wider than a telephone.
WHOLE = re.compile(r"(?<!\S)(?=\S{1,26}(?!\S))(\S*\d[–/-]\d\S*)")

# Readers of a printed page know by themselves what stands before such an address.
KNOWN = re.compile("^(?:https?://|mailto:)", re.IGNORECASE)
POST = re.compile("^mailto:", re.IGNORECASE)


def write_inlines(inlines: Inlines) -> Html:
    """Return the words; neighbours that lead to the same address are one link.

    Raises `UserError` for an address that leads nowhere from a page on its own, and `ValueError` for a
    character that no file may hold.
    """
    pieces: list[Html] = []
    for address, group in groupby(inlines, key=address_of):
        part = tuple(group)
        words = map(write_inline, part)
        pieces += words if address is None else [write_link(address, plain(part), *words)]
    return Html("".join(pieces))


def address_of(inline: Inline) -> str | None:
    """Return the address that an inline leads to."""
    return inline.link if isinstance(inline, Run) else None


def write_link(address: str, said: str, *words: Html) -> Html:
    """Return a link; where its words do not say the address, it is printed after them."""
    unsaid = KNOWN.sub("", address).rstrip("/") not in said
    printed = POST.sub("", address) if unsaid else ""
    return element("a", *words, href=reachable(address), data_printed=printed)


def reachable(address: str) -> str:
    """Return the address, or raise `UserError` when it is none of the web or of the post."""
    if not address.lower().startswith(ADDRESSES):
        _, message, hint = bad_link(address)
        raise UserError(message, hint)
    return address


def write_inline(inline: Inline) -> Html:
    """Return one run in its style, or a new line."""
    if not isinstance(inline, Run):
        return NEW_LINE
    words = write_words(inline.text)
    if inline.emphasis:
        words = element("em", words)
    return element("strong", words) if inline.strong else words


def write_words(words: str) -> Html:
    """Return words; what must not be broken is marked."""
    # Every second piece is what the pattern found.
    return Html(
        "".join(
            element("span", text(piece), class_="whole") if place % 2 else text(piece)
            for place, piece in enumerate(WHOLE.split(words))
        )
    )
