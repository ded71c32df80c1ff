"""What happened once is recorded once."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeAlias, TypeVar

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import msg
from lsgtool.model.follow_up import Dispatch, Entry, Report, Response
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import FollowUpCase
from lsgtool.rules.entered import Entered, dispatches, reports, responses
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.principals import addressed

E = TypeVar("E", bound=Entry)

Mark: TypeAlias = tuple[Keys, str, date | None]
"""What two records of one thing have in common: the clause, the principal, and the day if it counts."""


@rule(codes.RECORDED_TWICE, FOLLOW_UP, waivable=False, weighable=True)
def recorded_twice(case: FollowUpCase) -> Findings:
    """The same thing is recorded twice: what was sent, what a principal decided, or what is done.

    It happens when two people record it, each in a version of their own, and often they disagree. A principal
    may first postpone its decision and then take it, but it takes it once. A recommendation may be sent to a
    principal again on another day.

    Bad, in `responses`::

        - {paragraph: 5, principal: norrby, decided: 2024-10-22, outcome: approved}
        - {paragraph: 5, principal: norrby, decided: 2024-11-05, outcome: rejected}

    Good::

        - {paragraph: 5, principal: norrby, decided: 2024-10-22, outcome: postponed}
        - {paragraph: 5, principal: norrby, decided: 2024-11-05, outcome: rejected}
    """
    yield from _sent_twice(case)
    yield from _answered_twice(case)
    yield from _reported_twice(case)


def _sent_twice(case: FollowUpCase) -> Findings:
    bodies = case.bodies
    if bodies is None:
        return

    def sent(one: Entered[Dispatch]) -> Iterator[Mark]:
        for taken in one.meant:
            for name in one.entry.to or addressed(bodies, taken.decision.to, case.ref.day):
                yield taken.keys, name, one.entry.dispatched

    for one, first, (_, principal, day) in _again(dispatches(case), sent):
        yield Finding(
            msg(
                "it went to `{principal}` on {day} already, by entry {entry} of `dispatches`",
                principal=principal,
                day=day or first.entry.dispatched,
                entry=first.number,
            ),
            msg("keep one of the two, or say in `to` whom each of them went to"),
            Spot(one.keys),
        )


def _answered_twice(case: FollowUpCase) -> Findings:
    def answered(one: Entered[Response]) -> Iterator[Mark]:
        entry = one.entry
        if len(one.meant) == 1:
            yield one.meant[0].keys, entry.principal, None if entry.outcome.final else entry.decided

    for one, first, (_, principal, _) in _again(responses(case), answered):
        yield Finding(
            msg(
                "`{principal}` has decided already: `{outcome}` on {day}, by entry {entry} of `responses`",
                principal=principal,
                outcome=first.entry.outcome,
                day=first.entry.decided,
                entry=first.number,
            ),
            msg("keep the one that is right; what was put off first has `outcome: postponed`"),
            Spot(one.keys),
        )


def _reported_twice(case: FollowUpCase) -> Findings:
    def reported(one: Entered[Report]) -> Iterator[Mark]:
        if len(one.meant) == 1:
            yield one.meant[0].keys, "", None

    for one, first, _ in _again(reports(case), reported):
        yield Finding(
            msg(
                "the assignment was done on {day} already, by entry {entry} of `reports`",
                day=first.entry.done,
                entry=first.number,
            ),
            msg("keep the one that is right"),
            Spot(one.keys),
        )


def _again(
    entries: Iterable[Entered[E]], marks_of: Callable[[Entered[E]], Iterator[Mark]]
) -> Iterator[tuple[Entered[E], Entered[E], Mark]]:
    """Yield each entry that has a mark of one before it, with that one and the mark."""
    seen: dict[Mark, Entered[E]] = {}
    for one in entries:
        marks = tuple(marks_of(one))
        known = next((mark for mark in marks if mark in seen), None)
        if known is not None:
            yield one, seen[known], known
        for mark in marks:
            seen.setdefault(mark, one)
