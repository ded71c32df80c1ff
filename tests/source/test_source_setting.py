"""One value at the top of a file is set: its line has the new one, and no other byte has changed."""

import pytest

from lsgtool.messages import english
from lsgtool.source.read import read
from lsgtool.source.setting import CannotSetError, with_value

SET = {
    "a word": ("date: 2024-09-20\nstatus: held\n", "date: 2024-09-20\nstatus: adjusted\n"),
    "with a comment": ("status: held # and how\n", "status: adjusted # and how\n"),
    "with blanks": ("status:   held  \n", "status:   adjusted  \n"),
    "in quotes": ("status: 'held' # x\n", "status: adjusted # x\n"),
    "its key in quotes": ('"status": "held"\n', '"status": adjusted\n'),
    "nothing": ("status:\nplace: Umeå\n", "status: adjusted\nplace: Umeå\n"),
    "nothing but a comment": ("status: # soon\n", "status: adjusted # soon\n"),
    "no line end": ("date: 2024-09-20\nstatus: held", "date: 2024-09-20\nstatus: adjusted"),
    "of Windows": (
        "date: 2024-09-20\r\nstatus: held # x\r\n",
        "date: 2024-09-20\r\nstatus: adjusted # x\r\n",
    ),
    "line ends of two sorts": (
        "date: 2024-09-20\nstatus: held\r\n",
        "date: 2024-09-20\nstatus: adjusted\r\n",
    ),
    "a file that is indented": (
        "  date: 2024-09-20\n  status: held\n",
        "  date: 2024-09-20\n  status: adjusted\n",
    ),
    "a document with both its ends": ("---\nstatus: held\n...\n", "---\nstatus: adjusted\n...\n"),
    "text that looks like it": (
        "date: 2024-09-20\ntext: |\n  status: held\n\n# status: held\nstatus: held\n",
        "date: 2024-09-20\ntext: |\n  status: held\n\n# status: held\nstatus: adjusted\n",
    ),
    "deeper keys of the same name": (
        "items:\n  - status: held\nstatus: held\n",
        "items:\n  - status: held\nstatus: adjusted\n",
    ),
    "between brackets, on a line of its own": ("{a: b,\nstatus: held\n}\n", "{a: b,\nstatus: adjusted\n}\n"),
    "a line of blanks before it": (
        "a: |\n  b\n   \n  c\nstatus: held\n",
        "a: |\n  b\n   \n  c\nstatus: adjusted\n",
    ),
    "not there": (
        "date: 2024-09-20 # x\nplace: Umeå\n",
        "date: 2024-09-20 # x\nstatus: adjusted\nplace: Umeå\n",
    ),
    "not there, indented": ("  date: 2024-09-20\n", "  date: 2024-09-20\n  status: adjusted\n"),
    "not there, no line end": (
        "body: lsg\ndate: 2024-09-20",
        "body: lsg\ndate: 2024-09-20\nstatus: adjusted\n",
    ),
    "not there, of Windows, no line end": (
        "body: lsg\r\ndate: 2024-09-20",
        "body: lsg\r\ndate: 2024-09-20\r\nstatus: adjusted\r\n",
    ),
}
"""A text before `status` is set to `adjusted`, which comes after `date`, and the text afterwards."""


@pytest.mark.parametrize("case", SET)
def test_a_value_is_set(case: str) -> None:
    before, after = SET[case]
    assert with_value(before, "status", "adjusted", "date") == after


@pytest.mark.parametrize("case", SET)
def test_it_is_read_again_and_set_again(case: str) -> None:
    _, after = SET[case]
    data = read(after.encode()).data
    assert data is not None
    assert data["status"] == "adjusted"
    assert with_value(after, "status", "adjusted", "date") == after


REFUSED = {
    "between brackets": "{date: 2024-09-20, status: held}\n",
    "not there, between brackets": "{date: 2024-09-20\n}\n",
    "on the next line": "status:\n  held\n",
    "folded": "status: >-\n  held\n",
    "over two lines": 'status: "he\n  ld"\n',
    "two words": "status: not held\n",
    "with a question mark": "? status\n: held\n",
    "a blank before the colon": "status : held\n",
    "not there, nor what it comes after": "place: Umeå\n",
    "not there, after what has two lines": 'date: "2024-\n  09-20"\n',
    "no YAML": "status: held\n  a: b\n",
    "a list": "- status: held\n",
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_set_alone_is_refused(case: str) -> None:
    with pytest.raises(CannotSetError) as refused:
        with_value(REFUSED[case], "status", "adjusted", "date")
    assert english(refused.value.message) == "`status` cannot be changed as it is written"
    assert refused.value.hint is not None
    assert (
        english(refused.value.hint)
        == "write `status: adjusted` on a line of its own, at the top level of the file"
    )
