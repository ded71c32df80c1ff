"""The list of contents of a package as a view: every file with its item, its size and its SHA-256."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from lsgtool.clock import TimeSpan
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.papers.enclosed import Enclosed
from lsgtool.timeline.in_force import BodyThen, organisation_on
from lsgtool.timeline.series import agenda_numbers
from lsgtool.workspace.pieces import Piece

_UNITS: Final = ("kB", "MB", "GB")


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file of the package, with its path there; a paper without a file has nothing but its title."""

    title: str
    path: str | None
    size: str | None
    digest: str | None


@dataclass(frozen=True, slots=True)
class ListedPaper:
    """A paper of an item, which has the number `label` on the agenda; `matter` is its title.

    Where the paper belongs to a sub-matter, it is that one's title.
    """

    label: str
    matter: str
    file: ListedFile


@dataclass(frozen=True, slots=True)
class Contents:
    """What a package holds beside this list; `count` is the number of files, `size` that of all of them.

    `made` are the papers that lsg makes of the meeting, `papers` those of its items, with a file or not.
    `files` are all that have a file, in their order.
    """

    organisation: str
    body: str
    body_short: str | None
    day: date
    time: TimeSpan | None
    place: str | None
    count: int
    size: str
    made: tuple[ListedFile, ...]
    papers: tuple[ListedPaper, ...]
    files: tuple[ListedFile, ...]


Placed: TypeAlias = tuple[Enclosed, Piece | None]
"""A paper, with its file in the package if it has one."""


class ContentsView:
    """Builds the list of contents for a meeting whose items have these titles."""

    def __init__(self, meeting: Meeting, bodies: Bodies, body: BodyThen, titles: Sequence[str]) -> None:
        self._meeting, self._bodies, self._body = meeting, bodies, body
        self._titles = titles

    def build(self, made: Sequence[tuple[str, Piece]], placed: Sequence[Placed]) -> Contents:
        """Return the list of what lsg made, each with its title, and of the papers in the agenda's order."""
        meeting, name = self._meeting, self._body.name
        own = tuple(_listed(title, one) for title, one in made)
        papers = self._papers(placed)
        pieces = [one for _, one in (*made, *placed) if one is not None]
        return Contents(
            organisation=organisation_on(self._bodies, meeting.date),
            body=name.name,
            body_short=name.short,
            day=meeting.date,
            time=meeting.time,
            place=meeting.place,
            count=len(pieces),
            size=size_in_words(sum(one.size for one in pieces)),
            made=own,
            papers=papers,
            files=(*own, *(one.file for one in papers if one.file.path is not None)),
        )

    def _papers(self, placed: Sequence[Placed]) -> tuple[ListedPaper, ...]:
        labels = agenda_numbers(self._meeting.items)
        return tuple(
            ListedPaper(
                labels[paper.index], paper.heading or self._titles[paper.index], _listed(paper.title, one)
            )
            for paper, one in placed
        )


def _listed(title: str, one: Piece | None) -> ListedFile:
    if one is None:
        return ListedFile(title, None, None, None)
    return ListedFile(title, one.path, size_in_words(one.size), one.digest)


def size_in_words(size: int) -> str:
    """Return `812 byte`, `38 kB`, `2,4 MB` or `1,3 GB`, with a no-break space."""
    if size < 1000:
        return f"{size}\u00a0byte"
    number, unit = size / 1000, 0
    # What would be rounded to 1000 of one unit is 1 of the next.
    while number >= 999.5 and unit < len(_UNITS) - 1:
        number, unit = number / 1000, unit + 1
    shown = f"{number:.0f}" if unit == 0 or number >= 9.95 else f"{number:.1f}".replace(".", ",")
    return f"{shown}\u00a0{_UNITS[unit]}"
