"""What the command line says of itself: its version, its pages of help, its commands and their options."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lsgtool.version import __version__

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

WRITTEN = ["--format FORMAT", "--out FILE", "--force", "--on DATE", "--root DIR", "--help"]
MADE = ["--to FORMATS", "--out DIR", "--force", "--root DIR", "--help"]
PAPER = ["MEETING…", "--all", *MADE]
PAPER_OF_MINUTES = ["MEETING…", "--all", "--public", *MADE]
# Every page of help, by the words before `--help`, with its arguments and options.
PAGES: dict[tuple[str, ...], list[str]] = {
    (): ["--version", "--install-completion", "--show-completion", "--help"],
    ("init",): ["DIR", "--example NAME", "--help"],
    ("new-meeting",): [
        *("BODY", "DATE", "--time TIME", "--place TEXT", "--form FORM", "--on DATE"),
        *("--root DIR", "--help"),
    ],
    ("diff",): ["MEETING", "--agenda", "--format FORMAT", "--root DIR", "--help"],
    ("call",): ["MEETING", "--by NAME", "--on DATE", "--root DIR", "--help"],
    ("hold",): ["MEETING", "--by NAME", "--on DATE", "--root DIR", "--help"],
    ("adjust",): [
        *("MEETING", "--by NAME", "--paragraph NUMBER", "--sign KEY", "--on DATE", "--root DIR", "--help"),
    ],
    ("reopen",): ["MEETING", "--reason TEXT", "--by NAME", "--on DATE", "--root DIR", "--help"],
    ("cancel",): ["MEETING", "--reason TEXT", "--by NAME", "--on DATE", "--root DIR", "--help"],
    ("render",): ["--help"],
    ("render", "notice"): PAPER,
    ("render", "agenda"): PAPER,
    ("render", "protocol"): PAPER_OF_MINUTES,
    ("render", "extract"): ["MEETING…", "--paragraph NUMBER", "--public", *MADE],
    ("render", "decisions"): PAPER_OF_MINUTES,
    ("render", "year"): ["YEAR", "--body BODY", *MADE],
    ("render", "package"): ["MEETING", "--zip", *MADE],
    ("check",): [
        *("--only PATH…", "--select CODES", "--ignore CODES", "--against REV", "--format FORMAT", "--strict"),
        *("--on DATE", "--root DIR", "--help"),
    ],
    ("render", "balanslista"): [
        *("--body BODY", "--principal PRINCIPAL", "--all", "--to FORMATS", "--out DIR", "--force"),
        *("--on DATE", "--root DIR", "--help"),
    ],
    ("template",): ["--help"],
    ("template", "init"): ["--force", "--root DIR", "--help"],
    ("template", "check"): ["--to FORMATS", "--out DIR", "--root DIR", "--help"],
    ("template", "diff"): ["--root DIR", "--help"],
    ("drift",): ["MEETING…", "--out DIR", "--format FORMAT", "--root DIR", "--help"],
    ("status",): ["--body BODY", "--on DATE", "--root DIR", "--help"],
    ("report",): [
        *("PARAGRAPH", "--decided DATE", "--outcome OUTCOME", "--principal PRINCIPAL", "--done DATE"),
        *("--assignment WHICH", "--dispatched DATE", "--by TEXT", "--note TEXT", "--on DATE"),
        *("--root DIR", "--help"),
    ],
    ("carry-over",): ["MEETING", "--on DATE", "--root DIR", "--help"],
    ("expedite",): [
        *("MEETING", "--paragraph NUMBER", "--principal PRINCIPAL", "--dispatched DATE", "--to FORMATS"),
        *("--out DIR", "--force", "--on DATE", "--root DIR", "--help"),
    ],
    ("matter",): ["NAME", *WRITTEN],
    ("balanslista",): ["--body BODY", "--principal PRINCIPAL", "--all", *WRITTEN],
    ("assignments",): ["--owner NAME", "--body BODY", "--overdue", "--all", *WRITTEN],
    ("decisions",): [
        *("--body BODY", "--kind KIND", "--since DATE", "--until DATE", "--grep TEXT", "--in-force"),
        *WRITTEN,
    ],
    ("verify",): ["MEETING…", "--all", "--format FORMAT", "--root DIR", "--help"],
    ("rules",): ["--format FORMAT", "--help"],
    ("explain",): ["RULE", "--help"],
}
ABOUT = re.compile(r"  (?:-\w, )?([\w…-]\S*(?: [A-Z]+…?)?)  +\S")


def rows(page: str) -> dict[str, list[str]]:
    """Return what a page of help lists, by the heading it stands under."""
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in page.splitlines():
        if line.endswith(":") and not line.startswith(" "):
            heading = line.removesuffix(":")
        elif about := ABOUT.match(line):
            sections.setdefault(heading, []).append(about[1])
    return sections


def test_the_version(lsg: "Lsg", module: "Lsg", tmp_path: Path) -> None:
    for command in (lsg, module):
        done = command("--version", cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"lsg {__version__}\n", "")


def test_lsg_alone_shows_the_help(lsg: "Lsg", module: "Lsg", tmp_path: Path) -> None:
    pages = {
        (done.returncode, done.stdout, done.stderr)
        for command in (lsg, module)
        for done in (command(cwd=tmp_path), command("--help", cwd=tmp_path), command("-h", cwd=tmp_path))
    }
    assert len(pages) == 1
    ((code, page, errors),) = pages
    assert (code, errors) == (0, "")
    assert page.startswith("Usage: lsg [OPTIONS] COMMAND …\n\n")


def test_commands_are_grouped_by_what_people_do(lsg: "Lsg", tmp_path: Path) -> None:
    sections = rows(lsg("--help", cwd=tmp_path).stdout)
    del sections["Options"]
    assert sections == {
        "Getting started": ["init"],
        "Meetings": ["new-meeting", "call", "hold", "adjust", "reopen", "cancel", "diff"],
        "Follow-up": [
            *("status", "report", "carry-over", "expedite"),
            *("matter", "balanslista", "assignments", "decisions"),
        ],
        "Papers": ["render", "template", "drift"],
        "Checks": ["rules", "explain", "check", "verify"],
    }
    assert rows(lsg("render", "--help", cwd=tmp_path).stdout)["Commands"] == [
        *("notice", "agenda", "protocol", "extract", "decisions", "year", "package", "balanslista")
    ]


@pytest.mark.parametrize("command", PAGES)
def test_a_page_of_help_lists_what_the_command_takes(
    lsg: "Lsg", tmp_path: Path, command: tuple[str, ...]
) -> None:
    done = lsg(*command, "--help", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Usage: {' '.join(('lsg', *command))} [OPTIONS]")
    sections = rows(done.stdout)
    assert sections.get("Arguments", []) + sections["Options"] == PAGES[command]


@pytest.mark.parametrize(("language", "columns"), [("en", "200"), ("sv", "80")])
@pytest.mark.parametrize("command", PAGES)
def test_no_line_of_help_is_longer_than_80_characters(
    lsg: "Lsg", tmp_path: Path, command: tuple[str, ...], language: str, columns: str
) -> None:
    lines = lsg(*command, "--help", cwd=tmp_path, LSG_LANG=language, COLUMNS=columns).stdout.splitlines()
    assert len(lines) > 3
    assert [line for line in lines if len(line) > 80] == []


def test_help_is_in_the_language_of_the_reader(lsg: "Lsg", tmp_path: Path) -> None:
    in_english = lsg("check", "--help", cwd=tmp_path).stdout
    in_swedish = lsg("check", "--help", cwd=tmp_path, LSG_LANG="sv").stdout
    assert lsg("check", "--help", cwd=tmp_path, LSG_LANG="", LANG="sv_SE.UTF-8").stdout == in_swedish
    assert lsg("check", "--help", cwd=tmp_path, LSG_LANG="", LANG="C.UTF-8").stdout == in_english
    assert lsg("check", "--help", cwd=tmp_path, LSG_LANG="fi", LANG="sv_SE.UTF-8").stdout == in_english
    assert not set(in_english.splitlines()) & set(in_swedish.splitlines()) - {""}
