"""The manual: how a page is read from the text beside a rule, and how a reader names one."""

import pytest

from lsgtool import codes
from lsgtool.check.manual import find_page
from lsgtool.check.manual_page import Example, ManualPage, read_page
from lsgtool.diagnostic import Code
from lsgtool.errors import UserError
from lsgtool.messages import Message, english, msg

BASIS = msg("the file format: docs/format.md")
TEXT = """The minutes name no day.

    A day is what
    people look for.

    Nobody finds `minutes
    without` one.

    Bad, in meetings/ledning/
    2025-02-14.yaml::

        body: ledning

        items:
          - title: Årets plan

    Good::

        date: 2025-02-14
    """


def test_a_page_is_read_from_a_docstring() -> None:
    assert read_page(codes.MISSING_KEY, BASIS, TEXT) == ManualPage(
        codes.MISSING_KEY,
        BASIS,
        Message("The minutes name no day."),
        (Message("A day is what people look for."), Message("Nobody finds `minutes without` one.")),
        Example(
            Message("Bad, in meetings/ledning/ 2025-02-14.yaml"),
            "body: ledning\n\nitems:\n  - title: Årets plan",
        ),
        Example(Message("Good"), "date: 2025-02-14"),
    )


def test_what_is_translated_is_all_but_the_examples() -> None:
    assert [text.id for text in read_page(codes.MISSING_KEY, BASIS, TEXT).texts] == [
        "The minutes name no day.",
        "A day is what people look for.",
        "Nobody finds `minutes without` one.",
        "Bad, in meetings/ledning/ 2025-02-14.yaml",
        "Good",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The minutes name no day.",
        TEXT.replace("Good::", "Good:"),
        TEXT.replace("Good::", "Better::"),
        TEXT.replace("Bad, in", "In"),
        TEXT.replace("        date: 2025-02-14\n", ""),
        TEXT.replace("The minutes name no day.\n", "").replace("A day is what\n    people look for.\n", ""),
        f"{TEXT}\n    Good, too::\n\n        date: 2025-05-16\n",
    ],
)
def test_a_text_that_lacks_a_part_is_no_page(text: str) -> None:
    with pytest.raises(ValueError, match="LSG102 needs a title, prose, `Bad::` and `Good::`"):
        read_page(codes.MISSING_KEY, BASIS, text)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("LSG101", codes.UNKNOWN_KEY),
        ("lsg101", codes.UNKNOWN_KEY),
        ("unknown-key", codes.UNKNOWN_KEY),
        ("Unknown-Key", codes.UNKNOWN_KEY),
        ("several-d", codes.SEVERAL_DOCUMENTS),
        ("alias", codes.ALIAS),
    ],
)
def test_a_page_is_named_by_code_or_name_or_by_the_beginning_of_one(word: str, code: Code) -> None:
    assert find_page(word).code is code


@pytest.mark.parametrize(
    ("word", "message", "way_out"),
    [
        ("unknwon-key", "there is no rule `unknwon-key`", "did you mean `unknown-key`?"),
        ("ångström", "there is no rule `ångström`", "`lsg rules` lists them"),
        (
            "lsg12",
            "several rules begin with `lsg12`",
            "known here: LSG121 heading-in-text, LSG122 html-in-text, LSG123 not-for-minutes",
        ),
    ],
)
def test_a_word_that_names_no_page_or_several(word: str, message: str, way_out: str) -> None:
    with pytest.raises(UserError) as trouble:
        find_page(word)
    assert english(trouble.value.message) == message
    assert trouble.value.hint is not None
    assert english(trouble.value.hint) == way_out


def test_a_page_tells_whether_and_where_one_can_deviate() -> None:
    where = {
        code: (find_page(code.code).waivable, find_page(code.code).yearly)
        for code in (codes.UNKNOWN_KEY, codes.UNKNOWN_BODY, codes.PAPERS_LATE, codes.MEETINGS_TOO_FEW)
    }

    assert where == {
        codes.UNKNOWN_KEY: (False, False),
        codes.UNKNOWN_BODY: (False, False),
        codes.PAPERS_LATE: (True, False),
        codes.MEETINGS_TOO_FEW: (True, True),
    }
