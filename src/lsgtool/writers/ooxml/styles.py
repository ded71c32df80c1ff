"""The named styles that a paper is set in, and what a writer knows about each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Name(StrEnum):
    """The styles by the names that Word's users see; each must be in a look."""

    BODY = "Body Text"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    SUBTITLE = "Subtitle"
    BULLET_1 = "List Bullet"
    BULLET_2 = "List Bullet 2"
    BULLET_3 = "List Bullet 3"
    NUMBER_1 = "List Number"
    NUMBER_2 = "List Number 2"
    NUMBER_3 = "List Number 3"
    FACT = "LSG Uppgift"
    NOTE = "LSG Ärendeuppgift"
    DECISION_TITLE = "LSG Beslut rubrik"
    DECISION = "LSG Beslut"
    DECISION_BULLET_1 = "LSG Beslut punkt"
    DECISION_BULLET_2 = "LSG Beslut punkt 2"
    DECISION_BULLET_3 = "LSG Beslut punkt 3"
    DECISION_NUMBER_1 = "LSG Beslut nummer"
    DECISION_NUMBER_2 = "LSG Beslut nummer 2"
    DECISION_NUMBER_3 = "LSG Beslut nummer 3"
    DECISION_TABLE = "LSG Beslut tabell"
    TABLE = "LSG Tabell"
    TABLE_HEAD = "LSG Tabellrubrik"
    TABLE_TEXT = "LSG Tabelltext"
    SIGNATURE = "LSG Underskrift"
    SIGNATURE_ROLE = "LSG Underskrift roll"
    LINK = "Hyperlink"


HEADINGS = (Name.HEADING_1, Name.HEADING_2, Name.HEADING_3)
BULLETS = (Name.BULLET_1, Name.BULLET_2, Name.BULLET_3)
NUMBERS = (Name.NUMBER_1, Name.NUMBER_2, Name.NUMBER_3)
DECISION_BULLETS = (Name.DECISION_BULLET_1, Name.DECISION_BULLET_2, Name.DECISION_BULLET_3)
DECISION_NUMBERS = (Name.DECISION_NUMBER_1, Name.DECISION_NUMBER_2, Name.DECISION_NUMBER_3)
LISTS = (*BULLETS, *NUMBERS, *DECISION_BULLETS, *DECISION_NUMBERS)


class Indent(NamedTuple):
    """Where the text begins, and how far the first line stands out to the left of that; in twips."""

    left: int
    hanging: int


@dataclass(frozen=True, slots=True)
class Style:
    """A style of the look; lengths in twips (567 to a centimetre).

    `before` and `after` are the space above and below. `numbering` is the id of a list's numbering,
    0 for none, and `level` its level, from 0. `shading` is what Word says of the colour behind the text.
    """

    id: str
    indent: Indent
    before: int
    after: int
    numbering: int
    level: int
    shading: Mapping[str, str]
