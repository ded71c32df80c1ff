"""Who took part in a meeting and who was away, looked up by name."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from lsgtool.model.meeting import Absentee, Attendee, Meeting
from lsgtool.names import comparable

L = TypeVar("L", Attendee, Absentee)


class Roll:
    """The attendance of a meeting and those it lists as absent; names are compared as people read them.

    Each list is read when it is asked for: a rule that asks for one only does not mind faults in the other.
    """

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting

    def present(self, name: str) -> tuple[Attendee, ...]:
        """Return the attendees of this name; mostly there is one or none."""
        return self._present.get(comparable(name), ())

    def absent(self, name: str) -> tuple[Absentee, ...]:
        """Return those of this name who are listed as absent."""
        return self._absent.get(comparable(name), ())

    def missing(self, name: str) -> bool:
        """Tell whether there is a list of attendance, and nobody of this name on it."""
        return bool(self._present) and not self.present(name)

    def unaccounted(self, name: str) -> bool:
        """Tell whether there is a list of attendance, and nobody of this name is there or absent."""
        return self.missing(name) and not self.absent(name)

    @cached_property
    def _present(self) -> dict[str, tuple[Attendee, ...]]:
        return _by_name(self._meeting.attendance)

    @cached_property
    def _absent(self) -> dict[str, tuple[Absentee, ...]]:
        return _by_name(self._meeting.absent)


def whole(attendee: Attendee) -> bool:
    """Tell whether somebody took part from the beginning to the end, in every item."""
    return attendee.arrived is None and attendee.left is None and not attendee.items


def _by_name(people: Iterable[L]) -> dict[str, tuple[L, ...]]:
    groups: defaultdict[str, list[L]] = defaultdict(list)
    for one in people:
        groups[comparable(one.name)].append(one)
    return {name: tuple(group) for name, group in groups.items()}
