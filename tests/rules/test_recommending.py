"""A recommendation goes out in time, and each principal decides on it: what is missing is told by name."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, with_rules
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes
from lsgtool.diagnostic import Code, Severity

RULES = "    follow_up: [{from: 2024-01-01, basis: Beslut, force: should, %s}]\n"
GOES_OUT = RULES % "dispatched_within_days: 14"
ANSWERED = RULES % "answered_within_days: 30"
FOLLOW_UP = "meetings/lsg/2024-09-20.follow-up.yaml"
NAMES = "names: [{from: 2000-01-01, basis: Kommunindelningen, name: %s}]"
MORE = "".join(
    f"  {name.lower()}: {{side: kommun, {NAMES % name}}}\n" for name in ("Soderby", "Vastby", "Osterby")
)


def bodies(rules: str, *, many: bool = False) -> str:
    return with_rules(rules).replace("bodies:\n", MORE * many + "bodies:\n")


def minutes(
    keys: str = "", item: str = "title: Avtal, matter: avtal", day: str = "2024-09-20"
) -> dict[str, str]:
    decision = f"decisions: [{{kind: recommend, text: att anta{', ' + keys if keys else ''}}}]"
    text = f"body: lsg\ndate: {day}\nstatus: held\nitems:\n  - {{{item},\n     {decision}}}\n"
    return {f"meetings/lsg/{day}.yaml": text}


def recorded(*entries: str) -> dict[str, str]:
    return {FOLLOW_UP: "meeting: lsg/2024-09-20\n" + "".join(f"{entry}\n" for entry in entries)}


def not_gone(whom: str) -> list[str]:
    message = f"the recommendation in lsg/2024-09-20 § 1 was to go out by 2024-10-04, and has {whom}"
    return [f"2024-09-20:6 {message}"]


def unanswered(day: str, whom: str) -> list[str]:
    return [f"2024-09-20:6 the recommendation in lsg/2024-09-20 § 1 was to be answered by {day}, and {whom}"]


@pytest.mark.parametrize(
    ("entries", "whom"),
    [
        ((), "not gone to Region Exempel and Norrby kommun"),
        (("dispatches: [{paragraph: 1, dispatched: 2024-11-29}]",), None),
        (("dispatches: [{paragraph: 1, dispatched: 2024-10-01, to: norrby}]",), "not gone to Region Exempel"),
        (
            (
                "dispatches:",
                "  - {paragraph: 1, dispatched: 2024-10-01, to: norrby}",
                "  - {paragraph: 1, dispatched: 2024-10-02, to: region}",
            ),
            None,
        ),
        # Whoever has answered has got it, and so has whoever put it off.
        (
            ("responses: [{paragraph: 1, principal: norrby, decided: 2024-11-01, outcome: postponed}]",),
            "not gone to Region Exempel",
        ),
        # Written down on a later day than that of the check.
        (
            ("dispatches: [{paragraph: 1, dispatched: 2024-10-01, recorded: 2024-12-03}]",),
            "not gone to Region Exempel and Norrby kommun",
        ),
    ],
)
def test_who_has_not_got_it(workspace: Make, entries: tuple[str, ...], whom: str | None) -> None:
    files = minutes() | (recorded(*entries) if entries else {})

    assert found(workspace, codes.NOT_DISPATCHED, files, bodies(GOES_OUT)) == (
        not_gone(whom) if whom is not None else []
    )


@pytest.mark.parametrize(
    ("keys", "whom"),
    [
        ("", "gone to none of its 5 principals"),
        ("to: huvudmännen", "gone to none of its 5 principals"),
        ("to: kommunerna", "gone to none of its 4 principals"),
        ("to: [norrby, soderby, vastby]", "not gone to Norrby kommun, Soderby and Vastby"),
        ("to: regionen", "not gone to Region Exempel"),
    ],
)
def test_of_many_the_number_is_enough(workspace: Make, keys: str, whom: str) -> None:
    assert found(workspace, codes.NOT_DISPATCHED, minutes(keys), bodies(GOES_OUT, many=True)) == not_gone(
        whom
    )


def test_of_more_than_three_the_first_three_are_named(workspace: Make) -> None:
    files = minutes() | recorded("dispatches: [{paragraph: 1, dispatched: 2024-10-01, to: osterby}]")

    assert found(workspace, codes.NOT_DISPATCHED, files, bodies(GOES_OUT, many=True)) == not_gone(
        "not gone to Region Exempel, Norrby kommun, Soderby and 1 more"
    )


@pytest.mark.parametrize(
    ("day", "late"),
    [("2023-12-31", False), ("2024-01-01", True), ("2024-11-17", True), ("2024-11-18", False)],
)
@pytest.mark.parametrize("rules", [GOES_OUT, ANSWERED])
def test_only_what_was_decided_since_then_and_is_late(
    workspace: Make, day: str, rules: str, *, late: bool
) -> None:
    told = found(workspace, codes.NOT_DISPATCHED, minutes(day=day), bodies(rules))

    assert bool(told) == (late and rules == GOES_OUT)


@pytest.mark.parametrize(
    ("entries", "whom"),
    [
        ((), "still waits for Region Exempel and Norrby kommun"),
        (
            ("- {paragraph: 1, principal: region, decided: 2024-10-01, outcome: rejected}",),
            "still waits for Norrby kommun",
        ),
        (
            (
                "- {paragraph: 1, principal: region, decided: 2024-10-01, outcome: amended}",
                "- {paragraph: 1, principal: norrby, decided: 2024-10-01, outcome: postponed}",
            ),
            "still waits for Norrby kommun",
        ),
        (
            (
                "- {paragraph: 1, principal: region, decided: 2024-10-01, outcome: approved}",
                "- {paragraph: 1, principal: norrby, decided: 2024-11-30, outcome: approved}",
            ),
            None,
        ),
    ],
)
def test_who_has_not_decided(workspace: Make, entries: tuple[str, ...], whom: str | None) -> None:
    files = minutes() | (recorded("responses:", *entries) if entries else {})

    assert found(workspace, codes.NOT_ANSWERED, files, bodies(ANSWERED)) == (
        unanswered("2024-10-20", whom) if whom is not None else []
    )


@pytest.mark.parametrize(
    ("keys", "rules", "day"),
    [
        ("due: 2024-12-01", ANSWERED, "2024-12-01"),
        ("due: 2024-12-02", ANSWERED, None),
        ("due: 2024-12-01", GOES_OUT, "2024-12-01"),
        ("", GOES_OUT, None),
        ("due: så snart som möjligt", ANSWERED, None),
        # The next meeting was on 15 November, and that of the other body has no minutes yet.
        ("due: next-meeting", ANSWERED, "2024-11-15"),
        ("due: samrad/2024-11-22", ANSWERED, None),
        ("due: samrad/2024-11-23", ANSWERED, "2024-11-23"),
    ],
)
def test_the_day_is_its_own_or_that_of_the_rules(
    workspace: Make, keys: str, rules: str, day: str | None
) -> None:
    files = (
        minutes(keys)
        | meeting("lsg/2024-10-04", status="cancelled")
        | meeting("lsg/2024-11-15")
        | meeting("samrad/2024-11-22", status="called")
    )

    assert found(workspace, codes.NOT_ANSWERED, files, bodies(rules)) == (
        unanswered(day, "still waits for Region Exempel and Norrby kommun") if day is not None else []
    )


@pytest.mark.parametrize(
    ("item", "ended"),
    [
        ("title: Avtal, matter: avtal", False),
        ("title: Avtal, matter: avtal, settled: true", True),
        ("title: Avtal, follows_up: lsg/2024-09-20 § 1", False),
        ("title: Avtal, follows_up: lsg/2024-09-20 § 1, settled: true", True),
        ("title: Avtal, decisions: [{text: att ändra, replaces: lsg/2024-09-20 § 1.1}]", True),
        ("title: Avtal, decisions: [{text: att ändra, ends: lsg/2024-09-20#1}]", True),
        ("title: Avtal, decisions: [{text: att ändra, ends: lsg/2024-09-20 § 1.2}]", False),
    ],
)
@pytest.mark.parametrize(
    ("code", "rules"), [(codes.NOT_DISPATCHED, GOES_OUT), (codes.NOT_ANSWERED, ANSWERED)]
)
def test_what_another_meeting_has_ended_waits_for_nobody(
    workspace: Make, item: str, code: Code, rules: str, *, ended: bool
) -> None:
    files = minutes() | meeting("samrad/2024-11-15", more=f"items:\n  - {{{item}}}\n")

    assert (found(workspace, code, files, bodies(rules)) == []) == ended


def test_the_word_of_the_rule_decides_how_heavily_it_weighs(workspace: Make) -> None:
    verdict = judge(workspace({"bodies.yaml": bodies(GOES_OUT), **minutes()}))
    told = [one for one in verdict.diagnostics if one.code is codes.NOT_DISPATCHED]

    assert [one.severity for one in told] == [Severity.WARNING]


def test_where_nobody_can_tell_what_came_later_it_is_not_judged(workspace: Make) -> None:
    files = minutes() | meeting("samrad/2024-11-15", more="items: [{titel: Avtal}]")
    verdict = judge(workspace({"bodies.yaml": bodies(GOES_OUT), **files}))

    assert codes.NOT_DISPATCHED not in {one.code for one in verdict.diagnostics}
    assert [one.because for one in verdict.skipped if one.code is codes.NOT_DISPATCHED] == [
        "meetings/samrad/2024-11-15.yaml"
    ]


def test_a_plan_recommends_nothing_yet(workspace: Make) -> None:
    files = {path: text.replace("held", "called") for path, text in minutes().items()}

    assert found(workspace, codes.NOT_DISPATCHED, files, bodies(GOES_OUT)) == []
    assert found(workspace, codes.NOT_DISPATCHED, {PATH: HEAD}, BODIES) == []
