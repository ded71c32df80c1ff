"""One more entry in a list of a file: it stands where it belongs, and no other byte has changed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgtool.location import Keys
from lsgtool.messages import english
from lsgtool.source.read import read
from lsgtool.source.splice import NoRoomError, insert_in_list

REPORTS = """\
# What has happened since the meeting.
meeting: lsg/2024-09-20   # adjusted

dispatches: # all of them
  - {paragraph: 35, dispatched: 2024-09-27}

# Done.
reports:
  # The first one.
  - {paragraph: 38, done: 2024-09-30}

  - paragraph: 39
    done: 2024-10-04
    # Lena Rask called.
# An end.
"""
NEW = "- {paragraph: 41, done: 2024-10-01}"

PLACED = {
    "before the first, with its comment": (
        ("reports",),
        0,
        """\
reports:
  - {paragraph: 41, done: 2024-10-01}
  # The first one.
  - {paragraph: 38, done: 2024-09-30}

  - paragraph: 39
    done: 2024-10-04
    # Lena Rask called.
# An end.
""",
    ),
    "between two": (
        ("reports",),
        1,
        """\
reports:
  # The first one.
  - {paragraph: 38, done: 2024-09-30}

  - {paragraph: 41, done: 2024-10-01}
  - paragraph: 39
    done: 2024-10-04
    # Lena Rask called.
# An end.
""",
    ),
    "last": (
        ("reports",),
        None,
        """\
reports:
  # The first one.
  - {paragraph: 38, done: 2024-09-30}

  - paragraph: 39
    done: 2024-10-04
    # Lena Rask called.
  - {paragraph: 41, done: 2024-10-01}
# An end.
""",
    ),
    "under a key that is missing": (
        ("responses",),
        None,
        """\
reports:
  # The first one.
  - {paragraph: 38, done: 2024-09-30}

  - paragraph: 39
    done: 2024-10-04
    # Lena Rask called.
# An end.
responses:
  - {paragraph: 41, done: 2024-10-01}
