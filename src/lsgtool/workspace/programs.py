"""Finds the programs of others that lsg asks, git and ssh-keygen, and waits for what they answer."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg


def found(name: str) -> str | None:
    """Return the whole path of a program, or None where it is not installed, or not where programs are.

    Windows looks first in the folder one stands in: a program of that name there is not meant.
    """
    program = shutil.which(name)
    return program if program is not None and Path(program).is_absolute() else None


def answer(
    words: Sequence[str], given: bytes | None, environment: Mapping[str, str], seconds: float | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Return how a program ended, and what it printed; the first of the `words` is its whole path.

    It gets some input; where that is None, it has the terminal's. Raises UserError where it cannot be run,
    or has not ended after so many `seconds`; without them it is waited for as long as it takes.
    """
    name = Path(words[0]).stem
    try:
        return subprocess.run(  # noqa: S603 # a list of words, no shell
            words, input=given, capture_output=True, check=False, env=environment, timeout=seconds
        )
    except subprocess.TimeoutExpired as error:
        raise UserError(
            msg("{program} does not answer", program=name),
            msg("see whether `{program}` answers in a terminal, then try again", program=name),
        ) from error
    except OSError as error:
        raise UserError(
            msg("{program} cannot be run: {reason}", program=name, reason=error.strerror or str(error)),
            msg("see whether `{program}` answers in a terminal, then try again", program=name),
        ) from error
