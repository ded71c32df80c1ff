"""What was added when the agenda was approved is taken up at the meeting."""

from collections.abc import Collection, Iterable, Iterator

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
    words = [tuple(words_of(entry) for entry in (item, *item.items)) for item in _with_adds(case)]
    for index, keys, added in _added(case):
        others = (
            pair for other, pair in enumerate(zip(case.meeting.items, words, strict=True)) if other != index
        )
        if not any(_takes_up(item, said, added) for item, said in others):
            yield Finding(
                msg("`{added}` was added to the agenda, and no item takes it up", added=shortened(added)),
                msg("write down what was said about it, under a heading with the same words"),
                Spot(keys),
            )


def _with_adds(case: Case) -> tuple[Item, ...]:
    """Return the items of a meeting that was held and at which something was added; else none."""
    items = case.meeting.items if case.minuted else ()
    return items if any(item.adds for item in items) else ()


def _added(case: Case) -> Iterator[tuple[int, Keys, str]]:
    """Yield what was added: in which item, its keys, and its words."""
    for index, item in enumerate(_with_adds(case)):
        for number, added in enumerate(item.adds):
            yield index, ("items", index, "adds", number), added


def _takes_up(item: Item, said: Iterable[Collection[str]], added: str) -> bool:
    """Tell whether an item or one of its sub-matters has the words; of a standing item half is enough."""
    needed = 1 if item.standing is None else HALF
    return any(share(added, words) >= needed for words in said)
