"""Verifies the small meeting of these tests, and says in English what was found out."""

import textwrap
from collections.abc import Callable
from pathlib import Path

from tests.helpers.staged import ADJUSTER, ADJUSTER_ON, CHAIR, PATH, approved, called, held, text_of

from lsgtool.adjustment.statement import NAMESPACE
from lsgtool.messages import english
from lsgtool.printers.lines import plain
from lsgtool.verify.page import page
from lsgtool.verify.report import Report
from lsgtool.verify.verifying import Verifier
from lsgtool.workspace.ssh import sign
from lsgtool.workspace.workspace import Workspace


def minuted(root: Path) -> None:
    """Take the meeting so far that its minutes can be adjusted."""
    called(root)
    held(root)


def sealed(root: Path) -> None:
    """Let both approve, without signatures."""
    minuted(root)
    approved(root, CHAIR)
    approved(root, ADJUSTER, ADJUSTER_ON)


def signing(key: Path, namespace: str = NAMESPACE) -> Callable[[bytes], str]:
    """Return what signs with a key."""
    return lambda statement: sign(key, statement, namespace)


def change(root: Path, before: str, after: str, path: str = PATH) -> None:
    """Put other words in place of some that stand once in a file."""
    text = text_of(root, path)
    assert text.count(before) == 1, text
    (root / path).write_bytes(text.replace(before, after).encode("utf-8"))


def verified(root: Path) -> Report:
    """Return what is found out of the meeting."""
    return Verifier(Workspace(root)).verify(PATH)


def told(root: Path) -> str:
    """Return what is told of the meeting; that nothing is wrong is said in the last line."""
    report = verified(root)
    return "\n".join((*page(report, english, plain), "fine" if report.fine else "wrong", ""))


def lines(text: str, indent: str = "") -> str:
    """Return a text of several lines as it is written in a test, each line after so many blanks."""
    return textwrap.indent(textwrap.dedent(text).lstrip("\n"), indent)
