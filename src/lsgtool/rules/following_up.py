"""What an item follows up, and what a decision replaces or ends, was decided before and left open."""

from collections.abc import Iterator

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.decision import DecisionKind
from lsgtool.model.meeting import MINUTED, Status
from lsgtool.reference import MeetingRef, ParagraphRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.numbered import Numbered
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.clauses import entries_of

COMMITTING = frozenset(
    {DecisionKind.ASSIGN, DecisionKind.RECOMMEND, DecisionKind.POSTPONE, DecisionKind.FORWARD}
)
"""The kinds of decision that leave something open until a later day."""


@rule(codes.FOLLOWS_UP_NOTHING, FOLLOW_UP, reads=("items",))
def follows_up_nothing(case: Case) -> Findings:
    """Something is followed up, replaced, ended or settled that is not there to be.

    What `follows_up`, `replaces` and `ends` name was decided at an earlier meeting. A paragraph that is
    followed up has left something open: it gave an assignment, recommended, postponed or handed on; so does
    the clause, where one is named. And an item that is `settled` has a `matter`, or follows up a paragraph:
    without one of them no register knows what has come to its end.

    Bad, where the paragraph only approves the agenda::

        - title: Rapport
          follows_up: ledning/2024-09-20 § 1

    Good, where it gives the assignment::

        - title: Rapport
          follows_up: ledning/2024-09-20 § 2
    """
    if case.meeting.status is Status.CANCELLED or not case.placed:
        return
    there: dict[MeetingRef, Numbered] = {}  # one meeting is mostly followed up by several items
    for spot, ref in _named(case):
        if ref.meeting == case.meeting.ref or ref.meeting.day > case.meeting.date:
            yield Finding(
                msg("{meeting} is not before this meeting", meeting=str(ref)),
                msg("name what an earlier meeting decided"),
                spot,
            )
        elif "follows_up" in spot.keys and _left_nothing_open(case, ref, there):
            yield Finding(
                msg("{paragraph} has left nothing open that could be followed up", paragraph=str(ref)),
                msg(
                    "name the paragraph that gave the assignment, recommended, postponed or handed on; "
                    "the clause there has a `kind` that says so"
                ),
                spot,
            )
    yield from _settled_nothing(case)


def _named(case: Case) -> Iterator[tuple[Spot, ParagraphRef]]:
    """Yield the earlier paragraphs that the file names."""
    return ((leaf.spot, leaf.value) for leaf in case.leaves if isinstance(leaf.value, ParagraphRef))


def _left_nothing_open(case: Case, ref: ParagraphRef, known: dict[MeetingRef, Numbered]) -> bool:
    """Tell whether minutes have the paragraph, or its clause, and it committed nobody to anything."""
    if not case.archive.has(ref.meeting):
        return False
    meeting = case.archive.meeting(ref.meeting)
    if meeting.status not in MINUTED:
        return False
    if ref.meeting not in known:
        known[ref.meeting] = Numbered(meeting, case.archive.numbers(ref.meeting).labels)
    there = known[ref.meeting]
    clauses = there.clauses(ref.number, ref.clause)
    if not there.has(ref.number) or (ref.clause is not None and not clauses):
        return False
    if ref.clause is None and any(entry.forward for entry in there.entries(ref.number)):
        return False
    return not any(taken.decision.kind in COMMITTING for taken in clauses)


def _settled_nothing(case: Case) -> Findings:
    """Yield where something is settled, and nothing says what."""
    for index, item in enumerate(case.meeting.items):
        for keys, entry in entries_of(item, ("items", index)):
            if entry.settled and not (entry.matter or item.matter or entry.follows_up):
                yield Finding(
                    msg("nothing says what is settled here"),
                    msg("write the name of the matter as `matter`, or the paragraph as `follows_up`"),
                    Spot((*keys, "settled")),
                )
