"""How heavily a rule weighs: as the rule says, or as `rules` in bodies.yaml says for a body from a day on."""

import pytest
from tests.helpers.judging import judge
from tests.helpers.showing import shown
from tests.helpers.small import Make

from lsgtool.check.verdict import Verdict
from lsgtool.diagnostic import Severity

BODIES = """\
organisation: Region Exempel
principals: {}
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]
    meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 2}]
  beredning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Beredningen}]
    papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]
"""
MEETINGS = {
    f"meetings/{body}/{year}-02-16.yaml": (
        f"body: {body}\ndate: {year}-02-16\nstatus: held\npapers_sent: {year}-02-15\n"
    )
    for body in ("beredning", "ledning")
    for year in (2022, 2023)
}
BEREDNING, LEDNING = ("beredning/2022", "beredning/2023"), ("ledning/2022", "ledning/2023")
LATE = (*BEREDNING, *LEDNING)


def judged(make: Make, *settings: str) -> Verdict:
    """Return the verdict on four meetings with late papers, and on two years with too few meetings."""
    rules = "".join(f"  - {{basis: Beslut, {setting}}}\n" for setting in settings)
    return judge(make({"bodies.yaml": BODIES + (f"rules:\n{rules}" if rules else ""), **MEETINGS}))


def weights(verdict: Verdict, code: str = "LSG301") -> dict[str, str]:
    """Return how bad each finding is, by body and year."""
    return {
        one.path.removeprefix("meetings/").partition("-02")[0]: one.severity.value
        for one in verdict.diagnostics
        if one.code.code == code
    }


def test_without_a_setting_the_rule_weighs_what_its_provision_says(workspace: Make) -> None:
    verdict = judged(workspace)

    assert weights(verdict) == dict.fromkeys(LATE, "error")
    assert verdict.count(Severity.ERROR) == 6


@pytest.mark.parametrize("weight", ["error", "warning", "information"])
@pytest.mark.parametrize("rule", ["papers-late", "LSG301"])
def test_a_setting_for_all_bodies(workspace: Make, rule: str, weight: str) -> None:
    verdict = judged(workspace, f"from: 2020-01-01, rule: {rule}, weight: {weight}")

    assert weights(verdict) == dict.fromkeys(LATE, weight)
    assert verdict.count(Severity.ERROR) == (6 if weight == "error" else 2)


def test_a_rule_that_is_off_is_not_asked(workspace: Make) -> None:
    assert weights(judged(workspace, "from: 2020-01-01, rule: papers-late, weight: off")) == {}


def test_a_setting_for_one_body_counts_before_that_for_all(workspace: Make) -> None:
    of_one = "from: 2020-01-01, rule: papers-late, body: ledning, weight: warning"
    of_all = "from: 2021-01-01, rule: papers-late, weight: off"

    assert weights(judged(workspace, of_one)) == dict.fromkeys(BEREDNING, "error") | dict.fromkeys(
        LEDNING, "warning"
    )
    assert weights(judged(workspace, of_one, of_all)) == dict.fromkeys(LEDNING, "warning")
    assert weights(judged(workspace, of_all, of_one)) == dict.fromkeys(LEDNING, "warning")


def test_a_setting_counts_from_its_day_on(workspace: Make) -> None:
    from_then_on = "from: 2023-02-16, rule: papers-late, weight: off"
    one_day_late = "from: 2023-02-17, rule: papers-late, weight: off"

    assert set(weights(judged(workspace, from_then_on))) == {"beredning/2022", "ledning/2022"}
    assert set(weights(judged(workspace, one_day_late))) == set(LATE)


def test_of_two_settings_the_later_one_counts(workspace: Make) -> None:
    settings = (
        "from: 2023-01-01, rule: LSG301, weight: information",
        "from: 2020-01-01, rule: papers-late, weight: warning",
    )

    assert weights(judged(workspace, *settings)) == {
        "beredning/2022": "warning",
        "beredning/2023": "information",
        "ledning/2022": "warning",
        "ledning/2023": "information",
    }


@pytest.mark.parametrize(
    ("setting", "found"),
    [
        ("from: 2020-01-01, rule: meetings-too-few, weight: warning", {2022: "warning", 2023: "warning"}),
        ("from: 2023-12-31, rule: meetings-too-few, weight: off", {2022: "error"}),
        (
            "from: 2020-01-01, rule: meetings-too-few, body: beredning, weight: off",
            {2022: "error", 2023: "error"},
        ),
    ],
)
def test_a_rule_about_years_weighs_what_is_said_for_the_last_day_of_the_year(
    workspace: Make, setting: str, found: dict[int, str]
) -> None:
    verdict = judged(workspace, setting)

    assert {
        one.message.fields["year"]: one.severity.value
        for one in verdict.diagnostics
        if one.code.code == "LSG304"
    } == found


@pytest.mark.parametrize(
    ("rule", "way_out"),
    [
        ("papers-latte", "did you mean `papers-late`?"),
        # What keeps a file from being read is no rule.
        ("LSG102", "`lsg rules` lists them"),
        ("missing-key", "`lsg rules` lists them"),
    ],
)
def test_a_setting_that_names_no_rule_is_told_and_changes_nothing(
    workspace: Make, rule: str, way_out: str
) -> None:
    verdict = judged(
        workspace,
        "from: 2020-01-01, rule: papers-late, weight: warning",
        f"from: 2020-01-01, rule: {rule}, weight: off",
    )

    assert weights(verdict) == dict.fromkeys(LATE, "warning")
    assert shown(one for one in verdict.diagnostics if one.code.code == "LSG138") == (
        f"13:45 LSG138 there is no rule `{rule}` that can weigh otherwise\n    {way_out}\n"
    )


@pytest.mark.parametrize("rule", ["identity-number", "LSG803"])
def test_a_setting_for_a_rule_that_always_weighs_the_same(workspace: Make, rule: str) -> None:
    verdict = judged(workspace, f"from: 2020-01-01, rule: {rule}, weight: off")

    assert shown(one for one in verdict.diagnostics if one.code.code == "LSG138") == (
        f"12:45 LSG138 `{rule}` cannot be changed: it weighs the same in every body\n"
        "    take this entry of `rules` away\n"
    )
