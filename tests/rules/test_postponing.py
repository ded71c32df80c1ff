"""What is postponed has a day, the body meets on that day, and the matter comes back there."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, hints
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes

NONE: dict[str, str] = {}
LATER = meeting("lsg/2024-11-15", status="planned")


def postponed(keys: str, more: str = "") -> dict[str, str]:
    item = f"items:\n  - title: Avtal\n    decisions: [{{kind: postpone, text: att vänta{keys}}}]\n"
    return {PATH: HEAD + more + item}


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("", ["2024-09-20:6 the matter is postponed, and it is not said until when"]),
        (", until: next-meeting", []),
        (", until: tills vidare", []),
        (", until: 2024-11-15", []),
    ],
)
def test_it_is_postponed_until_some_time(workspace: Make, keys: str, told: list[str]) -> None:
    assert found(workspace, codes.POSTPONED_WITHOUT_DATE, postponed(keys)) == told


def test_only_what_was_postponed_needs_a_time(workspace: Make) -> None:
    files = {PATH: HEAD + "items:\n  - {title: Avtal, decisions: [att bordlägga avtalet]}\n"}

    assert found(workspace, codes.POSTPONED_WITHOUT_DATE, files) == []


@pytest.mark.parametrize(
    ("until", "files", "told"),
    [
        ("2024-11-15", LATER, None),
        ("lsg/2024-11-15", LATER, None),
        ("lsg/2024-11-15", meeting("lsg/2024-11-15", status="cancelled"), None),
        ("next-meeting", NONE, None),
        ("efter sommaren", LATER, None),
        ("2024-11-16", LATER, "it is postponed to 2024-11-16, and `lsg` has no meeting on that day"),
        ("lsg/2024-11-16", LATER, "it is postponed to 2024-11-16, and `lsg` has no meeting on that day"),
        ("2024-11-15", NONE, "it is postponed to 2024-11-15, and `lsg` has no meeting on that day"),
        # No file of that year, or of that body, that could tell.
        ("2025-02-14", LATER, None),
        ("samrad/2024-10-25", LATER, None),
        (
            "samrad/2024-10-25",
            meeting("samrad/2024-10-26"),
            "it is postponed to 2024-10-25, and `samrad` has no meeting on that day",
        ),
        ("2024-09-20", NONE, "it is postponed to 2024-09-20, which is not after 2024-09-20"),
        ("2023-11-15", NONE, "it is postponed to 2023-11-15, which is not after 2024-09-20"),
        # The same day, but another body.
        ("samrad/2024-09-20", meeting("samrad/2024-09-20"), None),
        # Taken between two meetings.
        ("2024-09-20, taken: 2024-09-06", NONE, None),
        (
            "2024-09-05, taken: 2024-09-06",
            NONE,
            "it is postponed to 2024-09-05, which is not after 2024-09-06",
        ),
    ],
)
def test_the_body_meets_then(workspace: Make, until: str, files: dict[str, str], told: str | None) -> None:
    wanted = [] if told is None else [f"2024-09-20:6 {told}"]

    assert (
        found(workspace, codes.POSTPONED_TO_NO_MEETING, {**files, **postponed(f", until: {until}")}) == wanted
    )


def test_the_nearest_later_meeting_is_offered(workspace: Make) -> None:
    files = {
        **meeting("lsg/2024-10-18", status="planned"),
        **meeting("lsg/2024-12-13", status="planned"),
        **postponed(", until: 2024-11-15"),
    }
    plans = "if it does meet then, `lsg new-meeting lsg 2024-11-15` plans it"

    assert hints(workspace, codes.POSTPONED_TO_NO_MEETING, files) == [
        f"the nearest one is on 2024-10-18; {plans}"
    ]


def test_without_a_later_meeting_one_can_be_planned(workspace: Make) -> None:
    files = {**meeting("lsg/2024-04-19"), **postponed(", until: 2024-10-15")}

    assert hints(workspace, codes.POSTPONED_TO_NO_MEETING, files) == [
        "if it does meet then, `lsg new-meeting lsg 2024-10-15` plans it"
    ]


def test_a_file_that_has_the_name_of_no_meeting_may_be_the_one(workspace: Make) -> None:
    files = {**postponed(", until: 2024-11-15"), "meetings/lsg/2024-11-15 (1).yaml": "body: lsg\n"}
    verdict = judge(workspace({"bodies.yaml": BODIES, **files}))

    assert codes.POSTPONED_TO_NO_MEETING not in {one.code for one in verdict.diagnostics}
    assert codes.POSTPONED_TO_NO_MEETING in {one.code for one in verdict.skipped}
