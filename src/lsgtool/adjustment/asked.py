"""Who is asked to adjust the minutes of a meeting, by the rule of the body on that day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import Adjusting
from lsgtool.names import comparable
from lsgtool.timeline.in_force import BodyThen

ROLES: Final[dict[Adjusting, Message]] = {
    Adjusting.CHAIR: msg("chair"),
    Adjusting.VICE_CHAIR: msg("vice chair"),
    Adjusting.ADJUSTER: msg("adjuster"),
}
"""What each role is called."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One who is asked to adjust: in which role, and who that is; None while the file names nobody."""

    role: Adjusting
    name: str | None

    def is_called(self, name: str) -> bool:
        """Tell whether she has this name, however its letters are written."""
        return self.name is not None and comparable(self.name) == comparable(name)


def asked_to_adjust(meeting: Meeting, body: BodyThen) -> tuple[Asked, ...]:
    """Return who is asked to adjust, in the order of the rule; nobody where no rule names anybody."""
    rule = body.minutes
    return tuple(_asked(meeting, body, rule.adjusted_by)) if rule is not None else ()


def _asked(meeting: Meeting, body: BodyThen, roles: tuple[Adjusting, ...]) -> Iterator[Asked]:
    for role in roles:
        if role is Adjusting.CHAIR:
            yield Asked(role, meeting.chair)
        elif role is Adjusting.ADJUSTER:
            yield Asked(role, meeting.adjuster)
        else:
            office = body.chairs.vice_chair if body.chairs is not None else None
            yield Asked(role, meeting.vice_chair or (office.name if office is not None else None))
