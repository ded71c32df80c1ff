"""The work behind `lsg assignments`."""

from datetime import date
from pathlib import Path

from lsgtool.cli.register_output import Output, Register, put_out
from lsgtool.registers import shape
from lsgtool.registers.assignments import Wanted, assignments
from lsgtool.registers.assignments_page import assignments_page
from lsgtool.registers.records import assigned
from lsgtool.registers.source import source
from lsgtool.workspace.workspace import Workspace


def show_assignments(root: Path, on: date, wanted: Wanted, output: Output) -> None:
    """Put out who is to do what, as it is known on the day `on`."""
    known = source(Workspace(root), on)
    rows, left_out = assignments(known, wanted), known.history.left_out
    register = Register(
        known,
        tuple(shape.Assigned.__annotations__),
        [assigned(row) for row in rows],
        lambda page: assignments_page(page, rows, left_out, wanted),
        left_out,
    )
    put_out(register, output)
