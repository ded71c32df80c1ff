"""Findings as JUnit XML, which build servers show: every file that was judged is a test."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from html import escape

from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.messages import Wording, counted, printable
from lsgtool.printers.text import TextPrinter

SUITE = "lsg check"


def junit(
    diagnostics: Sequence[Diagnostic], words: Wording, files: Iterable[str], failing: Collection[Severity]
) -> str:
    """Return a test for each of `files`, and for each other path that something was found about.

    It fails where a finding is of a `failing` severity; what else was found is its output.
    """
    tests: dict[str, list[Diagnostic]] = {path: [] for path in files}
    for found in diagnostics:
        tests.setdefault(found.path, []).append(found)
    failed = {found.path for found in diagnostics if found.severity in failing}
    counts = f'name="{SUITE}" tests="{len(tests)}" failures="{len(failed)}" errors="0"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {counts}>", f"  <testsuite {counts}>"]
    for path in sorted(tests):
        lines += _test(path, tests[path], words, failing)
    return "\n".join([*lines, "  </testsuite>", "</testsuites>", ""])


def _test(
    path: str, diagnostics: Sequence[Diagnostic], words: Wording, failing: Collection[Severity]
) -> Iterator[str]:
    """Yield the lines of a test; what fails it is one failure, since some programs show only the first."""
    failures = [found for found in diagnostics if found.severity in failing]
    others = [found for found in diagnostics if found.severity not in failing]
    name = f'    <testcase classname="{SUITE}" name="{escape(printable(path))}"'
    if not diagnostics:
        yield f"{name}/>"
        return
    yield f"{name}>"
    if failures:
        count = words(counted("{count} finding", "{count} findings", len(failures)))
        yield f'      <failure type="check" message="{escape(count)}">{_text(failures, words)}</failure>'
    if others:
        yield f"      <system-out>{_text(others, words)}</system-out>"
    yield "    </testcase>"


def _text(diagnostics: Iterable[Diagnostic], words: Wording) -> str:
    return escape("\n".join(TextPrinter(words).lines(diagnostics)), quote=False)
