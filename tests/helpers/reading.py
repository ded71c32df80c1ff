"""Reads good files from texts that leave out what every file begins with."""

from collections.abc import Callable
from typing import TypeAlias

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.workspace.reader import Loaded

Reader: TypeAlias = Callable[[str, type[Part]], Loaded[Part]]


MEETING = "body: lsg\ndate: 2024-09-20\nstatus: held\n"

NAME = "{from: 2020-01-01, basis: Arbetsordning, name: Länssamverkansgruppen}"


BODY = f"organisation: Länet\nprincipals: {{}}\nbodies:\n  lsg:\n    names: [{NAME}]\n"


def meeting(reader: Reader, text: str) -> Meeting:
    loaded = reader(MEETING + text, Meeting)
    assert loaded.faults == ()
    assert isinstance(loaded.content, Meeting)
    return loaded.content


def bodies(reader: Reader, text: str) -> Bodies:
    loaded = reader(BODY + text, Bodies)
    assert loaded.faults == ()
    assert isinstance(loaded.content, Bodies)
    return loaded.content
