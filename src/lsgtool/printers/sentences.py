"""What is said of a finding besides what is wrong: what it rests on, and the way out."""

from lsgtool.diagnostic import Diagnostic
from lsgtool.messages import Wording, msg


def rests_on(found: Diagnostic, words: Wording) -> str:
    """Return the sentence that cites what the finding rests on, or nothing where nothing is cited."""
    return words(msg("according to {citation}", citation=found.citation)) if found.citation else ""


def way_out(found: Diagnostic, words: Wording) -> str:
    """Return the hint, or nothing where there is none."""
    return words(found.hint) if found.hint else ""


def sentences(found: Diagnostic, words: Wording) -> str:
    """Return all that is said of a finding, a line for each: what is wrong, what it rests on, the way out."""
    lines = (words(found.message), rests_on(found, words), way_out(found, words))
    return "\n".join(line for line in lines if line)
