"""Follows the expressions of a template: which names, fields, filters and tests in them are unknown."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from jinja2 import nodes

from lsgtool.messages import Message, msg
from lsgtool.papers.filters import FILTERS, TESTS
from lsgtool.papers.lint.known import IN_A_LOOP, Loop, MacroShape, ModuleShape, Scope, asked_for, way_to
from lsgtool.papers.lint.shapes import (
    Shape,
    alternatives,
    either,
    element,
    field,
    fields,
    item,
    may_be_none,
    several,
    surely,
)
from lsgtool.suggestion import suggestion

Call: TypeAlias = Callable[[MacroShape, nodes.Call, Mapping[int | str, Shape], Scope], None]
Tell: TypeAlias = Callable[[Scope, nodes.Node, str, Message, Message], None]

# Each of these gives back a list of the same sort, or one of what is in it.
SAME = ("list", "sort", "reverse", "unique", "select", "reject", "selectattr", "rejectattr")
ONE_OF = ("first", "last", "min", "max")
BY_FIELD = ("selectattr", "rejectattr", "groupby")
MAY_BE_UNKNOWN = ("default", "d")
ASKS_WHETHER_KNOWN = ("defined", "undefined")
KNOWN_FILTERS = sorted(name for name in FILTERS if " " not in name)


class Expressions:
    """Finds the shape of expressions, and tells of what is unknown in them."""

    def __init__(self, tell: Tell, call: Call) -> None:
        self._tell = tell
        self._call_macro = call

    def shape(self, node: nodes.Node, scope: Scope) -> Shape:
        """Return the shape of an expression, and look at all of its parts."""
        find = getattr(self, f"_{type(node).__name__.lower()}", None)
        if find is not None:
            return find(node, scope)
        self.look(node.iter_child_nodes(), scope)
        return Any

    def look(self, parts: Iterable[nodes.Node], scope: Scope) -> None:
        """Look at expressions whose shape nobody asks for."""
        for part in parts:
            self.shape(part, scope)

    def _name(self, node: nodes.Name, scope: Scope) -> Shape:
        if node.name in scope.names:
            return self._asked(node, scope, scope.names[node.name])
        self._tell(
            scope,
            node,
            node.name,
            msg("there is no `{name}` here", name=node.name),
            suggestion(node.name, scope.names),
        )
        return Any

    def _getattr(self, node: nodes.Getattr, scope: Scope) -> Shape:
        whole = self.shape(node.node, scope)
        if isinstance(whole, ModuleShape):
            return self._of_module(node, whole, scope)
        if isinstance(whole, MacroShape):
            return Any
        if whole is Loop:
            known: Iterable[str] = IN_A_LOOP
            found = Any if node.attr in IN_A_LOOP else None
        else:
            found = field(whole, node.attr)
            known = {name for one in alternatives(surely(whole)) for name in fields(one)}
        if found is None:
            self._tell(
                scope,
                node,
                node.attr,
                msg("`{what}` has no `{name}`", what=way_to(node.node) or "…", name=node.attr),
                suggestion(node.attr, sorted(known)),
            )
            return Any
        return self._asked(node, scope, found)

    def _of_module(self, node: nodes.Getattr, module: ModuleShape, scope: Scope) -> Shape:
        if module.has is None or node.attr in module.has:
            return Any if module.has is None else module.has[node.attr]
        self._tell(
            scope,
            node,
            node.attr,
            msg("the template {name} has no `{word}`", name=module.name, word=node.attr),
            suggestion(node.attr, sorted(module.has)),
        )
        return Any

    @staticmethod
    def _asked(node: nodes.Node, scope: Scope, found: Shape) -> Shape:
        return surely(found) if may_be_none(found) and way_to(node) in scope.sure else found

    def _getitem(self, node: nodes.Getitem, scope: Scope) -> Shape:
        whole = self.shape(node.node, scope)
        self.shape(node.arg, scope)
        return whole if isinstance(node.arg, nodes.Slice) else item(whole)

    def _filter(self, node: nodes.Filter, scope: Scope) -> Shape:
        if node.name not in KNOWN_FILTERS:
            self._tell(
                scope,
                node,
                node.name,
                msg("there is no filter `{name}`", name=node.name),
                suggestion(node.name, KNOWN_FILTERS),
            )
        arguments = (*node.args, *(pair.value for pair in node.kwargs))
        self.look(arguments, scope)
        if node.node is None:  # of a block: {% filter upper %}
            return str
        if node.name in MAY_BE_UNKNOWN and way_to(node.node).partition(".")[0] not in scope.names:
            return Any
        value = self.shape(node.node, scope)
        if node.name in MAY_BE_UNKNOWN:
            return either(surely(value), *(self.shape(one, scope) for one in arguments[:1]))
        return Any if value is Any else self._by_field(node, scope, value)

    def _by_field(self, node: nodes.Filter, scope: Scope, value: Shape) -> Shape:
        """Return what a filter makes of a list; a field that it goes by must be one of what is in there."""
        named = [pair.value for pair in node.kwargs if pair.key == "attribute"]
        named += node.args[:1] if node.name in BY_FIELD else []
        inner = element(value)
        for one in named:
            if isinstance(one, nodes.Const) and isinstance(one.value, str):
                named_field = self._path(one, inner, scope)
                if node.name == "map":
                    return several(named_field)
        if node.name in SAME:
            return several(inner)
        return inner if node.name in ONE_OF else Any

    def _path(self, node: nodes.Const, inner: Shape, scope: Scope) -> Shape:
        """Return the shape of `one.two`, written as a word, in a value of the shape `inner`."""
        for name in node.value.split("."):
            found = field(inner, name)
            if found is None:
                known = {name for one in alternatives(surely(inner)) for name in fields(one)}
                self._tell(
                    scope,
                    node,
                    name,
                    msg("what this list holds has no `{name}`", name=name),
                    suggestion(name, sorted(known)),
                )
                return Any
            inner = found
        return inner

    def _test(self, node: nodes.Test, scope: Scope) -> Shape:
        if node.name not in TESTS:
            self._tell(
                scope,
                node,
                node.name,
                msg("there is no test `{name}`", name=node.name),
                suggestion(node.name, sorted(TESTS)),
            )
        if node.name not in ASKS_WHETHER_KNOWN:
            self.shape(node.node, scope)
        self.look(node.args, scope)
        return bool

    def _condexpr(self, node: nodes.CondExpr, scope: Scope) -> Shape:
        self.shape(node.test, scope)
        then = self.shape(node.expr1, scope.asked(asked_for(node.test)))
        return either(then, self.shape(node.expr2, scope)) if node.expr2 is not None else then

    def _and(self, node: nodes.And, scope: Scope) -> Shape:
        return either(self.shape(node.left, scope), self.shape(node.right, scope.asked(asked_for(node.left))))

    def _or(self, node: nodes.Or, scope: Scope) -> Shape:
        return either(surely(self.shape(node.left, scope)), self.shape(node.right, scope))

    def _const(self, node: nodes.Const, _scope: Scope) -> Shape:
        return type(node.value)

    def _call(self, node: nodes.Call, scope: Scope) -> Shape:
        called = self.shape(node.node, scope)
        given: dict[int | str, Shape] = {
            **{place: self.shape(one, scope) for place, one in enumerate(node.args)},
            **{pair.key: self.shape(pair.value, scope) for pair in node.kwargs},
        }
        if isinstance(called, MacroShape):
            self._call_macro(called, node, given, scope)
        return Any
