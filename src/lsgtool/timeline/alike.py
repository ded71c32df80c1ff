"""Names of matters that differ by one letter from another: most likely the same matter, and a slip."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from lsgtool.reference import MeetingRef
from lsgtool.timeline.commitments import Origin
from lsgtool.timeline.steps import Step

SHORTEST = 4
"""Names, and parts of names between hyphens, with fewer letters are too easily alike: *hsl* and *hsn*."""

DIGITS = re.compile("[0-9]+")


class Name(NamedTuple):
    """The name of a matter: in how many items it stands, and where first."""

    name: str
    items: int
    first: Origin


class Alike(NamedTuple):
    """A name that differs by one letter from `other`, which is used more."""

    name: Name
    other: Name


def alike(steps: Mapping[str, Sequence[Step]]) -> Mapping[MeetingRef, tuple[Alike, ...]]:
    """Return the names that are alike, by the meeting in which the one that is used less first stands.

    Each of them is named once, with the one that is used most of those that it is like. Time and memory
    grow with the number of names and their length: two names are compared only where both become the same
    by the loss of one letter.
    """
    names = {name: _name(name, taken) for name, taken in steps.items() if len(name) >= SHORTEST}
    others: dict[str, Name] = {}
    for one, other in _near(names):
        less, more = sorted((names[one], names[other]), key=_rank, reverse=True)
        known = others.get(less.name)
        others[less.name] = more if known is None else min(known, more, key=_rank)
    found: defaultdict[MeetingRef, list[Alike]] = defaultdict(list)
    for name in sorted(others):
        found[names[name].first.meeting].append(Alike(names[name], others[name]))
    return {meeting: tuple(pairs) for meeting, pairs in found.items()}


def _name(name: str, steps: Sequence[Step]) -> Name:
    return Name(name, len({(one.origin.meeting, one.origin.index) for one in steps}), steps[0].origin)


def _rank(name: Name) -> tuple[object, ...]:
    """Order: the name that is used most first; of two, the one that stood first, then by the alphabet."""
    return -name.items, name.first.meeting.day, name.name


def _near(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of names that differ by one letter, some of them more than once."""
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for name in names:
        digits, letters = "".join(DIGITS.findall(name)), DIGITS.sub("", name)
        # The numbers of two names must agree: budget-2024 and budget-2025 are two matters.
        for shorter in {letters, *_without_one(letters)}:
            groups[digits, shorter].append(name)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if differ_by_one_letter(one, other) and not _differ_in_short_parts(one, other):
                yield one, other


def _without_one(letters: str) -> Iterator[str]:
    return (letters[:index] + letters[index + 1 :] for index in range(len(letters)))


def differ_by_one_letter(one: str, other: str) -> bool:
    """Tell whether one letter is inserted, left out, another one, or has changed place with the next one."""
    if len(one) > len(other):
        one, other = other, one
    start = next((index for index, letter in enumerate(one) if letter != other[index]), len(one))
    mine, theirs = one[start:], other[start:]
    if len(one) < len(other):
        return mine == theirs[1:]
    swapped = mine[1:2] + mine[:1] + mine[2:]
    return mine != theirs and (mine[1:] == theirs[1:] or swapped == theirs)


def _differ_in_short_parts(one: str, other: str) -> bool:
    """Tell whether only a short part of the names differs, as in *etapp-a* and *etapp-b*."""
    mine, theirs = one.split("-"), other.split("-")
    differing = [pair for pair in zip(mine, theirs, strict=False) if pair[0] != pair[1]]
    shortest = min((len(part) for pair in differing for part in pair), default=SHORTEST)
    return len(mine) == len(theirs) and shortest < SHORTEST
