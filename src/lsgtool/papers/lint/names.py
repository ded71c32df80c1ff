"""Finds the names in templates that nobody knows, wherever they stand, without filling the templates.

It goes through a template as filling it would, but into every branch, and into each macro with the sort of
values that it is called with. So it knows `item.matter.titel` for a slip, also where no meeting has items.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jinja2 import nodes

from lsgtool.messages import Message, msg
from lsgtool.papers.lint.expressions import Expressions
from lsgtool.papers.lint.known import BUILT_IN, Loop, MacroShape, ModuleShape, Scope, asked_for, way_to
from lsgtool.papers.lint.printing import prints_nothing
from lsgtool.papers.lint.reading import Shelf, named
from lsgtool.papers.lint.shapes import Shape, element, places
from lsgtool.papers.lint.slip import Slip
from lsgtool.suggestion import suggestion


class Names:
    """Goes through templates; `slips` are what it has found, each once."""

    def __init__(self, shelf: Shelf, known: Iterable[str]) -> None:
        self._shelf = shelf
        self._known = sorted(known)
        self._expressions = Expressions(self._tell, self._macro_called)
        self._modules: dict[str, ModuleShape] = {}
        self._macros: list[MacroShape] = []
        self._called: set[tuple[int, str]] = set()
        self._told: set[tuple[str, int, str, str]] = set()
        self.slips: list[Slip] = []

    def go_through(self, name: str, view: Mapping[str, Shape]) -> None:
        """Look at the template of a paper, which is filled with values of these shapes."""
        self._template(name, Scope(name, {**view, **BUILT_IN}))
        for macro in self._macros:
            if not any(id(macro.node) == called for called, _ in self._called):
                self._body(macro, {})

    def _template(self, name: str, scope: Scope) -> None:
        tree = self._shelf.tree(name)
        if tree is not None:
            # A macro may be called above the line that it stands on, by another macro.
            for macro in tree.find_all(nodes.Macro):
                self._macros.append(MacroShape(macro, scope))
            self._statements(tree.body, scope)

    def _statements(self, body: Iterable[nodes.Node], scope: Scope) -> None:
        for node in body:
            find = getattr(self, f"_{type(node).__name__.lower()}", None)
            if find is not None:
                find(node, scope)
            elif isinstance(node, nodes.Expr):
                self._expressions.shape(node, scope)
            else:
                self._statements(node.iter_child_nodes(), scope)

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for part in node.nodes:
            if isinstance(part, nodes.TemplateData):
                continue
            shape = self._expressions.shape(part, scope)
            if prints_nothing(part, shape, self._shelf.text(scope.template)):
                self._tell(scope, part, way_to(part), may_be_missing(way_to(part)), INTO_AN_IF)

    def _for(self, node: nodes.For, scope: Scope) -> None:
        inner = scope.inner(sure=asked_for(node.test))
        self._bind(node.target, element(self._expressions.shape(node.iter, scope)), inner)
        inner.names["loop"] = Loop
        if node.test is not None:
            self._expressions.shape(node.test, inner)
        self._statements(node.body, inner)
        self._statements(node.else_, scope.inner())

    def _if(self, node: nodes.If, scope: Scope) -> None:
        for branch in (node, *node.elif_):
            self._expressions.shape(branch.test, scope)
            self._statements(branch.body, scope.asked(asked_for(branch.test)))
        self._statements(node.else_, scope)

    def _assign(self, node: nodes.Assign, scope: Scope) -> None:
        self._bind(node.target, self._expressions.shape(node.node, scope), scope)

    def _assignblock(self, node: nodes.AssignBlock, scope: Scope) -> None:
        self._statements(node.body, scope.inner())
        self._bind(node.target, str, scope)

    def _with(self, node: nodes.With, scope: Scope) -> None:
        inner = scope.inner()
        for target, value in zip(node.targets, node.values, strict=True):
            self._bind(target, self._expressions.shape(value, scope), inner)
        self._statements(node.body, inner)

    def _bind(self, target: nodes.Node, shape: Shape, scope: Scope) -> None:
        """Make the names of a target known; `x.y` is a field of a namespace, which is known already."""
        if isinstance(target, nodes.Name):
            scope.names[target.name] = shape
        elif isinstance(target, nodes.Tuple):
            for one, its in zip(target.items, places(shape, len(target.items)), strict=True):
                self._bind(one, its, scope)

    def _macro(self, node: nodes.Macro, scope: Scope) -> None:
        scope.names[node.name] = MacroShape(node, scope)

    def _macro_called(
        self, macro: MacroShape, call: nodes.Call, given: Mapping[int | str, Shape], scope: Scope
    ) -> None:
        """Look at the body of a macro with what it is given; once for each sort of that."""
        names = [one.name for one in macro.node.args]
        unknown = [key for key in given if key not in names and key not in range(len(names))]
        takes_more = {"varargs", "kwargs"} & {one.name for one in macro.node.find_all(nodes.Name)}
        if unknown and not takes_more:
            hint = msg("it takes: {names}", names=", ".join(names)) if names else msg("it takes nothing")
            word = str(macro.node.name)
            self._tell(scope, call, word, msg("`{name}` does not take so much", name=word), hint)
        self._body(macro, {name: given.get(place, given.get(name, Any)) for place, name in enumerate(names)})

    def _body(self, macro: MacroShape, given: Mapping[str, Shape]) -> None:
        key = (id(macro.node), repr(sorted((name, repr(shape)) for name, shape in given.items())))
        if key in self._called:
            return
        self._called.add(key)
        inner = macro.home.inner()
        inner.names |= dict.fromkeys(("caller", "varargs", "kwargs"), Any)
        inner.names |= {one.name: given.get(one.name, Any) for one in macro.node.args}
        self._statements(macro.node.body, inner)

    def _callblock(self, node: nodes.CallBlock, scope: Scope) -> None:
        self._expressions.shape(node.call, scope)
        inner = scope.inner()
        inner.names |= {one.name: Any for one in node.args}
        self._statements(node.body, inner)

    def _block(self, node: nodes.Block, scope: Scope) -> None:
        inner = scope.inner()
        inner.names["super"] = Any
        self._statements(node.body, inner)

    def _import(self, node: nodes.Import, scope: Scope) -> None:
        scope.names[node.target] = next(self._named(node, scope), Any)

    def _fromimport(self, node: nodes.FromImport, scope: Scope) -> None:
        module = next(self._named(node, scope), None)
        has = module.has if module is not None else None
        for name in node.names:
            word, alias = name if isinstance(name, tuple) else (name, name)
            scope.names[alias] = has.get(word, Any) if has is not None else Any
            if module is not None and has is not None and word not in has:
                message = msg("the template {name} has no `{word}`", name=module.name, word=word)
                self._tell(scope, node, word, message, suggestion(word, sorted(has)))

    def _include(self, node: nodes.Include, scope: Scope) -> None:
        for name in self._there(node, scope):
            if (id(node), name) not in self._called:  # templates that include each other end here
                self._called.add((id(node), name))
                self._template(name, Scope(name, dict(scope.names), scope.sure))

    _extends = _include

    def _named(self, node: nodes.Import | nodes.FromImport, scope: Scope) -> Iterator[ModuleShape]:
        for name in self._there(node, scope):
            if name not in self._modules:
                self._modules[name] = ModuleShape(name, None)
                inside = Scope(name, dict(scope.names if node.with_context else BUILT_IN))
                before = set(inside.names)
                self._template(name, inside)
                if self._shelf.tree(name) is not None:
                    has = {one: shape for one, shape in inside.names.items() if one not in before}
                    self._modules[name] = ModuleShape(name, has)
            yield self._modules[name]

    def _there(self, node: nodes.Node, scope: Scope) -> Iterator[str]:
        """Yield the templates that a part names; one that is nowhere is told."""
        for name in named(node):
            if self._shelf.has(name):
                yield name
            elif not getattr(node, "ignore_missing", False):
                message = msg("there is no template `{name}`", name=name)
                self._tell(scope, node, name, message, suggestion(name, self._known))

    def _tell(self, scope: Scope, node: nodes.Node, word: str, message: Message, hint: Message) -> None:
        key = (scope.template, node.lineno, word, message.id)
        if key not in self._told:
            self._told.add(key)
            self.slips.append(Slip(scope.template, node.lineno, word, message, hint))


def may_be_missing(value: str) -> Message:
    """Return what is said of a value that may be None beside words that make no sense without it."""
    return msg("`{value}` may be missing, and then only the words beside it are printed", value=value or "…")


INTO_AN_IF = msg("put both the words and the value into `{{% if … %}}` and `{{% endif %}}`")
