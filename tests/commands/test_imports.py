"""What a command loads: the help and the version are there at once, and nobody pays for another's format."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

LISTED = """\
import atexit, sys
def say():
    names = {name.partition(".")[0] for name in sys.modules}
    with open("loaded.txt", "w", encoding="utf-8") as file:
        file.write("\\n".join(sorted(names)))
atexit.register(say)
"""
WATCHED = {
    *("pydantic", "ruamel", "jinja2", "docx", "lxml", "markdown_it", "rich", "typst", "icalendar"),
}
FOR_MINUTES = {"pydantic", "ruamel", "jinja2", "markdown_it"}
MAY_LOAD = {
    "--version": set(),
    "--help": set(),
    "": set(),
    "check --help": set(),
    "render protocol --help": set(),
    "nonsense": set(),
    "init": set(),
    "check": {"pydantic", "ruamel", "markdown_it"},
    "check --format json": {"pydantic", "ruamel", "markdown_it"},
    "check --format sarif --only meetings": {"pydantic", "ruamel", "markdown_it"},
    "check --format junit": {"pydantic", "ruamel", "markdown_it"},
    "rules": {"pydantic", "ruamel", "markdown_it"},
    "explain papers-late": {"pydantic", "ruamel", "markdown_it"},
    "balanslista": {"pydantic", "ruamel"},
    "assignments --format json": {"pydantic", "ruamel"},
    "decisions --format csv": {"pydantic", "ruamel"},
    "status": {"pydantic", "ruamel"},
    "new-meeting ledning 2025-05-16": {"pydantic", "ruamel"},
    "diff ledning/2025-02-14 --agenda": {"pydantic", "ruamel", "markdown_it"},
    "call --help": set(),
    "hold ledning/2025-02-14 --by Anna": {"pydantic", "ruamel", "markdown_it"},
    "reopen ledning/2025-02-14 --reason Fel": {"pydantic", "ruamel", "markdown_it"},
    "verify --all": {"pydantic", "ruamel"},
    "render protocol ledning/2025-02-14 --to md": FOR_MINUTES,
    "render protocol ledning/2025-02-14 --to docx": FOR_MINUTES | {"lxml"},
    "render protocol ledning/2025-02-14 --to html": FOR_MINUTES | {"lxml"},
    "render protocol ledning/2025-02-14 --to pdf": FOR_MINUTES | {"lxml", "typst"},
    "render notice ledning/2025-02-14 --to ics": FOR_MINUTES | {"icalendar"},
    "render balanslista --to md": FOR_MINUTES,
    "drift": FOR_MINUTES,
}
"""The words after `lsg`, and which of the heavy packages they may load."""
REFUSED = {
    "nonsense",
    "diff ledning/2025-02-14 --agenda",
    "hold ledning/2025-02-14 --by Anna",
    "reopen ledning/2025-02-14 --reason Fel",
}
"""What the user has to mend: the meeting has no log to be compared with, and was held already."""


@pytest.mark.parametrize("words", MAY_LOAD)
def test_a_command_loads_no_more_than_it_needs(lsg: "Lsg", minutes: Path, words: str) -> None:
    done = lsg.after(LISTED)(*words.split(), cwd=minutes)
    assert done.returncode == (2 if words in REFUSED else 0), done.stderr
    loaded = set((minutes / "loaded.txt").read_text(encoding="utf-8").splitlines())
    assert "typer" in loaded
    assert loaded & WATCHED <= MAY_LOAD[words]
    assert ("lxml" in loaded) == words.endswith(("docx", "html", "pdf"))
