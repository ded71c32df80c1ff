"""Refuses the text of an option that says nothing, or that no file may hold."""

from lsgtool.characters import FORBIDDEN
from lsgtool.errors import UserError
from lsgtool.identity_numbers import identity_numbers
from lsgtool.messages import msg


def check_text(option: str, text: str | None) -> None:
    """Raise UserError for a text that cannot be written down; without the option, there is none."""
    if text is None:
        return
    if not text.strip():
        raise UserError(
            msg("the text of {option} is empty", option=option),
            msg("write it, or leave {option} out", option=option),
        )
    if FORBIDDEN.search(text):
        raise UserError(
            msg("the text of {option} has a character that no file may hold", option=option),
            msg("type it instead of pasting it"),
        )


def check_logged(option: str, text: str | None) -> None:
    """Raise UserError as `check_text` does, and for a personal identity number: a log is never shortened."""
    check_text(option, text)
    if text is not None and next(identity_numbers(text), None) is not None:
        raise UserError(
            msg("a personal identity number stands in the text of {option}", option=option),
            msg(
                "take it away, no paper is made with it; if it is something else, write it in parts: "
                "070-174 06 05 for a telephone, 2023-01-01–2023-12-31 for a period"
            ),
        )
