"""The work behind `lsg check`."""

from pathlib import Path

import typer

from lsgtool.check.judge import Verdict, judge
from lsgtool.cli.language import words
from lsgtool.diagnostic import Severity
from lsgtool.messages import Message, counted, msg
from lsgtool.printers.text import lines
from lsgtool.workspace.workspace import Workspace


def check(root: Path) -> bool:
    """Judge the repository, print what was found and what was judged; return whether it failed."""
    verdict = judge(Workspace(root))
    for line in lines(verdict.diagnostics, words):
        typer.echo(line)
    if verdict.without_bodies:
        typer.echo(words(msg("bodies.yaml has faults, so the meetings were not held against it")))
    typer.echo(words(_judged(verdict)))
    return verdict.failed


def _judged(verdict: Verdict) -> Message:
    """Return the closing line, which is the record that the check was made."""
    errors = sum(found.code.severity is Severity.ERROR for found in verdict.diagnostics)
    warnings = len(verdict.diagnostics) - errors
    return msg(
        "judged: bodies.yaml and {meetings}. Found: {errors}, {warnings}.",
        meetings=counted("{count} meeting", "{count} meetings", verdict.meetings),
        errors=counted("{count} error", "{count} errors", errors),
        warnings=counted("{count} warning", "{count} warnings", warnings),
    )
