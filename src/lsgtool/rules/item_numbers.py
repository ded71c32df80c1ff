"""The number that is written on an item is its own, and the one that counting the items gives."""

from collections.abc import Iterator
from typing import NamedTuple

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Status
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.series import LEADING_NUMBER, number_items, plain

READ = ("items", "first_paragraph", "status")


class Written(NamedTuple):
    """A number written on the item at `at`, what counting gives there, and whether it is taken."""

    at: int
    number: str
    counted: int
    taken: bool

    @property
    def spot(self) -> Spot:
        """Where it is written."""
        return Spot(("items", self.at, "number"))

    @property
    def fits(self) -> bool:
        """Whether it is what counting gives, or the number of the item before with a letter."""
        value = int(LEADING_NUMBER.findall(self.number)[0])
        with_letter = not self.number.isdigit()
        return value == self.counted or (with_letter and self.at > 0 and value == self.counted - 1)


@rule(codes.NUMBER_DUPLICATE, ORDER, reads=READ)
def number_duplicate(case: Case) -> Findings:
    """An item has the number of an item before it at the same meeting.

    A decision is found by its number, so that no two items may share one. Where old minutes were printed
    with such a slip, a deviation with its reason keeps it.

    Bad::

        - {title: Avvikelser, number: "2"}

    Good::

        - {title: Avvikelser, number: "2 b"}
    """
    for one in _numbers(case):
        if one.taken:
            yield Finding(
                msg("an item before this one has the number {number} too", number=one.number),
                msg("take `number` away, so that the items are counted, or give it a letter"),
                one.spot,
            )


@rule(codes.NUMBER_DIFFERS, ORDER, reads=READ)
def number_differs(case: Case) -> Findings:
    """The number written on an item is not the one that counting the items gives.

    Items take one number each, in their order. A letter after the number of the item before, as in `2 b`
    after `2`, is no leap; a leap forwards or back is most often a slip.

    Bad::

        - {title: Avvikelser, number: "5"}

    Good::

        - {title: Avvikelser, number: "3"}
    """
    for one in _numbers(case):
        if not one.taken and not one.fits:
            yield Finding(
                msg(
                    "the number {number} is written where counting gives {counted}",
                    number=one.number,
                    counted=one.counted,
                ),
                msg("take `number` away, so that the items are counted"),
                one.spot,
            )


def _numbers(case: Case) -> Iterator[Written]:
    """Yield the numbers that are written on items, in their order."""
    meeting, items = case.meeting, case.meeting.items
    if case.then is None or not case.placed or meeting.status is Status.CANCELLED:
        return
    if all(item.number is None for item in items):
        return
    counted = meeting.first_paragraph
    if counted is None:
        counted = case.archive.first_number(meeting.ref)
    seen: set[str] = set()
    for index, item in enumerate(items):
        numbered = number_items((item,), counted)
        label = plain(numbered.labels[0])
        if item.number is not None:
            yield Written(index, item.number, counted, label in seen)
        seen.add(label)
        counted = numbered.following
