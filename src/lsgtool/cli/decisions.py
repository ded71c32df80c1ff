"""The work behind `lsg decisions`."""

from datetime import date
from pathlib import Path

from lsgtool.cli.register_output import Output, Register, put_out
from lsgtool.registers import shape
from lsgtool.registers.decisions import Wanted, decisions
from lsgtool.registers.decisions_page import decisions_page
from lsgtool.registers.records import decided
from lsgtool.registers.source import names_on
from lsgtool.workspace.workspace import Workspace


def show_decisions(root: Path, on: date, wanted: Wanted, output: Output) -> None:
    """Put out what was decided by the day `on`."""
    workspace = Workspace(root)
    found = decisions(workspace, on, wanted)
    register = Register(
        names_on(workspace, on),
        tuple(shape.Decided.__annotations__),
        [decided(row) for row in found.rows],
        lambda page: decisions_page(page, found, wanted),
        found.left_out,
    )
    put_out(register, output)
