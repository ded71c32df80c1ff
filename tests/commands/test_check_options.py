"""What `lsg check` is told to judge and to fail on, and what of that it cannot follow."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.commands.checking import CHECK, closing, spoil

from lsgtool.check.choice import KNOWN

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg


@pytest.fixture
def faulty(minutes: Path) -> Path:
    """The small repository with every sort of finding."""
    return spoil(minutes)


def test_a_warning_fails_only_when_that_is_asked_for(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings/ledning/2025-02-14.docx").write_bytes(b"")
    assert lsg(*CHECK, cwd=minutes).returncode == 0
    done = lsg(*CHECK, "--strict", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.endswith(f"\n\n{closing('0 errors, 1 warning')}")
    as_junit = lsg(*CHECK, "--strict", "--format", "junit", cwd=minutes)
    assert as_junit.returncode == 1
    assert as_junit.stdout.count("<failure ") == 1


def test_information_never_fails(lsg: "Lsg", faulty: Path) -> None:
    assert lsg(*CHECK, "--strict", "--select", "LSG801", cwd=faulty).returncode == 0
    assert lsg(*CHECK, "--strict", "--select", "LSG801,LSG014", cwd=faulty).returncode == 1


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (("--select", "LSG014"), "LSG014"),
        (("--select", "lsg11", "--select", "unknown-key"), "LSG115 LSG101 LSG112"),
        (("--select", "LSG1, stray-file", "--ignore", "LSG11,LSG121"), "LSG014 LSG106 LSG101"),
        (
            ("--select", "LSG0,LSG1", "--ignore", "folder-differs,", "--ignore", "LSG10"),
            "LSG014 LSG112 LSG121",
        ),
        (("--select", "LSG1", "--ignore", "LSG1"), ""),
    ],
)
def test_what_is_told_can_be_chosen(lsg: "Lsg", faulty: Path, words: tuple[str, ...], codes: str) -> None:
    done = lsg(*CHECK, *words, "--format", "json", cwd=faulty)
    assert [found["code"] for found in json.loads(done.stdout)] == codes.split()


MENDABLE = {
    "--format jsn": """\
lsg: there is no format `jsn`
  did you mean `json`?
""",
    "--select LSG3 --ignore papers-lat": """\
lsg: there is no rule `papers-lat`
  did you mean `papers-late`?
""",
    "--select ,": """\
lsg: there is no rule ``
  known here: LSG001, not-utf8, LSG002, too-large, LSG003, yaml-syntax, LSG004,
  several-documents, LSG005, alias, LSG006, tag and {rest} more
""",
    "meetings/ledning/2025-02-14.yaml": """\
lsg: there is no command `meetings/ledning/2025-02-14.yaml`
  to judge only some files, write
  `lsg check --only meetings/ledning/2025-02-14.yaml`
""",
    "deadlnes": """\
lsg: there is no command `deadlnes`
  did you mean `deadlines`?
""",
    "--only meetings -- x": """\
lsg: there is no command `x`
  to judge only some files, write `lsg check --only x`
""",
    "--strict deadlines": """\
lsg: the options of `deadlines` stand before it
  write them after it: `lsg check deadlines …`
""",
}
"""The words after `lsg check`, and all that it answers."""


@pytest.mark.parametrize("words", MENDABLE)
def test_what_the_user_can_mend(lsg: "Lsg", minutes: Path, words: str) -> None:
    done = lsg("check", *words.split(), cwd=minutes)
    known = 2 * len(KNOWN) - 12
    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        MENDABLE[words].replace("{rest}", str(known)),
    )
