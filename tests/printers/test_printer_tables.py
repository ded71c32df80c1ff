"""Rows as JSON and as CSV: read back by Python's own readers, and harmless in a spreadsheet."""

import csv
import io
import json

import pytest

from lsgtool.printers.tables import as_csv, as_json

ROWS = [
    {"matter": "avtal", "days": 12, "late": True, "to": ["umea", "mala"], "answered": [], "ended": None},
    {
        "matter": 'med "citat"; och\nrad',
        "days": 0,
        "late": False,
        "to": [],
        "answered": [
            {"principal": "umea", "decided": "2024-10-22", "by": "Nämnden § 1"},
            {"principal": "mala", "decided": "2024-10-24", "by": None},
        ],
        "ended": {"how": "settled", "on": "2024-11-15", "to": ["a", "b"]},
    },
]
SHEET = (
    "matter;days;late;to;answered;ended\r\n"
    'avtal;12;true;"umea; mala";;\r\n'
    '"med ""citat""; och\nrad";0;false;;'
    '"umea, 2024-10-22, Nämnden § 1; mala, 2024-10-24";'
    "settled, 2024-11-15, a b\r\n"
)


def test_csv() -> None:
    assert as_csv(list(ROWS[0]), ROWS) == SHEET


def test_csv_without_rows_has_its_columns() -> None:
    assert as_csv(["matter", "days"], []) == "matter;days\r\n"


@pytest.mark.parametrize(
    "text", ["=1+1", "+46", "-2", "@SUM(A1)", "\tx", "\rx", "- en lista", '=HYPERLINK("x")']
)
def test_no_cell_is_a_formula(text: str) -> None:
    written = as_csv(["a", "b"], [{"a": text, "b": [text, "x"]}])
    _, row = csv.reader(io.StringIO(written, newline=""), delimiter=";")
    assert row == [f"'{text}", f"'{text}; x"]


def test_json_is_read_back() -> None:
    assert json.loads(as_json(ROWS)) == ROWS
    assert as_json([]) == "[]\n"
    assert as_json([{"a": "å"}]) == '[\n  {\n    "a": "å"\n  }\n]\n'


def test_no_identity_number_leaves_under_any_key() -> None:
    row = {"to": ["Kalle 19640823-3234"], "ended": {"by": "640823-3234", "on": None}, "days": 3}

    assert as_json([row]) == (
        '[\n  {\n    "to": [\n      "Kalle 19…"\n    ],\n    "ended": {\n      "by": "64…",\n'
        '      "on": null\n    },\n    "days": 3\n  }\n]\n'
    )
    assert as_csv(["to", "ended"], [row]) == "to;ended\r\nKalle 19…;64…\r\n"
