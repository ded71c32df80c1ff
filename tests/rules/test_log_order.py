"""The steps of a log can follow on each other, and the status is what they make it."""

import pytest
from tests.helpers.findings import PATH, found, with_rules
from tests.helpers.sealing import HELD as WROTE
from tests.helpers.sealing import KARIN, RULE, TEXT, adjusted, approved, sealed
from tests.helpers.small import Make

from lsgtool import codes

CALLED = "{called: 2024-09-06, by: Olle Berg}"
HELD = "{held: 2024-09-23, by: Olle Berg}"
CANCELLED = "{cancelled: 2024-09-17, by: Olle Berg}"
AGAIN = "{reopened: 2024-09-18, by: Olle Berg, reason: Den hölls ändå.}"
CANNOT = "the step `{}` of {} cannot come here: by the steps before, the meeting is `{}`"


@pytest.mark.parametrize(
    ("status", "log", "messages"),
    [
        ("called", [CALLED], []),
        ("held", [CALLED, HELD], []),
        ("held", [HELD], []),  # it was called before there was a log
        ("cancelled", [CALLED, CANCELLED], []),
        ("held", [CALLED, CANCELLED, AGAIN, HELD], []),
        ("planned", [], []),
        ("held", [HELD, CALLED], [f"6 {CANNOT.format('called', '2024-09-06', 'held')}"]),
        ("held", [CALLED, HELD, CANCELLED], [f"7 {CANNOT.format('cancelled', '2024-09-17', 'held')}"]),
        ("cancelled", [CANCELLED, HELD], [f"6 {CANNOT.format('held', '2024-09-23', 'cancelled')}"]),
        ("planned", [CALLED], ["3 the status is `planned`, and by the log it is `called`"]),
        ("cancelled", [HELD], ["3 the status is `cancelled`, and by the log it is `held`"]),
        (
            "held",
            [CALLED.replace("09-06", "09-24"), HELD],
            ["5 the meeting is on 2024-09-20, and the step `called` is of 2024-09-24"],
        ),
        ("held", [CALLED.replace("09-06", "09-20"), HELD.replace("09-23", "09-20")], []),
        ("held", [CALLED, CANCELLED.replace("09-17", "09-05"), AGAIN.replace("09-18", "09-04"), HELD], []),
        ("held", [HELD.replace("09-23", "12-02")], []),
        (
            "held",
            [HELD.replace("09-23", "12-03")],
            ["5 the step `held` is of 2024-12-03, and the minutes are judged on 2024-12-02"],
        ),
        ("held", [HELD, AGAIN], ["6 the step `reopened` of 2024-09-18 follows on no approval"]),
        ("held", [AGAIN], []),  # what was adjusted before there was a log
        ("held", [AGAIN, AGAIN], ["6 the step `reopened` of 2024-09-18 follows on no approval"]),
        (
            "held",
            [HELD.replace("09-23", "09-19")],
            ["5 the meeting was held on 2024-09-20, and the step `held` is of 2024-09-19"],
        ),
    ],
)
def test_the_steps_and_the_status(workspace: Make, status: str, log: list[str], messages: list[str]) -> None:
    lines = "".join(f"  - {step}\n" for step in log)
    text = f"body: lsg\ndate: 2024-09-20\nstatus: {status}\n" + (f"log:\n{lines}" if log else "")

    assert found(workspace, codes.LOG_DISORDERED, {PATH: text}, with_rules(RULE)) == [
        f"2024-09-20:{message}" for message in messages
    ]


OPEN = TEXT.replace("adjusted", "held", 1)
EARLIER = approved("2024-09-30", "Sara Lind")
OPENED = "  - {{reopened: {}, by: Olle Berg, reason: Fel belopp.}}\n"
SEALED_ON = "17 the minutes were last approved on 2024-10-01, and the step `adjusted` is of {}"


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        # The adjuster's approval is written down after the chair's, and of a day before hers.
        (TEXT + WROTE + KARIN + EARLIER + adjusted("2024-10-01"), []),
        (TEXT + WROTE + KARIN + EARLIER + adjusted("2024-09-30"), [SEALED_ON.format("2024-09-30")]),
        (TEXT + WROTE + KARIN + EARLIER + adjusted("2024-10-02"), [SEALED_ON.format("2024-10-02")]),
        (OPEN + WROTE + KARIN + EARLIER + adjusted("2024-10-01") + OPENED.format("2024-10-01"), []),
        (
            OPEN + WROTE + KARIN + EARLIER + adjusted("2024-10-01") + OPENED.format("2024-09-30"),
            ["19 the minutes were adjusted on 2024-10-01, and the step `reopened` is of 2024-09-30"],
        ),
        # What a reopening has ended says nothing of the day on which they are adjusted anew.
        (
            TEXT + WROTE + KARIN + OPENED.format("2024-09-30") + EARLIER + adjusted("2024-09-30"),
            [],
        ),
    ],
)
def test_the_days_of_those_who_adjust(workspace: Make, text: str, messages: list[str]) -> None:
    file = {PATH: sealed(text, with_rules(RULE))}

    assert found(workspace, codes.LOG_DISORDERED, file, with_rules(RULE)) == [
        f"2024-09-20:{message}" for message in messages
    ]


def test_minutes_that_nobody_adjusts_are_not_adjusted(workspace: Make) -> None:
    text = f"body: lsg\ndate: 2024-09-20\nstatus: adjusted\nlog:\n  - {HELD}\n"

    assert found(workspace, codes.LOG_DISORDERED, {PATH: text}) == [
        "2024-09-20:3 the status is `adjusted`, and by the log it is `held`"
    ]
