"""Where in the minutes a value stands, in words: `§ 7, the text` rather than `items[6].text`."""

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Final

from lsgtool.location import Keys
from lsgtool.messages import Message, msg
from lsgtool.verify.words import parts_in_words
from lsgtool.workspace.imprint import ITEMS

VALUES: Final[Mapping[str, Message]] = {
    "title": msg("the title"),
    "text": msg("the text"),
    "decided": msg("the words before the decision"),
    "decisions": msg("the decision"),
    "continued": msg("the continuation"),
    "papers": msg("the papers"),
    "presenters": msg("the presenters"),
    "attendance": msg("those present"),
    "absent": msg("those absent"),
    "chair": msg("the chair"),
    "vice_chair": msg("the vice chair"),
    "secretary": msg("the secretary"),
    "adjuster": msg("the adjuster"),
    "remark": msg("the remark"),
    "time": msg("the time"),
    "place": msg("the place"),
    "name": msg("the name"),
    "principal": msg("the principal"),
    "organisation": msg("the organisation"),
    "next_meetings": msg("the next meetings"),
    "names": msg("the names"),
    "paragraphs": msg("the numbers of the items"),
}
"""What stands under a key; any other key is told as it is written."""


def place_in_words(keys: Keys, part: str, sign: str) -> Message:
    """Return where the value stands to which the `keys` lead, in this part of the minutes."""
    in_item = keys[0] == ITEMS
    pieces = [parts_in_words((part,), sign), *_pieces(keys[2:])] if in_item else [*_pieces(keys)]
    return reduce(lambda one, two: msg("{one}, {two}", one=one, two=two), pieces)


def _pieces(keys: Keys) -> Iterator[Message]:
    for at, key in enumerate(keys):
        index = keys[at + 1] if at + 1 < len(keys) else None
        if isinstance(index, int) and key == "decisions":
            yield msg("clause {number}", number=index + 1)
        elif isinstance(index, int) and key == ITEMS:
            yield msg("sub-matter {number}", number=index + 1)
        elif isinstance(key, str):
            yield VALUES.get(key, msg("`{key}`", key=key))
        elif keys[at - 1] not in {"decisions", ITEMS}:
            yield msg("number {number}", number=key + 1)
