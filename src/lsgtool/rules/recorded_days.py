"""What came of a decision came after it, and was recorded when it had happened."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.follow_up import Dispatch, Entry, Response
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import FollowUpCase
from lsgtool.rules.entered import Entered, dispatches, reports, responses
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.RECORDED_TOO_EARLY, ORDER, waivable=False, weighable=True)
def recorded_too_early(case: FollowUpCase) -> Findings:
    """Something is said to have happened before the decision that it comes of, or to be recorded earlier.

    Mostly it is the year that is wrong. What comes of a decision that was taken between meetings may come
    before the meeting, and not before the day on which it was `taken`. `recorded` is the day on which
    the entry was written, where that was later than the day it tells of.

    Bad, after the meeting on 2024-09-20::

        dispatches:
          - {paragraph: 35, dispatched: 2024-09-19}

    Good::

        dispatches:
          - {paragraph: 35, dispatched: 2024-09-20}
    """
    entries: chain[Entered[Entry]] = chain(dispatches(case), responses(case), reports(case))
    for one in entries:
        yield from _before_the_decision(one, _decided(case, one))
        yield from _recorded_before(one)


def _before_the_decision(one: Entered[Entry], decided: date) -> Iterator[Finding]:
    if one.entry.day < decided:
        key, message = _said(one.entry, decided)
        yield Finding(message, msg("correct the day in `{key}`", key=key), Spot((*one.keys, key)))


def _recorded_before(one: Entered[Entry]) -> Iterator[Finding]:
    day, recorded = one.entry.day, one.entry.recorded
    if recorded is not None and recorded < day:
        yield Finding(
            msg("it was recorded on {recorded}, before it happened, on {day}", recorded=recorded, day=day),
            msg("correct one of the two days"),
            Spot((*one.keys, "recorded")),
        )


def _decided(case: FollowUpCase, one: Entered[Entry]) -> date:
    """Return the day of the decision: that of the meeting, or the earliest one that may be meant."""
    return min((taken.decision.taken or case.ref.day for taken in one.meant), default=case.ref.day)


def _said(entry: Entry, decided: date) -> tuple[str, Message]:
    """Return the key of the day, and what is said of it."""
    day = entry.day
    if isinstance(entry, Dispatch):
        return "dispatched", msg(
            "it was sent on {day}, before it was decided, on {decided}", day=day, decided=decided
        )
    if isinstance(entry, Response):
        return "decided", msg(
            "`{principal}` decided on {day}, before there was a recommendation, on {decided}",
            principal=entry.principal,
            day=day,
            decided=decided,
        )
    return "done", msg(
        "it was done on {day}, before the assignment was given, on {decided}", day=day, decided=decided
    )
