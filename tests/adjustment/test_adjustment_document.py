"""docs/adjustment.md says what is so: its example is real to the last digit."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from tests.adjustment import second
from tests.adjustment.sealing import adjustment_of, bodies_of, data_of

from lsgtool.adjustment.statement import approval, short_form

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs" / "adjustment.md").read_text(encoding="utf-8")


def _blocks(page: str, language: str) -> list[str]:
    return [text for kind, text in BLOCK.findall(page) if kind == language]


def test_the_example_is_sealed(page: str) -> None:
    bodies, meeting = _blocks(page, "yaml")
    adjustment = adjustment_of(data_of(meeting), bodies_of(bodies), 1)

    assert adjustment is not None
    assert adjustment.complete
    assert adjustment.unbroken
    assert f"Here it is `{adjustment.seal}`" in page
    assert f"`{short_form(adjustment.seal)}`" in page


def test_the_canonical_forms_and_digests_of_the_example_are_real(page: str) -> None:
    bodies, meeting = map(data_of, _blocks(page, "yaml"))
    digests = second.digests(meeting, bodies)
    forms = [line for block in _blocks(page, "json") for line in block.splitlines()]
    shown = _blocks(page, "text")[0].splitlines()

    assert [f"{part} {digest}" for part, digest in digests.items()] == shown
    assert len(forms) == 2 * len(shown) == 6
    for written, whole, digest in zip(forms[::2], forms[1::2], digests.values(), strict=True):
        assert json.loads(whole)["written"] == second.sha256(written)
        assert digest == f"sha256:{second.sha256(whole)}"


def test_the_statement_and_the_text_of_the_seal_are_real(page: str) -> None:
    bodies, meeting = _blocks(page, "yaml")
    adjustment = adjustment_of(data_of(meeting), bodies_of(bodies), 1)
    assert adjustment is not None
    _digests, statement, sealed, *_ = _blocks(page, "text")
    first = adjustment.approvals[0]

    assert (
        approval(adjustment.meeting.ref, "Karin Ek", date(2024, 9, 30), (), first.digests).decode()
        == statement
    )
    assert adjustment.seal == f"sha256:{second.sha256(sealed)}"
