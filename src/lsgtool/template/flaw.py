"""What is wrong with a template or with the look, and where: as it is shown to whoever made it."""

from dataclasses import dataclass

from lsgtool.location import Place
from lsgtool.messages import Message


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault in the file `path`, relative to the repository, and the text of the `line` where it stands.

    A Word file has neither `place` nor line, and the message names it.
    """

    path: str
    place: Place | None
    line: str
    message: Message
    hint: Message | None

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """Order by file, place and words, whatever order they were found in."""
        return (self.path, *(self.place or (0, 0)), self.message.id)
