"""The work behind `lsg check`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import typer

from lsgtool.check.choice import choice
from lsgtool.check.judge import Order, judge, judged
from lsgtool.cli.closing import closing
from lsgtool.cli.language import LANGUAGE, words
from lsgtool.cli.telling import tell
from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import suggestion
from lsgtool.workspace.only import files_named
from lsgtool.workspace.workspace import Workspace

NOTHING_BEFORE = msg("no minutes are committed yet that these could be held against")
TEXT, JSON, GITHUB, SARIF, JUNIT = FORMATS = ("text", "json", "github", "sarif", "junit")


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of the command line: `only` is None where all files are meant, `strict` fails on warnings.

    `against` is a git revision, if one is named.
    """

    only: Sequence[str] | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    form: str
    strict: bool
    against: str | None = None


def check(root: Path, on: date, asked: Asked) -> bool:
    """Judge the repository, print what was found and what was judged; return whether it failed."""
    workspace = Workspace(root)
    only = files_named(workspace, asked.only, Path()) if asked.only is not None else None
    order = Order(on, choice(asked.select, asked.ignore), only)
    if asked.against is None:
        return judge_and_tell(workspace, order, asked.form, strict=asked.strict)
    from lsgtool.workspace.unpack import begins, unpacked

    if begins(root, asked.against):
        failed = judge_and_tell(workspace, order, asked.form, strict=asked.strict)
        tell(NOTHING_BEFORE, beside=asked.form != TEXT)
        return failed
    with unpacked(root, asked.against) as revision:
        order = replace(order, against=revision)
        failed = judge_and_tell(workspace, order, asked.form, strict=asked.strict)
    tell(
        msg("seals and numbers were held against `{revision}`", revision=asked.against),
        beside=asked.form != TEXT,
    )
    return failed


def none_to_judge(asked: Asked) -> bool:
    """Tell whether no file is named, and none can be gone: where one stands are no minutes, and were none.

    So it is for a hook, in a folder above the minutes, when the files of a commit are others.
    """
    if asked.only != [] or asked.against is None:
        return False
    from lsgtool.workspace.root import find_root
    from lsgtool.workspace.unpack import begins

    try:
        find_root(Path())
    except UserError:
        return begins(Path(), asked.against)
    return False


def judge_and_tell(workspace: Workspace, order: Order, form: str, *, strict: bool) -> bool:
    """Judge what is asked for, print what was found and what was judged; return whether it failed.

    A format for programs has the standard output for itself; what was judged is then told beside it.
    """
    if form not in FORMATS:
        raise UserError(msg("there is no format `{name}`", name=form), suggestion(form, FORMATS))
    failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    verdict = judge(workspace, order)
    found = verdict.diagnostics
    if form != TEXT:
        typer.echo(_for_programs(form, found, judged(workspace, order), failing), nl=False)
    elif found:
        from lsgtool.cli.showing import in_colour, shown

        typer.echo(shown(found, workspace) + "\n", color=in_colour())
    for line in closing(verdict, order.on):
        tell(line, beside=form != TEXT)
    return any(one.severity in failing for one in found)


def _for_programs(
    form: str, found: Sequence[Diagnostic], files: Sequence[str], failing: Collection[Severity]
) -> str:
    """Return the findings in a format for programs; each loads no more than it needs."""
    if form == JSON:
        from lsgtool.printers.json_list import json_list

        return json_list(found, words)
    if form == GITHUB:
        from lsgtool.printers.github import github

        return github(found, words)
    if form == SARIF:
        from lsgtool.check.manual import pages
        from lsgtool.printers.sarif import sarif

        return sarif(found, words, LANGUAGE, {page.code: page.title for page in pages()})
    from lsgtool.printers.junit import junit

    return junit(found, words, files, failing)
