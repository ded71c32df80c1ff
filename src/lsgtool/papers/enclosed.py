"""Where each paper of a meeting lies in its package: one folder for an item, in the order of the agenda.

The names are short and of plain letters, digits and hyphens, so that every system and every zip program can
hold them, and begin with numbers, so that no two are alike and all are sorted as the agenda is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final
from unicodedata import combining, normalize

from lsgtool.model.item import Item, SubMatter
from lsgtool.timeline.clauses import entries_of
from lsgtool.timeline.series import LEADING_NUMBER, agenda_numbers

LONGEST: Final = 50
"""So many letters of a title stay: Windows opens no path of more than 259."""

_WORD = re.compile("[a-z0-9]+")
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")
# Letters that Unicode does not take apart, those of the Sami languages among them.
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ŋ": "n", "ŧ": "t"})


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A paper in the package.

    `index` is that of its item, from 0, `heading` that of its sub-matter, "" in the item itself. `file` is
    the way to it from the top of the repository, `path` its path in the package; both have `/`, and are None
    for a paper without a file.
    """

    index: int
    heading: str
    title: str
    file: str | None
    path: str | None


def enclosed(items: Sequence[Item], titles: Sequence[str]) -> tuple[Enclosed, ...]:
    """Return the papers of the items in the order of the agenda; `titles` are the items' as printed."""
    labels = agenda_numbers(items)
    width = max([2, *(len(LEADING_NUMBER.findall(label)[0]) for label in labels)])
    found: list[Enclosed] = []
    taken: set[str] = set()
    for index, (item, label, title) in enumerate(zip(items, labels, titles, strict=True)):
        folder = _free(f"{_number(label, width)}-{slug(title, 'arende')}", taken)
        papers = tuple(_papers(item, index, folder))
        taken |= {folder} if papers else set()
        found += papers
    return tuple(found)


def slug(text: str, otherwise: str) -> str:
    """Return the words of `text` in plain small letters with hyphens between, or `otherwise` for none."""
    apart = normalize("NFKD", text.casefold().translate(_PLAIN))
    whole = "-".join(_WORD.findall("".join(letter for letter in apart if not combining(letter))))
    if len(whole) <= LONGEST:
        return whole or otherwise
    return whole[: LONGEST + 1].rpartition("-")[0] or whole[:LONGEST]


def _papers(item: Item, index: int, folder: str) -> Iterator[Enclosed]:
    entries: tuple[SubMatter, ...] = tuple(entry for _, entry in entries_of(item))
    files = sum(paper.file is not None for entry in entries for paper in entry.papers)
    number = 0
    for entry in entries:
        heading = entry.title if entry is not item else ""
        for paper in entry.papers:
            path = None
            if paper.file is not None:
                number += 1
                path = f"{folder}/{number:0{len(str(files))}}-{_file_name(paper.file)}"
            yield Enclosed(index, heading, paper.title, paper.file, path)


def _file_name(file: str) -> str:
    """Return the name of a file in plain letters; what follows a dot and is no ending belongs to the name."""
    name = PurePosixPath(file)
    ending = name.suffix.casefold()
    if _ENDING.fullmatch(ending):
        return slug(name.stem, "handling") + ending
    return slug(name.name, "handling")


def _number(label: str, width: int) -> str:
    """Return `02b` for the number `2 b`."""
    digits = LEADING_NUMBER.findall(label)[0]
    return f"{int(digits):0{width}}{slug(label.removeprefix(digits), '')}"


def _free(name: str, taken: set[str]) -> str:
    """Return the name, or one beside it: two items of old minutes may have one number, and one title."""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free
