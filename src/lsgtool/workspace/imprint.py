"""What is left of a meeting's file when its words are taken away: the digests of its parts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lsgtool.reference import NAME, parse_paragraph
from lsgtool.source.canonical import canonical, digest_of
from lsgtool.source.data import Data, Mapping

LOG: Final = "log"
ITEMS: Final = "items"
NOT_IN_HEAD: Final = frozenset({ITEMS, LOG, "status", "published"})
"""The items are parts of their own; the others tell of the minutes and change after they are approved."""

RESTRICTED: Final = "restricted"
"""No part of what is approved: whether something is secret is asked when somebody asks for it."""

PAPERS: Final = "papers"
_INSIDE: Final = frozenset({ITEMS, PAPERS, "continued"})
"""The keys of an item below which something may be restricted too: sub-matters, papers, more text."""

_NAMING: Final = frozenset({"body", "forward", "principal", "to"})
_CITING: Final = frozenset({"replaces", "ends"})
"""The keys whose values may stand for a body or a principal, and those that cite earlier minutes.

What is printed of any other key stands in the file: a body may later be called what a matter is called.
"""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a file: the digest of what is written there, and what it mentions.

    A mention is a name that may be that of a body or a principal, such as `lsg` or `umea`, or a meeting whose
    minutes are cited, such as `lsg/2024-09-20`.
    """

    digest: str
    mentions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Imprint:
    """The parts of a meeting's file: what stands at its top, each item, and each step of its log."""

    head: Stretch
    items: tuple[Stretch, ...]
    log: tuple[str, ...]


def imprint_of(data: Mapping) -> Imprint:
    """Return the imprint of a meeting's file that has no faults, by its plain data."""
    return Imprint(
        _stretch({key: value for key, value in data.items() if key not in NOT_IN_HEAD}),
        tuple(_stretch(as_approved(item)) for item in _entries(data.get(ITEMS))),
        tuple(digest_of(canonical(step)) for step in _entries(data.get(LOG))),
    )


def as_approved(item: Data) -> Data:
    """Return an item without `restricted`, its own and those inside; a paper with a title alone is a text."""
    if not isinstance(item, dict):
        return item
    kept = {key: value for key, value in item.items() if key != RESTRICTED}
    for key in _INSIDE & kept.keys():
        inside = [as_approved(one) for one in _entries(kept[key])]
        kept[key] = [_shortest(paper) for paper in inside] if key == PAPERS else inside
    return kept


def _shortest(paper: Data) -> Data:
    """Return a paper as whoever had nothing to restrict writes it."""
    if not isinstance(paper, dict):
        return paper
    given = [key for key, value in paper.items() if value is not None]
    return paper["title"] if given == ["title"] else paper


def _entries(data: Data) -> list[Data]:
    return data if isinstance(data, list) else []


def _stretch(data: Data) -> Stretch:
    return Stretch(digest_of(canonical(data)), frozenset(_mentions(data)))


def _mentions(data: Data, key: str = "") -> Iterator[str]:
    """Yield what some data mention that stand below a key."""
    if isinstance(data, dict):
        for inner, value in data.items():
            yield from _mentions(value, inner)
    elif isinstance(data, list):
        for value in data:
            yield from _mentions(value, key)
    elif data is not None and key in _NAMING and NAME.fullmatch(data.strip(" \t\n")):
        yield data.strip(" \t\n")
    elif data is not None and key in _CITING and (cited := parse_paragraph(" ".join(data.split()))):
        yield str(cited.meeting)
