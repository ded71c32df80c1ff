"""The parts of minutes in words."""

from collections.abc import Iterable

from lsgtool.adjustment.parts import HEAD
from lsgtool.adjustment.spans import spans
from lsgtool.messages import Message, msg


def parts_in_words(parts: Iterable[str], sign: str) -> Message:
    """Return what parts are called: `the head and § 31–36`; Swedish writes `§§` for several."""
    parts = tuple(parts)
    paragraphs = [part for part in parts if part != HEAD]
    if not paragraphs:
        return msg("the head")
    numbers, several = spans(paragraphs), len(paragraphs) > 1
    if sign:
        named = msg("§ {several}", several=numbers) if several else msg("§ {numbers}", numbers=numbers)
    else:
        named = msg("items {numbers}", numbers=numbers) if several else msg("item {numbers}", numbers=numbers)
    return msg("the head and {paragraphs}", paragraphs=named) if HEAD in parts else named
