"""Findings as SARIF 2.1.0, the format in which services for source code take in what programs find."""

import os
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from lsgtool.diagnostic import Code, Diagnostic, Severity
from lsgtool.messages import Message, Wording
from lsgtool.printers.json_text import json_text
from lsgtool.printers.sentences import sentences
from lsgtool.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFORMATION: "note"}


def sarif(
    diagnostics: Sequence[Diagnostic], words: Wording, language: str, titles: Mapping[Code, Message]
) -> str:
    """Return the findings in the order given, and the rules that they broke in the order of their codes.

    `titles` has the sentence that states the fault of each code; `language` is that of `words`: `en`, `sv`.
    """
    rules = sorted({found.code for found in diagnostics}, key=lambda code: code.code)
    driver = {
        "name": "lsg",
        "version": __version__,
        "rules": [_rule(code, words(titles[code])) for code in rules],
    }
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": [_result(found, rules.index(found.code), words) for found in diagnostics],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_text(log)


def _rule(code: Code, title: str) -> dict[str, Any]:
    return {"id": code.code, "name": code.name, "shortDescription": {"text": title}}


def _result(found: Diagnostic, rule: int, words: Wording) -> dict[str, Any]:
    location = {
        "artifactLocation": {"uri": quote(os.fsencode(found.path)), "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": found.place.line, "startColumn": found.place.column},
    }
    return {
        "ruleId": found.code.code,
        "ruleIndex": rule,
        "level": LEVELS[found.severity],
        "message": {"text": sentences(found, words)},
        "locations": [{"physicalLocation": location}],
    }
