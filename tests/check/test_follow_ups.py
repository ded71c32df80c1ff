"""The files of what happened after meetings are judged as those of meetings are: each fault at its place."""

from dataclasses import replace

import pytest
from tests.helpers.following import HEAD, MINUTES, files, follow_up
from tests.helpers.judging import ON, judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.check.choice import choice
from lsgtool.check.judge import Order, judged
from lsgtool.check.judge import judge as judge_in_order
from lsgtool.check.table import FOLLOW_UP_RULES, RULES
from lsgtool.check.verdict import Verdict
from lsgtool.messages import english
from lsgtool.workspace.workspace import Workspace

PATH = "meetings/lsg/2024-09-20.follow-up.yaml"
MEETING = "meetings/lsg/2024-09-20.yaml"
NORRBY = "principal: norrby, decided: 2024-10-22, outcome: approved"
LOST = f"paragraph: 37, {NORRBY}"
"""A response to no recommendation."""


def places(verdict: Verdict) -> list[str]:
    """Return `line:column CODE` of what is found in the follow-up file, and the path before all else."""
    return [
        f"{'' if one.path == PATH else one.path + ':'}{one.place.line}:{one.place.column} {one.code.code}"
        for one in verdict.diagnostics
    ]


def told(workspace: Workspace) -> list[str]:
    return places(judge(workspace))


def test_a_good_one(workspace: Make) -> None:
    verdict = judge(workspace(files(follow_up("responses", f"paragraph: 35, {NORRBY}"))))

    assert verdict == Verdict((), files=3, meetings=1, rules=len(RULES), follow_ups=1)
    assert verdict.bodies


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["1:1 LSG012"]),
        ("- nothing\n", ["1:1 LSG103"]),
        ("meeting: lsg/2024-09-20\nresponces: []\n", ["2:1 LSG101"]),
        ("meeting: lsg 2024-09-20\n", ["1:10 LSG107"]),
        (f"{HEAD}reports: 39\n", ["2:10 LSG103"]),
        (follow_up("reports", "paragraph: 38"), ["3:5 LSG102"]),
        (follow_up("reports", "paragraph: § 38, done: 2024-10-04"), ["3:17 LSG107"]),
        (follow_up("reports", "paragraph: 38, clause: 0, done: 2024-10-04"), ["3:29 LSG107"]),
        (follow_up("reports", "paragraph: 38, done: 2024-10-40"), ["3:27 LSG104"]),
        (follow_up("responses", f"paragraph: 35, {NORRBY}d"), ["3:70 LSG106"]),
        (follow_up("reports", "paragraph: 38, done: 2024-10-04, by: Lena #3"), ["3:48 LSG011"]),
        (f"{HEAD}{HEAD}", ["2:1 LSG007"]),
    ],
)
def test_faults_in_the_shape(text: str, found: list[str], workspace: Make) -> None:
    assert told(workspace(files(text))) == found


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        (f"paragraph: 35, {NORRBY.replace('norrby', 'norby')}", ["3:32 LSG112"]),
        (f"paragraph: 35, note: Gäller 640823-3234, {NORRBY}", ["3:34 LSG803"]),
        (f"paragraph: 35, note: Ring 070-174 06 05, {NORRBY}", ["3:32 LSG805"]),
        (f"paragraph: 35, note: Skriv till anna.exempel@gmail.com, {NORRBY}", ["3:38 LSG804"]),
        (f"paragraph: 35, note: Tas upp igen 31 november, {NORRBY}", ["3:40 LSG802"]),
        (f"paragraph: 35, note: Tas upp igen torsdag 15 november, {NORRBY}", ["3:40 LSG801"]),
        (f"paragraph: 35, note: Tas upp igen fredag 15 november, {NORRBY}", []),
        (f"paragraph: 35, note: Som i lsg/2024-09-20 § 53, {NORRBY}", ["3:27 LSG132"]),
        (f"paragraph: 35, note: Som i lsg/2024-09-21 § 53, {NORRBY}", ["3:27 LSG131"]),
        (f"paragraph: 35, by: Kommunstyrelsen § 112/24, {NORRBY}", []),
    ],
)
def test_what_holds_for_every_file_holds_for_these(entry: str, found: list[str], workspace: Make) -> None:
    assert told(workspace(files(follow_up("responses", entry)))) == found


def test_whatever_is_wrong_the_rest_is_judged(workspace: Make) -> None:
    text = follow_up("responses", LOST, f"paragraph: 37, clase: 2, {NORRBY}", f"paragrph: 37, {NORRBY}", LOST)
    text += "reports:\n  - {paragraph: 38, done: igår}\n  - {paragraph: 37, done: 2024-10-04}\n  - klart\n"

    assert told(workspace(files(text))) == [
        "3:17 LSG604",
        "4:21 LSG101",  # nobody knows what an entry with a fault means
        "5:5 LSG102",
        "5:6 LSG101",
        "6:17 LSG604",
        "8:27 LSG104",
        "9:17 LSG609",
        "10:5 LSG103",
    ]


def test_on_a_line_that_the_text_itself_tears_nothing_more_is_told(workspace: Make) -> None:
    text = follow_up("responses", f"{LOST}, paragraph: 53", LOST)

    assert told(workspace(files(text))) == ["3:80 LSG007", "4:17 LSG604"]


