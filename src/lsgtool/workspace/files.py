"""Which files a repository of minutes holds; found by their names alone, in a fixed order."""

import os
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from lsgtool import codes
from lsgtool.diagnostic import Code, Diagnostic, Fault, stamp
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.reference import FOLLOW_UP, MeetingRef, parse_reference
from lsgtool.workspace.real import inside

BODIES = "bodies.yaml"
MEETINGS = "meetings"
SIGNERS = "allowed_signers"
_BEGINS_WITH_DAY = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}(?![0-9])")
_SUFFIXES = frozenset({".yaml", ".yml"})
_FOLLOWS_UP = ".follow-up."


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """A meeting's file: its path from the top, with `/`, and the meeting its folder and name speak of."""

    path: str
    ref: MeetingRef | None


@dataclass(frozen=True, slots=True)
class FollowUpFile:
    """The file of what happened after a meeting: its path from the top, with `/`, and the meeting."""

    path: str
    ref: MeetingRef


@dataclass(frozen=True, slots=True)
class Unplaced:
    """What may be a meeting and cannot be placed among the others: later numbers are uncertain.

    `body` is None where it may belong to any body, `day` where it may be of any day.
    """

    path: str
    body: str | None = None
    day: date | None = None


Found: TypeAlias = MeetingFile | FollowUpFile | Diagnostic | Unplaced


@dataclass(frozen=True, slots=True)
class Listing:
    """All meeting files, in the order of their folders and names, what lies beside them, and among them."""

    files: tuple[MeetingFile, ...]
    strays: tuple[Diagnostic, ...]
    unplaced: tuple[Unplaced, ...]
    follow_ups: tuple[FollowUpFile, ...] = ()


def listing(root: Path) -> Listing:
    """Return the meeting files of the repository: `meetings/<body>/<date>.yaml`, and the strays."""
    found = tuple(_walk(root))
    return Listing(
        tuple(one for one in found if isinstance(one, MeetingFile)),
        tuple(one for one in found if isinstance(one, Diagnostic)),
        tuple(one for one in found if isinstance(one, Unplaced)),
        tuple(one for one in found if isinstance(one, FollowUpFile)),
    )


def _walk(root: Path) -> Iterator[Found]:
    if not inside(root / MEETINGS, root):
        yield _closed(MEETINGS, msg("it is a link that leads out of the repository"))
        yield Unplaced(MEETINGS)
        return
    if (root / MEETINGS).is_symlink():  # git keeps the link alone, and no meeting below it
        yield _link(MEETINGS)
        yield Unplaced(MEETINGS)
        return
    try:
        folders = _entries(root / MEETINGS)
    except OSError as error:
        raise UserError(
            msg(
                "{folder} cannot be read: {reason}",
                folder=str(root / MEETINGS),
                reason=error.strerror or str(error),
            ),
            msg("it must be a folder, and you must be allowed to read it"),
        ) from error
    for folder in folders:
        path = f"{MEETINGS}/{folder.name}"
        if folder.is_dir(follow_symlinks=False):
            yield from _walk_body(folder)
        elif folder.is_symlink():
            yield _link(path)
            yield Unplaced(path, folder.name)
        else:
            yield from _stray(folder, path, None)


def _walk_body(folder: os.DirEntry[str]) -> Iterator[Found]:
    path = f"{MEETINGS}/{folder.name}"
    try:
        entries = _entries(Path(folder.path))
    except OSError as error:
        yield _closed(path, error.strerror or str(error))
        yield Unplaced(path, folder.name)
        return
    days: set[date] = set()
    others: list[os.DirEntry[str]] = []
    for entry in entries:
        if not _is_read(entry):
            others.append(entry)
            continue
        if entry.name.endswith(FOLLOW_UP):
            yield _follow_up(f"{path}/{entry.name}", folder.name, entry.name.removesuffix(FOLLOW_UP))
            continue
        file = MeetingFile(
            f"{path}/{entry.name}", parse_reference(f"{folder.name}/{entry.name.removesuffix('.yaml')}")
        )
        yield file
        if file.ref is None:
            yield Unplaced(file.path, folder.name)
        else:
            days.add(file.ref.day)
    for entry in others:
        if _FOLLOWS_UP in entry.name.casefold():
            yield _misnamed_follow_up(f"{path}/{entry.name}")
        else:
            yield from _stray(entry, f"{path}/{entry.name}", folder.name, days)


def _is_read(entry: os.DirEntry[str]) -> bool:
    """Tell whether a file is one of YAML itself, whose name can be shown as it is."""
    return entry.name.endswith(".yaml") and entry.name.isprintable() and entry.is_file(follow_symlinks=False)


def _follow_up(path: str, body: str, day: str) -> FollowUpFile | Diagnostic:
    """Return the file of what happened after a meeting, or that its name is that of none."""
    ref = parse_reference(f"{body}/{day}")
    return FollowUpFile(path, ref) if ref is not None else _misnamed_follow_up(path)


def _misnamed_follow_up(path: str) -> Diagnostic:
    return _told(
        path,
        codes.MISNAMED_MEETING,
        msg("this tells what happened after a meeting, but its name is that of no meeting; it is not read"),
        msg("call it as the meeting's file: <date>{ending}", ending=FOLLOW_UP),
    )


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return what lies in `folder`, by name; hidden files (and those of a program at work) do not count."""
    try:
        with os.scandir(folder) as entries:
            seen = [entry for entry in entries if not entry.name.startswith((".", "~$"))]
    except FileNotFoundError:
        return []
    return sorted(seen, key=lambda entry: entry.name)


def _stray(
    entry: os.DirEntry[str], path: str, body: str | None, read: AbstractSet[date] = frozenset()
) -> Iterator[Diagnostic | Unplaced]:
    """Yield what is wrong with a file that is no meeting file: nothing much, or it may be a meeting.

    Beside the meeting of its day, of those in `read`, it is a copy or a paper of it.
    """
    begins, day = _BEGINS_WITH_DAY.match(entry.name), _day(entry.name)
    named = begins is not None or not _SUFFIXES.isdisjoint(Path(entry.name.casefold()).suffixes)
    if not named or day in read:
        yield _told(
            path,
            codes.STRAY_FILE,
            msg("this is no meeting file, and nothing here is read"),
            msg("a meeting is a file meetings/<body>/<date>.yaml; keep other files outside meetings/"),
        )
        return
    if entry.is_symlink():
        yield _link(path)
    else:
        yield _told(
            path,
            codes.MISNAMED_MEETING,
            msg("this may be a meeting, but its name is not that of one, and it is not read"),
            msg("call it meetings/<body>/<date>.yaml, or keep it outside meetings/"),
        )
    yield Unplaced(path, body, day)


def _day(name: str) -> date | None:
    """Return the day that a name begins with."""
    begins = _BEGINS_WITH_DAY.match(name)
    try:
        return date.fromisoformat(begins[0]) if begins is not None else None
    except ValueError:
        return None


def _link(path: str) -> Diagnostic:
    return _told(
        path,
        codes.MISNAMED_MEETING,
        msg("this is a link, and links are not read"),
        msg("put the file or the folder itself in its place"),
    )


def _closed(path: str, reason: str | Message) -> Diagnostic:
    return _told(
        path,
        codes.UNREADABLE,
        msg("the folder cannot be read: {reason}", reason=reason),
        msg("it must be a folder of the repository, and you must be allowed to read it"),
    )


def _told(path: str, code: Code, message: Message, hint: Message) -> Diagnostic:
    return stamp(Fault(code, message, hint), path)
