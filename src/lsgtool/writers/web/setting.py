"""Where something stands on a page: below which heading, how wide, and which names of places are free."""

from dataclasses import dataclass, replace

from lsgtool.document.tree import Heading, plain
from lsgtool.writers.web.anchors import Anchors

# Twips: the text of a printed page, and what a number in the margin and the edges of a box take of it.
WIDTH = 9071
NUMBER = 850
BOX = 500


@dataclass(frozen=True, slots=True)
class Setting:
    """`heading` is the title above ("" for none), `anchor` its name on the page, among the `anchors`.

    `width` is that of a table on paper, in twips.
    """

    anchors: Anchors
    heading: str = ""
    anchor: str = ""
    width: int = WIDTH

    def below(self, heading: Heading, anchor: str) -> "Setting":
        """Return the setting below a heading: to the right of its number, if it has one."""
        width = self.width - NUMBER if heading.number else self.width
        return replace(self, heading=plain(heading.inlines), anchor=anchor, width=width)

    def in_box(self) -> "Setting":
        """Return the setting of a decision that stands here."""
        return replace(self, width=self.width - BOX)
