"""Rows of a register as JSON for programs, and as CSV for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from lsgtool.masking import masked
from lsgtool.printers.json_text import json_text

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for the beginning of a formula, which may do harm."""


def as_json(rows: Iterable[Mapping[str, object]]) -> str:
    """Return a list of objects, one for each row."""
    return json_text([_masked(row) for row in rows])


def as_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Return a line of column names and a line for each row, as RFC 4180 says but with semicolons.

    That is what a Swedish Excel reads. A list stands in one cell with `; ` between its entries, and what an
    entry holds with `, ` between. A text that a spreadsheet would take for a formula begins with `'`.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_harmless(masked(_cell(row[column]))) for column in columns] for row in rows)
    return file.getvalue()


def _masked(value: object) -> object:
    """Return a value with no personal identity number in any of its texts, whatever key it stands under."""
    match value:
        case str():
            return masked(value)
        case Mapping():
            return {key: _masked(entry) for key, entry in value.items()}
        case list() | tuple():
            return [_masked(entry) for entry in value]
        case _:
            return value


def _cell(value: object) -> str:
    """Return a value as the text of a cell; empty for null and for an empty list."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return "; ".join(map(_cell, value))
        case dict():
            return ", ".join(_inner(entry) for entry in value.values() if entry not in (None, []))
        case _:
            return str(value)


def _inner(value: object) -> str:
    return " ".join(map(_cell, value)) if isinstance(value, list) else _cell(value)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
