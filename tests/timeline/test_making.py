"""What is committed to by which words, for whom, and when it is due."""

import pytest
from tests.helpers.small import Make
from tests.timeline.telling import ASSIGNED, BODIES, CLAUSES, MADE, POSTPONED, RECOMMENDED, held, told


def test_the_four_kinds(workspace: Make) -> None:
    assert (
        told(workspace, held("lsg/2024-01-10", MADE))
        == """\
Recommendation lsg/2024-01-10 § 1.1 | m | region, norrby, soderby of 3 | no due | open
Assignment lsg/2024-01-10 § 2.1 | m | Rut Modig | no due | open
Postponement lsg/2024-01-10 § 3.1 | m | lsg | no due | open
Forwarding lsg/2024-01-10 § 4 | m | samrad for decision | no due | open
"""
    )


def test_clauses_are_counted_under_their_number_as_they_are_printed(workspace: Make) -> None:
    assert told(workspace, held("lsg/2024-01-10", "  - {title: A}\n"), held("lsg/2024-02-14", CLAUSES)) == (
        "Assignment lsg/2024-02-14 § 3.1 | - | X | no due | open\n"
        "Assignment lsg/2024-02-14 § 3.3 | - | X | no due | open\n"
        "Recommendation lsg/2024-02-14 § 3.4 | - | region, norrby, soderby of 3 | no due | open\n"
        "Assignment lsg/2024-02-14 § 3.5 | - | X | no due | open\n"
    )


@pytest.mark.parametrize(
    ("sub", "decision", "matters"),
    [
        ("", "", "m"),  # its item's
        (", matter: n", "", "n"),
        (", matter: n", ", matters: [o, p]", "o, p"),
    ],
)
def test_what_a_decision_is_about(workspace: Make, sub: str, decision: str, matters: str) -> None:
    clause = f"{{kind: assign, text: att C, to: X{decision}}}"
    item = f"  - {{title: A, matter: m, items: [{{title: B{sub}, decisions: [{clause}]}}]}}\n"

    assert told(workspace, held("lsg/2024-01-10", item)) == (
        f"Assignment lsg/2024-01-10 § 1.1 | {matters} | X | no due | open\n"
    )


@pytest.mark.parametrize(
    ("to", "waiting"),
    [
        ("[huvudmännen]", "region, norrby, soderby of 3"),
        ("[kommunerna]", "norrby, soderby of 2"),
        ("[regionen]", "region of 1"),
        ("[Söderby, norrby]", "norrby, soderby of 2"),
        ("[socialcheferna]", "region, norrby, soderby of 3"),
    ],
)
def test_whom_a_recommendation_is_for(workspace: Make, to: str, waiting: str) -> None:
    asked = RECOMMENDED.replace("text: att anta", f"text: att anta, to: {to}")

    assert f" | {waiting} | " in told(workspace, held("lsg/2024-01-10", asked))


@pytest.mark.parametrize(
    ("until", "due", "to"),
    [
        ("2024-03-01", "due 2024-03-01", "lsg"),
        ("samrad/2024-05-08", "due 2024-05-08", "samrad"),  # it comes back there
        ("i höst", "due i höst", "lsg"),
        ("next-meeting", "due 2024-04-17", "lsg"),
    ],
)
def test_when_a_postponed_matter_comes_back(workspace: Make, until: str, due: str, to: str) -> None:
    files = held("lsg/2024-01-10", POSTPONED.replace("text: att", f"until: {until}, text: att"))
    files |= held("samrad/2024-02-07", "  - {title: A}\n", "planned", "booked: 2024-01-01\n")
    files |= held("lsg/2024-02-14", "  - {title: A}\n", "cancelled", "booked: 2024-01-01\n")
    files |= held("lsg/2024-03-13", "  - {title: A}\n", "planned", "booked: 2024-02-01\n")
    files |= held("lsg/2024-04-17", "  - {title: A}\n", "planned", "booked: 2024-01-10\n")

    assert told(workspace, files, on="2024-01-31") == (
        f"Postponement lsg/2024-01-10 § 1.1 | m | {to} | {due} | open\n"
    )


