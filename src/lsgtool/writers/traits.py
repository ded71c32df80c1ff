"""What every other format takes from the Word look, so that one file decides how all papers look."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Logo:
    """The picture in the header of the first page; `width` and `height` in millimetres."""

    data: bytes
    kind: Literal["png", "jpeg"]
    text: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Traits:
    """Colours as `#1F3A5F`, the font of the text, and the logo if there is one.

    `accent` is for headings, bars and rules, `tint` lies behind decisions and table heads, `muted` is for
    what stands back, `line` is between the rows of a table. All text has enough contrast on white and on
    `tint`.
    """

    accent: str = "#1F3A5F"
    tint: str = "#EEF3F8"
    muted: str = "#595959"
    line: str = "#C3CDD8"
    link: str = "#0B5394"
    font: str = "Calibri"
    logo: Logo | None = None
