"""A small repository of minutes, for tests that need one and do not care what it says."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from lsgtool.workspace.workspace import Workspace

Make: TypeAlias = Callable[[Mapping[str, str]], Workspace]
"""The fixture `workspace`: files as path → text in, the open repository out."""

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2000-01-01, basis: Regionbildningen, name: Region Exempel}]
  norrby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Norrby kommun}]
bodies:
  lsg:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
  samrad:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Samrådet}]
"""


def meeting(ref: str, items: int = 0, status: str = "held", more: str = "") -> dict[str, str]:
    """Return the file of a meeting such as `lsg/2024-09-20`, with so many items, as path → text."""
    body, day = ref.split("/")
    lines = [f"body: {body}", f"date: {day}", f"status: {status}", *more.splitlines()]
    if items:
        lines += ["items:", *["  - title: Ärende"] * items]
    return {f"meetings/{ref}.yaml": "\n".join(lines) + "\n"}
