"""Every step in every state of a meeting: taken where it may be, and else refused with the way out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    CHAIR,
    CHAIR_ON,
    FILES,
    HELD_ON,
    LATER_ON,
    PATH,
    PLANNED,
    approved,
    called,
    cancelled,
    held,
    meeting_of,
    reopened,
    text_of,
    write,
)

from lsgtool.adjustment.ledger import read_log
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.model.meeting import Status
from lsgtool.stages.change import Taken

STATES: dict[str, tuple[Callable[[Path], Taken], ...]] = {
    "planned": (),
    "called": (called,),
    "held": (called, held),
    "approved": (called, held, lambda root: approved(root, CHAIR)),
    "adjusted": (
        called,
        held,
        lambda root: approved(root, CHAIR),
        lambda root: approved(root, ADJUSTER, ADJUSTER_ON),
    ),
    "cancelled": (called, lambda root: cancelled(root, date(2024, 9, 9))),
}
"""What has been done in each state; `approved` is held, and one of the two has approved."""

OPENED = (*STATES["adjusted"], lambda root: reopened(root, "Fel belopp i § 2."))

STEPS: dict[str, Callable[[Path], Taken]] = {
    "call": lambda root: called(root, date(2024, 9, 10)),
    "hold": lambda root: held(root, LATER_ON),
    "adjust": lambda root: approved(root, ADJUSTER, LATER_ON),
    "reopen": lambda root: reopened(root, "Fel belopp i § 2."),
    "cancel": lambda root: cancelled(root, LATER_ON),
}

AFTER: dict[str, dict[str, str]] = {
    "planned": {
        "call": "called",
        "hold": (
            "lsg/2024-09-20 is planned and not called yet"
            "; write down first when it was called: `lsg call lsg/2024-09-20 --on DATE`"
        ),
        "adjust": (
            "lsg/2024-09-20 is planned and not called yet"
            "; first it is called and held: `lsg call lsg/2024-09-20 --on DATE`"
        ),
        "reopen": (
            "lsg/2024-09-20 is planned and not called yet; there is nothing to open again: change the file"
        ),
        "cancel": "cancelled",
    },
    "called": {
        "call": (
            "lsg/2024-09-20 is called and not held yet"
            "; items that are added now are marked as added; `lsg diff lsg/2024-09-20 --agenda` shows them"
        ),
        "hold": "held",
        "adjust": (
            "lsg/2024-09-20 is called and not held yet"
            "; write down first that it was held: `lsg hold lsg/2024-09-20`"
        ),
        "reopen": (
            "lsg/2024-09-20 is called and not held yet; there is nothing to open again: change the file"
        ),
        "cancel": "cancelled",
    },
    "held": {
        "call": (
            "lsg/2024-09-20 is held already; next it is adjusted: `lsg adjust lsg/2024-09-20 --by NAME`"
        ),
        "hold": (
            "lsg/2024-09-20 is held already; next it is adjusted: `lsg adjust lsg/2024-09-20 --by NAME`"
        ),
        "adjust": "held",
        "reopen": (
            "nobody has approved the minutes of lsg/2024-09-20 yet"
            "; there is nothing to open again: change the file"
        ),
        "cancel": "lsg/2024-09-20 is held already; what was held cannot be cancelled",
    },
    "approved": {
        "call": (
            "lsg/2024-09-20 is held already; next it is adjusted: `lsg adjust lsg/2024-09-20 --by NAME`"
        ),
        "hold": (
            "lsg/2024-09-20 is held already; next it is adjusted: `lsg adjust lsg/2024-09-20 --by NAME`"
        ),
        "adjust": "adjusted",
        "reopen": "held",
        "cancel": "lsg/2024-09-20 is held already; what was held cannot be cancelled",
    },
    "adjusted": {
        "call": (
            "the minutes of lsg/2024-09-20 are adjusted already"
            "; its minutes can be opened again: `lsg reopen lsg/2024-09-20 --reason TEXT`"
        ),
        "hold": (
            "the minutes of lsg/2024-09-20 are adjusted already"
            "; its minutes can be opened again: `lsg reopen lsg/2024-09-20 --reason TEXT`"
        ),
        "adjust": (
            "the minutes of lsg/2024-09-20 are adjusted already"
            "; `lsg verify lsg/2024-09-20` shows who approved them; to change them: `lsg reopen"
            " lsg/2024-09-20 --reason TEXT`"
        ),
        "reopen": "held",
        "cancel": ("the minutes of lsg/2024-09-20 are adjusted already; what was held cannot be cancelled"),
    },
    "cancelled": {
        **dict.fromkeys(
            ("call", "hold", "adjust", "cancel"),
            "lsg/2024-09-20 is cancelled"
            "; if it is held after all, write `lsg reopen lsg/2024-09-20 --reason TEXT` first",
        ),
        "reopen": "called",
    },
}
"""By the state and the step: the status afterwards, or what is said, and the way out."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What is said of a step that is not taken."""

    said: str


