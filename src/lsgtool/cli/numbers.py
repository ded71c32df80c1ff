"""The work behind `lsg check numbers`."""

from datetime import date
from pathlib import Path

from lsgtool.check.choice import choice
from lsgtool.check.judge import Order
from lsgtool.cli.check import TEXT, judge_and_tell
from lsgtool.cli.telling import tell
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace.workspace import Workspace

NUMBERING = choice(["LSG2"], [])
"""The chapter about numbers."""


def numbers(root: Path, on: date, against: str | None, form: str, *, strict: bool) -> bool:
    """Judge the numbers, and hold them against a git revision if one is named; return whether it failed."""
    workspace = Workspace(root)
    if against is None:
        return judge_and_tell(workspace, Order(on, NUMBERING), form, strict=strict)
    from lsgtool.workspace.unpack import unpacked

    with unpacked(root, against) as revision:
        if not revision.archive.counts:
            raise UserError(
                msg(
                    "bodies.yaml has faults in `{revision}`, so its numbers cannot be counted",
                    revision=against,
                ),
                msg("name a revision in which `lsg check` finds none"),
            )
        order = Order(on, NUMBERING, against=revision)
        failed = judge_and_tell(workspace, order, form, strict=strict)
    tell(msg("the numbers were held against `{revision}`", revision=against), beside=form != TEXT)
    return failed
