"""What a text that a secretary writes may hold: paragraphs, lists, emphasis, links and small tables.

Headings, decisions and signatures come from the template; a text that makes its own would change the
shape of the paper around it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lsgtool.diagnostic import Fault
from lsgtool.document.objections import DEEP_LIST, REFERENCE, REFUSED, Objection, bad_link
from lsgtool.document.syntax import full_reader
from lsgtool.location import Spot

if TYPE_CHECKING:
    from markdown_it.token import Token

DEEPEST_LIST = 3
ADDRESSES = ("https://", "http://", "mailto:")

# A text without any of these signs has nothing to object to, and most have none: looking for them takes
# a fiftieth of the time that reading the text takes. Every branch begins with a sign, which lets the
# search skip ahead; so a line's beginning is the end of the line before.
SUSPICIOUS = re.compile(
    r"""
      [`<>\t] | !\[ | \][(:]                      # code, HTML, quotes, pictures, links
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
    if not SUSPICIOUS.search("\n" + markdown):
        return ()
    environment: dict[str, Any] = {}
    tokens = full_reader().parse(markdown, environment)
    first: dict[tuple[int, str], Objection] = {}
    for line, objection in (*in_blocks(tokens), *references(environment)):
        first.setdefault((line, objection[1].id), objection)
    in_order = sorted(first.items(), key=lambda found: found[0][0])
    return tuple(Fault(*objection, Spot(text_line=line)) for (line, _), objection in in_order)


def in_blocks(tokens: "Sequence[Token]") -> Iterator[tuple[int, Objection]]:
    """Yield the line and the objection to each block, and to what stands inside its lines."""
    depth = 0
    for token in tokens:
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
            yield from in_line(token.children or (), line)


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
