"""`lsg explain`: the manual page of a rule or fault, in the reader's language, on 80 columns."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lsgtool.check.manual import pages

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

EVERY_PAGE = """\
from lsgtool.check.manual import pages
from lsgtool.cli.explain import explain
for page in pages():
    explain(page.code.code)
raise SystemExit"""

BEGIN_WITH_LSG12 = "LSG121 heading-in-text, LSG122 html-in-text, LSG123\n  not-for-minutes"

HASH_CUT = """\
LSG011 hash-cut (error)

A text would be cut off at a `#` with a space before it.

In YAML a space and a `#` begin a comment, so that all programs would pass over
the rest of the line. Put the whole text in quotes. A comment is written with a
space after its `#`.

Bad:

    items:
      - title: Bilaga #3

Good:

    items:
      - title: "Bilaga #3"

It rests on the file format: docs/format.md.
"""

DEVIATING = """
A body that has decided to deviate from it says so in the meeting's file, at the
top or in the item:

    deviations:
      - rule: papers-late
        reason: …
        basis: lsg/2024-09-20 § 31
"""

DEVIATING_FOR_A_YEAR = """
A body that has decided to deviate from it says so in bodies.yaml, below its
name:

    deviations:
      - rule: meetings-too-few
        reason: …
        basis: lsg/2024-09-20 § 31
        year: 2024
"""


@pytest.mark.parametrize("word", ["LSG011", "lsg011", "hash-cut", "Hash-Cut", "hash"])
def test_a_page_by_code_by_name_and_by_its_beginning(lsg: "Lsg", tmp_path: Path, word: str) -> None:
    done = lsg("explain", word, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, HASH_CUT, "")


@pytest.mark.parametrize(
    ("word", "end"), [("papers-late", DEVIATING), ("meetings-too-few", DEVIATING_FOR_A_YEAR)]
)
def test_how_to_deviate_from_a_rule(lsg: "Lsg", tmp_path: Path, word: str, end: str) -> None:
    assert lsg("explain", word, cwd=tmp_path).stdout.endswith(end)


def test_no_line_of_any_page_is_longer_than_80_characters(lsg: "Lsg", tmp_path: Path) -> None:
    for language in ("en", "sv"):
        done = lsg.after(EVERY_PAGE)(cwd=tmp_path, LSG_LANG=language)
        lines = done.stdout.splitlines()
        assert (done.returncode, done.stderr) == (0, "")
        assert len(lines) > 20 * len(pages())
        assert [line for line in lines if len(line) > 80] == []


def test_a_page_in_swedish_keeps_its_examples(lsg: "Lsg", tmp_path: Path) -> None:
    in_english = lsg("explain", "papers-late", cwd=tmp_path).stdout.splitlines()
    in_swedish = lsg("explain", "papers-late", cwd=tmp_path, LSG_LANG="sv").stdout.splitlines()
    assert in_swedish[0] == "LSG301 papers-late (fel)"
    assert {line for line in in_english if not line.startswith("    ")} & set(in_swedish) == {""}
    assert [line for line in in_english if line.startswith("    ")] == [
        line for line in in_swedish if line.startswith("    ")
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "lsg: no rule is named\n  `lsg rules` lists them; name one, such as LSG301 or papers-late\n"),
        (["paper-late"], "lsg: there is no rule `paper-late`\n  did you mean `papers-late`?\n"),
        (["LSG999x"], "lsg: there is no rule `LSG999x`\n  `lsg rules` lists them\n"),
        (["lsg12"], f"lsg: several rules begin with `lsg12`\n  known here: {BEGIN_WITH_LSG12}\n"),
    ],
)
def test_a_word_that_names_no_page(lsg: "Lsg", tmp_path: Path, words: list[str], said: str) -> None:
    done = lsg("explain", *words, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
