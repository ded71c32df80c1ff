"""Minutes are adjusted when all have approved them as they are: no sooner, no later, and in time."""

import pytest
from tests.helpers.findings import PATH, found, with_rules
from tests.helpers.judging import judge
from tests.helpers.sealing import HELD, KARIN, RULE, SARA, TEXT, WHOLE, adjusted, approved, sealed
from tests.helpers.small import Make

from lsgtool import codes
from lsgtool.diagnostic import Code, Severity
from lsgtool.messages import english

BODIES = with_rules(RULE)
OPEN = TEXT.replace("adjusted", "held", 1)
MISSING = "the minutes are called adjusted, and {} has not approved {}"
UNSEALED = "all who adjust the minutes have approved them, and they are not sealed"
OPENED = "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp i § 31.}\n"
KARIN_31 = approved("2024-09-20", "Karin Ek", "31")
AGAIN = (
    "the minutes were opened again on 2024-10-08 by Olle Berg, and are not adjusted since: Fel belopp i § 31."
)
LATE = "the minutes were adjusted on 2024-10-03, 1 day after the last day for it, 2024-10-02"
SEVENTH = tuple(code for code in vars(codes).values() if isinstance(code, Code) and code.code[3] == "7")


def told(workspace: Make, text: str, bodies: str = BODIES) -> list[str]:
    """Return what all rules about the adjustment find."""
    verdict = judge(workspace({"bodies.yaml": bodies, PATH: text}))
    return [
        f"{one.place.line} {one.code.code} {english(one.message)}"
        for one in verdict.diagnostics
        if one.code in SEVENTH
    ]


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (TEXT.removesuffix("log:\n"), []),  # as minutes were written before there was a log
        (OPEN + HELD, []),
        (OPEN + HELD + KARIN, []),
        (TEXT + WHOLE, []),
        (TEXT + HELD + KARIN, [f"3 LSG708 {MISSING.format('Sara Lind', 'them')}"]),
        (
            TEXT + HELD,
            [
                f"3 LSG708 {MISSING.format('Karin Ek', 'them')}",
                f"3 LSG708 {MISSING.format('Sara Lind', 'them')}",
            ],
        ),
        (
            TEXT + KARIN_31 + SARA + adjusted("2024-10-02"),
            [f"16 LSG708 {MISSING.format('Karin Ek', 'the head of the minutes and § 32 as they are now')}"],
        ),
        (OPEN + HELD + KARIN + SARA, [f"16 LSG710 {UNSEALED}"]),
        (TEXT + HELD + KARIN + SARA, [f"16 LSG710 {UNSEALED}"]),
        (
            TEXT + HELD + adjusted("2024-10-02"),
            ["15 LSG709 the step `adjusted` of 2024-10-02 follows on no approval"],
        ),
        (
            OPEN + WHOLE + OPENED,
            [f"19 LSG707 {AGAIN}"],
        ),
    ],
)
def test_how_far_the_adjustment_has_come(workspace: Make, text: str, messages: list[str]) -> None:
    whole = sealed(text, BODIES) if "log:" in text else text

    assert told(workspace, whole) == messages


@pytest.mark.parametrize(
    ("log", "messages"),
    [
        (HELD + KARIN, ["15 LSG711 § 31 is not as Karin Ek approved it on 2024-10-01"]),
        (KARIN_31, ["14 LSG711 § 31 is not as Karin Ek approved it on 2024-09-20"]),
        (HELD + approved("2024-10-01", "Karin Ek", "head", "32"), []),
    ],
)
def test_an_approval_of_other_words(workspace: Make, log: str, messages: list[str]) -> None:
    text = sealed(OPEN + log, BODIES).replace("Strategin", "Planen")

    assert told(workspace, text) == messages


def test_several_parts_in_other_words_are_told_at_once(workspace: Make) -> None:
    text = sealed(OPEN + HELD + KARIN, BODIES).replace("gås igenom", "gicks igenom")

    assert told(workspace, text) == ["15 LSG711 § 31, 32 are not as Karin Ek approved them on 2024-10-01"]


def test_approved_once_more(workspace: Make) -> None:
    first = sealed(OPEN + HELD + KARIN, BODIES).replace("Strategin", "Planen")
    again = sealed(OPEN.replace("Strategin", "Planen") + approved("2024-10-03", "Karin Ek", "31"), BODIES)

    assert told(workspace, first + again.partition("log:\n")[2]) == []


IN_TIME = with_rules(RULE.replace("document", "adjusted_within_days: 12, document"))


@pytest.mark.parametrize(
    ("text", "bodies", "messages"),
    [
        (TEXT + WHOLE, IN_TIME, []),  # on the twelfth day
        (
            TEXT + WHOLE.replace("10-02", "10-03"),
            IN_TIME,
            [f"17 LSG705 {LATE}"],
        ),
        (
            OPEN + HELD + KARIN,
            IN_TIME,
            ["3 LSG705 the minutes are not adjusted, and the last day for it was 2024-10-02"],
        ),
        (OPEN.removesuffix("log:\n"), BODIES, []),
        (
            OPEN.removesuffix("log:\n"),
            IN_TIME,
            ["3 LSG705 the minutes are not adjusted, and the last day for it was 2024-10-02"],
        ),
        (TEXT.removesuffix("log:\n"), IN_TIME, []),  # nobody knows when
        (OPEN + HELD + KARIN + SARA, IN_TIME, [f"16 LSG710 {UNSEALED}"]),
    ],
)
def test_adjusted_within_the_time_that_is_set(
    workspace: Make, text: str, bodies: str, messages: list[str]
) -> None:
    whole = sealed(text, bodies) if "log:" in text else text

    assert told(workspace, whole, bodies) == messages


def test_the_word_of_the_provision_weighs_what_is_late(workspace: Make) -> None:
    bodies = IN_TIME.replace("document", "force: should, document")
    verdict = judge(workspace({"bodies.yaml": bodies, PATH: OPEN.removesuffix("log:\n")}))

    assert [one.severity for one in verdict.diagnostics if one.code is codes.ADJUSTED_LATE] == [
        Severity.WARNING
    ]


def test_opened_again_after_it_was_adjusted_in_time(workspace: Make) -> None:
    text = sealed(OPEN + WHOLE + OPENED, IN_TIME)

    assert found(workspace, codes.ADJUSTED_LATE, {PATH: text}, IN_TIME) == []
