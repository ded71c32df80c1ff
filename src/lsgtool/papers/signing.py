"""Who still has a line to sign on below the minutes, beside those whose approval their log has."""

from collections.abc import Iterator, Sequence

from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import Adjusting
from lsgtool.papers.people import Officers
from lsgtool.papers.state_view import Stage, State
from lsgtool.papers.view import Approval, Signature
from lsgtool.timeline.in_force import BodyThen


def lines_to_sign(
    meeting: Meeting, body: BodyThen, officers: Officers, state: State, approvals: Sequence[Approval]
) -> Iterator[Signature]:
    """Yield the secretary and those who adjust, by the rule of the body on that day.

    Nobody signs what is sealed, nor what has changed since: that is opened again first.
    """
    if state.seal is not None or state.stage is Stage.CHANGED:
        return
    rule, approved = body.minutes, {one.role for one in approvals}
    adjusted_by = rule.adjusted_by if rule is not None and rule.adjusted_by else (Adjusting.CHAIR,)
    names = {
        Adjusting.CHAIR: meeting.chair,
        Adjusting.VICE_CHAIR: meeting.vice_chair,
        Adjusting.ADJUSTER: meeting.adjuster,
    }
    yield Signature("secretary", officers.person(meeting.secretary))
    for role in adjusted_by:
        if role.value not in approved:
            yield Signature(role.value, officers.person(names[role]))
