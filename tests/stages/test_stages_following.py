"""What is said after a step: what comes next, with commands as they are typed, and what is still to mend."""

from datetime import date
from pathlib import Path

import pytest
from tests.helpers.staged import (
    ADJUSTER,
    BODIES,
    CHAIR,
    FILES,
    NAME,
    PATH,
    PLANNED,
    approved,
    called,
    cancelled,
    held,
    reopened,
    text_of,
    write,
)

from lsgtool.messages import english
from lsgtool.stages.change import Taken

WITH_DAYS = BODIES + "    papers: [{from: 2020-01-01, basis: Arbetsordning, calendar_days: 7}]\n"
SENT = PLANNED.replace("secretary:", "papers_sent: 2024-09-13\nsecretary:")
AFTER_CALLING = [
    f"the notice, if it is not made yet: `lsg render notice {NAME}`",
    "an item added from now on is marked as added",
    f"after the meeting, write the minutes in the file and then: `lsg hold {NAME}`",
]


def following(taken: Taken) -> list[str]:
    assert taken.faults == ()
    return [english(one) for one in taken.following]


def notes(taken: Taken) -> list[str]:
    assert taken.faults == ()
    return [english(one) for one in taken.notes]


PAPERS: dict[str, tuple[str, str, list[str]]] = {
    "with a last day": (
        WITH_DAYS,
        PLANNED,
        [
            (
                "the papers are to be with the members by 2024-09-13; write the day in"
                f" `papers_sent`: `lsg render package {NAME}`"
            )
        ],
    ),
    "without a rule": (
        BODIES,
        PLANNED,
        [f"send the papers, and write the day in `papers_sent`: `lsg render package {NAME}`"],
    ),
    "sent already": (WITH_DAYS, SENT, []),
}
"""bodies.yaml, the meeting's file, and what is said of the papers."""


@pytest.mark.parametrize("case", PAPERS)
def test_after_calling(tmp_path: Path, case: str) -> None:
    bodies, text, said = PAPERS[case]
    write(tmp_path, FILES | {"bodies.yaml": bodies, PATH: text})
    assert following(called(tmp_path)) == [*said, *AFTER_CALLING]


def test_after_holding_a_meeting_whose_minutes_nobody_adjusts(tmp_path: Path) -> None:
    write(tmp_path, FILES | {"bodies.yaml": BODIES.replace(", adjusted_by: [chair, adjuster]", "")})
    called(tmp_path)
    assert following(held(tmp_path)) == [
        f"nobody adjusts the minutes; when they are written: `lsg render protocol {NAME}`",
        "when they are made public, write the day in `published`",
    ]


def test_after_a_cancelled_meeting_is_opened(tmp_path: Path) -> None:
    write(tmp_path)
    cancelled(tmp_path)
    assert following(reopened(tmp_path, "Fler kan")) == [f"when the notice has gone out: `lsg call {NAME}`"]
    called(tmp_path)
    assert following(cancelled(tmp_path)) == [f"tell the members: `lsg render notice {NAME}`"]
    taken = reopened(tmp_path, "Det hölls ändå")
    assert english(taken.message) == f"{NAME} is called again, by Olle Berg"
    assert following(taken) == [
        f"send the papers, and write the day in `papers_sent`: `lsg render package {NAME}`",
        *AFTER_CALLING,
    ]


VAGUE = PLANNED.replace("- att anta avtalet", "- {kind: assign, text: att utreda, to: Per Okänd}")
SHOWN = f"warnings: `lsg check --only {NAME}` shows them; "


def test_unfinished_minutes_are_not_sealed_without_a_word(tmp_path: Path) -> None:
    write(tmp_path, FILES | {PATH: VAGUE})
    assert notes(called(tmp_path)) == []
    mend = [f"2 {SHOWN}mend them now, for afterwards the minutes are sealed"]
    assert notes(held(tmp_path)) == mend
    assert notes(approved(tmp_path, CHAIR)) == mend
    assert notes(approved(tmp_path, ADJUSTER)) == [
        f"they are sealed with 2 {SHOWN}to mend them now: `lsg reopen {NAME} --reason TEXT`"
    ]


CHANGES: dict[str, tuple[str, str, list[str]]] = {
    "nothing": ("# The end.", "# That is all.", []),
    "a paragraph": (
        "att anta avtalet",
        "att anta avtalet från 2025",
        ["they were not as they had been approved any more: § 2; `lsg verify` would have shown how"],
    ),
    "the log": (
        "  - {held: 2024-09-23, by: Olle Berg}",
        "  - {held: 2024-09-22, by: Olle Berg}",
        ["their log was not as it had been sealed any more"],
    ),
}
"""What is changed in sealed minutes, by what, and what is said of it when they are opened."""


@pytest.mark.parametrize("case", CHANGES)
def test_nobody_hides_a_change_by_opening_the_minutes(tmp_path: Path, case: str) -> None:
    old, new, said = CHANGES[case]
    write(tmp_path)
    called(tmp_path)
    held(tmp_path)
    approved(tmp_path, CHAIR)
    approved(tmp_path, ADJUSTER)
    text = text_of(tmp_path)
    assert text.count(old) == 1
    write(tmp_path, {PATH: text.replace(old, new)})
    assert notes(reopened(tmp_path, "Fel")) == said


def test_minutes_are_opened_whatever_is_wrong_elsewhere(tmp_path: Path) -> None:
    write(tmp_path)
    called(tmp_path)
    held(tmp_path)
    approved(tmp_path, CHAIR)
    write(tmp_path, {"bodies.yaml": "bodies: ["})
    assert notes(reopened(tmp_path, "Fel", date(2024, 10, 8))) == [
        (
            "whether they were still as they had been approved is not known:"
            f" bodies.yaml does not tell who adjusts {NAME}"
        )
    ]
