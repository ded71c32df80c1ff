"""Findings as workflow commands of GitHub, which shows each beside its line in a pull request."""

from collections.abc import Iterable

from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.messages import Wording, printable
from lsgtool.printers.sentences import sentences

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFORMATION: "notice"}


def github(diagnostics: Iterable[Diagnostic], words: Wording) -> str:
    """Return a line for each finding, in the order given."""
    return "".join(f"{_command(found, words)}\n" for found in diagnostics)


def _command(found: Diagnostic, words: Wording) -> str:
    properties = {
        "file": printable(found.path),
        "line": str(found.place.line),
        "col": str(found.place.column),
        "title": f"{found.code.code} {found.code.name}",
    }
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{COMMANDS[found.severity]} {given}::{_data(sentences(found, words))}"


def _data(text: str) -> str:
    """Return a text as the runner reads it: it unescapes these and no other characters."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
