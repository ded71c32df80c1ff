"""A log is read from its first step to its last: where that leads, and which steps could not be taken."""

from datetime import date
from itertools import product

import pytest

from lsgtool.adjustment.ledger import FROM, Ledger, read_log
from lsgtool.model.log import Step, StepKind
from lsgtool.model.meeting import Status

DAY = date(2024, 9, 20)
C, H, A, S, R, X = (
    StepKind.CALLED,
    StepKind.HELD,
    StepKind.APPROVED,
    StepKind.ADJUSTED,
    StepKind.REOPENED,
    StepKind.CANCELLED,
)

DIGEST = f"sha256:{'0' * 64}"
MORE: dict[StepKind, dict[str, object]] = {
    C: {"by": "Olle Berg"},
    H: {"by": "Olle Berg"},
    A: {"by": "Karin Ek", "digests": {"head": DIGEST}},
    S: {"seal": DIGEST},
    R: {"by": "Olle Berg", "reason": "Fel belopp."},
    X: {"by": "Olle Berg"},
}


def log(*kinds: StepKind) -> tuple[Step, ...]:
    return tuple(Step.model_validate({kind.value: DAY.isoformat(), **MORE[kind]}) for kind in kinds)


@pytest.mark.parametrize(
    ("steps", "ledger"),
    [
        ((), Ledger(None, (), (), None, None)),
        ((C,), Ledger(Status.CALLED, (), (), None, None)),
        ((C, H), Ledger(Status.HELD, (), (), None, None)),
        ((C, H, A, A), Ledger(Status.HELD, (), (2, 3), None, None)),
        ((C, H, A, A, S), Ledger(Status.ADJUSTED, (), (2, 3), 4, None)),
        ((C, X), Ledger(Status.CANCELLED, (), (), None, None)),
        # What was approved before a reopening counts no more.
        ((C, H, A, S, R), Ledger(Status.HELD, (), (), None, 4)),
        ((C, H, A, S, R, A), Ledger(Status.HELD, (), (5,), None, 4)),
        ((C, H, A, S, R, A, S), Ledger(Status.ADJUSTED, (), (5,), 6, None)),
        # A cancelled meeting becomes what it was before.
        ((X, R), Ledger(Status.PLANNED, (), (), None, None)),
        ((C, X, R), Ledger(Status.CALLED, (), (), None, None)),
        ((C, X, R, H), Ledger(Status.HELD, (), (), None, None)),
        # A file may have come far before it got a log.
        ((H,), Ledger(Status.HELD, (), (), None, None)),
        ((A,), Ledger(Status.HELD, (), (0,), None, None)),
        ((R,), Ledger(None, (), (), None, 0)),
        ((R, A, S), Ledger(Status.ADJUSTED, (), (1,), 2, None)),
        # There must be something to open: an approval, a seal, or that it was cancelled.
        ((R, R), Ledger(None, (1,), (), None, 0)),
        ((H, R), Ledger(Status.HELD, (1,), (), None, None)),
        ((H, A, R, R, A), Ledger(Status.HELD, (3,), (4,), None, 2)),
        ((C, H, A, S, R, R), Ledger(Status.HELD, (5,), (), None, 4)),
        ((C, X, R, R, H), Ledger(Status.HELD, (3,), (), None, None)),
        ((C, R), Ledger(Status.CALLED, (1,), (), None, None)),
        # What could not be taken where it stands is passed over.
        ((S,), Ledger(None, (0,), (), None, None)),
        ((C, H, S), Ledger(Status.HELD, (2,), (), None, None)),
        ((C, C, H), Ledger(Status.HELD, (1,), (), None, None)),
        ((C, A, H, A), Ledger(Status.HELD, (1,), (3,), None, None)),
        ((C, H, X), Ledger(Status.HELD, (2,), (), None, None)),
        ((C, H, A, S, A), Ledger(Status.ADJUSTED, (4,), (2,), 3, None)),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else "",
)
def test_a_log_leads_somewhere(steps: tuple[StepKind, ...], ledger: Ledger) -> None:
    assert read_log(log(*steps)) == ledger


def test_every_log_of_four_steps_leads_to_a_state_that_its_last_good_step_allows() -> None:
    seen = 0
    for steps in product(StepKind, repeat=4):
        ledger = read_log(log(*steps))
        good = [kind for index, kind in enumerate(steps) if index not in ledger.missteps]
        seen += 1
        assert (ledger.sealed is None) or ledger.state is Status.ADJUSTED
        assert not ledger.approvals or ledger.state in {Status.HELD, Status.ADJUSTED}
        assert all(
            index > (ledger.reopened if ledger.reopened is not None else -1) for index in ledger.approvals
        )
        # Without the missteps the same log is told, and has none.
        again = read_log(log(*good))
        assert (again.state, again.missteps) == (ledger.state, ())
    assert seen == len(StepKind) ** 4
    assert set(FROM) == set(StepKind)
