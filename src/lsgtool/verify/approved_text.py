"""Finds in git what the parts of minutes said when they were approved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from lsgtool.adjustment.parts import HEAD, digests_of, parts_of
from lsgtool.adjustment.printed import printed_in_head, printed_in_item
from lsgtool.model.bodies import Bodies
from lsgtool.model.load import load
from lsgtool.model.meeting import Meeting
from lsgtool.source import data as plain
from lsgtool.source.read import read
from lsgtool.timeline.in_force import body_on
from lsgtool.timeline.series import number_items
from lsgtool.workspace.git import git_of
from lsgtool.workspace.history import Version, versions
from lsgtool.workspace.imprint import ITEMS, NOT_IN_HEAD, Imprint, as_approved, imprint_of
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PartText:
    """A part as it is written in the meeting's file, and what is printed of it from bodies.yaml.

    `index` is that of the item, None for the head. `commit` has it, where it was found in git.
    """

    written: plain.Mapping
    printed: plain.Mapping
    index: int | None = None
    commit: str | None = None


@dataclass(frozen=True, slots=True)
class Minutes:
    """A version of a meeting's file with what it needs of its time; `labels` are its numbers as printed."""

    meeting: Meeting
    data: plain.Mapping
    bodies: Bodies
    labels: tuple[str, ...]

    @property
    def imprint(self) -> Imprint:
        """What the digests are made of."""
        return imprint_of(self.data)

    def part(self, part: str, commit: str | None = None) -> PartText | None:
        """Return a part, or None where there is none of that number, or no such body on the day."""
        body = body_on(self.bodies, self.meeting.body, self.meeting.date)
        parts = parts_of(self.labels)
        if body is None or part not in (HEAD, *parts):
            return None
        if part == HEAD:
            written = {key: value for key, value in self.data.items() if key not in NOT_IN_HEAD}
            printed = printed_in_head(
                self.meeting, self.bodies, body, self.labels, self.imprint.head.mentions
            )
            return PartText(written, printed, None, commit)
        index = parts.index(part)
        items = self.data[ITEMS]
        item = as_approved(items[index]) if isinstance(items, list) else None
        mentions = self.imprint.items[index].mentions
        printed = printed_in_item(self.meeting.items[index], self.meeting, self.bodies, body, mentions)
        return PartText(item if isinstance(item, dict) else {}, printed, index, commit)


def approved_text(
    workspace: Workspace, path: str, wanted: Mapping[str, str], first: int
) -> dict[str, PartText]:
    """Return the parts of the meeting at `path` as the latest commits have them that fit a digest.

    `wanted` has the digest of each part; a part that no commit has is left out. `first` is the number of the
    first item, for versions that do not say it. Raises UserError where there is no git, or no repository.
    """
    found: dict[str, PartText] = {}
    for version, minutes in _readable(versions(git_of(workspace.root), path), first):
        if body_on(minutes.bodies, minutes.meeting.body, minutes.meeting.date) is None:
            continue
        digests = digests_of(minutes.meeting, minutes.imprint, minutes.bodies, minutes.labels)
        for part, digest in wanted.items():
            text = minutes.part(part, version.commit) if digests.get(part) == digest else None
            if text is not None:
                found.setdefault(part, text)
        if len(found) == len(wanted):
            break
    return found


def _readable(found: Iterator[Version], first: int) -> Iterator[tuple[Version, Minutes]]:
    bodies_of = cache(_bodies)
    for version in found:
        bodies, reading = bodies_of(version.bodies), read(version.meeting)
        meeting = load(Meeting, reading.data).content if reading.data is not None else None
        if bodies is not None and meeting is not None and reading.data is not None and not reading.faults:
            labels = number_items(meeting.items, meeting.first_paragraph or first).labels
            yield version, Minutes(meeting, reading.data, bodies, labels)


def _bodies(content: bytes) -> Bodies | None:
    reading = read(content)
    return load(Bodies, reading.data).content if reading.data is not None and not reading.faults else None
