"""What was added when the agenda was approved is taken up at the meeting."""

from collections.abc import Iterator

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import msg
from lsgtool.model.item import Item
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.mentions import share, words_of
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened

HALF = 0.5


@rule(codes.ADDED_NOT_TAKEN_UP, FOLLOW_UP, reads=("items",))
def added_not_taken_up(case: Case) -> Findings:
    """Something was added when the agenda was approved, and the minutes never take it up.

    It is looked for by its words, whatever their endings, in headings, matters, papers, texts and
    decisions of the other items. A standing item, such as other questions, need have only half of them.

    Bad::

        - standing: agenda
          adds: [Säker digital kommunikation]
        - standing: other
          text: Skellefteå ansluter sig till handslaget för digitalisering.

    Good::

        - standing: agenda
          adds: [Säker digital kommunikation]
        - standing: other
          text: Regionen är beredd på digital kommunikation från årsskiftet.
    """
    for keys, added, others in _added(case):
        if not any(_takes_up(item, added) for item in others):
            yield Finding(
                msg("`{added}` was added to the agenda, and no item takes it up", added=shortened(added)),
                msg("write down what was said about it, under a heading with the same words"),
                Spot(keys),
            )


def _added(case: Case) -> Iterator[tuple[Keys, str, tuple[Item, ...]]]:
    """Yield what was added at a meeting that was held, with its keys and the other items."""
    items = case.meeting.items if case.minuted else ()
    for index, item in enumerate(items):
        for number, added in enumerate(item.adds):
            yield ("items", index, "adds", number), added, (*items[:index], *items[index + 1 :])


def _takes_up(item: Item, added: str) -> bool:
    """Tell whether an item or one of its sub-matters has the words; of a standing item half is enough."""
    needed = 1 if item.standing is None else HALF
    return any(share(added, words_of(entry)) >= needed for entry in (item, *item.items))
