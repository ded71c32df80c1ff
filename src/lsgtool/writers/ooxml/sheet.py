"""What a paper is written on: its look, and what the text adds to the package around it."""

from dataclasses import dataclass, replace

from lsgtool.writers.look import Look
from lsgtool.writers.ooxml.numbering import Restarts
from lsgtool.writers.ooxml.runs import Links
from lsgtool.writers.ooxml.styles import (
    BULLETS,
    DECISION_BULLETS,
    DECISION_NUMBERS,
    NUMBERS,
    Name,
    Style,
)

# Twips between the left edges of boxes that follow each other, too few to be seen: where the edges are the
# same, Word draws one box around both.
APART = 2


class Sheet:
    """One paper while it is written."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.links = Links(look.styles[Name.LINK].id, (relation.id for relation in look.relations))
        self.restarts = Restarts(look.numbering)

    def style(self, name: Name) -> Style:
        """Return the look's style of that name."""
        return self.look.styles[name]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where text stands: the styles it is set in, and how far to the right in twips.

    In a box every paragraph begins at the same left edge, or the bar beside it would jump.
    `heading` is the title above, which names a table for those who hear it.
    """

    shift: int
    heading: str
    text: Name = Name.BODY
    table: Name = Name.TABLE
    bullets: tuple[Name, ...] = BULLETS
    numbers: tuple[Name, ...] = NUMBERS
    boxed: bool = False

    def beside(self, boxes: int) -> "Setting":
        """Return the setting of a box that stands right below so many others."""
        return replace(self, shift=self.shift + APART * boxes)

    def in_box(self) -> "Setting":
        """Return the setting of a decision that stands here."""
        return replace(
            self,
            text=Name.DECISION,
            table=Name.DECISION_TABLE,
            bullets=DECISION_BULLETS,
            numbers=DECISION_NUMBERS,
            boxed=True,
        )
