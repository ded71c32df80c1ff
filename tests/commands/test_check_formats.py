"""`lsg check --format`: what other programs read, and the colours that people see."""

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.commands.checking import CHECK, FOUND, closing, spoil

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg, Terminal


@pytest.fixture
def faulty(minutes: Path) -> Path:
    """The small repository with every sort of finding."""
    return spoil(minutes)


def test_each_format_for_programs_has_the_standard_output_for_itself(lsg: "Lsg", faulty: Path) -> None:
    begins = {
        "json": '[\n  {\n    "code": "LSG014",\n',
        "github": "::warning file=",
        "sarif": "{\n",
        "junit": "<?",
    }
    for form, beginning in begins.items():
        done = lsg(*CHECK, "--select", "stray-file", "--format", form, cwd=faulty)
        assert done.returncode == 0, form
        assert done.stdout.startswith(beginning)
        assert "judged" not in done.stdout
        assert done.stderr == closing("0 errors, 1 warning", rules=0)


def test_findings_as_json(lsg: "Lsg", faulty: Path) -> None:
    done = lsg(*CHECK, "--select", "unknown-key,weekday-differs", "--format", "json", cwd=faulty)
    assert done.returncode == 1
    assert (
        done.stdout
        == """\
[
  {
    "code": "LSG101",
    "name": "unknown-key",
    "severity": "error",
    "message": "unknown key `chairman`",
    "hint": "did you mean `chair`?",
    "path": "meetings/ledning/2025-02-14.yaml",
    "line": 4,
    "column": 1,
    "citation": null
  },
  {
    "code": "LSG801",
    "name": "weekday-differs",
    "severity": "information",
    "message": "the text says `torsdag 16 maj 2025`, but 2025-05-16 is a Friday",
    "hint": "mend the weekday or the date; the nearest Thursday is 2025-05-15",
    "path": "meetings/ledning/2025-02-14.yaml",
    "line": 9,
    "column": 18,
    "citation": "good order in minutes: what is printed is right and can be found again"
  }
]
"""
    )


def test_a_program_reads_the_readers_language_and_the_same_severities(lsg: "Lsg", faulty: Path) -> None:
    done = lsg(*CHECK, "--select", "LSG101", "--format", "json", cwd=faulty, LSG_LANG="sv")
    ((found,),) = (json.loads(done.stdout),)
    assert (found["message"], found["severity"]) == ("okänd nyckel `chairman`", "error")


def test_findings_as_workflow_commands(lsg: "Lsg", faulty: Path) -> None:
    done = lsg(*CHECK, "--select", "LSG106", "--format", "github", cwd=faulty)
    assert done.returncode == 1
    assert done.stdout == (
        "::error file=meetings/ledning/2025-02-14.yaml,line=3,col=9,title=LSG106 unknown-choice::"
        "`holden` is not one of the choices%0Adid you mean `held`?\n"
    )


def test_findings_as_sarif(lsg: "Lsg", faulty: Path) -> None:
    done = lsg(*CHECK, "--select", FOUND, "--format", "sarif", cwd=faulty)
    (run,) = json.loads(done.stdout)["runs"]
    assert done.returncode == 1
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [
        "LSG014", "LSG101", "LSG106", "LSG112", "LSG115", "LSG121", "LSG801",
    ]  # fmt: skip
    assert [(one["ruleId"], one["level"]) for one in run["results"]] == [
        ("LSG014", "warning"),
        ("LSG115", "error"),
        ("LSG106", "error"),
        ("LSG101", "error"),
        ("LSG112", "error"),
        ("LSG801", "note"),
        ("LSG121", "error"),
    ]


