"""Leaves out of a meeting what is marked `restricted`, and all that tells of it in other places.

What is restricted is made anew with nothing but what may stay, so that no key is forgotten, known or to come.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from lsgtool.model.item import Block, Item, Paper, SubMatter
from lsgtool.model.log import Step
from lsgtool.model.meeting import Meeting
from lsgtool.names import comparable
from lsgtool.publishing.attending import open_attendance
from lsgtool.rules.mentions import WORD, folded

ITEM: Final = "Utelämnat ärende"
SUB_MATTER: Final = "Utelämnat underärende"
PAPER: Final = "Handling"
"""What stands in the place of a title; papers are in Swedish, and the reason stands beside it."""


def without_restricted(meeting: Meeting) -> Meeting:
    """Return the meeting without what is restricted; numbers of items and of attachments stay as they are."""
    hidden = tuple(frozenset(WORD.findall(folded(title))) for title in restricted_titles(meeting))
    return meeting.model_copy(
        update={
            "items": tuple(_item(item, hidden) for item in meeting.items),
            "attendance": open_attendance(meeting),
            "log": tuple(map(_step, meeting.log)),
            "deviations": (),
            "link": None,
        }
    )


def restricted_titles(meeting: Meeting) -> Iterator[str]:
    """Yield the titles of the items and sub-matters that are left out, each in one way of writing."""
    for item in meeting.items:
        for matter in (item, *item.items):
            if item.restricted is not None or matter.restricted is not None:
                yield from filter(None, (comparable(matter.title),))


def _item(item: Item, hidden: tuple[frozenset[str], ...]) -> Item:
    if item.restricted is not None:
        inner = chain.from_iterable(matter.papers for matter in (item, *item.items))
        papers = _numbered(tuple(inner), item.restricted)
        return Item.model_construct(title=ITEM, number=item.number, restricted=item.restricted, papers=papers)
    return item.model_copy(
        update={
            "papers": tuple(map(_paper, item.papers)),
            "continued": tuple(map(_block, item.continued)),
            "deviations": (),
            "adds": tuple(added for added in item.adds if not _names_one(added, hidden)),
            "items": tuple(map(_sub_matter, item.items)),
        }
    )


def _sub_matter(matter: SubMatter) -> SubMatter:
    if matter.restricted is not None:
        papers = _numbered(matter.papers, matter.restricted)
        return SubMatter.model_construct(title=SUB_MATTER, restricted=matter.restricted, papers=papers)
    return matter.model_copy(
        update={
            "papers": tuple(map(_paper, matter.papers)),
            "continued": tuple(map(_block, matter.continued)),
            "deviations": (),
        }
    )


def _block(block: Block) -> Block:
    return block if block.restricted is None else Block.model_construct(restricted=block.restricted)


def _paper(paper: Paper) -> Paper:
    return paper if paper.restricted is None else _place_of(paper, paper.restricted)


def _numbered(papers: tuple[Paper, ...], reason: str) -> tuple[Paper, ...]:
    """Return the places of the attachments among papers that are left out: numbers after them stay."""
    return tuple(_place_of(paper, reason) for paper in papers if paper.attached)


def _place_of(paper: Paper, reason: str) -> Paper:
    return Paper.model_construct(title=PAPER, attached=paper.attached, restricted=reason)


def _names_one(added: str, hidden: tuple[frozenset[str], ...]) -> bool:
    """Tell whether what was added to the agenda has the words of a title that is left out, or some."""
    words = frozenset(WORD.findall(folded(added)))
    return any(words <= title or title <= words for title in hidden if title)


def _step(step: Step) -> Step:
    """Return a step without its reason and its agenda, which papers compare with the whole minutes."""
    return step.model_copy(update={"agenda": (), "reason": None})
