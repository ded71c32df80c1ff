"""What was postponed comes back at the meeting it was postponed to, under its name or in its words."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, hints
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes

LOST = "2024-09-20:{} `{}` was to come back at {}, and its minutes do not have it"
NAMED = "title: Avtal om vårdhygien, matter: vardhygienavtal"
UNNAMED = "title: Avtal om vårdhygien"


def postponed(item: str = NAMED, keys: str = "until: 2024-11-15", more: str = "") -> dict[str, str]:
    decisions = f"decisions: [{{kind: postpone, text: att vänta, {keys}}}]"
    return {PATH: HEAD + more + f"items:\n  - {{{item},\n     {decisions}}}\n"}


def held(day: str, *items: str, status: str = "held", extra: bool = False) -> dict[str, str]:
    more = (
        "extra: true\n" * extra + "items:\n" + "".join(f"  - {{{item}}}\n" for item in items or ["title: X"])
    )
    return meeting(f"lsg/{day}", status=status, more=more)


def told(workspace: Make, *files: dict[str, str]) -> list[str]:
    return found(
        workspace, codes.POSTPONED_NOT_TAKEN_UP, {path: text for one in files for path, text in one.items()}
    )


@pytest.mark.parametrize(
    ("item", "back"),
    [
        (NAMED, "title: Nytt förslag, matter: vardhygienavtal"),
        (NAMED, "title: Uppföljning, items: [{title: Förslag, matter: vardhygienavtal}]"),
        (NAMED, "title: Uppföljning, decisions: [{text: att anta, matters: [vardhygienavtal]}]"),
        (NAMED, "title: Förslag, matter: vardhygienavtal, struck: true"),
        (NAMED, "title: Vårdhygienavtalet"),
        (UNNAMED, "title: Vårdhygienavtalet, matter: vardhygienavtal"),
        (UNNAMED, "title: Uppföljning, text: Avtalet om vårdhygien är klart."),
        ("title: SIP", "title: Budget"),  # too short to be looked for
        ("standing: other", "title: Budget"),
    ],
)
def test_it_came_back(workspace: Make, item: str, back: str) -> None:
    assert told(workspace, postponed(item), held("2024-11-15", back)) == []


@pytest.mark.parametrize(
    ("item", "back", "name"),
    [
        (NAMED, "title: Budget", "vardhygienavtal"),
        # An item with another matter is not it, whatever its text says.
        (NAMED, "title: Budget, matter: budget, text: Avtalet om vårdhygien är dyrt.", "vardhygienavtal"),
        (UNNAMED, "title: Avtal om lokaler", "Avtal om vårdhygien"),
        ("title: SIP, matter: sip", "title: Budget", "sip"),
    ],
)
def test_it_is_missed(workspace: Make, item: str, back: str, name: str) -> None:
    assert told(workspace, postponed(item), held("2024-11-15", back)) == [
        LOST.format(6, name, "lsg/2024-11-15")
    ]


def test_each_of_the_matters_of_one_decision_is_looked_for(workspace: Make) -> None:
    keys = "until: 2024-11-15, matters: [skolchefer, platser, lokaler]"
    files = postponed(keys=keys), held("2024-11-15", "title: Platserna", "title: Budget, matter: skolchefer")

    assert told(workspace, *files) == [LOST.format(6, "lokaler", "lsg/2024-11-15")]


@pytest.mark.parametrize(
    ("item", "back"),
    [
        ("title: Förslag, matter: annat, follows_up: lsg/2024-09-20 § 1", True),
        ("title: Förslag, matter: annat, follows_up: lsg/2024-09-20#1.1", True),
        (
            "title: Uppföljning, items: [{title: Förslag, matter: annat, follows_up: lsg/2024-09-20 § 1}]",
            True,
        ),
        ("title: Förslag, matter: annat, follows_up: lsg/2024-09-20 § 1.2", False),
        ("title: Förslag, matter: annat, follows_up: lsg/2024-09-20 § 2", False),
        ("title: Förslag, matter: annat, follows_up: lsg/2024-02-23 § 1", False),
    ],
)
def test_what_follows_up_the_paragraph_takes_it_up(workspace: Make, item: str, *, back: bool) -> None:
    wanted = [] if back else [LOST.format(6, "vardhygienavtal", "lsg/2024-11-15")]

    assert told(workspace, postponed(), held("2024-11-15", item)) == wanted


@pytest.mark.parametrize(
    ("day", "item", "waits"),
    [
        ("2024-10-25", f"{NAMED}, settled: true", False),
        ("2024-11-15", f"{NAMED}, settled: true", False),
        ("2024-11-16", f"{NAMED}, settled: true", True),
        ("2024-10-25", NAMED, True),
        ("2024-10-25", "title: Annat, matter: annat, settled: true", True),
        ("2024-10-25", "title: Annat, decisions: [{text: att inget göra, ends: lsg/2024-09-20 § 1}]", False),
        ("2024-10-25", "title: Annat, follows_up: lsg/2024-09-20 § 1", True),  # it is to come back in its own
    ],
)
def test_what_another_body_settles_before_that_need_not_come_back(
    workspace: Make, day: str, item: str, *, waits: bool
) -> None:
    there = meeting(f"samrad/{day}", more=f"items:\n  - {{{item}}}\n")
    wanted = [LOST.format(6, "vardhygienavtal", "lsg/2024-11-15")] if waits else []

    assert told(workspace, postponed(), held("2024-11-15"), there) == wanted


def test_of_two_matters_only_the_settled_one_need_not_come_back(workspace: Make) -> None:
    there = meeting("samrad/2024-10-25", more="items: [{title: Platser, matter: platser, settled: true}]")
    files = postponed(keys="until: 2024-11-15, matters: [skolchefer, platser]"), held("2024-11-15"), there

    assert told(workspace, *files) == [LOST.format(6, "skolchefer", "lsg/2024-11-15")]


@pytest.mark.parametrize("status", ["planned", "called"])
def test_until_that_meeting_is_held_nobody_can_tell(workspace: Make, status: str) -> None:
    assert told(workspace, postponed(), held("2024-11-15", status=status)) == []


def test_what_was_dealt_with_before_need_not_come_back(workspace: Make) -> None:
    files = postponed(), held("2024-10-11", NAMED, extra=True), held("2024-11-15")

    assert told(workspace, *files) == []


def test_a_decision_of_another_body_counts_there(workspace: Make) -> None:
    there = {"meetings/samrad/2024-10-25.yaml": "body: samrad\ndate: 2024-10-25\nstatus: held\n"}
    files = postponed(keys="until: samrad/2024-10-25"), there

    assert told(workspace, *files) == [LOST.format(6, "vardhygienavtal", "samrad/2024-10-25")]


CANCELLED = held("2024-11-15", status="cancelled")


@pytest.mark.parametrize(
    ("files", "at"),
    [
        ((CANCELLED,), None),
        ((CANCELLED, held("2024-12-13", status="planned")), None),
        ((CANCELLED, held("2024-12-13", NAMED)), None),
        ((CANCELLED, held("2024-12-13")), "lsg/2024-12-13"),
        # An extra meeting is called for its own matters.
        ((CANCELLED, held("2024-11-22", extra=True)), None),
        ((CANCELLED, held("2024-11-22", extra=True), held("2024-12-13")), "lsg/2024-12-13"),
    ],
)
def test_after_a_cancelled_meeting_the_next_one_counts(
    workspace: Make, files: tuple[dict[str, str], ...], at: str | None
) -> None:
    wanted = [] if at is None else [LOST.format(6, "vardhygienavtal", at)]

    assert told(workspace, postponed(), *files) == wanted


@pytest.mark.parametrize(
    ("files", "at"),
    [
        ((), None),
        ((held("2024-11-15"),), "lsg/2024-11-15"),
        ((held("2024-11-15", NAMED),), None),
        ((held("2024-11-15", status="called"), held("2024-12-13")), None),
        ((held("2024-10-11", extra=True), held("2024-11-15", NAMED)), None),
        ((held("2024-10-11", extra=True), held("2024-11-15")), "lsg/2024-11-15"),
        ((held("2025-02-14"),), "lsg/2025-02-14"),
        # So long after, there must have been meetings of which there are no files.
        ((held("2026-02-13"),), None),
    ],
)
def test_the_next_meeting_is_the_next_ordinary_one(
    workspace: Make, files: tuple[dict[str, str], ...], at: str | None
) -> None:
    wanted = [] if at is None else [LOST.format(6, "vardhygienavtal", at)]

    assert told(workspace, postponed(keys="until: next-meeting"), *files) == wanted


@pytest.mark.parametrize(
    ("day", "at"),
    [("2024-11-15", "lsg/2024-12-13"), ("2024-11-01", None)],
)
def test_where_the_announced_meeting_has_no_file_nobody_can_tell(
    workspace: Make, day: str, at: str | None
) -> None:
    announced = f"next_meetings: [{{body: samrad, date: 2024-10-25}}, {{body: lsg, date: {day}}}]\n"
    files = postponed(keys="until: next-meeting", more=announced), CANCELLED, held("2024-12-13")
    wanted = [] if at is None else [LOST.format(7, "vardhygienavtal", at)]

    assert told(workspace, *files) == wanted


@pytest.mark.parametrize(
    ("item", "hint"),
    [
        (
            NAMED,
            "write `matter: vardhygienavtal` at the item there, or postpone it there again",
        ),
        (UNNAMED, "give it a `matter`, the same in both files, so that lsg finds it again"),
    ],
)
def test_the_way_out_is_the_name_of_the_matter(workspace: Make, item: str, hint: str) -> None:
    assert hints(workspace, codes.POSTPONED_NOT_TAKEN_UP, postponed(item) | held("2024-11-15")) == [hint]


def test_where_that_file_has_faults_the_rule_is_silent(workspace: Make) -> None:
    files = postponed() | meeting("lsg/2024-11-15", more="items: [{titel: Avtal}]")
    verdict = judge(workspace({"bodies.yaml": BODIES, **files}))

    assert codes.POSTPONED_NOT_TAKEN_UP not in {one.code for one in verdict.diagnostics}
    assert (PATH, "meetings/lsg/2024-11-15.yaml") in {
        (one.path, one.because) for one in verdict.skipped if one.code is codes.POSTPONED_NOT_TAKEN_UP
    }
