"""What all meetings have decided: read when it is asked for, or gathered while all are read anyway."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from lsgtool.model.bodies import Bodies
from lsgtool.reference import MeetingRef
from lsgtool.timeline.alike import Alike, alike
from lsgtool.timeline.fold import Fold
from lsgtool.timeline.history import History
from lsgtool.workspace.archive import Unknowable
from lsgtool.workspace.chronicle import Chronicle, history
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.workspace import Workspace


class NotYet(Exception):  # noqa: N818 # it is no error: a rule asked before all meetings were read
    """The history is asked for while it is still gathered: ask again when it is complete."""


class Past:
    """The history of the whole repository known on the day `on`, read when it is first asked for."""

    def __init__(self, workspace: Workspace, on: date) -> None:
        self._workspace, self._on = workspace, on

    @property
    def history(self) -> History:
        """All of it; raises Unknowable where a file cannot be read, for what is missing may be there."""
        known = self._known
        if known.left_out:
            raise Unknowable(known.left_out[0])
        return known

    @cached_property
    def alike(self) -> Mapping[MeetingRef, tuple[Alike, ...]]:
        """The names of matters that are nearly others, by the meeting in which each first stands."""
        return alike(self.history.steps)

    @cached_property
    def _known(self) -> History:
        """What can be read of it."""
        bodies = self._workspace.bodies.content
        if bodies is None:
            raise Unknowable(BODIES)
        return history(self._workspace, bodies, self._on)


class GrowingPast(Past):
    """The same, where every meeting is read for its own sake: so none need be read a second time.

    Until it is `complete`, who asks for it is told NotYet.
    """

    def __init__(self, workspace: Workspace, bodies: Bodies, on: date) -> None:
        super().__init__(workspace, on)
        self._chronicle, self._fold = Chronicle(workspace, on), Fold(bodies, on)
        self._complete = False

    def take(self, ref: MeetingRef) -> None:
        """Take the next meeting; they come in the order `by_day`."""
        minutes = self._chronicle.read(ref)
        if minutes is not None:
            self._fold.add(minutes)

    def complete(self) -> None:
        """Let it be known: all meetings were taken."""
        self._complete = True

    @cached_property
    def _known(self) -> History:
        if not self._complete:
            raise NotYet
        return self._fold.history(self._chronicle.left_out)
