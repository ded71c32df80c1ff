"""The public form of a meeting: itself without what is restricted and what its body does not publish."""

from dataclasses import dataclass

from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import Personal
from lsgtool.publishing.personal import without
from lsgtool.publishing.restricted import without_restricted
from lsgtool.timeline.in_force import BodyThen


@dataclass(frozen=True, slots=True)
class PublicForm:
    """A meeting of which every paper may be published, and the details about people it was made without."""

    meeting: Meeting
    left_out: tuple[Personal, ...]


def public_form(meeting: Meeting, body: BodyThen) -> PublicForm:
    """Return the public form of a meeting, by what its body left out on that day."""
    left_out = []
    shown = without_restricted(meeting)
    for detail in body.publishing.leaves_out if body.publishing is not None else ():
        fewer = without(detail, shown)
        if fewer != shown:
            left_out.append(detail)
        shown = fewer
    return PublicForm(shown, tuple(dict.fromkeys(left_out)))
