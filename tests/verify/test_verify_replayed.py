"""What somebody tries with a log that was good once: old approvals put in again, another status."""

from pathlib import Path

import pytest
from tests.helpers.keys import public
from tests.helpers.staged import (
    CHAIR,
    CHAIR_ON,
    LATER_ON,
    PATH,
    approved,
    reopened,
    text_of,
)
from tests.verify.verifying import change, minuted, sealed, signing, told, verified

from lsgtool.adjustment.worth import Mark

ALLOWED = "Karin_Ek@lsg/chair {}\n"


def _step_of(text: str, by: str) -> str:
    """Return the lines of the only approval by somebody."""
    (step,) = (step for step in text.split("\n  - ") if f"by: {by}\n" in step and step.startswith("approved"))
    return f"  - {step}\n"


def test_a_signed_approval_does_not_come_back_after_a_reopening(root: Path, karin: Path) -> None:
    (root / "allowed_signers").write_text(ALLOWED.format(public(karin)), encoding="utf-8")
    minuted(root)
    approved(root, CHAIR, CHAIR_ON, signing=signing(karin))
    assert [one.mark for one in verified(root).signed] == [Mark.VALID]
    again = _step_of(text_of(root), CHAIR)

    reopened(root, "Fel belopp i § 2.")
    (root / PATH).write_text(text_of(root) + again, encoding="utf-8", newline="\n")

    assert [one.mark for one in verified(root).signed] == [Mark.INVALID]
    assert not verified(root).fine


def test_what_is_signed_after_a_reopening_counts(root: Path, karin: Path) -> None:
    (root / "allowed_signers").write_text(ALLOWED.format(public(karin)), encoding="utf-8")
    sealed(root)
    reopened(root, "Fel belopp i § 2.")
    approved(root, CHAIR, LATER_ON, signing=signing(karin))
    assert [one.mark for one in verified(root).signed] == [Mark.VALID]

    # It is bound to why they were opened, and to all before.
    change(root, "Fel belopp", "Fel namn")
    assert [one.mark for one in verified(root).signed] == [Mark.INVALID]


@pytest.mark.parametrize("status", ["planned", "called", "held", "cancelled"])
def test_another_status_hides_nothing(root: Path, status: str) -> None:
    sealed(root)
    seal = verified(root).sealed
    assert seal is not None
    change(root, "status: adjusted", f"status: {status}")

    assert verified(root).sealed == seal
    assert not verified(root).fine
    assert f"the file says `status: {status}`, its log says `adjusted`" in told(root)

    change(root, "anta avtalet", "säga upp avtalet")
    assert "§ 2" in told(root)
