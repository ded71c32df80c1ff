"""Times of a meeting: what is understood, what is not, and how they are written."""

from datetime import time

import pytest

from lsgtool.clock import TimeSpan, parse_span


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("09.00–12.00", "09.00–12.00"),
        ("09:00-12:00", "09.00–12.00"),
        ("9.00 - 12.00", "09.00–12.00"),
        ("9:05–9.06", "09.05–09.06"),
        ("  13.00  ", "13.00"),
        ("18:00", "18.00"),
        ("00.00–23.59", "00.00–23.59"),
        ("09.00\u00a0–\u00a012.00", "09.00–12.00"),
        ("9–12", "09.00–12.00"),
        ("kl. 09.00", "09.00"),
        ("kl 9", "09.00"),
        ("kl. 9-11.30", "09.00–11.30"),
        ("09.00 till 12.00", "09.00–12.00"),
        ("09,00–12,00", "09.00–12.00"),
        ("13.00−15.00", "13.00–15.00"),
    ],
)
def test_a_time_is_written_as_swedish_documents_do(text: str, written: str) -> None:
    span = parse_span(text)

    assert str(span) == written
    assert parse_span(written) == span


@pytest.mark.parametrize(
    "text",
    [
        "",
        "förmiddag",
        "9",
        "1200",
        "\u0660\u0669.00",  # Arabic digits
        "0900–1200",
        "24.00",
        "25.00–26.00",
        "09.60",
        "09.5",
        "09.00–",
        "–12.00",
        "09.00–12.00–15.00",
        "12.00–09.00",  # ends before it begins
        "09.00–09.00",  # lasts no time
        "22.00–01.00",  # no meeting runs over midnight
        "2024-09-20",
    ],
)
def test_anything_else_is_no_time(text: str) -> None:
    assert parse_span(text) is None


def test_a_span_knows_its_beginning_and_its_end() -> None:
    assert parse_span("09.00–12.30") == TimeSpan(time(9), time(12, 30))
    assert parse_span("09.00") == TimeSpan(time(9), None)
