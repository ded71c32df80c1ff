"""The table of codes: each has one meaning, stands in its chapter, and is found by something."""

import ast
import re
from pathlib import Path

from lsgtool import codes
from lsgtool.diagnostic import Code

PACKAGE = Path(__file__).parents[2] / "src" / "lsgtool"
CODES = {name: value for name, value in vars(codes).items() if isinstance(value, Code)}


def test_there_are_codes_in_order_and_each_is_there_once() -> None:
    numbers = [code.code for code in CODES.values()]

    assert len(numbers) > 30
    assert numbers == sorted(set(numbers))
    assert len({code.name for code in CODES.values()}) == len(CODES)


def test_codes_and_names_are_easy_to_write() -> None:
    for code in CODES.values():
        assert re.fullmatch(r"LSG[0-9]{3}", code.code), code
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name), code


def test_every_code_is_used() -> None:
    words = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for path in PACKAGE.rglob("*.py")
        if path.name != "codes.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
    }

    assert set(CODES) - words == set()