def test_faults_in_the_minutes_are_told_there_and_hide_what_is_said_of_them(workspace: Make) -> None:
    text = follow_up("responses", LOST.replace("norrby", "norby"))
    verdict = judge(workspace(files(text, MINUTES.replace("status: held", "status: holden"))))

    assert places(verdict) == ["3:32 LSG112", f"{MEETING}:3:9 LSG106"]
    assert [one.code.code for one in verdict.skipped if one.path == PATH] == [
        "LSG604", "LSG605", "LSG606", "LSG607", "LSG609", "LSG615", "LSG616",
    ]  # fmt: skip
    assert {one.because for one in verdict.skipped} == {MEETING}


def test_where_the_numbers_cannot_be_counted_no_number_is_missed(workspace: Make) -> None:
    minutes = MINUTES.replace("first_paragraph: 35\n", "")
    text = follow_up("responses", f"paragraph: 53, {NORRBY}")
    verdict = judge(workspace({**files(text, minutes), **meeting("lsg/2024-02-23", status="helt")}))

    assert [place for place in places(verdict) if "LSG6" in place] == []
    assert {one.because for one in verdict.skipped if one.path == PATH} == {"meetings/lsg/2024-02-23.yaml"}


def test_faults_in_the_bodies_hide_what_is_held_against_them(workspace: Make) -> None:
    verdict = judge(workspace(files(follow_up("responses", LOST), bodies=BODIES + "closed_days: jul\n")))

    assert places(verdict) == ["bodies.yaml:14:14 LSG103"]
    assert {(one.path, one.because) for one in verdict.skipped} >= {(PATH, "bodies.yaml")}


def test_without_bodies_a_file_is_judged_by_itself(workspace: Make) -> None:
    text = follow_up("responses", f"paragraph: 37, note: Ring 070-174 06 05, {NORRBY}")
    verdict = judge(
        workspace(files(text.replace("lsg/2024-09-20", "lsg/2024-09-13"), bodies="bodies: [lsg\n"))
    )

    assert [place for place in places(verdict) if not place.startswith("bodies.yaml")] == [
        "1:10 LSG615",
        "3:32 LSG805",
    ]
    assert verdict.without_bodies


def test_only_the_files_that_are_asked_for(workspace: Make) -> None:
    repository = workspace(files(follow_up("responses", LOST)))
    order = Order(ON, only={PATH})

    assert judged(repository, order) == (PATH,)
    assert judged(repository, Order(ON)) == ("bodies.yaml", PATH, MEETING)
    assert judge_in_order(repository, replace(order, only={MEETING})).diagnostics == ()
    verdict = judge_in_order(repository, order)
    assert places(verdict) == ["3:17 LSG604"]
    assert (verdict.files, verdict.meetings, verdict.follow_ups, verdict.bodies) == (1, 0, 1, False)


def test_only_the_rules_that_are_asked_for(workspace: Make) -> None:
    text = follow_up("responses", LOST.replace("norrby", "norby"))
    order = Order(ON, choice(["response-without-recommendation"], []))

    assert places(judge_in_order(workspace(files(text)), order)) == ["3:17 LSG604"]


UNASKED = follow_up("responses", "paragraph: 35, principal: region, decided: 2024-10-22, outcome: approved")


@pytest.mark.parametrize(
    ("setting", "found"),
    [
        ("rule: response-not-asked-for, weight: warning", ["warning"]),
        ("rule: LSG605, weight: off, body: lsg", []),
        ("rule: LSG605, weight: off, body: samrad", ["error"]),
        ("rule: LSG605, weight: off, from: 2024-09-21", ["error"]),  # the day of the meeting counts
    ],
)
def test_what_the_entries_say_may_weigh_otherwise(setting: str, found: list[str], workspace: Make) -> None:
    since = "" if "from:" in setting else "from: 2024-09-20, "
    bodies = f"{BODIES}rules: [{{{since}basis: Beslut, {setting}}}]\n"

    assert [
        one.severity.value for one in judge(workspace(files(UNASKED, bodies=bodies))).diagnostics
    ] == found


@pytest.mark.parametrize("rule", ["LSG604", "LSG609", "LSG615", "LSG616"])
def test_what_keeps_an_entry_out_of_the_registers_weighs_the_same_everywhere(
    rule: str, workspace: Make
) -> None:
    bodies = f"{BODIES}rules: [{{from: 2024-01-01, basis: Beslut, rule: {rule}, weight: off}}]\n"
    (found,) = judge(workspace(files(HEAD, bodies=bodies))).diagnostics

    assert english(found.message) == f"`{rule}` cannot be changed: it weighs the same in every body"


def test_no_deviation_silences_what_is_found_in_such_a_file(workspace: Make) -> None:
    deviation = "deviations: [{rule: response-not-asked-for, reason: Alla svarar, basis: Beslut}]\n"
    verdict = judge(workspace(files(UNASKED, f"{MINUTES}{deviation}")))

    assert [place.rpartition(" ")[2] for place in places(verdict)] == ["LSG605", "LSG118"]


def test_the_table_has_rules_for_them() -> None:
    assert len(FOLLOW_UP_RULES) > 10
    assert {rule.code for rule in FOLLOW_UP_RULES} <= {rule.code for rule in RULES}
    assert not [rule for rule in FOLLOW_UP_RULES if rule.code.code.startswith("LSG6") and rule.waivable]
