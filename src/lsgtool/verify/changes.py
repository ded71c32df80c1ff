"""Adds to the parts that are not as they were approved what differs, where git has what was approved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from lsgtool.errors import UserError
from lsgtool.location import Keys, Place, Spot
from lsgtool.messages import Message, msg
from lsgtool.source.places import locate
from lsgtool.verify.approved_text import Minutes, PartText, approved_text
from lsgtool.verify.difference import differences
from lsgtool.verify.report import Change, Part, PartState
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.imprint import ITEMS
from lsgtool.workspace.workspace import Workspace

NUMBERS = "paragraphs"
"""What the head prints that is counted, also from the files of earlier meetings."""

DIFFERENT = frozenset({PartState.CHANGED, PartState.GONE})


@dataclass(frozen=True, slots=True)
class Today:
    """The minutes as they are, with the text of their file, and the number of their first item."""

    path: str
    minutes: Minutes
    text: str
    first: int


def explained(
    workspace: Workspace, today: Today, parts: Sequence[Part], approved: Mapping[str, str]
) -> tuple[tuple[Part, ...], Message | None]:
    """Return the parts with what differs in them, and where that cannot be shown why not.

    `approved` has the digest of each part that was approved by all.
    """
    wanted = {part.part: approved[part.part] for part in parts if part.state in DIFFERENT}
    if not wanted:
        return tuple(parts), None
    try:
        texts = approved_text(workspace, today.path, wanted, today.first)
    except UserError as error:
        return tuple(parts), msg("what was approved cannot be shown: {reason}", reason=error.message)
    place = locate(today.text).place
    told = tuple(_explained(part, texts.get(part.part), today, place) for part in parts)
    if len(texts) < len(wanted):
        return told, msg("git has no version in which all of that is as it was approved")
    return told, None


def _explained(part: Part, before: PartText | None, today: Today, place: Callable[[Spot], Place]) -> Part:
    if before is None:
        return part
    after = today.minutes.part(part.part)
    if after is None:
        item = before.written.get("title") or before.printed.get("title")
        title = item if isinstance(item, str) else None
        gone = Change((ITEMS,), title, None, today.path, place(Spot((ITEMS,), on_key=True)))
        return replace(part, changes=(gone,), commit=before.commit)
    top: Keys = () if after.index is None else (ITEMS, after.index)
    written = tuple(
        replace(change, path=today.path, place=place(_spot(change)))
        for change in differences(before.written, after.written, top)
    )
    printed = (
        replace(change, path=today.path if change.keys[0] == NUMBERS else BODIES)
        for change in differences(before.printed, after.printed)
        if not _follows(change, written)
    )
    return replace(part, changes=(*written, *printed), commit=before.commit)


def _spot(change: Change) -> Spot:
    """Return where a change stands: the line of a text that first differs, or the key of what is gone."""
    if change.after is None:
        return Spot(change.keys, on_key=True)
    before, after = (change.before or "").split("\n"), change.after.split("\n")
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False))
    return Spot(change.keys, text_line=min(sum(1 for _ in alike), len(after) - 1))


def _follows(change: Change, written: Sequence[Change]) -> bool:
    """Tell whether what is printed differs because something else is written: a name that came or went."""
    one_sided = None in (change.before, change.after) and change.keys[0] != NUMBERS
    same = any((one.before, one.after) == (change.before, change.after) for one in written)
    return same or bool(written and one_sided)
