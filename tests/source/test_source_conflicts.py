"""What git leaves in a file that two people have changed: each conflict is one fault, in its first line."""

from collections.abc import Callable

import pytest

from lsgtool.messages import english
from lsgtool.source.conflicts import MOST
from lsgtool.source.read import read

BOTH = "two people have changed the same lines, and both versions stand here, down to line {}"
LEFT_OVER = "this line is git's own, left over from two changes of the same lines"

WHOLE = """\
body: lsg
<<<<<<< HEAD
date: 2024-09-20
=======
date: 2024-09-27
>>>>>>> origin/main
status: held
"""
WITH_BASE = """\
items:
  - text: |
<<<<<<< ours
      Ett.
||||||| 3f1c2ab
      Noll.
=======
      Två.
>>>>>>> theirs
"""

CASES = {
    "one": (WHOLE, [f"2:1 LSG003 {BOTH.format(6)}"]),
    "of Windows": (WHOLE.replace("\n", "\r\n"), [f"2:1 LSG003 {BOTH.format(6)}"]),
    "without names": (
        WHOLE.replace(" HEAD", "").replace(" origin/main", ""),
        [f"2:1 LSG003 {BOTH.format(6)}"],
    ),
    "with what there was before": (WITH_BASE, [f"3:1 LSG003 {BOTH.format(9)}"]),
    "two": (WHOLE + WITH_BASE, [f"2:1 LSG003 {BOTH.format(6)}", f"10:1 LSG003 {BOTH.format(16)}"]),
    "where it would be good YAML": (
        'a: "x\n<<<<<<< b\ny\n=======\nz\n>>>>>>> c\n"\n',
        [f"2:1 LSG003 {BOTH.format(6)}"],
    ),
    "the first line is left": ("<<<<<<< HEAD\nbody: lsg\n", [f"1:1 LSG003 {LEFT_OVER}"]),
    "the middle is left": ("body: lsg\n=======\n", [f"2:1 LSG003 {LEFT_OVER}"]),
    "the last is left": ("body: lsg\n>>>>>>> theirs", [f"2:1 LSG003 {LEFT_OVER}"]),
    "one is left before another conflict": (
        "<<<<<<< HEAD\n" + WHOLE,
        [f"1:1 LSG003 {LEFT_OVER}", f"3:1 LSG003 {BOTH.format(7)}"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_conflict_is_told(faults_of: Callable[[bytes], list[str]], case: str) -> None:
    text, expected = CASES[case]
    assert faults_of(text.encode()) == expected


@pytest.mark.parametrize(
    "text",
    [
        "text: |\n  Rubrik\n  =======\n  <<<<<<< pilar >>>>>>>\n",
        "# <<<<<<< HEAD\nbody: lsg\n",
        "a: <<<<<<< b\n",
        "a: b # =======\n",
        'a: "\n========"\n',
    ],
)
def test_what_only_looks_like_one(faults_of: Callable[[bytes], list[str]], text: str) -> None:
    assert faults_of(text.encode()) == []


def test_the_way_out() -> None:
    hints = [english(fault.hint) for fault in read((WHOLE + "=======\n").encode()).faults if fault.hint]
    assert hints == [
        (
            "keep what is right of both, and delete git's own lines; of two steps in the log keep both, and"
            " to have all lines of each: `git checkout --conflict=diff3 FILE`"
        ),
        "delete it, and see that the lines around it are right and stand there once",
    ]


def test_no_more_are_told_than_anybody_mends() -> None:
    assert len(read(("=======\n" * 200_000).encode()).faults) == MOST
