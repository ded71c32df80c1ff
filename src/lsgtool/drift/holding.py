"""Holds the papers that lie in a repository against what its source gives now."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from lsgtool.drift.differing import differences
from lsgtool.drift.lying import Lying, content_of
from lsgtool.drift.naming import Claim, Paper
from lsgtool.drift.now import Faulty, Now
from lsgtool.drift.reading import TEXTS, text_of, with_plain_ends
from lsgtool.drift.standing import Standing, State
from lsgtool.errors import UserError
from lsgtool.model.meeting import MINUTED
from lsgtool.workspace.made import digest
from lsgtool.workspace.workspace import Workspace

BEFORE_THE_MEETING: Final = frozenset({Paper.NOTICE, Paper.AGENDA})
"""Papers that have gone out when the meeting is held."""


def standings(workspace: Workspace, now: Now, files: Iterable[Lying]) -> tuple[Standing, ...]:
    """Return how each of the files stands, in the order of their paths.

    Each paper is made once in each format that lies there. What goes wrong with one file, or with the
    meeting of one, is told of it and stops no other.
    """
    source = _Source(workspace, now)
    by_paper = sorted(files, key=lambda one: (one.claim.stem, one.claim.form, one.path))
    found = (
        standing
        for _name, lying in groupby(by_paper, key=lambda one: one.name)
        for standing in source.held_against(tuple(lying))
    )
    return tuple(sorted(found, key=lambda one: one.file.path))


class _Source:
    """The repository that papers are held against."""

    def __init__(self, workspace: Workspace, now: Now) -> None:
        self._workspace = workspace
        self._now = now
        self._meetings = {file.path for file in workspace.listing.files}

    def held_against(self, lying: tuple[Lying, ...]) -> Iterator[Standing]:
        """Yield how the files of one name stand, which lie in folders of their own."""
        claim = lying[0].claim
        state = self._without_comparing(claim)
        if state is not None:
            yield from (Standing(one, state) for one in lying)
            return
        try:
            wanted = self._now.paper(claim)
        except Faulty as faulty:
            yield from (Standing(one, State.NOT_MADE, faults=faulty.faults) for one in lying)
        except UserError as trouble:
            yield from (Standing(one, State.NOT_MADE, reason=trouble.message) for one in lying)
        else:
            yield from (_held_against(one, wanted) for one in lying)

    def _without_comparing(self, claim: Claim) -> State | None:
        """Return how a paper stands that is held against nothing, or None for one that is."""
        if claim.meeting is not None and claim.meeting.path not in self._meetings:
            return State.GONE
        if not claim.comparable:
            return State.NOT_COMPARED
        if claim.paper in BEFORE_THE_MEETING and claim.meeting is not None:
            meeting = self._workspace.meeting(claim.meeting.path).content
            # What was sent stays what was sent, though the file tells more since then.
            if meeting is not None and meeting.status in MINUTED:
                return State.GONE_OUT
        return None


def _held_against(one: Lying, wanted: bytes) -> Standing:
    form = one.claim.form
    try:
        there = content_of(one)
    except UserError as trouble:
        return Standing(one, State.UNREADABLE, reason=trouble.message)
    if with_plain_ends(there, form) == with_plain_ends(wanted, form):
        return Standing(one, State.SAME, ())
    state = _state(there, wanted, one)
    try:
        return Standing(one, state, differences(text_of(there, form), text_of(wanted, form)))
    except UserError as trouble:
        return Standing(one, state, reason=trouble.message)


def _state(there: bytes, wanted: bytes, one: Lying) -> State:
    """Return which of the two has changed since lsg made the file."""
    if not one.made:
        return State.DIFFERS
    if any(digest(content) in one.made for content in _as_it_may_have_been(there, one.claim.form)):
        return State.STALE
    return State.EDITED if digest(wanted) in one.made else State.BOTH


def _as_it_may_have_been(content: bytes, form: str) -> tuple[bytes, ...]:
    """Return a file as it is, and with the ends of lines that it may have had before git changed them."""
    plain = with_plain_ends(content, form)
    return (content, plain, plain.replace(b"\n", b"\r\n")) if form in TEXTS else (content,)
