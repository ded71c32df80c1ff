"""Who may sign: the file `allowed_signers` at the top of the repository, in OpenSSH's own format.

Whether a signature holds is ssh-keygen's to say; the lines are read here only to tell why one does not.
"""

import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from unicodedata import normalize

from lsgtool.diagnostic import Fault
from lsgtool.messages import Message, msg
from lsgtool.model.provisions import Adjusting
from lsgtool.workspace.files import SIGNERS
from lsgtool.workspace.reader import bytes_of
from lsgtool.workspace.real import inside

AFTER, BEFORE, NAMESPACES = "valid-after", "valid-before", "namespaces"

_LINE: Final = re.compile(r'\s*(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"#]\S*))\s+(?P<rest>.*)')
_OPTIONS: Final = re.compile(r'(?P<options>(?:"(?:\\.|[^"\\])*"|[^\s"])+)\s+(?P<rest>.*)')
_OPTION: Final = re.compile(r'(?P<name>[A-Za-z-]+)(?:="(?P<value>(?:\\.|[^"\\])*)")?')
_KEY_KINDS: Final = ("ssh-", "ecdsa-", "sk-")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: the patterns of whom it names, its options by name in small letters, and its key in bytes."""

    principals: str
    options: Mapping[str, str]
    key: bytes

    def names(self, identity: str) -> bool:
        """Tell whether the line names somebody, as OpenSSH reads patterns."""
        return _in_patterns(identity, self.principals)

    def is_for(self, namespace: str) -> bool:
        """Tell whether the key may sign for a purpose."""
        return NAMESPACES not in self.options or _in_patterns(namespace, self.options[NAMESPACES])

    def holds_on(self, day: date) -> bool:
        """Tell whether the key is valid on a day."""
        after, before = self.options.get(AFTER, ""), self.options.get(BEFORE)
        noon = f"{day:%Y%m%d}1200"
        return after <= noon and (before is None or noon < before)

    @property
    def bounds(self) -> str:
        """The options that bound the days, as they are written."""
        return ", ".join(f"{name}={self.options[name]}" for name in (AFTER, BEFORE) if name in self.options)


@dataclass(frozen=True, slots=True)
class Signers:
    """The file as ssh-keygen gets it, and its lines; `trouble` tells why there is nothing to ask it with."""

    content: bytes = b""
    entries: tuple[Entry, ...] = ()
    trouble: Message | None = None


def identity(name: str, body: str, role: Adjusting) -> str:
    """Return as whom somebody signs: `Karin_Ek@lsg/chair`."""
    return f"{'_'.join(_composed(name).split())}@{body}/{role.value}"


def read_signers(root: Path) -> Signers:
    """Return who may sign in the repository at `root`."""
    file = root / SIGNERS
    if not file.exists() and not file.is_symlink():
        return Signers(trouble=msg("there is no file {name} that says whose keys count", name=SIGNERS))
    if not inside(file, root):
        return Signers(trouble=msg("{name} is a link that leads out of the repository", name=SIGNERS))
    content = bytes_of(file)
    if isinstance(content, Fault):
        return Signers(trouble=msg("{name}: {reason}", name=SIGNERS, reason=content.message))
    try:
        text = _composed(content.decode("utf-8-sig")).replace("\r\n", "\n")
    except UnicodeDecodeError:
        return Signers(trouble=msg("{name} is not text in UTF-8", name=SIGNERS))
    return Signers(text.encode("utf-8"), tuple(_entries(text)))


def _composed(text: str) -> str:
    """Return å as one sign, however it was written, so that names are the same to ssh-keygen too."""
    return normalize("NFC", text)


def _entries(text: str) -> Iterator[Entry]:
    for line in text.split("\n"):
        found = _LINE.match(line)
        if found is None:
            continue
        options, rest = "", found["rest"]
        if not rest.startswith(_KEY_KINDS):
            optional = _OPTIONS.match(rest)
            options, rest = (optional["options"], optional["rest"]) if optional is not None else ("", "")
        words = rest.split()
        if len(words) > 1 and words[0].startswith(_KEY_KINDS):
            named = {one["name"].lower(): one["value"] or "" for one in _OPTION.finditer(options)}
            yield Entry(found["quoted"] or found["plain"] or "", named, _bytes(words[1]))


def _bytes(key: str) -> bytes:
    try:
        return b64decode(key, validate=True)
    except ValueError:
        return b""


def _in_patterns(text: str, patterns: str) -> bool:
    """Tell whether one of the patterns fits, and none that begins with `!`."""
    fitting = False
    for pattern in patterns.split(","):
        bare = pattern.removeprefix("!")
        signs = {"*": ".*", "?": "."}
        if re.fullmatch("".join(signs.get(sign, re.escape(sign)) for sign in bare), text, re.DOTALL):
            if bare != pattern:
                return False
            fitting = True
    return fitting
