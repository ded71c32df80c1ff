"""Reads all meetings in the order of their days, and folds them into the history that is known on one day."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import MINUTED
from lsgtool.reference import MeetingRef
from lsgtool.timeline.fold import Fold
from lsgtool.timeline.history import History
from lsgtool.timeline.minutes import Minutes
from lsgtool.workspace.archive import Archive, Unknowable
from lsgtool.workspace.workspace import Workspace


class Chronicle:
    """The minutes of all bodies as they are known on the day `on`, the earliest first.

    `left_out` are the files that could not be read: those of later days are not missed, for what is known on
    a past day stays the same whatever is written later.
    """

    def __init__(self, workspace: Workspace, on: date) -> None:
        unplaced = workspace.listing.unplaced
        self.left_out: list[str] = [one.path for one in unplaced if one.day is None or one.day <= on]
        known = frozenset(ref for refs in workspace.meetings_of.values() for ref in refs)
        orphans = (one for one in workspace.listing.follow_ups if one.ref not in known)
        self.left_out += [one.path for one in orphans if one.ref.day <= on]
        self._on = on
        self._refs = known
        self._archive = Archive(workspace)

    def minutes(self, refs: Iterable[MeetingRef] | None = None) -> Iterator[Minutes]:
        """Yield the minutes and plans of the meetings given, or of all, by their days."""
        for ref in sorted(self._refs if refs is None else refs, key=by_day):
            minutes = self.read(ref)
            if minutes is not None:
                yield minutes

    def read(self, ref: MeetingRef) -> Minutes | None:
        """Return one meeting; None where its file cannot be read, and it is left out."""
        try:
            return self._read(ref)
        except Unknowable as unknown:
            self._miss(ref, unknown)
            return None

    def _read(self, ref: MeetingRef) -> Minutes:
        """Return one meeting, without the numbers or what followed where these cannot be known."""
        meeting = self._archive.meeting(ref)
        if meeting.status not in MINUTED or meeting.date > self._on:
            return Minutes(meeting, None)
        labels, follow_up = None, None
        with suppress(Unknowable):  # the file that is the reason is missed itself
            labels = self._archive.numbers(ref).labels
        try:
            follow_up = self._archive.follow_up(ref)
        except Unknowable as unknown:
            self._miss(ref, unknown)
        if follow_up is not None and labels is None:  # nobody can tell which decisions it is about
            self.left_out.append(ref.follow_up_path)
        return Minutes(meeting, labels, follow_up)

    def _miss(self, ref: MeetingRef, unknown: Unknowable) -> None:
        if ref.day <= self._on:
            self.left_out.append(unknown.path)


def by_day(ref: MeetingRef) -> tuple[date, str]:
    """Order meetings by their days, and those of one day by their bodies."""
    return ref.day, ref.body


def history(
    workspace: Workspace, bodies: Bodies, on: date, refs: Iterable[MeetingRef] | None = None
) -> History:
    """Return the history known on a day, of the meetings given or of all; time grows with their number."""
    chronicle, fold = Chronicle(workspace, on), Fold(bodies, on)
    for minutes in chronicle.minutes(refs):
        fold.add(minutes)
    return fold.history(chronicle.left_out)
