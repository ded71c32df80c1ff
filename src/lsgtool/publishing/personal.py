"""Leaves out the details about people that a body does not publish; names in free text stay as they are."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from lsgtool.model.item import Item, SubMatter
from lsgtool.model.meeting import Meeting, Role
from lsgtool.model.provisions import Personal

Change: TypeAlias = Callable[[Meeting], Meeting]


def without(detail: Personal, meeting: Meeting) -> Meeting:
    """Return the meeting without one sort of details; the same where it has none of them."""
    return LEAVING_OUT[detail](meeting)


def _without_titles(meeting: Meeting) -> Meeting:
    attendance = tuple(one.model_copy(update={"title": None}) for one in meeting.attendance)
    return _each_matter(meeting.model_copy(update={"attendance": attendance}), _untitled)


def _untitled(matter: SubMatter) -> Mapping[str, object]:
    return {"presenters": tuple(one.model_copy(update={"title": None}) for one in matter.presenters)}


def _without_guests(meeting: Meeting) -> Meeting:
    seen = tuple(one for one in meeting.attendance if one.role is not Role.GUEST)
    return meeting.model_copy(update={"attendance": seen})


def _without_presenters(meeting: Meeting) -> Meeting:
    return _each_matter(meeting, lambda _: {"presenters": ()})


def _without_absent(meeting: Meeting) -> Meeting:
    """Return the meeting without those who were away; a substitute would tell of one of them."""
    attendance = tuple(one.model_copy(update={"substitute_for": None}) for one in meeting.attendance)
    return meeting.model_copy(update={"attendance": attendance, "absent": ()})


def _without_times(meeting: Meeting) -> Meeting:
    attendance = (one.model_copy(update={"arrived": None, "left": None}) for one in meeting.attendance)
    return meeting.model_copy(update={"attendance": tuple(attendance)})


def _each_matter(meeting: Meeting, change: Callable[[SubMatter], Mapping[str, object]]) -> Meeting:
    """Return the meeting with a change to every item and sub-matter."""

    def changed(item: Item) -> Item:
        inner = tuple(matter.model_copy(update=change(matter)) for matter in item.items)
        return item.model_copy(update={**change(item), "items": inner})

    return meeting.model_copy(update={"items": tuple(map(changed, meeting.items))})


LEAVING_OUT: Final[dict[Personal, Change]] = {
    Personal.TITLES: _without_titles,
    Personal.GUESTS: _without_guests,
    Personal.PRESENTERS: _without_presenters,
    Personal.ABSENT: _without_absent,
    Personal.TIMES: _without_times,
}