def test_findings_as_junit(lsg: "Lsg", faulty: Path) -> None:
    done = lsg(*CHECK, "--select", "LSG014,LSG106", "--format", "junit", cwd=faulty)
    assert done.returncode == 1
    assert (
        done.stdout
        == """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lsg check" tests="3" failures="1" errors="0">
  <testsuite name="lsg check" tests="3" failures="1" errors="0">
    <testcase classname="lsg check" name="bodies.yaml"/>
    <testcase classname="lsg check" name="meetings/ledning/2025-02-14.docx">
      <system-out>meetings/ledning/2025-02-14.docx:1:1 LSG014 warning: this is no meeting file, and nothing \
here is read
    a meeting is a file meetings/&lt;body&gt;/&lt;date&gt;.yaml; keep other files outside
    meetings/</system-out>
    </testcase>
    <testcase classname="lsg check" name="meetings/ledning/2025-02-14.yaml">
      <failure type="check" message="1 finding">meetings/ledning/2025-02-14.yaml:3:9 LSG106 `holden` is not \
one of the choices
    did you mean `held`?</failure>
    </testcase>
  </testsuite>
</testsuites>
"""
    )


@pytest.mark.parametrize(("form", "nothing"), [("json", "[]\n"), ("github", ""), ("text", None)])
def test_nothing_found_in_a_format(lsg: "Lsg", minutes: Path, form: str, nothing: str | None) -> None:
    done = lsg(*CHECK, "--format", form, cwd=minutes)
    assert done.returncode == 0
    assert done.stdout == (closing("0 errors, 0 warnings") if nothing is None else nothing)


COLOURED = """\
\x1b[1mmeetings/ledning/2025-02-14.docx:1:1\x1b[0m \x1b[33m\x1b[1mLSG014\x1b[0m warning: this is no meeting \
file, and nothing here is read
    a meeting is a file meetings/<body>/<date>.yaml; keep other files outside
    meetings/

\x1b[1mmeetings/ledning/2025-02-14.yaml:1:7\x1b[0m \x1b[31m\x1b[1mLSG115\x1b[0m the file lies in the folder \
`ledning`, and its body is `beredning`
    1 | body: beredning
    \x1b[31m\x1b[1m  |       ^\x1b[0m
    move it to meetings/beredning/2025-02-14.yaml, or change `body`
\x1b[2m    according to the file format: docs/format.md\x1b[0m
\x1b[1mmeetings/ledning/2025-02-14.yaml:9:18\x1b[0m \x1b[36m\x1b[1mLSG801\x1b[0m information: the text says \
`torsdag 16 maj 2025`, but 2025-05-16 is a Friday
    9 |       Nästa gång torsdag 16 maj 2025.
    \x1b[36m\x1b[1m  |                  ^\x1b[0m
    mend the weekday or the date; the nearest Thursday is 2025-05-15
\x1b[2m    according to good order in minutes: what is printed is right and can be\x1b[0m
\x1b[2m    found again\x1b[0m

"""


def test_colours_in_a_pipe_when_they_are_asked_for(lsg: "Lsg", faulty: Path) -> None:
    words = (*CHECK, "--select", "LSG014,LSG115,LSG801")
    plain = lsg(*words, cwd=faulty).stdout
    assert lsg(*words, cwd=faulty, FORCE_COLOR="1").stdout == COLOURED + closing(
        "1 error, 1 warning, 1 for information", rules=2
    )
    assert "\x1b" not in plain
    assert lsg(*words, cwd=faulty, FORCE_COLOR="1", NO_COLOR="1").stdout == plain
    assert lsg(*words, cwd=faulty, FORCE_COLOR="").stdout == plain


def test_colours_on_a_terminal_but_not_where_nobody_wants_them(terminal: "Terminal", faulty: Path) -> None:
    words = (*CHECK, "--select", "LSG014,LSG115,LSG801")
    assert terminal(*words, cwd=faulty, answers=()) == (
        1,
        COLOURED + closing("1 error, 1 warning, 1 for information", rules=2),
    )
    for unwanted in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        started = f"import os; os.environ.update({unwanted})"
        _, plain = replace(terminal, lsg=terminal.lsg.after(started))(*words, cwd=faulty, answers=())
        assert plain.startswith("meetings/ledning/2025-02-14.docx:1:1 LSG014 warning: ")


def test_no_format_for_programs_is_ever_coloured(lsg: "Lsg", faulty: Path) -> None:
    for form in ("json", "github", "sarif", "junit"):
        done = lsg(*CHECK, "--format", form, cwd=faulty, FORCE_COLOR="1")
        assert "\x1b" not in done.stdout
        assert "LSG101" in done.stdout
