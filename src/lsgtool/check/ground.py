"""What the files of a repository are judged against: bodies.yaml, all meetings, and what they decided."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from lsgtool.check.weights import Weights
from lsgtool.model.bodies import Bodies
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.files import MeetingFile
from lsgtool.workspace.past import GrowingPast, Past
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True)
class Ground:
    """What is known of a repository on the day `on`; each part is read when it is first asked for.

    Where it `gathers`, what all meetings have decided is put together as they are judged, one after another.
    """

    workspace: Workspace
    on: date
    gathers: bool = False

    @cached_property
    def bodies(self) -> Bodies | None:
        """What meetings can be held against: none where names may have gone lost in a torn text."""
        loaded = self.workspace.bodies
        return None if loaded.torn else loaded.sound

    @property
    def whole(self) -> Bodies | None:
        """All that bodies.yaml says; None where it has faults."""
        return self.workspace.bodies.content

    @cached_property
    def wrong_bodies(self) -> frozenset[str]:
        """The bodies of which bodies.yaml does not say what it means to say."""
        return frozenset(str(keys[1]) for keys in self.workspace.bodies.wrong if len(keys) > 1)

    @cached_property
    def archive(self) -> Archive:
        """All meetings."""
        return Archive(self.workspace)

    @cached_property
    def past(self) -> Past:
        """What all meetings have decided."""
        return self._growing or Past(self.workspace, self.on)

    def gather(self, file: MeetingFile) -> None:
        """Take what a meeting decided into the past; meetings come in the order `by_day`."""
        if self._growing is not None and file.ref is not None:
            self._growing.take(file.ref)

    def complete(self) -> None:
        """Let the past be known, when the last meeting is gathered."""
        if self._growing is not None:
            self._growing.complete()

    @cached_property
    def _growing(self) -> GrowingPast | None:
        if not self.gathers or self.whole is None:
            return None
        return GrowingPast(self.workspace, self.whole, self.on)

    @cached_property
    def weights(self) -> Weights:
        """How heavily rules weigh here."""
        return Weights(self.whole.rules if self.whole is not None else ())
