"""How a paper that lies in the repository stands to what the source gives now."""

from dataclasses import dataclass
from enum import Enum

from lsgtool.drift.differing import Difference
from lsgtool.drift.lying import Lying
from lsgtool.messages import Message
from lsgtool.render.proof import Faults


class State(Enum):
    """How a file stands to the source; the values are what programs read."""

    SAME = "same"
    STALE = "stale"
    EDITED = "edited"
    BOTH = "edited-and-stale"
    DIFFERS = "differs"
    GONE = "gone"
    NOT_MADE = "not-made"
    UNREADABLE = "unreadable"
    NOT_COMPARED = "not-compared"
    GONE_OUT = "gone-out"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one file stands.

    `differences` are the places where its words differ from those of the source, none where only the look
    does; they are None where nothing was compared, or the words cannot be read. `reason` tells why that is,
    or why the paper cannot be made; `faults` are those of its meeting.
    """

    file: Lying
    state: State
    differences: tuple[Difference, ...] | None = None
    reason: Message | None = None
    faults: Faults = ()