@pytest.mark.parametrize(
    ("on", "due"), [("2024-01-31", "due next-meeting"), ("2024-02-01", "due 2024-03-13")]
)
def test_the_next_meeting_is_one_that_is_booked_by_then(workspace: Make, on: str, due: str) -> None:
    given = ASSIGNED.replace("to: Rut Modig", "to: Rut Modig, due: next-meeting")
    files = held("lsg/2024-01-10", given)
    files |= held("lsg/2024-02-20", "  - {title: A}\n", "planned")  # nobody wrote when it was booked
    files |= held("lsg/2024-03-13", "  - {title: A}\n", "planned", "booked: 2024-02-01\n")

    assert f" | {due} | open" in told(workspace, files, on=on)


def test_after_a_year_without_meetings_nobody_knows_which_was_the_next(workspace: Make) -> None:
    given = ASSIGNED.replace("to: Rut Modig", "to: Rut Modig, due: next-meeting")
    files = held("lsg/2011-01-10", given) | held("lsg/2013-01-10", "  - {title: A}\n")

    assert "due next-meeting" in told(workspace, files)


FOLLOWED = "follow_up: [{from: 2024-02-01, basis: Beslut, answered_within_days: 90}]"


def test_a_body_is_followed_up_from_a_day_on(workspace: Make) -> None:
    name = "name: Ledningsgruppen}]\n"
    bodies = {"bodies.yaml": BODIES.replace(name, f"{name}    {FOLLOWED}\n")}
    files = (
        held("lsg/2024-01-31", MADE) | held("lsg/2024-02-01", RECOMMENDED) | held("au/2024-01-10", ASSIGNED)
    )

    assert told(workspace, bodies, files) == (
        "Assignment au/2024-01-10 § 1.1 | m | Rut Modig | no due | open\n"
        "Recommendation lsg/2024-02-01 § 5.1 | m | region, norrby, soderby of 3 | due 2024-05-01 | open\n"
    )
    worded = RECOMMENDED.replace("text:", "due: i höst, text:")
    assert "due i höst | open" in told(workspace, bodies, held("lsg/2024-02-01", worded))


def test_two_matters_postponed_together_come_back_each_on_its_own(workspace: Make) -> None:
    both = "  - {title: A, decisions: [{kind: postpone, text: att B, matters: [m, n]}]}\n"

    assert told(
        workspace, held("lsg/2024-01-10", both), held("lsg/2024-02-14", "  - {title: B, matter: m}\n")
    ) == (
        "Postponement lsg/2024-01-10 § 1.1 | m | lsg | no due | taken-up 2024-02-14 at lsg/2024-02-14 § 2\n"
        "Postponement lsg/2024-01-10 § 1.1 | n | lsg | no due | open\n"
    )


FORWARDS = (
    "  - {title: A, matter: m, forward: [FORWARD], decisions: [{kind: forward, text: att B, to: [TO]}]}\n"
)


@pytest.mark.parametrize(
    ("forward", "to", "rows"),
    [
        # The item says for what, the decision in what words: one row.
        ("{to: samrad, for: decision}", "samrad], matters: [m", ["§ 1.1 | m | samrad for decision"]),
        ("samrad", "samrad", ["§ 1.1 | m | samrad for information"]),
        ("samrad", "au, Rut Modig", ["§ 1.1 | m | au", "§ 1 | m | samrad for information"]),
        # Another matter than the item's own.
        (
            "samrad",
            "samrad], matters: [n",
            ["§ 1.1 | n | samrad", "§ 1 | m | samrad for information"],
        ),
    ],
)
def test_what_is_forwarded_in_two_ways_is_counted_once(
    workspace: Make, forward: str, to: str, rows: list[str]
) -> None:
    item = FORWARDS.replace("FORWARD", forward).replace("TO", to)

    found = told(workspace, held("lsg/2024-01-10", item))

    assert found == "".join(f"Forwarding lsg/2024-01-10 {row} | no due | open\n" for row in rows)
