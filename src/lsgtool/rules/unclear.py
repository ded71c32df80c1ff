"""Of several decisions under one number, a record says which one it is about."""

from itertools import chain

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.follow_up import Entry
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import FollowUpCase
from lsgtool.rules.entered import SOME, Entered, in_words, reports, responses
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.CLAUSE_UNCLEAR, FOLLOW_UP, waivable=False)
def clause_unclear(case: FollowUpCase) -> Findings:
    """A response or a report does not say which of several decisions it is about.

    Where more than one recommendation stands under a number, or more than one assignment, `clause` tells
    which one is meant: it counts all decisions under the number as they are printed, through sub-matters,
    from 1. Without it the record reaches no register. A dispatch without it is about all recommendations
    under the number.

    Bad, where the first and the third decision are assignments::

        reports:
          - {paragraph: 39, done: 2024-10-04, by: Lena Rask}

    Good::

        reports:
          - {paragraph: 39, clause: 3, done: 2024-10-04, by: Lena Rask}
    """
    entries: chain[Entered[Entry]] = chain(responses(case), reports(case))
    for one in entries:
        if len(one.meant) > 1:
            numbers = {taken.number for taken in one.meant}
            alike = len(numbers) < len(one.meant)
            yield _of_two_items(one) if alike else _of_several(one)


def _of_several(one: Entered[Entry]) -> Finding:
    return Finding(
        msg(
            "{count} {some} stand under § {number}, and this does not say which one it is about",
            count=len(one.meant),
            some=SOME[one.kind],
            number=one.entry.paragraph,
        ),
        msg("write which one with `clause`: {clauses}", clauses=in_words(one.meant)),
        Spot(one.keys),
    )


def _of_two_items(one: Entered[Entry]) -> Finding:
    """Return what is said where not even a clause tells, since the printed number is not one item's own."""
    return Finding(
        msg(
            "several items have the number {number}, and nobody can tell which one this is about",
            number=one.entry.paragraph,
        ),
        msg("give each a number of its own in the minutes, such as {number} b", number=one.entry.paragraph),
        Spot((*one.keys, "paragraph")),
    )