def attempted(step: Callable[[Path], Taken], root: Path) -> Taken | Refused:
    try:
        return step(root)
    except UserError as error:
        return Refused(f"{english(error.message)}; {english(error.hint) if error.hint else ''}")


def in_state(root: Path, state: str) -> Path:
    write(root)
    for step in OPENED if state == "opened" else STATES[state]:
        assert step(root).faults == ()
    return root


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("state", STATES)
def test_every_step_in_every_state(tmp_path: Path, state: str, step: str) -> None:
    before = text_of(in_state(tmp_path, state))
    earlier = meeting_of(tmp_path).log
    outcome = attempted(STEPS[step], tmp_path)
    if isinstance(outcome, Refused):
        assert outcome.said == AFTER[state][step]
        assert text_of(tmp_path) == before
    else:
        assert outcome.faults == ()
        meeting = meeting_of(tmp_path)
        assert meeting.status == AFTER[state][step]
        assert meeting.log[: len(earlier)] == earlier
        assert read_log(meeting.log).state is meeting.status
        assert read_log(meeting.log).missteps == ()


def test_a_meeting_that_was_cancelled_before_it_was_called_is_planned_again(tmp_path: Path) -> None:
    write(tmp_path)
    cancelled(tmp_path)
    reopened(tmp_path, "De flesta kan komma.", date(2024, 9, 9))
    assert meeting_of(tmp_path).status is Status.PLANNED
    assert called(tmp_path, date(2024, 9, 9)).faults == ()


BY_HAND: dict[str, tuple[str, Callable[[Path], Taken], str]] = {
    "cancelled": (
        "cancelled",
        lambda root: reopened(root, "Det hölls ändå."),
        "planned",
    ),
    "adjusted": ("adjusted", lambda root: reopened(root, "Fel namn."), "held"),
    "called": ("called", held, "held"),
    "held": ("held", lambda root: approved(root, CHAIR), "held"),
    "cancelled by lsg": ("called", lambda root: cancelled(root, HELD_ON), "cancelled"),
}
"""A status that stands in a file without a log, a step, and the status afterwards."""


@pytest.mark.parametrize("case", BY_HAND)
def test_a_file_without_a_log_goes_on_from_its_status(tmp_path: Path, case: str) -> None:
    status, step, after = BY_HAND[case]
    write(tmp_path, FILES | {PATH: PLANNED.replace("planned", status)})
    assert step(tmp_path).faults == ()
    meeting = meeting_of(tmp_path)
    assert (meeting.status, len(meeting.log)) == (after, 1)
    assert read_log(meeting.log).missteps == ()


def test_minutes_without_a_log_are_opened_adjusted_and_opened_again(tmp_path: Path) -> None:
    write(tmp_path, FILES | {PATH: PLANNED.replace("planned", "adjusted")})
    reopened(tmp_path, "Fel namn.", CHAIR_ON)
    approved(tmp_path, CHAIR, ADJUSTER_ON)
    assert approved(tmp_path, ADJUSTER, ADJUSTER_ON).faults == ()
    assert meeting_of(tmp_path).status is Status.ADJUSTED
    reopened(tmp_path, "Fel datum.")
    meeting = meeting_of(tmp_path)
    kinds = [step.kind.value for step in meeting.log]
    assert kinds == ["reopened", "approved", "approved", "adjusted", "reopened"]
    assert meeting.status is Status.HELD


@pytest.mark.parametrize("step", STEPS)
def test_a_status_that_is_not_as_the_log_says(tmp_path: Path, step: str) -> None:
    in_state(tmp_path, "called")
    changed = text_of(tmp_path).replace("status: called", "status: held", 1)
    write(tmp_path, {PATH: changed})
    assert attempted(STEPS[step], tmp_path) == Refused(
        "by its `status` lsg/2024-09-20 is held, but by its log called"
        "; write `status: called`, and take each further step with lsg"
    )
    assert text_of(tmp_path) == changed


