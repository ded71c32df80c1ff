"""How commitments end, each rule of the fold by a small repository of its own."""

import pytest
from tests.helpers.small import Make
from tests.timeline.telling import (
    ASSIGNED,
    BODIES,
    CLAUSES,
    FORWARDED,
    MADE,
    RECOMMENDED,
    beside,
    held,
    history,
    lines,
    told,
)

OPEN = """\
Recommendation lsg/2024-01-10 § 1.1 | m | region, norrby, soderby of 3 | no due | open
Assignment lsg/2024-01-10 § 2.1 | m | Rut Modig | no due | open
Postponement lsg/2024-01-10 § 3.1 | m | lsg | no due | open
Forwarding lsg/2024-01-10 § 4 | m | samrad for decision | no due | open
"""
AGAIN = "  - {title: B, matter: m}\n"


def following(number: int, more: str = "") -> str:
    return f"  - {{title: B, follows_up: lsg/2024-01-10 § {number}{more}}}\n"


def deciding(key: str, what: str) -> str:
    return f"  - {{title: B, decisions: [{{text: att C, {key}: lsg/2024-01-10 § {what}}}]}}\n"


SETTLED = "  - {title: B, matter: m, settled: true}\n"


@pytest.mark.parametrize(
    ("body", "items", "ends"),
    [
        ("lsg", AGAIN, ["open", "open", "taken-up", "open"]),
        ("samrad", AGAIN, ["open", "open", "open", "received"]),
        ("au", AGAIN, ["open", "open", "open", "open"]),  # it prepares, and it is not waited for
        ("lsg", "  - {title: B, matter: other}\n", ["open", "open", "open", "open"]),
        ("lsg", "  - {title: B, items: [{title: C, matter: m}]}\n", ["open", "open", "taken-up", "open"]),
        (
            "lsg",
            "  - {title: B, decisions: [{text: att C, matters: [m]}]}\n",
            ["open", "open", "taken-up", "open"],
        ),
        # What was only struck from the agenda has not been dealt with.
        ("lsg", AGAIN.replace("}", ", struck: true}"), ["open", "open", "open", "open"]),
        ("samrad", AGAIN.replace("}", ", struck: true}"), ["open", "open", "open", "open"]),
        ("lsg", following(2).replace("}", ", struck: true}"), ["open", "open", "open", "open"]),
        ("au", SETTLED, ["settled", "settled", "settled", "settled"]),
        ("lsg", SETTLED, ["settled", "settled", "taken-up", "settled"]),
        ("au", following(1), ["open", "open", "open", "open"]),  # who has answered is recorded, not told
        ("au", following(2), ["open", "reported", "open", "open"]),
        ("lsg", following(3), ["open", "open", "taken-up", "open"]),
        ("samrad", following(3), ["open", "open", "open", "open"]),  # it is to come back in its own body
        ("samrad", following(4), ["open", "open", "open", "received"]),
        ("au", following(4), ["open", "open", "open", "open"]),
        ("au", following(1, ", settled: true"), ["settled", "open", "open", "open"]),  # without a matter
        ("au", following(2, ", settled: true"), ["open", "reported", "open", "open"]),
        ("samrad", deciding("replaces", "1"), ["replaced", "open", "open", "open"]),
        ("samrad", deciding("ends", "2"), ["open", "ended", "open", "open"]),
        ("samrad", deciding("ends", "4"), ["open", "open", "open", "ended"]),
    ],
)
def test_how_each_kind_ends_at_a_later_meeting(
    workspace: Make, body: str, items: str, ends: list[str]
) -> None:
    found = told(workspace, held("lsg/2024-01-10", MADE), held(f"{body}/2024-02-14", items))

    at = f" 2024-02-14 at {body}/2024-02-14 § {5 if body == 'lsg' else 1}"  # numbers run through the year
    wanted = [end if end == "open" else f"{end}{at}" for end in ends]
    assert [line.rpartition(" | ")[2] for line in found.splitlines()] == wanted
    assert told(workspace, on="2024-02-13") == OPEN  # the same files, the day before


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_what_is_not_held_ends_nothing_and_makes_nothing(workspace: Make, status: str) -> None:
    later = held("lsg/2024-02-14", SETTLED + MADE, status, "booked: 2024-01-10\n")

    assert told(workspace, held("lsg/2024-01-10", MADE), later) == OPEN


