"""Finds what git leaves in a file where it could not put two changes together."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lsgtool.codes import YAML_SYNTAX
from lsgtool.diagnostic import Fault
from lsgtool.location import Place
from lsgtool.messages import msg

MOST: Final = 100
"""So many conflicts of one file are told: nobody mends more at a time."""

_SIGNS: Final = "<=>"
_BEGINS, _ENDS = "<", ">"
_MARK: Final = re.compile(r"^([<=>|])\1{6}(?: |$)", re.MULTILINE)
"""A line of git's own. No line of a meeting's file begins so: what is text there is indented."""


def conflicts(text: str) -> tuple[Fault, ...]:
    """Return a fault for each conflict, at the line that begins it, and for each mark that was left over."""
    if not any(sign * 7 in text for sign in _SIGNS):
        return ()
    return tuple(islice(_faults(text), MOST))


def _faults(text: str) -> Iterator[Fault]:
    begun: int | None = None
    for line, sign in _marks(text):
        if sign == _ENDS and begun is not None:
            yield _conflict(begun, line)
            begun = None
        elif sign == _BEGINS:
            if begun is not None:
                yield _left_over(begun)
            begun = line
        elif begun is None:
            yield _left_over(line)
    if begun is not None:
        yield _left_over(begun)


def _marks(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line of each mark, from 1, and its sign."""
    line, at = 1, 0
    for found in _MARK.finditer(text):
        line += text.count("\n", at, found.start())
        at = found.start()
        yield line, found[1]


def _conflict(first: int, last: int) -> Fault:
    return Fault(
        YAML_SYNTAX,
        msg(
            "two people have changed the same lines, and both versions stand here, down to line {last}",
            last=last,
        ),
        msg(
            "keep what is right of both, and delete git's own lines; of two steps in the log keep both, and"
            " to have all lines of each: `git checkout --conflict=diff3 FILE`"
        ),
        place=Place(first, 1),
    )


def _left_over(line: int) -> Fault:
    return Fault(
        YAML_SYNTAX,
        msg("this line is git's own, left over from two changes of the same lines"),
        msg("delete it, and see that the lines around it are right and stand there once"),
        place=Place(line, 1),
    )
