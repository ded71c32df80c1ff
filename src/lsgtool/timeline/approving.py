"""Which earlier minutes a meeting deals with, and which of them it approves."""

from typing import Final

from lsgtool.model.decision import DecisionKind
from lsgtool.model.meeting import Meeting
from lsgtool.reference import MeetingRef

APPROVING: Final = frozenset(
    {
        None,  # a bare text has no kind
        DecisionKind.APPROVE,
        DecisionKind.ESTABLISH,
        DecisionKind.ENDORSE,
        DecisionKind.AMEND,
        DecisionKind.NOTE,
    }
)
"""The kinds of decision by which minutes are approved."""


PREVIOUS_MINUTES: Final = "previous-minutes"
"""What bodies.yaml and the meeting files call the standing item; without it nothing is approved."""


def deals_with(meeting: Meeting, earlier: MeetingRef) -> bool:
    """Tell whether a meeting deals with earlier minutes: it names them, or has the standing item alone."""
    items = [item for item in meeting.items if not item.struck]
    return any(
        earlier in item.minutes or (item.standing == PREVIOUS_MINUTES and not item.minutes) for item in items
    )


def approves(meeting: Meeting, earlier: MeetingRef) -> bool:
    """Tell whether an item that names the minutes of an earlier meeting has a decision that approves them."""
    return any(
        decision.kind in APPROVING
        for item in meeting.items
        if earlier in item.minutes
        for block in (item, *item.continued)
        for decision in block.decisions
    )
