"""A small repository with every sort of finding, and what `lsg check` is called with in its tests."""

from pathlib import Path

from lsgtool.check.table import RULES

CHECK = ("check", "--on", "2025-03-03")
FAULTY = """\
body: beredning
date: 2025-02-14
status: holden
chairman: Anna Berg
items:
  - title: Årets plan
    presenters: [{name: Bo Lund, principal: norby}]
    text: |
      Nästa gång torsdag 16 maj 2025.

      ## Rubrik
"""
# A rule that weighs less here than elsewhere, so that there is a finding of every severity.
WEIGHED = "rules: [{from: 2020-01-01, basis: Beslut, rule: weekday-differs, weight: information}]\n"

FOUND = "LSG014,LSG101,LSG106,LSG112,LSG115,LSG121,LSG801"
"""All codes of what is found in it, but for rules that cannot be asked of a file with faults."""


def closing(found: str, files: str = "bodies.yaml and 1 meeting", rules: int = len(RULES)) -> str:
    """Return the closing lines."""
    return f"judged on 2025-03-03: {files}\nfound by {rules} rules: {found}\n"


def spoil(minutes: Path) -> Path:
    """Spoil the small repository: every sort of finding in its one meeting, and a stray beside that."""
    (minutes / "meetings/ledning/2025-02-14.yaml").write_text(FAULTY, encoding="utf-8", newline="\n")
    (minutes / "meetings/ledning/2025-02-14.docx").write_bytes(b"")
    with (minutes / "bodies.yaml").open("a", encoding="utf-8", newline="\n") as bodies:
        bodies.write(WEIGHED)
    return minutes
