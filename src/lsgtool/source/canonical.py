"""Writes plain data in the one way that all who write it agree on: RFC 8785, for texts only."""

import json
from hashlib import sha256

from lsgtool.source.data import Data


def canonical(data: Data) -> bytes:
    """Return the data as canonical JSON (RFC 8785) in UTF-8.

    A key with nothing after it is left out, an entry of a list with nothing is null, and the line ends at the
    end of a text are left out: how a text is quoted decides whether there are any.
    """
    return json.dumps(_plain(data), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of some bytes, in 64 digits and letters a–f."""
    return sha256(content).hexdigest()


def _plain(data: Data) -> Data:
    if isinstance(data, dict):
        given = ((key, value) for key, value in data.items() if value is not None)
        return {key: _plain(value) for key, value in sorted(given, key=_by_utf16)}
    if isinstance(data, list):
        return [_plain(value) for value in data]
    return data.rstrip("\n") if data is not None else None


def _by_utf16(pair: tuple[str, Data]) -> bytes:
    """Return what RFC 8785 sorts by: a letter beyond U+FFFF comes before U+E000, as it does in JavaScript."""
    return pair[0].encode("utf-16-be")
