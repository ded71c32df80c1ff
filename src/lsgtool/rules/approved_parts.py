"""Names the parts of minutes, and those who approved them, in the messages of rules."""

from collections.abc import Iterable

from lsgtool.adjustment.parts import HEAD
from lsgtool.adjustment.spans import spans
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step
from lsgtool.rules.listing import listed
from lsgtool.shortened import shortened


def parts_named(parts: Iterable[str]) -> Message:
    """Return what parts of the minutes are called; there is at least one."""
    named = tuple(parts)
    paragraphs = [part for part in named if part != HEAD]
    if not paragraphs:
        return msg("the head of the minutes")
    numbers = shortened(spans(paragraphs))
    several = len(paragraphs) > 1
    if HEAD in named:
        return (
            msg("the head of the minutes and § {several}", several=numbers)
            if several
            else msg("the head of the minutes and § {numbers}", numbers=numbers)
        )
    return msg("§ {several}", several=numbers) if several else msg("§ {numbers}", numbers=numbers)


def approvers_named(steps: Iterable[Step]) -> Message:
    """Return who took these steps, and when; each person once, with the first of her days."""
    first: dict[str, Step] = {}
    for step in steps:
        first.setdefault(step.by or "", step)
    return listed(msg("{name} on {day}", name=shortened(name), day=step.day) for name, step in first.items())
