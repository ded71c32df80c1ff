"""Writes the numbers of paragraphs shortly: `31–36, 38`."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

_NUMBER: Final = re.compile("[1-9][0-9]*")
_LONG_ENOUGH: Final = 3


def spans(numbers: Iterable[str]) -> str:
    """Return numbers with commas between, three or more that follow on each other as `31–33`."""
    return ", ".join(_spans(numbers))


def _spans(numbers: Iterable[str]) -> Iterator[str]:
    run: list[str] = []
    for number in numbers:
        if run and not _follows(run[-1], number):
            yield from _short(run)
            run = []
        run.append(number)
    yield from _short(run)


def _follows(one: str, other: str) -> bool:
    return bool(_NUMBER.fullmatch(one) and _NUMBER.fullmatch(other)) and int(other) == int(one) + 1


def _short(run: list[str]) -> list[str]:
    return [f"{run[0]}–{run[-1]}"] if len(run) >= _LONG_ENOUGH else run
