"""Says what was written down beside the minutes, and where."""

from collections.abc import Sequence

from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.follow_up import Dispatch, Entry, Response
from lsgtool.reference import MeetingRef, ParagraphRef
from lsgtool.registers.names import Names
from lsgtool.registers.words import OUTCOMES


def written(
    path: str, meeting: MeetingRef, entries: Sequence[Entry], bodies: Bodies, owners: Sequence[str] = ()
) -> Message:
    """Return the sentence about what was written into the file at `path` for one decision of a meeting.

    The entries, one at least, are of one kind and one day, and differ by their principals only. An assignment
    that is done names all its `owners`: it has ended for each of them.
    """
    first = entries[0]
    place = str(ParagraphRef(meeting, first.paragraph, first.clause))
    names = Names(bodies, first.day)
    if isinstance(first, Response):
        return msg(
            "written in {path}: {place}, {principals}: {outcome} on {day}",
            path=path,
            place=place,
            principals=", ".join(
                names.principal(one.principal) for one in entries if isinstance(one, Response)
            ),
            outcome=OUTCOMES[first.outcome],
            day=first.day,
        )
    if not isinstance(first, Dispatch) and owners:
        return msg(
            "written in {path}: {place}, {owners}: done on {day}",
            path=path,
            place=place,
            owners=", ".join(map(names.named, owners)),
            day=first.day,
        )
    if not isinstance(first, Dispatch):
        return msg("written in {path}: {place} was done on {day}", path=path, place=place, day=first.day)
    if not first.to:
        return msg(
            "written in {path}: {place} went on {day} to all whom it is for",
            path=path,
            place=place,
            day=first.day,
        )
    return msg(
        "written in {path}: {place} went on {day} to {principals}",
        path=path,
        place=place,
        principals=", ".join(map(names.principal, first.to)),
        day=first.day,
    )
