"""A slip in a template: where it stands, what is wrong, and the way out."""

from dataclasses import dataclass

from lsgtool.messages import Message


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip on a line of a template, counted from 1; `word` is what stands there and is wrong, or nothing.

    `name` is that of the template, as another one would include it.
    """

    name: str
    line: int
    word: str
    message: Message
    hint: Message
