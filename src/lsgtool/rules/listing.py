"""Puts several messages into one: with commas between them, and `and` before the last."""

from collections.abc import Iterable
from functools import reduce

from lsgtool.messages import Message, msg


def listed(messages: Iterable[Message]) -> Message:
    """Return the messages as one; there is at least one of them."""
    *first, last = messages
    if not first:
        return last
    row = reduce(lambda one, two: msg("{one}, {two}", one=one, two=two), first)
    return msg("{first} and {last}", first=row, last=last)
