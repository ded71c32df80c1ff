"""Writes papers, and keeps a record of them: one that somebody has changed since is not overwritten.

The record is the hidden file `.lsg-made` beside the papers, a line `digest  name` for each version.
"""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace.whole_file import write_whole

RECORD = ".lsg-made"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_Versions: TypeAlias = dict[str, frozenset[str]]


def write_papers(folder: Path, papers: Mapping[str, bytes], *, force: bool = False) -> tuple[str, ...]:
    """Write papers, given by name, into `folder`; return the names of those that somebody has changed.

    These are left as they are, unless by `force`. Raises UserError where something cannot be read or written.
    """
    versions = _recorded(folder)
    changed: list[str] = []
    for name, content in papers.items():
        there, wanted = _digest_of(folder / name), _digest(content)
        ours = versions.get(name, frozenset()) & {there}
        if there is None or there == wanted or ours or force:
            # The version that is there stays ours until the new one is: a kill may come in between.
            versions[name] = frozenset({*ours, wanted})
        else:
            changed.append(name)
    if len(changed) < len(papers):
        _record(folder, versions)
    for name, content in papers.items():
        if name not in changed:
            write_whole(folder / name, content)
    return tuple(changed)


def _recorded(folder: Path) -> _Versions:
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
    return _digest(content) if content is not None else None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _bytes(file: Path) -> bytes | None:
    """Return what a file holds; None where there is none."""
    try:
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UserError(
            msg("{path} cannot be read: {reason}", path=str(file), reason=error.strerror or str(error)),
            msg("move it away, or see that you may read it"),
        ) from error
