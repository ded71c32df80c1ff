"""Every paper in Markdown is what markdownlint takes for good Markdown."""

import re
import subprocess
from pathlib import Path

import pytest
from tests.proof.every_paper import papers
from tests.proof.tools import HERE, node, program

CONFIG = HERE / "papers.markdownlint.yaml"
SEEN = re.compile(r"^Linting: (\d+) file", re.MULTILINE)
GOOD = "# Protokoll\n\nLänsgruppen\n\n## Ärende\n\n- ett\n- två\n\n| a |\n| --- |\n| b |\n"


def linted(folder: Path) -> list[str]:
    """Return what markdownlint has against the files in a folder, a line for each fault."""
    command = (
        program("node", package="nodejs"),
        str(node("markdownlint-cli2/markdownlint-cli2-bin.mjs")),
        *("--config", str(CONFIG), "*.md"),
    )
    told = subprocess.run(command, cwd=folder, capture_output=True, check=False, encoding="utf-8")
    seen = SEEN.search(told.stdout)
    assert seen is not None, told.stderr
    assert int(seen[1]) == len(list(folder.glob("*.md")))
    faults = told.stderr.splitlines()
    assert (told.returncode == 0) == (not faults)
    return faults


def test_every_paper_is_good_markdown(tmp_path: Path) -> None:
    for name, content in papers("md").items():
        (tmp_path / name).write_bytes(content)
    assert linted(tmp_path) == []


@pytest.mark.parametrize(
    ("fault", "right", "wrong"),
    [
        ("MD001", "## Ärende", "### Ärende"),
        ("MD009", "Länsgruppen\n", "Länsgruppen \n"),
        ("MD010", "Länsgruppen", "Läns\tgruppen"),
        ("MD012", "Länsgruppen\n", "Länsgruppen\n\n"),
        ("MD022", "## Ärende\n\n", "## Ärende\n"),
        ("MD025", "## Ärende", "# Ärende"),
        ("MD032", "Ärende\n\n", "Ärende\n\nText\n"),
        ("MD033", "Länsgruppen", "<b>Länsgruppen</b>"),
        ("MD041", "# Protokoll\n\n", ""),
        ("MD056", "| b |\n", "| b | c |\n"),
    ],
)
def test_bad_markdown_is_refused(fault: str, right: str, wrong: str, tmp_path: Path) -> None:
    assert right in GOOD
    (tmp_path / "bad.md").write_text(GOOD.replace(right, wrong, 1), encoding="utf-8", newline="\n")
    assert any(f" {fault}/" in line for line in linted(tmp_path))


def test_good_markdown_is_not(tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text(GOOD, encoding="utf-8", newline="\n")
    assert linted(tmp_path) == []
