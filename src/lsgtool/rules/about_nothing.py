"""What is recorded after a meeting is about something that its minutes have."""

from collections.abc import Iterable

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.follow_up import Entry
from lsgtool.model.item import Item
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import FollowUpCase
from lsgtool.rules.entered import (
    NONE,
    Entered,
    dispatches,
    first_words,
    meant_perhaps,
    reports,
    responses,
)
from lsgtool.rules.numbered import Numbered
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.placed import Placing


@rule(codes.RESPONSE_TO_NOTHING, FOLLOW_UP, waivable=False)
def response_without_recommendation(case: FollowUpCase) -> Findings:
    """A dispatch or a response is about something that is no recommendation in the minutes.

    `paragraph` is the number as printed. Under it there must be a decision that has `kind: recommend`, for
    only such ones go out to the principals; `clause` counts all decisions under the number, of every kind.
    What cannot be found in the minutes reaches no register, and the recommendation would seem to wait.

    Bad, in `responses`, where the recommendation stands under § 35::

        - {paragraph: 36, principal: norrby, decided: 2024-10-22, outcome: approved}

    Good::

        - {paragraph: 35, principal: norrby, decided: 2024-10-22, outcome: approved}
    """
    yield from _about_nothing(case, (*dispatches(case), *responses(case)))


@rule(codes.REPORT_OF_NOTHING, FOLLOW_UP, waivable=False)
def report_without_assignment(case: FollowUpCase) -> Findings:
    """A report is about something that is no assignment in the minutes.

    `paragraph` is the number as printed. Under it there must be a decision that has `kind: assign`; `clause`
    counts all decisions under the number, of every kind. What cannot be found in the minutes reaches no
    register, and the assignment would stay open.

    Bad, where the second decision under § 39 is the assignment::

        reports:
          - {paragraph: 39, clause: 1, done: 2024-10-04}

    Good::

        reports:
          - {paragraph: 39, clause: 2, done: 2024-10-04}
    """
    yield from _about_nothing(case, reports(case))


def _about_nothing(case: FollowUpCase, entries: Iterable[Entered[Entry]]) -> Findings:
    if case.records is None:
        return
    minutes = case.records.minutes
    numbered = Numbered(minutes.meeting, minutes.labels or ())
    for one in entries:
        if not one.meant:
            yield _finding(case, minutes, numbered, one)


def _finding(case: FollowUpCase, minutes: Minutes, numbered: Numbered, one: Entered[Entry]) -> Finding:
    number, clause = one.entry.paragraph, one.entry.clause
    if not numbered.has(number):
        message = msg("{meeting} has no § {number}", meeting=str(case.ref), number=number)
        return Finding(message, _numbers(minutes), Spot((*one.keys, "paragraph")))
    under = numbered.clauses(number)
    way_out = meant_perhaps(minutes, under, one.kind)
    if clause is None or not under:
        message = msg(
            "{none} stands under § {number}, {title}",
            none=NONE[one.kind],
            number=number,
            title=shortened(_title(case, minutes, numbered, number)),
        )
        return Finding(message, way_out, Spot((*one.keys, "paragraph")))
    named = numbered.clauses(number, clause)
    message = (
        msg(
            "clause {clause} of § {number} is {none}: {words}",
            clause=clause,
            number=number,
            none=NONE[one.kind],
            words=first_words(named[0]),
        )
        if named
        else msg(
            "{meeting} § {number} has no clause {clause}",
            meeting=str(case.ref),
            number=number,
            clause=clause,
        )
    )
    return Finding(message, way_out, Spot((*one.keys, "clause")))


def _numbers(minutes: Minutes) -> Message:
    if not minutes.labels:
        return msg("its minutes have no items")
    return msg("its numbers are {first}–{last}", first=minutes.labels[0], last=minutes.labels[-1])


def _title(case: FollowUpCase, minutes: Minutes, numbered: Numbered, number: str) -> str:
    """Return the heading of the first item that has a number."""
    item = next(entry for entry in numbered.entries(number) if isinstance(entry, Item))
    title = Placing(minutes, case.bodies).title(item, item) if case.bodies is not None else item.title
    return title or item.standing or ""