DAYS: dict[str, tuple[str, Callable[[Path], Taken], str]] = {
    "called after the meeting": (
        "planned",
        lambda root: called(root, HELD_ON),
        "lsg/2024-09-20 was before 2024-09-23; give the day on which it was called: --on DATE",
    ),
    "held before the meeting": (
        "called",
        lambda root: held(root, date(2024, 9, 19)),
        "lsg/2024-09-20 is still to come on 2024-09-19; give the day on which this was done: --on DATE",
    ),
    "approved before the meeting": (
        "held",
        lambda root: approved(root, CHAIR, date(2024, 9, 19)),
        "lsg/2024-09-20 is still to come on 2024-09-19; give the day on which this was done: --on DATE",
    ),
    "approved before it was opened again": (
        "opened",
        lambda root: approved(root, CHAIR, date(2024, 10, 7)),
        (
            "the minutes of lsg/2024-09-20 were opened again on 2024-10-08, and no approval of 2024-10-07"
            " counts; let them be approved anew, and give the day of that: --on DATE"
        ),
    ),
    "opened before it was sealed": (
        "adjusted",
        lambda root: reopened(root, "Fel.", CHAIR_ON),
        (
            "the minutes of lsg/2024-09-20 were adjusted on 2024-10-01, and cannot be opened again on"
            " 2024-09-30; give the day on which this was done: --on DATE"
        ),
    ),
}


@pytest.mark.parametrize("case", DAYS)
def test_a_day_that_cannot_be(tmp_path: Path, case: str) -> None:
    state, step, said = DAYS[case]
    before = text_of(in_state(tmp_path, state))
    assert attempted(step, tmp_path) == Refused(said)
    assert text_of(tmp_path) == before


BORDERS: dict[str, tuple[str, Callable[[Path], Taken]]] = {
    "called on the day of the meeting": ("planned", lambda root: called(root, date(2024, 9, 20))),
    "held on the day of the meeting": ("called", lambda root: held(root, date(2024, 9, 20))),
    "approved on the day of the meeting": ("held", lambda root: approved(root, CHAIR, date(2024, 9, 20))),
    "opened on the day of the seal": ("adjusted", lambda root: reopened(root, "Fel.", ADJUSTER_ON)),
    "approved on the day it was opened": ("opened", lambda root: approved(root, CHAIR, LATER_ON)),
    "cancelled on a day before it was called": ("called", lambda root: cancelled(root, date(2024, 9, 5))),
}


@pytest.mark.parametrize("case", BORDERS)
def test_the_first_day_and_the_last(tmp_path: Path, case: str) -> None:
    state, step = BORDERS[case]
    assert step(in_state(tmp_path, state)).faults == ()


def test_steps_may_be_written_down_late_and_in_another_order(tmp_path: Path) -> None:
    write(tmp_path)
    cancelled(tmp_path, date(2024, 9, 16))
    reopened(tmp_path, "Det hölls ändå.", LATER_ON)
    steps = (
        called(tmp_path, date(2024, 9, 6)),
        held(tmp_path, HELD_ON),
        approved(tmp_path, CHAIR, ADJUSTER_ON),
        approved(tmp_path, ADJUSTER, date(2024, 9, 20)),
    )
    assert [step.faults for step in steps] == [()] * len(steps)
    adjusted = meeting_of(tmp_path).log[-1]
    assert (adjusted.kind, adjusted.day) == ("adjusted", ADJUSTER_ON)


def test_a_status_that_was_written_by_hand_is_taken_back_by_hand(tmp_path: Path) -> None:
    write(tmp_path, FILES | {PATH: PLANNED.replace("planned", "held")})
    assert attempted(called, tmp_path) == Refused(
        "lsg/2024-09-20 is held already"
        "; if that is not so, write `status: planned` in its file: no step of its log says it"
    )


NOBODY = PLANNED.replace("secretary: Olle Berg\n", "")
EMPTY = PLANNED[: PLANNED.index("items:")]


@pytest.mark.parametrize(
    ("text", "step", "said"),
    [
        (
            NOBODY,
            called,
            (
                "nobody is named who takes this step, and lsg/2024-09-20 has no secretary"
                "; name who it is: --by NAME"
            ),
        ),
        (EMPTY, called, "lsg/2024-09-20 has nothing on its agenda; write its items under `items`"),
        (
            EMPTY.replace("planned", "called"),
            held,
            "lsg/2024-09-20 has nothing on its agenda; write its items under `items`",
        ),
    ],
)
def test_what_is_missing(tmp_path: Path, text: str, step: Callable[[Path], Taken], said: str) -> None:
    write(tmp_path, FILES | {PATH: text})
    assert attempted(step, tmp_path) == Refused(said)
    assert text_of(tmp_path) == text
