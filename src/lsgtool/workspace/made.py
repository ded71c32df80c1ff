"""Writes papers, and keeps a record of them: one that somebody has changed since is not overwritten.

The record is the hidden file `.lsg-made` beside the papers, a line `digest  name` for each version.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace.plain_file import require_plain
from lsgtool.workspace.whole_file import write_whole

RECORD = ".lsg-made"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_Versions: TypeAlias = dict[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of papers, by name: those that were written, and those that somebody has changed.

    `troubles` tell of the others, that the system does not let be written, as while Word has them open.
    """

    written: tuple[str, ...]
    changed: tuple[str, ...]
    troubles: tuple[UserError, ...] = ()


def write_papers(folder: Path, papers: Mapping[str, bytes], *, force: bool = False) -> Outcome:
    """Write papers, given by name, into `folder`; those that somebody has changed only by `force`.

    Raises UserError where the folder, or what lies in it, cannot be read, or the record cannot be written.
    """
    versions = dict(recorded(folder))
    written: list[str] = []
    changed: list[str] = []
    troubles: list[UserError] = []
    for name, content in papers.items():
        there, wanted = _digest_of(folder / name), digest(content)
        ours = versions.get(name, frozenset()) & {there}
        if there is None or there == wanted or ours or force:
            # The version that is there stays ours until the new one is: a kill may come in between.
            versions[name] = frozenset({*ours, wanted})
        else:
            changed.append(name)
    if len(changed) < len(papers):
        _record(folder, versions)
    for name in (name for name in papers if name not in changed):
        try:
            write_whole(folder / name, papers[name])
            written.append(name)
        except UserError as trouble:
            troubles.append(trouble)
    return Outcome(tuple(written), tuple(changed), tuple(troubles))


def recorded(folder: Path) -> Mapping[str, frozenset[str]]:
    """Return the digests of each paper that lsg has made; a line that is none of ours says nothing."""
    versions: _Versions = {}
    for line in (_bytes(folder / RECORD) or b"").decode("utf-8", errors="replace").splitlines():
        match = _LINE.fullmatch(line)
        if match is not None:
            versions[match[2]] = versions.get(match[2], frozenset()) | {match[1]}
    return versions


def _record(folder: Path, versions: _Versions) -> None:
    lines = [f"{digest}  {name}\n" for name in sorted(versions) for digest in sorted(versions[name])]
    write_whole(folder / RECORD, "".join(lines).encode("utf-8"))


def _digest_of(file: Path) -> str | None:
    content = _bytes(file)
    return digest(content) if content is not None else None


def digest(content: bytes) -> str:
    """Return the digest of a paper as the record has it."""
    return hashlib.sha256(content).hexdigest()


def _bytes(file: Path) -> bytes | None:
    """Return what a file holds; None where there is none."""
    try:
        require_plain(file)
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UserError(
            msg("{path} cannot be read: {reason}", path=str(file), reason=error.strerror or str(error)),
            msg("move it away, or see that you may read it"),
        ) from error