""",
    ),
}
"""The list and the position, and the end of the file afterwards."""

WRITTEN = {
    "nothing": ("a:\nb: 1\n", "a:\n  - x\nb: 1\n"),
    "nothing, at the end": ("b: 1\na:", "b: 1\na:\n  - x\n"),
    "nothing, and a comment": ("a: # fill in\n\nb: 1\n", "a: # fill in\n  - x\n\nb: 1\n"),
    "nothing, and comments of its own": (
        "a:\n  # - w\n\n# of b\nb: 1\n",
        "a:\n  # - w\n  - x\n\n# of b\nb: 1\n",
    ),
    "brackets": ("a: []\nb: 1\n", "a:\n  - x\nb: 1\n"),
    "brackets, and a comment": ("a: [ ]  # none\nb: 1\n", "a:  # none\n  - x\nb: 1\n"),
    "null": ("a: null\nb: 1\n", "a:\n  - x\nb: 1\n"),
    "no indentation": ("a:\n- w\nb: 1\n", "a:\n- w\n- x\nb: 1\n"),
    "deep indentation": ("a:\n      - w\nb: 1\n", "a:\n      - w\n      - x\nb: 1\n"),
    "no end of line": ("a:\n  - w", "a:\n  - w\n  - x\n"),
    "no end of line, in Windows": ("b: 1\r\na:\r\n  - w", "b: 1\r\na:\r\n  - w\r\n  - x\r\n"),
    "Windows": ("a:\r\n  - w\r\n\r\nb: 1\r\n", "a:\r\n  - w\r\n  - x\r\n\r\nb: 1\r\n"),
    "an end of its own": ("b: 1\n...\n", "b: 1\na:\n  - x\n...\n"),
    "a top that is indented": ("  b: 1\n", "  b: 1\n  a:\n    - x\n"),
    "a text that looks like a comment": (
        "a:\n  - |\n    w\n    # no comment\n\n# of b\nb: 1\n",
        "a:\n  - |\n    w\n    # no comment\n  - x\n\n# of b\nb: 1\n",
    ),
    "a comment that is out of place": ("a:\n  - w\n# what?\n  - v\n", "a:\n  - w\n# what?\n  - v\n  - x\n"),
    "a key in quotes": ('"a":\n  - w\nb: 1\n', '"a":\n  - w\n  - x\nb: 1\n'),
    "a dash of its own": ("a:\n  -\n    b: 1\n", "a:\n  -\n    b: 1\n  - x\n"),
    "an entry that is empty": ("a:\n  -\nb: 1\n", "a:\n  -\n  - x\nb: 1\n"),
}
"""What the list `a` is like, and with one more entry `x`."""

REFUSED = {
    "brackets": "a: [w]\n",
    "brackets over several lines": "a: [\n  w,\n]\n",
    "brackets on a line of their own": "a:\n  []\n",
    "braces around": "{a: }\n",
    "a text": "a: w\n",
    "a mapping": "a: {b: 1}\n",
    "a list in a list": "a:\n- - w\n  - v\n",
    "blank lines that are text": "a:\n  - |+\n    w\n\nb: 1\n",
    "no YAML": "a: [\n",
    "no mapping": "- a\n",
    "nothing at all": "",
}
"""How a file is written that has no room for one more entry of `a`, or of the list in it."""


@pytest.mark.parametrize("case", PLACED)
def test_where_it_stands(case: str) -> None:
    keys, position, end = PLACED[case]
    assert insert_in_list(REPORTS, keys, position, [NEW]) == REPORTS[: REPORTS.index("reports:")] + end


@pytest.mark.parametrize("case", WRITTEN)
def test_however_the_list_is_written(case: str) -> None:
    before, after = WRITTEN[case]
    assert insert_in_list(before, ("a",), None, ["- x"]) == after


def test_an_entry_of_several_lines_in_a_list_deep_down() -> None:
    before = "items:\n  - title: A\n    decisions:\n      - b\n\n  - title: C\n"
    lines = ["- text: |", "    d", "", "    e", "  to: f", ""]
    after = insert_in_list(before, ("items", 0, "decisions"), 0, lines)
    assert after == (
        "items:\n  - title: A\n    decisions:\n      - text: |\n          d\n\n          e\n        to: f\n\n"
        "      - b\n\n  - title: C\n"
    )


@pytest.mark.parametrize("case", REFUSED)
def test_what_has_no_room(case: str) -> None:
    keys: Keys = ("a", 0) if case == "a list in a list" else ("a",)
    with pytest.raises(NoRoomError) as refused:
        insert_in_list(REFUSED[case], keys, None, ["- x"])
    assert english(refused.value.message) == "nothing can be added to `a` as it is written"
    assert refused.value.hint is not None


def test_a_list_is_begun_only_under_a_key_that_is_there_or_at_the_top() -> None:
    with pytest.raises(NoRoomError):
        insert_in_list("a:\n  b: 1\n", ("a", "c"), None, ["- x"])


SCALARS = st.sampled_from(
    ("ord", '"a # b: - c"', "'it''s'", "[a, b]", "{a: b, c: [d]}", "2024-09-20", "å ä  # ö")
)
COMMENTS = st.sampled_from(("# - {paragraph: 35}", "# ord", "#"))
TEXT_LINES = st.sampled_from(("ord", "# no comment", "- no entry", "", "key: value", "  deeper"))


@dataclass
class Document:
    """A text that grows line by line, and its lists with one entry a line, which have room for one more."""

    lines: list[str] = field(default_factory=list)
    lists: list[Keys] = field(default_factory=list)
    emptied: set[Keys] = field(default_factory=set)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Return the text of any file that people write, with comments and blank lines everywhere."""
    made = Document()
    if draw(st.booleans()):
        made.lines.append("---")
    _mapping(draw, made, (), 0, "", 0)
    return made


def _between(draw: st.DrawFn, made: Document) -> None:
    for _ in range(draw(st.integers(0, 2))):
        comment = draw(st.none() | COMMENTS)
        made.lines.append(" " * draw(st.integers(0, 7)) + comment if comment is not None else "")


