"""The file of a paper lies in the repository, under the very name that is written."""

import re
from collections.abc import Iterator

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Status
from lsgtool.rules.basis import FORMAT
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.workspace.shelf import Lies

DRIVE = re.compile("[A-Za-z]:")
ADDRESS = re.compile("[A-Za-z][A-Za-z0-9+.-]+://")


@rule(codes.PAPER_MISSING, FORMAT, waivable=False, careful=True)
def paper_missing(case: Case) -> Findings:
    """The file of a paper is not in the repository.

    `file` is the way to it from the top of the repository, with `/`. Capital letters make a difference: on
    some computers the file would be found in spite of them, and on others not. The papers of a meeting that
    is only planned may still be on their way.

    Bad, where the file is called plan.pdf::

        papers: [{title: Årets plan, file: bilagor/Plan.pdf}]

    Good::

        papers: [{title: Årets plan, file: bilagor/plan.pdf}]
    """
    if case.meeting.status in {Status.PLANNED, Status.CANCELLED}:
        return
    for spot, path in _files(case):
        found = case.archive.paper(path)
        if _wrong_way(path) is not None:
            continue
        if found.lies is Lies.NO_FILE:
            yield Finding(
                msg("{file} is no plain file", file=shortened(path)),
                msg("name a file: each paper of a folder is a paper of its own"),
                spot,
            )
        if found.lies is Lies.NOWHERE:
            yield Finding(
                msg("there is no file {file}", file=shortened(path)),
                msg("put it there, or write where it lies, from the top of the repository")
                if found.spelt is None
                else msg("there is {file}: write the same letters", file=shortened(found.spelt)),
                spot,
            )


@rule(codes.PAPER_OUTSIDE, FORMAT, waivable=False, careful=True)
def paper_outside(case: Case) -> Findings:
    r"""The file of a paper is named by a way that leads out of the repository.

    `file` is the way to it from the top of the repository, with `/`. What lies elsewhere on one computer
    nobody else has, and it would be missing when the papers are sent. What begins with a full stop, such as
    the folder `.git`, is no part of the minutes either: nobody would see that it is sent.

    Bad::

        papers: [{title: Årets plan, file: 'C:\Dokument\plan.pdf'}]

    Good::

        papers: [{title: Årets plan, file: bilagor/plan.pdf}]
    """
    for spot, path in _files(case):
        wrong = _wrong_way(path)
        if wrong is None and case.archive.paper(path).lies is Lies.OUTSIDE:
            wrong = msg("a link on the way to {file} leads out of the repository", file=shortened(path))
        if wrong is not None:
            yield Finding(
                wrong, msg("put the file into the repository, and write the way from its top, with `/`"), spot
            )


def _files(case: Case) -> Iterator[tuple[Spot, str]]:
    for keys, entry in case.entries():
        for index, paper in enumerate(entry.papers):
            if paper.file is not None:
                yield Spot((*keys, "papers", index, "file")), paper.file


def _wrong_way(path: str) -> Message | None:
    """Return what is wrong with a path by its letters alone."""
    if ADDRESS.match(path):
        return msg("{file} is an address of the web, which cannot go along", file=shortened(path))
    if DRIVE.match(path) or path.startswith(("/", "\\")):
        return msg("{file} is a place on one computer", file=shortened(path))
    if "\\" in path:
        return msg("{file} has backslashes, which only Windows reads", file=shortened(path))
    if ".." in path.split("/"):
        return msg("{file} goes upwards with `..`", file=shortened(path))
    if any(part.startswith(".") and part != "." for part in path.split("/")):
        return msg("{file} is hidden, and so no paper", file=shortened(path))
    return None
