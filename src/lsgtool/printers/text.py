"""Findings as lines of text: `path:line:column CODE message`, and the way out below."""

from collections.abc import Iterable, Iterator

from lsgtool.diagnostic import Diagnostic
from lsgtool.messages import Wording, printable


def lines(diagnostics: Iterable[Diagnostic], words: Wording) -> Iterator[str]:
    """Yield the lines that show the findings, in the order given."""
    for found in diagnostics:
        place = f"{printable(found.path)}:{found.place.line}:{found.place.column}"
        yield f"{place} {found.code.code} {words(found.message)}"
        if found.hint is not None:
            yield f"    {words(found.hint)}"
