"""Puts what was found into text that a test can hold beside its input."""

from collections.abc import Iterable

from lsgtool.diagnostic import Diagnostic
from lsgtool.errors import UserError
from lsgtool.messages import english


def shown(found: Iterable[Diagnostic]) -> str:
    """Return what was found in one file, in its order: `line:column CODE message`, and the way out below."""
    return "".join(
        f"{one.place.line}:{one.place.column} {one.code.code} {english(one.message)}\n"
        + (f"    {english(one.hint)}\n" if one.hint is not None else "")
        for one in sorted(found, key=lambda one: one.sort_key)
    )


def said(trouble: UserError) -> str:
    """Return what the command line says of a trouble, and the way out below."""
    return english(trouble.message) + (f"\n    {english(trouble.hint)}" if trouble.hint is not None else "")
