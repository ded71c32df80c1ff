"""Findings as JSON for other programs: one list of objects, which always have the same keys."""

from collections.abc import Iterable

from lsgtool.diagnostic import Diagnostic
from lsgtool.messages import Wording
from lsgtool.printers.json_text import json_text


def json_list(diagnostics: Iterable[Diagnostic], words: Wording) -> str:
    """Return the findings in the order given.

    `severity` is `error`, `warning` or `information` in every language; `hint` and `citation` may be null.
    """
    return json_text([_object(found, words) for found in diagnostics])


def _object(found: Diagnostic, words: Wording) -> dict[str, str | int | None]:
    return {
        "code": found.code.code,
        "name": found.code.name,
        "severity": found.severity.value,
        "message": words(found.message),
        "hint": words(found.hint) if found.hint is not None else None,
        "path": found.path,
        "line": found.place.line,
        "column": found.place.column,
        "citation": words(found.citation) if found.citation is not None else None,
    }
