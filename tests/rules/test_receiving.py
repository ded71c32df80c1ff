"""What was handed on to another body comes up at its first meeting that could take it up."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, hints
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes

LOST = "2024-09-20:6 `avtal` went on to `samrad` in lsg/2024-09-20 § 1, and {} did not take it up"
PAPERS = "    papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]\n"
NAMED = "title: Avtal, matter: avtal"


def handed_on(item: str = NAMED, how: str = "forward: [samrad]") -> dict[str, str]:
    return {PATH: HEAD + f"items:\n  - {{{item},\n     {how}}}\n"}


def held(day: str, *items: str, status: str = "held", more: str = "", body: str = "samrad") -> dict[str, str]:
    lines = "items:\n" + "".join(f"  - {{{item}}}\n" for item in items or ["title: Budget"])
    return meeting(f"{body}/{day}", status=status, more=more + lines)


def told(workspace: Make, *files: dict[str, str], bodies: str = BODIES) -> list[str]:
    together = {path: text for one in files for path, text in one.items()}
    return found(workspace, codes.FORWARDED_NOT_RECEIVED, together, bodies)


@pytest.mark.parametrize(
    "how",
    [
        "forward: [samrad]",
        "forward: [{to: samrad, for: decision}]",
        "decisions: [{kind: forward, text: att lämna det vidare, to: samrad}]",
        "decisions: [{kind: forward, text: att lämna det vidare, to: samrad}], forward: [samrad]",
    ],
)
def test_however_it_is_written(workspace: Make, how: str) -> None:
    assert told(workspace, handed_on(how=how), held("2024-10-04")) == [LOST.format("samrad/2024-10-04")]


@pytest.mark.parametrize(
    ("item", "back"),
    [
        (NAMED, "title: Förslag, matter: avtal"),
        (NAMED, "title: Förslag, matter: avtal, struck: true"),
        (NAMED, "title: Uppföljning, items: [{title: Förslag, matter: avtal}]"),
        (NAMED, "title: Uppföljning, decisions: [{text: att vänta, matters: [avtal]}]"),
        (NAMED, "title: Förslag, follows_up: lsg/2024-09-20 § 1"),
        ("title: Avtal", "title: Förslag, follows_up: lsg/2024-09-20#01"),
    ],
)
def test_it_was_taken_up(workspace: Make, item: str, back: str) -> None:
    assert told(workspace, handed_on(item), held("2024-10-04", back)) == []


@pytest.mark.parametrize(
    "back",
    ["title: Avtal", "title: Förslag, follows_up: lsg/2024-09-20 § 2", "title: Annat, matter: avtal-2"],
)
def test_it_was_not(workspace: Make, back: str) -> None:
    files = handed_on(), meeting("lsg/2024-10-01"), held("2024-10-04", back)

    assert told(workspace, *files) == [LOST.format("samrad/2024-10-04")]


@pytest.mark.parametrize(
    ("meetings", "at"),
    [
        # The papers of 4 October were due on 20 September, those of 7 October on 23 September.
        ((held("2024-10-04"),), None),
        ((held("2024-10-04"), held("2024-10-07")), "samrad/2024-10-07"),
        ((held("2024-10-04", NAMED), held("2024-10-07")), None),
        ((held("2024-10-07"),), "samrad/2024-10-07"),
        # An extra meeting is called for its own matters, and a cancelled one takes nothing up.
        ((held("2024-10-07", more="extra: true\n"),), None),
        ((held("2024-10-07", more="extra: true\n"), held("2024-11-15")), "samrad/2024-11-15"),
        ((held("2024-10-07", status="cancelled"),), None),
        ((held("2024-10-07", status="cancelled"), held("2024-11-15")), "samrad/2024-11-15"),
        # While minutes are missing nobody can tell.
        ((held("2024-10-07", status="called"), held("2024-11-15")), None),
        ((held("2024-12-03"),), None),
        # On the same day, before it or after it.
        ((held("2024-09-20", NAMED), held("2024-10-07")), None),
        ((held("2024-09-19", NAMED), held("2024-10-07")), "samrad/2024-10-07"),
        # What came up later has come up.
        ((held("2024-10-07"), held("2024-11-15", NAMED)), None),
    ],
)
def test_which_meeting_should_have_had_it(
    workspace: Make, meetings: tuple[dict[str, str], ...], at: str | None
) -> None:
    found_at = told(workspace, handed_on(), *meetings, bodies=BODIES + PAPERS)

    assert found_at == ([LOST.format(at)] if at is not None else [])


@pytest.mark.parametrize(
    ("due", "at"),
    [
        ("2024-11-15", "samrad/2024-11-15"),
        ("samrad/2024-11-15", "samrad/2024-11-15"),
        ("2024-11-16", None),
        ("next-meeting", "samrad/2024-10-07"),
        ("när det är klart", None),
    ],
)
def test_a_decision_may_say_when(workspace: Make, due: str, at: str | None) -> None:
    how = f"decisions: [{{kind: forward, text: att lämna det vidare, to: samrad, due: {due}}}]"
    files = handed_on(how=how), held("2024-10-07"), held("2024-11-15")

    assert told(workspace, *files) == ([LOST.format(at)] if at is not None else [])


@pytest.mark.parametrize(
    ("own", "years", "at"),
    [
        ("2023-11-17", ["2024-02-09"], None),
        ("2023-11-17", ["2023-05-12", "2024-02-09"], "samrad/2024-02-09"),
        ("2022-11-17", ["2022-05-12", "2024-02-09"], None),
    ],
)
def test_years_without_files_are_not_judged(
    workspace: Make, own: str, years: list[str], at: str | None
) -> None:
    files = {f"meetings/lsg/{own}.yaml": handed_on()[PATH].replace("2024-09-20", own)}
    wanted = [LOST.format(at).replace("2024-09-20", own)] if at is not None else []

    assert told(workspace, files, *(held(day) for day in years)) == wanted


def test_what_was_settled_elsewhere_is_not_missed(workspace: Make) -> None:
    settled = held("2024-11-15", f"{NAMED}, settled: true", body="lsg")

    assert told(workspace, handed_on(), held("2024-10-04"), settled) == []


def test_what_was_handed_on_before_anybody_followed_it_up_is_not_judged(workspace: Make) -> None:
    bodies = BODIES.replace("  samrad:\n", "    follow_up: [{from: 2024-09-21, basis: Beslut}]\n  samrad:\n")

    assert told(workspace, handed_on(), held("2024-10-04"), bodies=bodies) == []


def test_each_of_two_bodies_is_judged_by_itself(workspace: Make) -> None:
    bodies = BODIES + "  rad:\n    names: [{from: 2000-01-01, basis: Arbetsordning, name: Rådet}]\n"
    files = handed_on(how="forward: [rad, samrad]"), held("2024-10-04"), held("2024-10-04", NAMED, body="rad")

    assert told(workspace, *files, bodies=bodies) == [LOST.format("samrad/2024-10-04")]


def test_without_a_name_there_is_nothing_to_find_it_by(workspace: Make) -> None:
    files = handed_on("title: Avtal") | held("2024-10-04", "title: Avtal")
    unknown = (
        "2024-09-20:6 what goes on to `samrad` in lsg/2024-09-20 § 1 has no `matter`: "
        "nobody can tell whether samrad/2024-10-04 took it up"
    )

    assert found(workspace, codes.FORWARDED_NOT_RECEIVED, files) == [unknown]
    assert hints(workspace, codes.FORWARDED_NOT_RECEIVED, files) == [
        "give it a `matter`, the same in both files, so that lsg finds it again"
    ]


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_a_plan_hands_nothing_on(workspace: Make, status: str) -> None:
    files = {PATH: handed_on()[PATH].replace("held", status)}

    assert told(workspace, files, held("2024-10-04")) == []


def test_where_a_file_on_the_way_has_faults_the_rule_is_silent(workspace: Make) -> None:
    files = handed_on() | meeting("samrad/2024-10-04", more="items: [{titel: Avtal}]") | held("2024-11-15")
    verdict = judge(workspace({"bodies.yaml": BODIES, **files}))

    assert codes.FORWARDED_NOT_RECEIVED not in {one.code for one in verdict.diagnostics}
    assert [one.because for one in verdict.skipped if one.code is codes.FORWARDED_NOT_RECEIVED] == [
        "meetings/samrad/2024-10-04.yaml"
    ]
