"""Reads what an SSH signature says of itself: the key it was made with, and what it was made for."""

import base64
import binascii
import struct
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

MAGIC: Final = b"SSHSIG"
_LENGTH: Final = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Armor:
    """The public key of a signature, as OpenSSH writes it in bytes, and the namespace it was made in."""

    key: bytes
    namespace: str

    @property
    def fingerprint(self) -> str:
        """The key as ssh-keygen shows it: `SHA256:` and 43 signs."""
        return "SHA256:" + base64.b64encode(sha256(self.key).digest()).decode("ascii").rstrip("=")


def read_armor(signature: str) -> Armor | None:
    """Return what a signature in lines of text says of itself, or None where it is none."""
    lines = signature.split("\n")
    try:
        content = base64.b64decode("".join(lines[1:]).partition("-----")[0], validate=True)
        if not content.startswith(MAGIC):
            return None
        key, rest = _text(content[len(MAGIC) + _LENGTH.size :])  # the version is four bytes too
        namespace, _ = _text(rest)
        return Armor(key, namespace.decode("utf-8"))
    except (binascii.Error, struct.error, ValueError):
        return None


def _text(content: bytes) -> tuple[bytes, bytes]:
    """Return the bytes that a length stands before, and what comes after them."""
    (length,) = _LENGTH.unpack_from(content)
    end = _LENGTH.size + length
    if end > len(content):
        raise ValueError(length)
    return content[_LENGTH.size : end], content[end:]
