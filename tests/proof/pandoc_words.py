"""What pandoc finds in a paper: its words, and the headings, lists, links and boxes they are built into."""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from tests.proof.docx_boxes import boxes_of
from tests.proof.words import Item, Words, in_a_line, letters

# An address that stands in a text as it is, is a text: `GitHub` makes a link of it, paper does not.
READERS = {"docx": "docx", "md": "gfm-autolink_bare_uris", "html": "html"}
BETWEEN = {"Space", "SoftBreak", "LineBreak"}
INSIDE = {"Strong", "Emph", "Link", "Span", "Underline"}
"""What pandoc makes of a stretch inside a line: the letters before and after it belong to the same word."""
MAIN = re.compile("<main.*</main>", re.DOTALL)
KEPT = "%/:?#[]@!$&'()*+,;=~"


def main_of(page: bytes) -> bytes:
    """Return what a page has between its header and its end: the paper itself."""
    found = MAIN.search(page.decode("utf-8"))
    assert found is not None
    return f"<!DOCTYPE html><html><body>{found[0]}</body></html>".encode()


def read_by_pandoc(program: str, file: Path) -> Words:
    """Return what pandoc finds; the signs and numbers of lists are no words to it."""
    command = [program, "-f", READERS[file.suffix[1:]], "-t", "json", str(file)]
    told = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    blocks, is_docx = json.loads(told)["blocks"], file.suffix == ".docx"
    nodes = list(_nodes(blocks))
    return Words(
        all=tuple(_text(blocks).split()),
        headings=tuple((one["c"][0], in_a_line(_text(one["c"]))) for one in nodes if one["t"] == "Header"),
        items=tuple(_items(blocks, unnumbered="DefaultStyle" if is_docx else "")),
        links=tuple(link for one in nodes if one["t"] == "Link" for link in _link(*one["c"])),
        # Pandoc takes whatever is indented in Word for a quotation.
        boxes=boxes_of(file) if is_docx else tuple(letters(_text(one)) for one in nodes if _is_box(one)),
    )


def _nodes(node: Any) -> Iterator[Mapping[str, Any]]:
    """Yield each node of pandoc's tree that has a name, before those inside it."""
    if isinstance(node, list):
        for inner in node:
            yield from _nodes(inner)
    elif isinstance(node, Mapping):
        yield node
        yield from _nodes(node.get("c"))


def _items(node: Any, depth: int = 0, *, unnumbered: str) -> Iterator[Item]:
    """Yield the items of all lists; `unnumbered` is the style of what pandoc takes for a number and is none.

    The bullets on the deeper levels of a decision have blanks before them, and no number, in Word.
    """
    match node:
        case list():
            for inner in node:
                yield from _items(inner, depth, unnumbered=unnumbered)
        case {"t": "BulletList", "c": items}:
            yield from _items_of(items, None, depth, unnumbered=unnumbered)
        case {"t": "OrderedList", "c": [[start, {"t": style}, _], items]}:
            first = None if style == unnumbered else start
            yield from _items_of(items, first, depth, unnumbered=unnumbered)
        case {"c": inner}:
            yield from _items(inner, depth, unnumbered=unnumbered)


def _items_of(items: list[Any], start: int | None, depth: int, *, unnumbered: str) -> Iterator[Item]:
    for place, item in enumerate(items):
        yield Item(depth, None if start is None else start + place, in_a_line(_text(item[0])))
        yield from _items(item, depth + 1, unnumbered=unnumbered)


def _link(_: object, words: Any, target: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the words and the address of a link out of the paper; an item's number leads to itself."""
    if not target[0].startswith("#"):
        yield in_a_line(_text(words)), _written_out(target[0])


def _written_out(address: str) -> str:
    """Return an address in the letters that it is sent in: in Markdown it stands as one types it."""
    parts = urlsplit(address)
    host = parts.netloc.encode("idna").decode("ascii")
    return urlunsplit((parts.scheme, host, *(quote(part, safe=KEPT) for part in parts[2:])))


def _is_box(node: Mapping[str, Any]) -> bool:
    """Tell whether a node is a decision box: a quotation in Markdown, a group of that class on a page."""
    match node:
        case {"t": "BlockQuote"}:
            return True
        case {"t": "Div", "c": [[_, classes, attributes], _]}:
            return "decision" in classes and ["role", "group"] in attributes
    return False


def _text(node: Any) -> str:
    """Return the text below a node of pandoc's tree."""
    if isinstance(node, list):
        return "".join(map(_text, node))
    return _text_of(node.get("t"), node.get("c")) if isinstance(node, Mapping) else ""


def _text_of(kind: object, content: Any) -> str:
    """Return the text of a node that pandoc calls by this name."""
    if kind == "Str":
        return str(content)
    if kind in BETWEEN:
        return " "
    if kind in INSIDE:
        return _text(content)
    # The name of a table stands before its rows: only those who hear it have one.
    return f" {_text(content[2:] if kind == 'Table' else content)} "
