"""Every message in the code gets the fields that its words name, so that showing it can never fail."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

PACKAGE = Path(__file__).parents[2] / "src" / "lsgtool"

# Here a message stands in a table, and its fields are filled in where the table is used.
TABLES = {
    "model/said.py",
    "recording/meant.py",
    "source/syntax_table.py",
    "stages/order.py",
    "rules/references.py",
}


# English has one form for both of these, and Swedish may have two.
ALIKE = {
    *("{count} late", "{count} without a last day", "{count} due"),
    *("{count} as the default", "{count} not copied"),
    *("{count} the same", "{count} stale", "{count} edited by hand"),
}


class Call(NamedTuple):
    place: str
    module: str
    texts: tuple[str, ...]
    fields: frozenset[str]


def calls() -> Iterator[Call]:
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                given = frozenset(keyword.arg for keyword in node.keywords if keyword.arg is not None)
                texts = tuple(
                    argument.value
                    for argument in node.args
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                )
                place = f"{module}:{node.lineno}"
                if node.func.id == "msg":
                    yield Call(place, module, texts, given)
                elif node.func.id == "counted":
                    yield Call(place, module, texts, given | {"count"})


def named(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field is not None}


CALLS = tuple(calls())


def test_there_are_messages_and_each_is_written_out() -> None:
    assert len(CALLS) > 100
    assert [call.place for call in CALLS if not call.texts] == []


def test_a_message_gets_the_fields_that_it_names() -> None:
    wrong = [
        (call.place, sorted(call.fields))
        for call in CALLS
        if call.module not in TABLES or call.fields
        if set[str]().union(*map(named, call.texts)) != call.fields
    ]

    assert wrong == []


def test_a_form_for_one_and_a_form_for_many() -> None:
    both = [call for call in CALLS if "count" in call.fields and len(call.texts) == 2]

    assert both != []
    assert {call.texts[0] for call in both if call.texts[0] == call.texts[1]} == ALIKE


def test_a_message_is_one_line_with_nothing_blank_at_its_ends() -> None:
    texts = [(call.place, text) for call in CALLS for text in call.texts]

    assert [place for place, text in texts if not text.isprintable() or text != text.strip()] == []
