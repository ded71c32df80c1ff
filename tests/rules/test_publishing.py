"""Minutes are published when they are adjusted, and never before the meeting."""

import pytest
from tests.helpers.findings import found, with_rules
from tests.helpers.sealing import RULE as ADJUSTERS
from tests.helpers.sealing import TEXT, WHOLE, sealed
from tests.helpers.small import Make

from lsgtool import codes

RULE = "    minutes: [{from: 2020-01-01, basis: Arbetsordning, document: protokoll}]\n"
AT_ONCE = RULE.replace("protokoll}", "protokoll, public_after_adjustment: false}")
STATUS = "2024-09-20:4 the minutes are published, and the status is `{}`"
BEFORE = "2024-09-20:4 the minutes were published on 2024-09-19, before the meeting on 2024-09-20"


@pytest.mark.parametrize(
    ("rule", "status", "published", "told"),
    [
        (RULE, "adjusted", "2024-10-08", []),
        (RULE, "adjusted", "2024-09-20", []),
        (RULE, "adjusted", "2024-09-19", [BEFORE]),
        (RULE, "held", "2024-10-08", [STATUS.format("held")]),
        (RULE, "called", "2024-10-08", [STATUS.format("called")]),
        (RULE, "held", "2024-09-19", [STATUS.format("held"), BEFORE]),
        (RULE, "held", "", []),
        (RULE, "cancelled", "2024-09-19", []),
        (AT_ONCE, "held", "2024-10-08", []),
        (AT_ONCE, "held", "2024-09-19", [BEFORE]),
        ("", "held", "2024-09-19", []),
    ],
)
def test_published_after_adjustment(
    workspace: Make, rule: str, status: str, published: str, told: list[str]
) -> None:
    text = f"body: lsg\ndate: 2024-09-20\nstatus: {status}\npublished: {published}\n"
    files = {"meetings/lsg/2024-09-20.yaml": text}

    assert sorted(found(workspace, codes.PUBLISHED_TOO_EARLY, files, with_rules(rule))) == sorted(told)


SOONER = "2024-09-20:4 the minutes were published on 2024-10-01, before they were adjusted on 2024-10-02"
ADJUSTED = sealed(TEXT + WHOLE, with_rules(ADJUSTERS))
OPENED = ADJUSTED.replace("adjusted", "held", 1) + (
    "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp.}\n"
)


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        (ADJUSTED, "2024-10-02", []),
        (
            ADJUSTED,
            "2024-10-01",
            [SOONER],
        ),
        (ADJUSTED, "2024-09-19", [BEFORE]),
        (
            OPENED,
            "2024-10-03",
            ["2024-09-20:4 the minutes are published, and were opened again on 2024-10-08"],
        ),
    ],
)
def test_published_after_the_day_in_the_log(
    workspace: Make, text: str, published: str, told: list[str]
) -> None:
    files = {"meetings/lsg/2024-09-20.yaml": text.replace("\nfirst", f"\npublished: {published}\nfirst", 1)}

    assert found(workspace, codes.PUBLISHED_TOO_EARLY, files, with_rules(ADJUSTERS)) == told
