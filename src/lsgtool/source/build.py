"""Makes data and faults of one file's text, asking the fast engine first and the exact one last."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ruamel.yaml.error import MarkedYAMLError

from lsgtool.diagnostic import Fault
from lsgtool.location import START, Keys, Place
from lsgtool.source.builder import Builder
from lsgtool.source.data import Mapping
from lsgtool.source.engine import ENGINES, Engine
from lsgtool.source.marks import Mark
from lsgtool.source.syntax import syntax_fault

FAULT_LIMIT: Final = 100
"""After so many faults the rest of a file is not read: nobody mends more at a time."""

# What the compiled engine takes and the pure one does not: tabs outside of quotes, `|#` without a space,
# a second line `...`, and ["a":b]. A text that may have one of them is left to the last engine.
_SIGNS: Final = ("\t", "\n...", '":', "':")
_DISPUTED: Final = re.compile(r"""\t|\n\.\.\.|["']:\S""")
_BLOCK_CUT: Final = re.compile(r"#(?:(?<=[|>]#)|(?<=[|>][-+0-9]#)|(?<=[|>][-+0-9]{2}#))")


@dataclass(frozen=True, slots=True)
class Built:
    """What one file holds; `data` is None where a fault ended the reading or the top is no mapping."""

    data: Mapping | None
    faults: tuple[Fault, ...]


def build(text: str, engines: Sequence[Engine] = ENGINES, marks: dict[Keys, Mark] | None = None) -> Built:
    """Return the data and the faults of a decoded text, every fault with its place, in their order.

    The last of `engines` has the last word: each is asked only if the ones before it found a fault.
    `marks`, when given, is filled with the place of every value.
    """
    for engine in engines[-1:] if _disputed(text) else engines:
        if marks is not None:
            marks.clear()
        built = _build(text, engine, marks)
        if not built.faults:
            break
    return built


def _disputed(text: str) -> bool:
    """Tell whether the engines may see the text differently; most texts have not even the signs of it."""
    signs = any(sign in text for sign in _SIGNS)
    return (signs and _DISPUTED.search(text) is not None) or _BLOCK_CUT.search(text) is not None


def _build(text: str, engine: Engine, marks: dict[Keys, Mark] | None) -> Built:
    builder = Builder(text, marks)
    data = None
    faults = builder.faults
    try:
        if all(builder.take(event) and len(faults) < FAULT_LIMIT for event in engine(text)):
            data = builder.top()
    except MarkedYAMLError as error:
        fault = syntax_fault(error, text)
        # A text that begins with * or is cut off at # often breaks its own line as well.
        if _place(fault).line not in {_place(other).line for other in faults}:
            faults.append(fault)
    return Built(data, tuple(sorted(faults, key=lambda fault: (_place(fault), fault.code.code))))


def _place(fault: Fault) -> Place:
    return fault.place or START
