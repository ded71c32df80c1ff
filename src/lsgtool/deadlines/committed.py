"""What the rows about commitments share: their words, when they are due, and where they come up again."""

from collections.abc import Iterator

from lsgtool.deadlines.desk import Desk
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.clauses import entries_of
from lsgtool.timeline.commitments import Commitment
from lsgtool.timeline.matters import matters
from lsgtool.timeline.series import plain


def first_paragraph(text: str) -> str:
    """Return a clause on one line; of one that holds more than a paragraph, the first."""
    first, _blank, rest = text.strip().partition("\n\n")
    return " ".join(first.split()) + (" …" if rest else "")


def when_said(made: Commitment) -> Iterator[Message]:
    """Yield when it is to be done, where that is no day: in the minutes' own words."""
    if made.due is None or made.due_day is not None:
        return
    if made.due.next_meeting:
        yield msg("to be done by the next meeting; none is booked yet")
    else:
        yield msg("to be done: {when}", when=made.due.words)


def comes_up(made: Commitment, meeting: Meeting) -> bool:
    """Tell whether a later meeting takes a commitment up: by its matter, or by naming its paragraph."""
    if meeting.date <= made.since:
        return False
    return not matters(meeting).isdisjoint(made.origin.matters) or _named(made, meeting)


def planned(made: Commitment, desk: Desk) -> Iterator[Message]:
    """Yield at which meeting to come it is on the agenda, the earliest one, where it is on any."""
    coming = (one for one in desk.all() if desk.coming(one) and comes_up(made, one))
    first = min(coming, key=lambda one: (one.date, one.body), default=None)
    if first is not None:
        yield msg("comes up at {meeting}", meeting=str(first.ref))


def _named(made: Commitment, meeting: Meeting) -> bool:
    address = made.origin.address
    refs = (ref for item in meeting.items for _, entry in entries_of(item) for ref in entry.follows_up)
    return address is not None and any(
        ref.meeting == address.meeting
        and plain(ref.number) == plain(address.number)
        and ref.clause in {None, address.clause}
        for ref in refs
    )
