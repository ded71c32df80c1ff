"""What is said of a whole repository by some rules, one line for each finding."""

from pathlib import Path

from tests.helpers.judging import judge

from lsgtool.messages import english
from lsgtool.workspace.workspace import Workspace


def told(workspace: Workspace, *codes: str, against: Path | None = None) -> list[str]:
    """Return what is found with codes that begin so: `lsg/2024-09-20:4 LSG202 message`."""
    return [
        f"{one.path.removeprefix('meetings/').removesuffix('.yaml')}:{one.place.line} "
        f"{one.code.code} {english(one.message)}"
        for one in judge(workspace, against=against).diagnostics
        if one.code.code.startswith(codes)
    ]


def not_judged(workspace: Workspace, *codes: str) -> list[str]:
    """Return which rules with codes that begin so were not asked: `path CODE because`."""
    return [
        f"{one.path} {one.code.code} {one.because}"
        for one in judge(workspace).skipped
        if one.code.code.startswith(codes)
    ]
