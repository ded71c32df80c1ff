"""Remembers where each key and each value of a file stands."""

from dataclasses import dataclass
from typing import Final

from ruamel.yaml.events import NodeEvent, ScalarEvent

from lsgtool.location import Place
from lsgtool.source.engine import start_of

BLOCK_STYLES: Final = ("|", ">")
"""The styles whose text begins on the line after the sign."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where one value stands: its key, itself, and the style its text is written in (`|`, `>`, `"`, `'`).

    An item of a list is its own key. A value that is left empty stands at its key and has no style.
    """

    key: Place
    value: Place
    style: str = ""


def mark(key: NodeEvent, value: NodeEvent) -> Mark:
    """Return the mark of a value from the events of its key and of itself."""
    if not isinstance(value, ScalarEvent):
        return Mark(start_of(key), start_of(value))
    if value.value.strip("\n"):
        return Mark(start_of(key), start_of(value), value.style or "")
    if value.style:
        return Mark(start_of(key), start_of(value))
    if key is not value:
        return Mark(start_of(key), start_of(key))
    # An empty item of a list begins where its dash ends; an empty file has no dash.
    line, after_dash = start_of(value)
    dash = Place(line, max(after_dash - 1, 1))
    return Mark(dash, dash)
