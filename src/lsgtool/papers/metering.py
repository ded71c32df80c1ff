"""Puts a price on what a template does: each loop, each call and each text it makes pays from the budget.

The tree of a template is changed before it becomes a program, by filters whose names no template can write.
"""
# ruff: noqa: N802 # Jinja2 finds these methods by the names of its nodes

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeAlias

from jinja2 import nodes
from jinja2.environment import Environment
from jinja2.runtime import Undefined, markup_join
from jinja2.visitor import NodeTransformer

from lsgtool.clock import TimeSpan
from lsgtool.papers.budget import spend, spend_on

_WithBody: TypeAlias = nodes.Template | nodes.Macro | nodes.CallBlock | nodes.Block

# Running a template is more work than any other step, however little stands in it.
RUNNING_A_TEMPLATE = 100

# What has a text that is short, and the same tomorrow: of all else, Python would write how it is made up.
SHOWN = str | int | float | date | TimeSpan | Undefined | None

EACH, PAID, LOOKED_AT, JOINED = "paid for each", "paid once", "paid by size", "joined and paid"


def metered(tree: nodes.Template, environment: Environment) -> nodes.Template:
    """Return the tree of a template that pays for what it does."""
    changed: nodes.Template = _Meter().visit(tree)
    changed.set_environment(environment)
    return changed


class _Meter(NodeTransformer):
    """Goes through a tree from the inside out, so that nothing of its own is priced."""

    def visit_Template(self, node: nodes.Template) -> nodes.Template:
        self._pay_first(node, RUNNING_A_TEMPLATE)
        return node

    def visit_Macro(self, node: nodes.Macro) -> nodes.Macro:
        self._pay_first(node)
        return node

    def visit_CallBlock(self, node: nodes.CallBlock) -> nodes.CallBlock:
        self._pay_first(node)
        return node

    def visit_Block(self, node: nodes.Block) -> nodes.Block:
        self._pay_first(node)
        return node

    def visit_For(self, node: nodes.For) -> nodes.For:
        price = _size(node.body) + (_size([node.test]) if node.test is not None else 0)
        self.generic_visit(node)
        node.iter = _filtered(node.iter, EACH, price)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), JOINED)

    def visit_List(self, node: nodes.List) -> nodes.Node:
        return self._held(node, node.items)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:
        return node if node.ctx == "store" else self._held(node, node.items)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:
        return self._held(node, [pair.value for pair in node.items])

    def visit_Compare(self, node: nodes.Compare) -> nodes.Compare:
        self.generic_visit(node)
        node.expr = _looked_at(node.expr)
        for operand in node.ops:
            operand.expr = _looked_at(operand.expr)
        return node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Getitem:
        self.generic_visit(node)
        if isinstance(node.arg, nodes.Slice):
            node.node = _looked_at(node.node)
        return node

    def _pay_first(self, node: _WithBody, least: int = 0) -> None:
        price = least + _size(node.body)
        self.generic_visit(node)
        pay = _filtered(nodes.Const(None, lineno=node.lineno), PAID, price)
        node.body.insert(0, nodes.ExprStmt(pay, lineno=node.lineno))

    def _held(self, node: nodes.Expr, items: Iterable[nodes.Node]) -> nodes.Expr:
        """Return a list that pays for what it holds; one of plain words holds nothing that grows."""
        self.generic_visit(node)
        return node if all(isinstance(item, nodes.Const) for item in items) else _filtered(node, LOOKED_AT)


def _size(body: Iterable[nodes.Node]) -> int:
    """Return the number of parts of a piece of a template, and of the letters that it writes as they are."""
    return sum(
        len(node.data) if isinstance(node, nodes.TemplateData) else 1 + _size(node.iter_child_nodes())
        for node in body
    )


def _looked_at(node: nodes.Expr) -> nodes.Expr:
    return node if isinstance(node, nodes.Const) else _filtered(node, LOOKED_AT)


def _filtered(node: nodes.Node, name: str, *arguments: int) -> nodes.Filter:
    values = [nodes.Const(one, lineno=node.lineno) for one in arguments]
    return nodes.Filter(node, name, values, [], None, None, lineno=node.lineno)


def _each(values: Iterable[object], price: int) -> Iterator[object]:
    """Yield the values one by one, each for its price."""
    for value in values:
        spend(1 + price)
        yield value


def _paid(_value: None, price: int) -> None:
    spend(1 + price)


def _looked(value: object) -> object:
    """Return the value when it is paid for; to compare a text takes hardly any time for a letter."""
    if isinstance(value, str):
        spend(1 + len(value) // 100)
    else:
        spend_on(value)
    return value


def _joined(pieces: list[object]) -> str:
    """Return what `~` makes of the pieces."""
    texts = [text_of(piece) for piece in pieces]
    spend(sum(map(len, texts)))
    return markup_join(texts)


def text_of(value: object) -> str:
    """Return a value as text, None as no words; raises `TypeError` for what has no text that is shown."""
    if isinstance(value, str):
        return value
    if not isinstance(value, SHOWN):
        raise TypeError(
            f"a `{type(value).__name__}` is no text; name a part of it, or use `listed` or `join`"
        )
    return "" if value is None else str(value)


PRICES: dict[str, Callable[..., object]] = {EACH: _each, PAID: _paid, LOOKED_AT: _looked, JOINED: _joined}
"""The filters that the changed tree uses, by their names."""
