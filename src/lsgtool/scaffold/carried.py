"""An item of a meeting that comes from earlier ones, as it will be written."""

from dataclasses import dataclass

from lsgtool.messages import Message
from lsgtool.model.item import ItemType, Presenter
from lsgtool.reference import ParagraphRef


@dataclass(frozen=True, slots=True)
class Carried:
    """An item to be written; what is None or empty is left to the secretary. `why` tells where it is from."""

    title: str
    matter: str | None
    follows_up: tuple[ParagraphRef, ...]
    type: ItemType | None
    presenters: tuple[Presenter, ...]
    why: tuple[Message, ...]