def test_the_first_end_counts(workspace: Make) -> None:
    assert told(
        workspace,
        held("lsg/2024-01-10", ASSIGNED),
        beside("lsg/2024-01-10", "reports: [{paragraph: 1, done: 2024-03-01, by: Rut Modig}]\n"),
        held("lsg/2024-02-14", following(1)),
        held("lsg/2024-03-13", following(1)),
        held("lsg/2024-04-17", SETTLED),
    ) == (
        "Assignment lsg/2024-01-10 § 1.1 | m | Rut Modig | no due"
        " | reported 2024-02-14 at lsg/2024-02-14 § 2\n"
    )


def test_nothing_is_ended_by_its_own_meeting(workspace: Make) -> None:
    own = MADE + SETTLED + following(2)

    assert told(workspace, held("lsg/2024-01-10", own)) == OPEN


@pytest.mark.parametrize(
    ("ref", "ended"),
    [
        ("§ 2", {"2.1", "2.3", "2.5"}),
        ("§ 2.3", {"2.3"}),
        ("§ 2.2", set()),
        ("#2.5", {"2.5"}),
        ("§ 02", {"2.1", "2.3", "2.5"}),
    ],
)
def test_a_paragraph_or_one_clause_of_it_is_followed_up(workspace: Make, ref: str, ended: set[str]) -> None:
    later = held(
        "lsg/2024-02-14", f'  - {{title: D, follows_up: "lsg/2024-01-10 {ref}"}}\n'.replace(" #", "#")
    )

    found = told(workspace, held("lsg/2024-01-10", CLAUSES), later).splitlines()

    assert {line.split()[3] for line in found if "reported" in line} == ended


ANSWERS = """\
dispatches:
  - {paragraph: 1, dispatched: 2024-01-20, to: [region]}
responses:
  - {paragraph: 1, principal: norrby, decided: 2024-03-01, outcome: rejected}
  - {paragraph: 1, principal: region, decided: 2024-02-20, outcome: approved, recorded: 2024-03-05}
  - {paragraph: 1, principal: soderby, decided: 2024-02-25, outcome: postponed}
  - {paragraph: 1, principal: soderby, decided: 2024-04-10, outcome: amended, recorded: 2024-04-12}
"""


@pytest.mark.parametrize(
    ("on", "waiting"),
    [
        ("2024-02-29", "region, norrby, soderby of 3 | no due | open"),
        ("2024-03-01", "region, soderby of 3 | no due | open"),
        ("2024-03-04", "region, soderby of 3 | no due | open"),  # the region had decided; nobody knew
        ("2024-03-05", "soderby of 3 | no due | open"),
        ("2024-04-11", "soderby of 3 | no due | open"),
        ("2024-04-12", " of 3 | no due | answered 2024-04-10"),
    ],
)
def test_a_recommendation_waits_for_every_principal(workspace: Make, on: str, waiting: str) -> None:
    files = held("lsg/2024-01-10", RECOMMENDED) | beside("lsg/2024-01-10", ANSWERS)

    assert told(workspace, files, on=on) == f"Recommendation lsg/2024-01-10 § 1.1 | m | {waiting}\n"


TWO = """\
  - title: A
    decisions:
      - {kind: assign, text: att ett, to: X}
      - {kind: assign, text: att två, to: Y}
  - title: B
    decisions: [{kind: assign, text: att tre, to: Z}]
"""


