"""The chapters of codes: every hundred has its subject."""

from lsgtool.diagnostic import Code
from lsgtool.messages import msg

CHAPTERS = (
    msg("the file itself"),
    msg("shape and references"),
    msg("numbering"),
    msg("calling: deadlines, papers, planning"),
    msg("composition: seats, chair, attendance, guests"),
    msg("items and decisions"),
    msg("follow-up"),
    msg("adjustment and publication"),
    msg("text: dates, weekdays, personal data"),
)
"""The subject of each chapter: that of `LSG301` is at index 3."""


def chapter_of(code: Code) -> int:
    """Return the number of the chapter that a code stands in."""
    return int(code.code[3])
