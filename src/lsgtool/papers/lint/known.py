"""What a template knows where it stands: its names, the macros among them, and what it has asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from jinja2 import nodes

from lsgtool.papers.lint.shapes import Shape
from lsgtool.papers.sandbox import GLOBALS


@dataclass(eq=False, slots=True)
class Scope:
    """The names that are known at one spot; those of a loop or a macro go away at its end.

    `sure` are the values, as `one.two`, that were asked for around this spot, so that none of them is None.
    """

    template: str
    names: dict[str, Any] = field(default_factory=dict)
    sure: frozenset[str] = frozenset()

    def inner(self, *, sure: frozenset[str] = frozenset()) -> "Scope":
        """Return the scope of a loop, a macro or a condition inside."""
        return Scope(self.template, dict(self.names), self.sure | sure)

    def asked(self, sure: frozenset[str]) -> "Scope":
        """Return the same scope where some values are known not to be None; names set in it stay."""
        return replace(self, sure=self.sure | sure)


@dataclass(frozen=True, eq=False, slots=True)
class MacroShape:
    """A macro, and the scope in which it was written."""

    node: nodes.Macro
    home: Scope


@dataclass(frozen=True, eq=False, slots=True)
class ModuleShape:
    """A template that was imported: what it has, or None where it cannot be read."""

    name: str
    has: Mapping[str, Any] | None


class Loop:
    """The shape of `loop`, which tells about the loop around a spot."""


BUILT_IN: Mapping[str, Shape] = dict.fromkeys((*GLOBALS, "self"), Any)
IN_A_LOOP = ("index", "index0", "revindex", "revindex0", "first", "last", "length", "previtem", "nextitem")


def way_to(node: nodes.Node) -> str:
    """Return `one.two` for a name or a field of a name, and nothing for anything else."""
    if isinstance(node, nodes.Name):
        return str(node.name)
    if isinstance(node, nodes.Getattr) and (way := way_to(node.node)):
        return f"{way}.{node.attr}"
    return ""


def asked_for(test: nodes.Node | None) -> frozenset[str]:
    """Return the values that a condition asks for."""
    if test is None:
        return frozenset()
    found = (test, *test.find_all((nodes.Name, nodes.Getattr)))
    return frozenset(way for way in map(way_to, found) if way)
