"""Puts a register out as the user wants it: as a table, JSON or CSV, on the screen or in a file."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import typer

from lsgtool.cli.colours import coloured, tinted
from lsgtool.cli.language import words
from lsgtool.cli.telling import tell
from lsgtool.errors import UserError
from lsgtool.messages import Message, counted, msg
from lsgtool.model.decision import DecisionKind
from lsgtool.printers.lines import Paint, plain
from lsgtool.printers.tables import as_csv, as_json
from lsgtool.registers.names import Names
from lsgtool.registers.page import Page
from lsgtool.registers.words import KINDS, both, meant
from lsgtool.suggestion import suggestion
from lsgtool.workspace.whole_file import create, write_whole

TABLE, JSON, CSV = FORMATS = ("table", "json", "csv")
ENDINGS = ("csv", "json", "txt", "md")
"""What the name of a file may end in; without an ending it is text."""

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes å, ä and ö in a CSV file for other letters."""

Lines: TypeAlias = Callable[[Page], Iterator[str]]
"""Sets a register out as a page."""


@dataclass(frozen=True, slots=True)
class Output:
    """How a register is put out: its format, and the file it goes to, replaced if it is there by `force`."""

    form: str
    file: Path | None
    force: bool


@dataclass(frozen=True, slots=True)
class Register:
    """A register that was asked for.

    `records` are its rows, whose keys are `columns`; `page` sets them out for people. `remark` is what the
    page says where there are no rows, if a program's user is to be told too.
    """

    names: Names
    columns: Sequence[str]
    records: Sequence[Mapping[str, object]]
    page: Lines
    left_out: Sequence[str]
    remark: Message | None = None


def output(form: str | None, file: Path | None, *, force: bool) -> Output:
    """Return how to put a register out; where no format is named, the ending of the file names it."""
    ending = file.suffix.removeprefix(".").casefold() if file is not None else ""
    if ending and ending not in ENDINGS:
        raise UserError(
            msg("lsg does not write files that end in .{ending}", ending=ending),
            msg("end the name in .csv, which Excel opens, or in .json, .txt or .md"),
        )
    if form is None:
        return Output(ending if ending in FORMATS else TABLE, file, force)
    if form not in FORMATS:
        raise UserError(msg("there is no format `{name}`", name=form), suggestion(form, FORMATS))
    return Output(form, file, force)


def kind_of(name: str | None) -> DecisionKind | None:
    """Return the kind of decision that a word means, of the files or the reader's own."""
    kind = meant(name, KINDS, words) if name is not None else None
    if name is not None and kind is None:
        raise UserError(
            msg("there is no kind of decision `{name}`", name=name),
            msg("known here: {words}", words=both(KINDS, words)),
        )
    return kind


def put_out(register: Register, wanted: Output) -> None:
    """Put a register out; beside a format for programs, the files that are missing are told as errors are."""
    if wanted.form != TABLE:
        _tell_beside(register)
    if wanted.file is not None:
        _write(register, wanted, wanted.file)
    elif wanted.form == TABLE:
        in_colour = coloured(os.environ)
        for line in _lines(register, tinted if in_colour else plain):
            typer.echo(line, color=in_colour)
    else:
        typer.echo(_content(register, wanted.form).encode("utf-8"), nl=False)


def _tell_beside(register: Register) -> None:
    page = Page(register.names, words, plain)
    remark = page.told(register.remark) if register.remark is not None else ()
    for line in (*page.left_out(register.left_out), *remark):
        typer.echo(line, err=True)


def _write(register: Register, wanted: Output, file: Path) -> None:
    mark = BYTE_ORDER_MARK if wanted.form == CSV else ""
    content = (mark + _content(register, wanted.form)).encode("utf-8")
    if wanted.force:
        write_whole(file, content)
    else:
        create(file, content, msg("name another file, or replace it with --force"))
    told = counted(
        "{path} is written, with {count} row as on {date}",
        "{path} is written, with {count} rows as on {date}",
        len(register.records),
        path=str(file),
        date=register.names.on,
    )
    tell(told)


def _content(register: Register, form: str) -> str:
    if form == JSON:
        return as_json(register.records)
    if form == CSV:
        return as_csv(register.columns, register.records)
    return "".join(f"{line}\n" for line in _lines(register, plain))


def _lines(register: Register, paint: Paint) -> Iterator[str]:
    return register.page(Page(register.names, words, paint))