@pytest.mark.parametrize(
    ("report", "ended"),
    [
        ("{paragraph: 1, clause: 2, done: 2024-02-01}", ["Y"]),
        ("{paragraph: 1, done: 2024-02-01}", []),  # it may be either of them
        ("{paragraph: 2, done: 2024-02-01}", ["Z"]),
        ("{paragraph: 2, clause: 2, done: 2024-02-01}", []),
        ("{paragraph: 2, done: 2024-02-01, recorded: 2024-03-01}", ["Z"]),
        ("{paragraph: 2, done: 2024-02-01, recorded: 2024-03-02}", []),
        ("{paragraph: 3, done: 2024-02-01}", []),
    ],
)
def test_a_report_ends_the_one_assignment_that_it_is_about(
    workspace: Make, report: str, ended: list[str]
) -> None:
    files = held("lsg/2024-01-10", TWO) | beside("lsg/2024-01-10", f"reports: [{report}]\n")
    found = told(workspace, files, on="2024-03-01").splitlines()

    assert [line.split(" | ")[2] for line in found if "reported 2024-02-01" in line] == ended


def test_two_bodies_that_meet_on_one_day_are_taken_by_their_names(workspace: Make) -> None:
    files = held("lsg/2024-01-10", FORWARDED) | held("samrad/2024-01-10", AGAIN)

    assert told(workspace, files).endswith("| received 2024-01-10 at samrad/2024-01-10 § 1\n")


def test_a_settled_matter_in_which_something_is_decided_again(workspace: Make) -> None:
    decided = "  - {title: C, matter: m, decisions: [{kind: assign, text: att D, to: X}]}\n"
    noted = "  - {title: C, matter: m, decisions: [{kind: note, text: att D}, att E]}\n"
    files = {"bodies.yaml": BODIES} | held("lsg/2024-01-10", SETTLED) | held("lsg/2024-02-14", noted)
    files |= held("samrad/2024-03-13", decided) | held("lsg/2024-04-17", decided)

    (revival,) = history(workspace(files)).revivals

    assert (revival.matter, str(revival.settled.paragraph), str(revival.decided.paragraph)) == (
        "m",
        "lsg/2024-01-10 § 1",
        "samrad/2024-03-13 § 1",
    )


def test_a_decision_knows_what_came_after_it(workspace: Make) -> None:
    files = {"bodies.yaml": BODIES} | held("lsg/2024-01-10", CLAUSES)
    files |= held("lsg/2024-02-14", deciding("replaces", "2.1")) | held(
        "samrad/2024-03-13", deciding("ends", "2")
    )
    found = history(workspace(files))

    def after(clause: int) -> list[str]:
        place = next(one.origin.address for one in found.made if one.origin.clause == clause)
        assert place is not None
        return [f"{one.how} by {one.by.paragraph}" for one in found.successions_of(place)]

    assert after(1) == ["replaced by lsg/2024-02-14 § 3", "ended by samrad/2024-03-13 § 1"]
    assert after(3) == ["ended by samrad/2024-03-13 § 1"]


def test_files_that_cannot_be_read_are_named_and_the_others_are_taken(workspace: Make) -> None:
    files = (
        {"bodies.yaml": BODIES}
        | held("lsg/2024-01-10", ASSIGNED)
        | held("lsg/2024-02-14", "  - {titel: A}\n")
    )
    files |= held("lsg/2024-03-13", ASSIGNED) | beside("lsg/2024-01-10", "reports: [{paragraph: 1}]\n")
    files |= held("lsg/2026-01-14", "  - {titel: A}\n") | {"meetings/lsg/2024-05-15.yml": ""}

    found = history(workspace(files))

    assert found.left_out == (
        "meetings/lsg/2024-01-10.follow-up.yaml",
        "meetings/lsg/2024-02-14.yaml",
        "meetings/lsg/2024-05-15.yml",
    )
    assert lines(found) == (
        "Assignment lsg/2024-01-10 § 1.1 | m | Rut Modig | no due | open\n"
        "Assignment lsg/2024-03-13.1 | m | Rut Modig | no due | open\n"  # no number can be counted
    )
