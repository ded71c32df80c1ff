"""Minutes are approved by those who are asked to, who were there, and after the meeting."""

import pytest
from tests.helpers.findings import PATH, found, hints, with_rules
from tests.helpers.sealing import HELD, KARIN, RULE, SARA, TEXT, approved, sealed
from tests.helpers.small import Make

from lsgtool import codes

BODIES = with_rules(RULE)
OPEN = TEXT.replace("adjusted", "held", 1)
PER = approved("2024-10-02", "Per Ny")
THREE = with_rules(RULE.replace("[chair, adjuster]", "[chair, vice-chair, adjuster]"))


@pytest.mark.parametrize(
    ("text", "bodies", "messages"),
    [
        (OPEN + HELD + KARIN + SARA, BODIES, []),
        (OPEN + HELD + approved("2024-10-01", "karin  EK"), BODIES, []),
        (
            OPEN + HELD + KARIN + PER,
            BODIES,
            ["2024-09-20:16 Per Ny approved the minutes, which Karin Ek, Sara Lind adjust"],
        ),
        (
            OPEN + HELD + KARIN,
            with_rules(RULE.replace(", adjusted_by: [chair, adjuster]", "")),
            ["2024-09-20:15 Karin Ek approved the minutes, and bodies.yaml has nobody adjust them"],
        ),
        # Whom the minutes do not name, another rule asks for.
        (OPEN.replace("adjuster: Sara Lind\n", "") + HELD + PER, BODIES, []),
        # A reopening has ended it.
        (OPEN + HELD + PER + "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel namn.}\n", BODIES, []),
    ],
)
def test_approved_by_one_who_is_asked(workspace: Make, text: str, bodies: str, messages: list[str]) -> None:
    file = {PATH: sealed(text, bodies)}

    assert found(workspace, codes.APPROVED_BY_OTHER, file, bodies) == messages


NAMED_BEFORE = (
    "the name has been changed since it was approved: write it back, or open the minutes with"
    " `lsg reopen lsg/2024-09-20 --reason TEXT`; do not change the log"
)
NEVER_ASKED = (
    "end the approvals with `lsg reopen lsg/2024-09-20 --reason TEXT`, and let those approve who are asked to"
)


@pytest.mark.parametrize(
    ("text", "before", "after", "hint"),
    [
        (OPEN + HELD + KARIN + SARA, "adjuster: Sara Lind", "adjuster: Sara Lindh", NAMED_BEFORE),
        (OPEN + HELD + KARIN + SARA, "by: Sara Lind", "by: Sara Lindh", NEVER_ASKED),
        # Of one paragraph alone nobody can tell.
        (
            OPEN + approved("2024-09-20", "Sara Lind", "31"),
            "adjuster: Sara Lind",
            "adjuster: Per Ny",
            NEVER_ASKED,
        ),
    ],
)
def test_the_way_out_leads_never_into_the_log(
    workspace: Make, text: str, before: str, after: str, hint: str
) -> None:
    file = {PATH: sealed(text, BODIES).replace(before, after)}

    assert hints(workspace, codes.APPROVED_BY_OTHER, file, BODIES) == [hint]


BEFORE = "before they were opened again on 2024-10-03"
AGAIN = "  - {reopened: 2024-10-03, by: Olle Berg, reason: Fel belopp.}\n"


@pytest.mark.parametrize(
    ("day", "messages"),
    [
        ("2024-10-03", []),
        (
            "2024-10-02",
            ["2024-09-20:17 Karin Ek approved the minutes on 2024-10-02, " + BEFORE],
        ),
    ],
)
def test_approved_after_the_minutes_were_opened_again(workspace: Make, day: str, messages: list[str]) -> None:
    text = sealed(OPEN + HELD + KARIN + AGAIN + approved(day, "Karin Ek"), BODIES)

    assert found(workspace, codes.APPROVED_TOO_EARLY, {PATH: text}, BODIES) == messages
    assert found(workspace, codes.LOG_DISORDERED, {PATH: text}, BODIES) == []


@pytest.mark.parametrize(
    ("day", "messages"),
    [
        ("2024-09-20", []),
        (
            "2024-09-19",
            ["2024-09-20:14 Karin Ek approved the minutes on 2024-09-19, before the meeting on 2024-09-20"],
        ),
    ],
)
def test_approved_on_the_day_of_the_meeting_or_later(workspace: Make, day: str, messages: list[str]) -> None:
    text = sealed(OPEN + approved(day, "Karin Ek", "31"), BODIES)

    assert found(workspace, codes.APPROVED_TOO_EARLY, {PATH: text}, BODIES) == messages
    assert found(workspace, codes.LOG_DISORDERED, {PATH: text}, BODIES) == []


@pytest.mark.parametrize(
    ("before", "after", "bodies", "code"),
    [
        ("attendance", "absent: [Per Ny]\nattendance", THREE, codes.APPROVER_ABSENT),
        ("attendance", "absent: []\nattendance", THREE, codes.APPROVER_ABSENT),  # not listed at all
        ("{name: Karin Ek, principal: norrby}, ", "", BODIES, codes.CHAIR_ABSENT),
        (", {name: Sara Lind, principal: region}", "", BODIES, codes.ADJUSTER_ABSENT),
    ],
)
def test_who_approves_was_there_and_only_one_rule_says_so(
    workspace: Make, before: str, after: str, bodies: str, code: object
) -> None:
    assert before in OPEN
    text = OPEN.replace(before, after, 1).replace("adjuster:", "vice_chair: Per Ny\nadjuster:")
    file = {PATH: sealed(text + HELD + KARIN + SARA + (PER if bodies == THREE else ""), bodies)}
    rules = (codes.APPROVER_ABSENT, codes.CHAIR_ABSENT, codes.ADJUSTER_ABSENT)

    assert [one for one in rules if found(workspace, one, file, bodies)] == [code]
