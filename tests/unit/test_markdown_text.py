"""A text in Markdown is judged as it is printed: without white space around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make

from lsgtool.document.allowed import faults_in_text
from lsgtool.document.parse import parse
from lsgtool.document.tree import Decision, Heading
from lsgtool.model.values import MarkdownText

TEXT: TypeAdapter[str] = TypeAdapter(MarkdownText)
SPACES = "\u00a0\u3000\u2000\u200a\u202f\u205f"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ett.\n\n- två\n", "Ett.\n\n- två"),
        ("\n \n\nEtt.", "Ett."),
        ("\u00a0> citat", "> citat"),
        (f"{SPACES}# rubrik{SPACES}\n{SPACES}", "# rubrik"),
        ("  - a\n    - b\n\n  - c", "- a\n  - b\n\n- c"),
        ("   a\n  b", "a\n  b"),
        ("a  \nb", "a  \nb"),
        ("a\n\u00a0\nb", "a\n\nb"),
    ],
)
def test_white_space_around_a_text_does_not_count(written: str, read: str) -> None:
    assert TEXT.validate_python(written) == read
    assert TEXT.validate_python(read) == read


@given(st.text(st.sampled_from([*"ab#>-=*1. \t\n|<`~_+", *SPACES]), max_size=30))
def test_a_text_without_faults_makes_no_heading_and_no_decision(written: str) -> None:
    try:
        text = TEXT.validate_python(written)
    except ValidationError:
        assert not written.strip()
        return

    assert text == text.strip()
    if not faults_in_text(text):
        assert not [block for block in parse(text).blocks if isinstance(block, Heading | Decision)]


@pytest.mark.parametrize("blank", ["", "\n", "\n  \n\n"])
def test_a_fault_is_on_its_line_whatever_stands_before_the_text(blank: str, workspace: Make) -> None:
    head = "body: lsg\ndate: 2024-09-20\nstatus: held\n"
    text = f"remark: |\n{blank}  Ett.\n\n  # Rubrik\n"
    verdict = judge(workspace({"bodies.yaml": BODIES, "meetings/lsg/2024-09-20.yaml": head + text}))

    assert [one.place for one in verdict.diagnostics] == [(7 + blank.count("\n"), 3)]
