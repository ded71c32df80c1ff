"""The minutes of one meeting with its printed numbers and all that was recorded after it."""

from dataclasses import dataclass

from lsgtool.model.follow_up import FollowUp
from lsgtool.model.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Minutes:
    """A meeting, the numbers of its items, and the file of what followed, where there is one.

    `labels` is None where the numbers cannot be counted, for a file before it has faults.
    """

    meeting: Meeting
    labels: tuple[str, ...] | None
    follow_up: FollowUp | None = None

    def label(self, index: int) -> str | None:
        """Return the printed number of an item, given by its index from 0."""
        return self.labels[index] if self.labels is not None else None
