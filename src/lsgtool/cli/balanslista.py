"""The work behind `lsg balanslista`."""

from datetime import date
from pathlib import Path

from lsgtool.cli.register_output import Output, Register, put_out
from lsgtool.registers import shape
from lsgtool.registers.balanslista import Wanted, balanslista
from lsgtool.registers.balanslista_page import balanslista_page
from lsgtool.registers.records import waiting
from lsgtool.registers.source import source
from lsgtool.workspace.workspace import Workspace


def show_balanslista(root: Path, on: date, wanted: Wanted, output: Output) -> None:
    """Put out what waits for a decision elsewhere, or is to come back, on the day `on`."""
    known = source(Workspace(root), on)
    rows, left_out = balanslista(known, wanted), known.history.left_out
    register = Register(
        known,
        tuple(shape.Waiting.__annotations__),
        [waiting(row) for row in rows],
        lambda page: balanslista_page(page, rows, left_out, wanted),
        left_out,
    )
    put_out(register, output)
