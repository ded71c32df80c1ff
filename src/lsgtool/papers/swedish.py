"""Dates, amounts and lists as Swedish documents write them; the words themselves stand in the templates."""

from collections.abc import Sequence
from datetime import date

from lsgtool.calendar_words import MONTHS, WEEKDAYS


def day(value: date) -> str:
    """Return `20 september 2024`."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def weekday(value: date) -> str:
    """Return `fredag`."""
    return WEEKDAYS[value.weekday()]


def weekday_and_day(value: date) -> str:
    """Return `fredag 20 september 2024`."""
    return f"{weekday(value)} {day(value)}"


def amount(value: int) -> str:
    """Return `400 000`, in groups of three with no-break spaces between them."""
    return f"{value:,}".replace(",", "\u00a0")


def listed(words: Sequence[str]) -> str:
    """Return `A, B och C`."""
    *first, last = words or ("",)
    return f"{', '.join(first)} och {last}" if first else last


def ranges(labels: Sequence[str], all_labels: Sequence[str]) -> str:
    """Return labels with runs drawn together in the order of `all_labels`: `31, 33–35`."""
    wanted = set(labels)
    runs: list[list[str]] = []
    ongoing = False
    for label in all_labels:
        if label not in wanted:
            ongoing = False
        elif ongoing:
            runs[-1].append(label)
        else:
            runs.append([label])
            ongoing = True
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
