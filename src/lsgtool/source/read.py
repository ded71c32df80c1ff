"""The door of this room: the bytes of one file in, its plain data and its faults out."""

from collections.abc import Sequence
from dataclasses import dataclass

from lsgtool.diagnostic import Fault
from lsgtool.source.build import build
from lsgtool.source.conflicts import conflicts
from lsgtool.source.data import Mapping
from lsgtool.source.decode import decode
from lsgtool.source.engine import ENGINES, Engine


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file holds.

    `data` is what could be read: None where nothing could, and below a fault it may be less than the file
    says. Each of `faults` has its place. `text` is what `locate` needs, and empty for bytes that are no text.
    """

    data: Mapping | None
    faults: tuple[Fault, ...]
    text: str


def read(data: bytes, engines: Sequence[Engine] = ENGINES) -> Reading:
    """Return the data and all faults of one YAML file; never raises, whatever the bytes are."""
    text = decode(data)
    if isinstance(text, Fault):
        return Reading(None, (text,), "")
    if unmerged := conflicts(text):
        return Reading(None, unmerged, text)
    built = build(text, engines)
    return Reading(built.data, built.faults, text)
