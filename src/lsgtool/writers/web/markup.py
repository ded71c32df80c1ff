"""The small grammar of HTML: text becomes `Html` through one door, which escapes it; elements hold `Html`."""

from collections.abc import Iterable
from html import escape
from typing import NewType

from lsgtool.characters import FORBIDDEN

Html = NewType("Html", str)
"""What is HTML already: mypy refuses a plain text wherever this is asked for."""

NOTHING = Html("")


def text(words: str) -> Html:
    """Return words as they are read; raise `ValueError` for a character that no file may hold."""
    return Html(escape(legal(words), quote=False))


def legal(words: str) -> str:
    """Return `words`, or raise `ValueError` for a character that no file may hold."""
    if found := FORBIDDEN.search(words):
        raise ValueError(f"a page cannot hold the character {found[0]!r} in {words!r}")
    return words


def opening(name: str, attributes: dict[str, str]) -> Html:
    """Return an opening tag; an attribute with an empty value is left out.

    Python's `class_` and `aria_label` become `class` and `aria-label`.
    """
    written = (
        f' {key.rstrip("_").replace("_", "-")}="{escape(legal(value))}"'
        for key, value in attributes.items()
        if value
    )
    return Html(f"<{name}{''.join(written)}>")


def element(name: str, *content: Html, **attributes: str) -> Html:
    """Return an element whose content stands on the line where it begins."""
    return Html(f"{opening(name, attributes)}{''.join(content)}</{name}>")


def block(name: str, *content: Html, **attributes: str) -> Html:
    """Return an element whose content stands on lines of its own, for those who read the source."""
    return Html(f"{opening(name, attributes)}\n{lines(content)}\n</{name}>")


def lines(content: Iterable[Html]) -> Html:
    """Return what there is, each piece on lines of its own."""
    return Html("\n".join(filter(None, content)))
