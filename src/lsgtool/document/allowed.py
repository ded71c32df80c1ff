"""What a text that a secretary writes may hold: paragraphs, lists, emphasis, links and small tables.

Headings, decisions and signatures come from the template; a text that makes its own would change the
shape of the paper around it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lsgtool.diagnostic import Fault
from lsgtool.document.dialects import in_words
from lsgtool.document.objections import DEEP_LIST, REFERENCE, REFUSED, TOO_DEEP, Objection, bad_link
from lsgtool.document.slips import slips
from lsgtool.document.syntax import full_reader, too_deep
from lsgtool.location import Spot

if TYPE_CHECKING:
    from markdown_it.token import Token

DEEPEST_LIST = 3
OPENS_ITEM = ["list_item_open", "paragraph_open"]

# To Markdown these are letters; whoever takes them off as spaces would see another text.
ODD_SPACES = re.compile(r"\A\s*[^\S \t\n]\s*")
ADDRESSES = ("https://", "http://", "mailto:")

# A text without any of these signs has nothing to object to, and most have none: looking for them takes
# a fiftieth of the time that reading the text takes. Every branch begins with a sign, which lets the
# search skip ahead; so a line's beginning is the end of the line before.
SUSPICIOUS = re.compile(
    r"""
      [`<>\t|•●▪◦‣] | !\[ | \][(:]               # code, HTML, quotes, tables, pasted lists, pictures, links
    | [&~] | \[[\^ xX\[] | :(?=[a-z0-9_+-]{1,80}:)  # entities, struck words, footnotes, boxes, smileys
    | \n[ ]*
      (?: (?<=\n[ ]{4})                          # indented code, or a list in a list in a list
        | (?:[-+*]|\d+[.)])[ ]+(?:[-+*]|\d+[.)])[ ]        # lists that begin on one line
        | (?:[-+*]|\d+[.)])[ ]{5}                # code in a list
        | (?:(?:[-+*]|\d+[.)])[ ]+)?             # at the start of a line, or of a list item:
          (?: \#                                #   a heading
            | [=-]+[ ]*(?![^\n])                #   the line below a heading
            | (?:[-*_][ ]*){3,}(?![^\n])        #   a line across the page
            | ~~~                               #   code
          )
      )
    """,
    re.VERBOSE,
)


def faults_in_text(markdown: str) -> tuple[Fault, ...]:
    """Return what the text may not hold, in the order of its lines and each kind once a line.

    The spot of a fault has its `text_line` only; the caller knows the keys.
    """
    first: dict[tuple[int, str], Objection] = {}
    for text in dict.fromkeys((markdown, ODD_SPACES.sub("", markdown))):
        skipped = markdown.count("\n") - text.count("\n")
        for line, objection in objections(text) if SUSPICIOUS.search("\n" + text) else ():
            first.setdefault((line + skipped, objection[1].id), objection)
    in_order = sorted(first.items(), key=lambda found: found[0][0])
    return tuple(Fault(*objection, Spot(text_line=line)) for (line, _), objection in in_order)


def objections(markdown: str) -> Iterator[tuple[int, Objection]]:
    """Yield the line and the objection to each part of the text."""
    environment: dict[str, Any] = {}
    tokens = full_reader().parse(markdown, environment)
    deep = too_deep(tokens)
    if deep is not None:
        yield deep, TOO_DEEP
    yield from in_blocks(tokens)
    yield from slips(tokens, markdown)
    yield from references(environment)


def in_blocks(tokens: "Sequence[Token]") -> Iterator[tuple[int, Objection]]:
    """Yield the line and the objection to each block, and to what stands inside its lines."""
    depth = 0
    for index, token in enumerate(tokens):
        line = token.map[0] if token.map else 0
        if token.type in REFUSED:
            yield line, REFUSED[token.type]
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
            if depth == DEEPEST_LIST + 1:
                yield line, DEEP_LIST
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif token.type == "inline":
            before = [token.type for token in tokens[max(0, index - 2) : index]]
            yield from in_line(token.children or (), line)
            yield from in_words(token.children or (), line, opens_item=before == OPENS_ITEM)


def in_line(tokens: "Sequence[Token]", line: int) -> Iterator[tuple[int, Objection]]:
    """Yield the line and the objection to each part of a paragraph that begins at `line`."""
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            line += 1
        elif token.type in REFUSED:
            yield line, REFUSED[token.type]
            line += token.content.count("\n")
        elif token.type == "link_open" and not str(token.attrGet("href")).lower().startswith(ADDRESSES):
            yield line, bad_link(str(token.attrGet("href")))


def references(environment: Mapping[str, Any]) -> Iterator[tuple[int, Objection]]:
    """Yield the line of each `[words]: address`, which markdown-it keeps apart from the tokens."""
    for reference in environment.get("references", {}).values():
        yield reference["map"][0], REFERENCE