def _mapping(draw: st.DrawFn, made: Document, keys: Keys, column: int, dash: str, depth: int) -> None:
    """Add a mapping; its first line begins with `dash` where it is an entry of a list."""
    for number in range(draw(st.integers(1, 3))):
        begin = dash if dash and not number else " " * column
        if begin != dash:
            _between(draw, made)
        inner = (*keys, f"k{number}")
        kinds = ["scalar", "text", "nothing", "list", *(["mapping"] if depth < 2 else [])]
        kind = draw(st.sampled_from(kinds))
        if kind == "scalar":
            made.lines.append(f"{begin}k{number}: {draw(SCALARS)}")
        elif kind == "text":
            made.lines.append(f"{begin}k{number}: {draw(st.sampled_from('|>'))}")
            _text(draw, made, column)
        elif kind == "nothing":
            nothing = draw(st.sampled_from(("", " # fill in", " []", " [ ] # none", " ~")))
            made.lines.append(f"{begin}k{number}:{nothing}")
            made.lists.append(inner)
            made.emptied |= {inner} if nothing.strip().startswith(("[", "~")) else set()
        else:
            made.lines.append(f"{begin}k{number}:{draw(st.sampled_from(('', ' # ord')))}")
            if kind == "list":
                _list(draw, made, inner, column + draw(st.sampled_from((0, 2, 4))), depth)
            else:
                _mapping(draw, made, inner, column + 2, "", depth + 1)


def _list(draw: st.DrawFn, made: Document, keys: Keys, column: int, depth: int) -> None:
    made.lists.append(keys)
    dash = " " * column + "- "
    for number in range(draw(st.integers(1, 3))):
        _between(draw, made)
        kind = draw(st.sampled_from(("scalar", "text", *(["mapping"] if depth < 2 else []))))
        if kind == "scalar":
            made.lines.append(dash + draw(SCALARS))
        elif kind == "text":
            made.lines.append(f"{dash}|")
            _text(draw, made, column)
        else:
            _mapping(draw, made, (*keys, number), column + 2, dash, depth + 1)


def _text(draw: st.DrawFn, made: Document, column: int) -> None:
    lines = ["ord", *draw(st.lists(TEXT_LINES, max_size=3))]
    made.lines.extend(" " * (column + 3) + line if line else "" for line in lines)


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        data = data[key]
    return data


def _in_order(kept: Sequence[str], lines: Sequence[str]) -> bool:
    rest = iter(lines)
    return all(line in rest for line in kept)


@given(documents(), st.data())
def test_nothing_else_changes_in_any_file(made: Document, data: st.DataObject) -> None:
    end = data.draw(st.sampled_from(("\n", "\r\n")))
    before = end.join(made.lines) + data.draw(st.sampled_from((end, "")))
    keys = data.draw(st.sampled_from([*made.lists, ("missing",)]))
    end = end if end in before else "\n"
    reading = read(before.encode())
    assert (reading.faults, reading.data is None) == ((), False)
    expected: Any = read(f"{before.removesuffix(end)}{end}".encode()).data
    entries = [] if keys == ("missing",) else _at(expected, keys) or []
    position = data.draw(st.none() | st.integers(0, len(entries)))
    _at(expected, keys[:-1])[keys[-1]] = entries
    entries.insert(len(entries) if position is None else position, {"new": ["x", "y"]})

    after = insert_in_list(before, keys, position, ["- new:", "    - x", "    - y"])

    assert read(after.encode()).data == expected
    old, new = before.removesuffix(end).split(end), after.removesuffix(end).split(end)
    assert len(new) == len(old) + 3 + (keys == ("missing",))
    # The line of `key: []` loses its brackets; every other line is as it was, in the same order.
    assert _in_order(old, new) or (keys in made.emptied and (Counter(old) - Counter(new)).total() == 1)
    assert after.count("\r") == (after.count("\n") if end == "\r\n" else 0)
