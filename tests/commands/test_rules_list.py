"""`lsg rules`: everything that lsg can find, by chapter, as a table of 80 columns or as JSON."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lsgtool.check.manual import pages
from lsgtool.messages import english

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

ROW = re.compile(r"(LSG\d{3})  ([a-z0-9-]+) +(error|warning|information) +(\S.*)")
CHAPTER = re.compile(r"(\d)xx \S")


def test_the_table_has_every_rule_under_its_chapter(lsg: "Lsg", tmp_path: Path) -> None:
    done = lsg("rules", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert re.fullmatch("code    name +severity +rests on", lines[0])
    assert lines[-1] == "`lsg explain papers-late` tells more of one of them, by code or by name"
    chapter = ""
    found = []
    for line in lines[1:-1]:
        if heading := CHAPTER.match(line):
            chapter = heading[1]
        elif line:
            row = ROW.fullmatch(line)
            assert row is not None, line
            assert row[1][3] == chapter
            found.append(row.group(1, 2, 3))
    assert found == [(page.code.code, page.code.name, page.code.severity) for page in pages()]
    assert len(found) > 40


@pytest.mark.parametrize("language", ["en", "sv"])
def test_no_line_is_longer_than_80_characters(lsg: "Lsg", tmp_path: Path, language: str) -> None:
    lines = lsg("rules", cwd=tmp_path, LSG_LANG=language).stdout.splitlines()
    assert len(lines) > 50
    assert [line for line in lines if len(line) > 80] == []


def test_the_table_in_swedish(lsg: "Lsg", tmp_path: Path) -> None:
    lines = lsg("rules", cwd=tmp_path, LSG_LANG="sv").stdout.splitlines()
    assert re.fullmatch("kod     namn +allvar +vilar på", lines[0])
    assert re.fullmatch("LSG014  stray-file +varning +filformatet", lines[lines.index("") + 15])


def test_the_list_as_json(lsg: "Lsg", tmp_path: Path) -> None:
    done = lsg("rules", "--format", "json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == [
        {
            "code": page.code.code,
            "name": page.code.name,
            "severity": page.code.severity,
            "chapter": int(page.code.code[3]),
            "rests_on": english(page.rests_on),
            "summary": english(page.title),
            "looks_ahead": page.looks_ahead,
            "waivable": page.waivable,
        }
        for page in pages()
    ]


def test_a_format_that_nobody_knows(lsg: "Lsg", tmp_path: Path) -> None:
    done = lsg("rules", "--format", "jsn", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "lsg: there is no format `jsn`\n  did you mean `json`?\n"
