"""Each paper holds what the rules of procedure ask for: what it is about, and what the body is to do."""

from collections.abc import Iterable, Iterator

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import msg
from lsgtool.model.item import Item, ItemType, Paper, SubMatter
from lsgtool.model.meeting import Status
from lsgtool.model.provisions import Content, Force
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.listing import listed
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.papers_day import papers_day

WORDS = {
    Content.SUMMARY: msg("a short description (`summary`)"),
    Content.PROPOSAL: msg("a proposal (`proposal`)"),
    Content.PROPOSAL_OR_QUESTION: msg("a proposal or a question (`proposal` or `question`)"),
}


@rule(codes.PAPER_INCOMPLETE, procedure("paper_contents"), reads=("items",))
def paper_incomplete(case: Case) -> Findings:
    """A paper lacks its short description, or what the body is asked to do.

    The body's `paper_contents` in bodies.yaml tells what each paper must hold, and what is welcome in it.
    What must be there is a fault where it is missing; what is welcome is only told, and not of an item for
    information. Members are to see from the paper itself what the matter is about and what is expected of
    them.

    Papers are judged from the day the meeting is called, or the last day for its papers. The papers of a
    standing item, such as the minutes of the meeting before, are not judged, and neither is an item that was
    struck.

    Bad, where a description and a proposal or a question are asked for::

        papers: [Förslag till plan]

    Good::

        papers:
          - title: Förslag till plan
            summary: Planen från 2022 gäller till årsskiftet.
            question: Vad ska den nya planen ta upp först?
    """
    if case.then is None or case.then.paper_contents is None or not _ready(case):
        return
    asked = case.then.paper_contents
    for keys, entry, paper in _papers(case):
        informs = entry.type is ItemType.INFORMATION
        missing = tuple(_missing(paper, asked.contents))
        wished = () if informs else tuple(_missing(paper, asked.welcome))
        if missing or wished:
            yield Finding(
                msg(
                    "the paper `{title}` lacks {contents}",
                    title=shortened(paper.title),
                    contents=listed(WORDS[content] for content in missing or wished),
                ),
                msg("write it below the title of the paper")
                if missing
                else msg("it is welcome, not required: write it below the title of the paper if you can"),
                Spot(keys),
                asked,
                None if missing else Force.MAY,
            )


def _ready(case: Case) -> bool:
    """Tell whether the papers of the meeting ought to be complete."""
    if case.meeting.status is not Status.PLANNED:
        return case.meeting.status is not Status.CANCELLED
    due = case.then.papers if case.then is not None else None
    last = papers_day(due, case.meeting.date, case.closed) if due is not None else None
    return last is not None and last <= case.on


def _papers(case: Case) -> Iterator[tuple[Keys, SubMatter, Paper]]:
    for keys, entry in case.entries():
        standing = isinstance(entry, Item) and entry.standing is not None
        if not entry.struck and not standing:
            for index, paper in enumerate(entry.papers):
                yield (*keys, "papers", index), entry, paper


def _missing(paper: Paper, contents: Iterable[Content]) -> Iterator[Content]:
    held = {
        Content.SUMMARY: paper.summary,
        Content.PROPOSAL: paper.proposal,
        Content.PROPOSAL_OR_QUESTION: paper.proposal or paper.question,
    }
    return (content for content in contents if held[content] is None)
