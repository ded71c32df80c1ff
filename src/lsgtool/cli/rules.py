"""The work behind `lsg rules`."""

import json
import re
from collections.abc import Iterator
from itertools import groupby
from textwrap import shorten

import typer

from lsgtool.check.chapters import CHAPTERS, chapter_of
from lsgtool.check.manual import pages
from lsgtool.check.manual_page import ManualPage
from lsgtool.cli.language import _, words
from lsgtool.diagnostic import Severity
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import suggestion

FORMATS = ("table", "json")
WIDTH = 80
GAP = "  "
DETAILS = re.compile("[:,] ")
SEVERITIES = {
    Severity.ERROR: msg("error"),
    Severity.WARNING: msg("warning"),
    Severity.INFORMATION: msg("information"),
}


def list_rules(form: str) -> None:
    """Print all rules and faults as a table of 80 columns, or as JSON."""
    if form not in FORMATS:
        raise UserError(msg("there is no format `{name}`", name=form), suggestion(form, FORMATS))
    if form == "json":
        typer.echo(json.dumps([_as_data(page) for page in pages()], ensure_ascii=False, indent=2))
        return
    for line in _table():
        typer.echo(line)
    typer.echo("\n" + words(msg("`lsg explain papers-late` tells more of one of them, by code or by name")))


def _as_data(page: ManualPage) -> dict[str, str | int | bool]:
    return {
        "code": page.code.code,
        "name": page.code.name,
        "severity": page.code.severity.value,
        "chapter": chapter_of(page.code),
        "rests_on": words(page.rests_on),
        "summary": words(page.title),
        "looks_ahead": page.looks_ahead,
        "waivable": page.waivable,
    }


def _table() -> Iterator[str]:
    heads = (_("code"), _("name"), _("severity"), _("rests on"))
    rows = {page.code: _cells(page) for page in pages()}
    widths = [max(map(len, column)) for column in zip(heads, *rows.values(), strict=True)]
    yield _line(heads, widths)
    for chapter, group in groupby(pages(), lambda page: chapter_of(page.code)):
        yield f"\n{chapter}xx {words(CHAPTERS[chapter])}"
        for page in group:
            yield _line(rows[page.code], widths)


def _cells(page: ManualPage) -> tuple[str, str, str, str]:
    """Return the cells of a row; what a rule rests on is cut off where its details begin."""
    rests_on = DETAILS.split(words(page.rests_on))[0]
    return page.code.code, page.code.name, words(SEVERITIES[page.code.severity]), rests_on


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    *first, last = cells
    padded = GAP.join(cell.ljust(width) for cell, width in zip(first, widths, strict=False))
    return f"{padded}{GAP}{shorten(last, WIDTH - len(padded) - len(GAP), placeholder='…')}"
