"""Asks ssh-keygen to sign, and whether a signature holds; a private key is opened by ssh-keygen alone."""

import os
import re
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.workspace.programs import answer, found

ONE_CLOCK: Final = {"TZ": "UTC0"}
"""A day begins at the same moment wherever it is asked."""

SECONDS: Final = 30
"""So long ssh-keygen is waited for where nobody types anything."""

_STATEMENT: Final = "statement"
_SIGNERS: Final = "allowed_signers"

_REFUSES: Final = "Could not verify signature"
_OF_SOMETHING_ELSE: Final = re.compile("Signature verification failed|namespace does not match")
_ABOUT_A_LINE: Final = re.compile(rf"{_SIGNERS}:[0-9]+: ")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a signature holds, and what ssh-keygen said where it does not: a line, or ""."""

    holds: bool
    said: str = ""


def sign(key: Path, statement: bytes, namespace: str) -> str:
    """Return the signature of a statement, in lines of text.

    `key` is the file of a private key, or of a public key whose private half is in the agent. ssh-keygen
    asks for the passphrase itself, on the terminal. Raises UserError where it does not sign.
    """
    if not key.is_file():
        raise UserError(
            msg("there is no key {key}", key=str(key)),
            msg("name the file of your private key, such as ~/.ssh/id_ed25519"),
        )
    with TemporaryDirectory(prefix="lsg-") as folder:
        # A statement on the standard input would stop ssh-keygen from asking for a passphrase there.
        written = Path(folder, _STATEMENT)
        written.write_bytes(statement)
        # A whole path never begins with a hyphen, as an option does.
        words = ("sign", "-q", "-n", namespace, "-f", str(key.absolute()), str(written))
        done = _ask(words, stdin=None)  # for as long as somebody types
        if done.returncode != 0:
            raise _refusal(key, done.stderr.decode("utf-8", errors="replace"))
        return Path(f"{written}.sig").read_text(encoding="ascii")


def holds(
    allowed: bytes, identity: str, day: date, statement: bytes, signature: str, namespace: str
) -> Verdict:
    """Tell whether somebody has signed a statement with a key of hers that was valid at noon of a day.

    `allowed` is what a file of allowed signers says. Raises UserError where ssh-keygen cannot tell.
    """
    with TemporaryDirectory(prefix="lsg-") as folder:
        signers, signed = Path(folder, _SIGNERS), Path(folder, "signature")
        signers.write_bytes(allowed)
        signed.write_bytes(signature.encode("utf-8"))
        when = f"-Overify-time={day:%Y%m%d}1200"
        words = ("verify", when, "-n", namespace, "-f", str(signers), "-I", identity, "-s", str(signed))
        return _verdict(_ask(words, statement, SECONDS), folder, (_OF_SOMETHING_ELSE, _ABOUT_A_LINE))


def fits(statement: bytes, signature: str, namespace: str) -> bool:
    """Tell whether a signature is of a statement, whoever made it.

    Raises UserError where ssh-keygen cannot tell.
    """
    with TemporaryDirectory(prefix="lsg-") as folder:
        signed = Path(folder, "signature")
        signed.write_bytes(signature.encode("utf-8"))
        words = ("check-novalidate", "-n", namespace, "-s", str(signed))
        return _verdict(_ask(words, statement, SECONDS), folder, (_OF_SOMETHING_ELSE,)).holds


def _verdict(
    done: subprocess.CompletedProcess[bytes], folder: str, refusals: Iterable[re.Pattern[str]]
) -> Verdict:
    """Return what ssh-keygen says of a signature; raise UserError where it fails, and does not refuse.

    It ends alike in both cases, so only what it says tells them apart. It refuses where it says that, and all
    it adds begins like one of the `refusals`.
    """
    if done.returncode == 0:
        return Verdict(holds=True)
    lines = _lines(done.stderr, folder)
    said = lines[-1] if lines else ""
    strange = [line for line in lines if not any(known.search(line) for known in refusals)]
    if strange or _REFUSES not in done.stdout.decode("utf-8", errors="replace"):
        raise UserError(_failure(strange[0] if strange else said, done.returncode))
    return Verdict(holds=False, said=said)


def _failure(said: str, code: int) -> Message:
    if not said:
        return msg("ssh-keygen ends with {code}, and does not say why", code=code)
    return msg("ssh-keygen says: {reason}", reason=said)


def _lines(said: bytes, folder: str) -> list[str]:
    """Return the lines that ssh-keygen wrote, without the folder that it was given for a moment."""
    text = said.decode("utf-8", errors="replace").replace(f"{folder}{os.sep}", "")
    return [line.strip() for line in text.splitlines() if line.strip()]


def _ask(
    words: Sequence[str], stdin: bytes | None, seconds: float | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run `ssh-keygen -Y WORDS`; without any input for it, it has the terminal's."""
    return answer([_ssh_keygen(), "-Y", *words], stdin, {**os.environ, **ONE_CLOCK}, seconds)


def _ssh_keygen() -> str:
    program = found("ssh-keygen")
    if program is None:
        raise UserError(
            msg("ssh-keygen is not installed, or not where programs are looked for"),
            msg("it comes with OpenSSH: on Windows under optional features, as OpenSSH Client"),
        )
    return program


def _refusal(key: Path, said: str) -> UserError:
    """Return why ssh-keygen did not sign, by what it said."""
    name = str(key)
    known: dict[str, tuple[Message, Message]] = {
        "incorrect passphrase": (
            msg("that is not the passphrase of {key}", key=name),
            msg("try again, or put the key into the agent with `ssh-add`"),
        ),
        "UNPROTECTED PRIVATE KEY": (
            msg("others on this computer may read {key}, so ssh-keygen does not sign with it", key=name),
            msg("let nobody but yourself read it: `chmod 600`"),
        ),
        "No private key found": (
            msg("the private half of {key} is neither beside it nor in an agent", key=name),
            msg("put it into the agent with `ssh-add`, or name the file of the private key"),
        ),
    }
    for words, (message, hint) in known.items():
        if words in said:
            return UserError(message, hint)
    if "Couldn't load public key" in said:
        return UserError(
            msg("{key} is no key that ssh-keygen can read", key=name),
            msg("name the file of your private key, such as ~/.ssh/id_ed25519"),
        )
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return UserError(
        msg("ssh-keygen cannot sign with {key}: {reason}", key=name, reason=lines[-1] if lines else ""),
        msg("name the file of your private key, such as ~/.ssh/id_ed25519"),
    )
