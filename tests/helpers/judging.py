"""Judges a repository on a day that is the same in every test, unless the test names another."""

from datetime import date
from pathlib import Path

from lsgtool.check.judge import Order
from lsgtool.check.judge import judge as judge_in_order
from lsgtool.check.verdict import Verdict
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.revision import Revision
from lsgtool.workspace.workspace import Workspace

ON = date(2024, 12, 2)
"""The first working day of December 2024: the example year is minutes, the next one is planned."""


def judge(workspace: Workspace, on: date = ON, against: Path | None = None) -> Verdict:
    """Judge the whole repository by all rules; `against` is what a git revision named `main` would hold."""
    revision = Revision("main", Archive(Workspace(against))) if against is not None else None
    return judge_in_order(workspace, Order(on, against=revision))
