"""What a file refers to exists: meetings, decisions by their numbers, earlier minutes."""

import pytest
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import not_judged, told

FILES = {
    "bodies.yaml": BODIES,
    **meeting("lsg/2024-02-23", items=2),
    **meeting("lsg/2024-04-19", items=2, status="cancelled"),
    **meeting("lsg/2024-11-15", items=2, status="planned"),
}
ITEM = """\
body: lsg
date: 2024-09-20
status: held
items:
  - title: Avtal
    text: {text}
    decisions: [{{kind: assign, text: att gå vidare, to: samrad, due: {due}}}]
"""


def said(workspace: Make, text: str = "Text", due: str = "next-meeting") -> list[str]:
    files = FILES | {"meetings/lsg/2024-09-20.yaml": ITEM.format(text=text, due=due)}
    return [line.partition(" ")[2] for line in told(workspace(files), "LSG131", "LSG132")]


@pytest.mark.parametrize(
    ("due", "found"),
    [
        ("lsg/2024-11-15", []),
        ("lsg/2024-11-14", ["LSG131 there is no meeting lsg/2024-11-14"]),
        ("lsg/2025-02-14", []),
        ("samrad/2024-10-25", []),
        (
            "lgs/2024-11-15",
            ["LSG131 `lgs/2024-11-15` names a meeting of `lgs`, which bodies.yaml does not have"],
        ),
        ("2024-11-14", []),
        ("vid mötet lsg/2024-11-14", []),
    ],
)
def test_a_meeting_that_something_is_due_at(due: str, found: list[str], workspace: Make) -> None:
    assert said(workspace, due=due) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Se lsg/2024-02-23 § 2.", []),
        ("Se lsg/2024-02-23 §2 och lsg/2024-02-23#1.", []),
        ("Se lsg/2024-02-23\u00a0§\u00a02.", []),
        ("Se lsg/2024-02-23 § 2 i protokollet.", []),
        ("Se lsg/2024-02-23 § 3.", ["LSG132 lsg/2024-02-23 has no § 3"]),
        ('"Se lsg/2024-02-23#3."', ["LSG132 lsg/2024-02-23 has no § 3"]),
        (
            "Se lsg/2024-02-23 § 3 och lsg/2024-02-23 § 4.",
            ["LSG132 lsg/2024-02-23 has no § 3", "LSG132 lsg/2024-02-23 has no § 4"],
        ),
        ("Se lsg/2024-02-23 § 2c.", []),
        ("Se lsg/2024-09-20 § 3.", []),
        ("Se lsg/2024-09-20 § 4.", ["LSG132 lsg/2024-09-20 has no § 4"]),
        ("Se lsg/2024-04-19 § 1.", ["LSG132 lsg/2024-04-19 was cancelled, and nothing was decided there"]),
        ("Se lsg/2024-02-24 § 2.", ["LSG131 there is no meeting lsg/2024-02-24"]),
        # Not held yet; nothing known of that year; another archive; no such day; no decision; a path.
        ("Se lsg/2024-11-15 § 9.", []),
        ("Se lsg/2023-02-23 § 9.", []),
        ("Se hsn/2024-02-23 § 9.", []),
        ("Se lsg/2024-02-30 § 9.", []),
        ("Se lsg/2024-02-24.", []),
        ("Se meetings/lsg/2024-02-24 § 9.", []),
    ],
)
def test_a_decision_that_a_text_names(text: str, found: list[str], workspace: Make) -> None:
    assert said(workspace, text=text) == found


def test_the_line_of_a_text_is_told(workspace: Make) -> None:
    text = "|\n      Först.\n\n      Sedan, lsg/2024-02-23 § 3."
    files = FILES | {"meetings/lsg/2024-09-20.yaml": ITEM.format(text=text, due="next-meeting")}

    assert told(workspace(files), "LSG132") == ["lsg/2024-09-20:9 LSG132 lsg/2024-02-23 has no § 3"]


CLAUSES = """\
items:
  - title: Avtal
    decisions: [att ett, att två]
    items: [{title: Mer, decisions: [{kind: assign, text: att tre}]}]
  - title: Budget
"""


@pytest.mark.parametrize(
    ("ref", "found"),
    [
        ("lsg/2024-02-23 § 1", []),
        ("lsg/2024-02-23 § 1.1", []),
        ("lsg/2024-02-23#1.3", []),
        ("lsg/2024-02-23 § 1.4", ["LSG132 lsg/2024-02-23 § 1 has no clause 4"]),
        ("lsg/2024-02-23 § 2.1", ["LSG132 lsg/2024-02-23 § 2 has no clause 1"]),
        ("lsg/2024-02-23 § 3", ["LSG132 lsg/2024-02-23 has no § 3"]),
        ("lsg/2024-02-23 § 3.1", ["LSG132 lsg/2024-02-23 has no § 3"]),
        ("lsg/2024-02-23 § 2 c", ["LSG132 lsg/2024-02-23 has no § 2 c"]),
        ("lsg/2024-04-19 § 1.1", ["LSG132 lsg/2024-04-19 was cancelled, and nothing was decided there"]),
        ("lsg/2024-02-24 § 1.1", ["LSG131 there is no meeting lsg/2024-02-24"]),
        ("samrad/2024-02-24 § 1", []),
        (
            "lgs/2024-02-23 § 1",
            ["LSG131 `lgs/2024-02-23` names a meeting of `lgs`, which bodies.yaml does not have"],
        ),
    ],
)
@pytest.mark.parametrize("key", ["replaces", "ends", "basis"])
def test_a_clause_that_a_value_names(key: str, ref: str, found: list[str], workspace: Make) -> None:
    files = FILES | meeting("lsg/2024-02-23", more=CLAUSES)
    value = f"decisions: [{{text: att ändra, {key}: {ref}}}]"
    if key == "basis":
        value = f"deviations: [{{rule: papers-late, reason: Sent, basis: {ref}}}]"
    files |= meeting("lsg/2024-09-20", more=f"items:\n  - title: Avtal\n    {value}\n")

    lines = told(workspace(files), "LSG131", "LSG132")
    assert [line.partition(" ")[2] for line in lines] == found


def test_each_of_the_paragraphs_that_an_item_follows_up(workspace: Make) -> None:
    files = FILES | meeting("lsg/2024-02-23", more=CLAUSES)
    refs = "[lsg/2024-02-23 § 1.3, lsg/2024-02-23 § 1.4, lsg/2024-02-24 § 1]"
    files |= meeting("lsg/2024-09-20", more=f"items:\n  - title: Avtal\n    follows_up: {refs}\n")

    assert told(workspace(files), "LSG131", "LSG132") == [
        "lsg/2024-09-20:6 LSG132 lsg/2024-02-23 § 1 has no clause 4",
        "lsg/2024-09-20:6 LSG131 there is no meeting lsg/2024-02-24",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Se lsg/2024-02-23 § 1.3.", []),
        ("Se lsg/2024-02-23 § 1.4.", ["LSG132 lsg/2024-02-23 § 1 has no clause 4"]),
        ("Se lsg/2024-02-23 § 1.2024 var året.", []),
        ("Se lsg/2024-02-23 § 1. 4 kom.", []),
    ],
)
def test_a_clause_that_a_text_names(text: str, found: list[str], workspace: Make) -> None:
    files = FILES | meeting("lsg/2024-02-23", more=CLAUSES)
    files |= {"meetings/lsg/2024-09-20.yaml": ITEM.format(text=text, due="next-meeting")}

    assert [line.partition(" ")[2] for line in told(workspace(files), "LSG131", "LSG132")] == found


@pytest.mark.parametrize(
    ("basis", "found"),
    [
        ("lsg/2024-02-23 § 2", []),
        ("lsg/2024-02-23", []),
        ("Arbetsordning", []),
        ("lsg/2024-02-23 § 2 c", ["LSG132 lsg/2024-02-23 has no § 2 c"]),
        ("lsg/2024-02-24", ["LSG131 there is no meeting lsg/2024-02-24"]),
        (
            "lgs/2024-02-23 § 2",
            ["LSG131 `lgs/2024-02-23` names a meeting of `lgs`, which bodies.yaml does not have"],
        ),
        ("Beslut lgs/2024-02-23 § 2", []),
    ],
)
def test_a_basis_in_the_bodies(basis: str, found: list[str], workspace: Make) -> None:
    seats = f"    seats: [{{from: 2024-01-01, basis: {basis}, each: {{kommun: 1}}}}]\n"
    bodies = BODIES.replace("  samrad:\n", f"{seats}  samrad:\n")

    assert told(workspace(FILES | {"bodies.yaml": bodies}), "LSG13") == [f"bodies:12 {one}" for one in found]


def test_a_number_that_cannot_be_known_is_not_judged(workspace: Make) -> None:
    broken = meeting("lsg/2024-02-23", items=2, more="form: video")
    text = ITEM.format(text="Se lsg/2024-02-23 § 9.", due="next-meeting")
    minutes = workspace(FILES | broken | {"meetings/lsg/2024-09-20.yaml": text})

    assert told(minutes, "LSG132") == []
    assert not_judged(minutes, "LSG132") == [
        "meetings/lsg/2024-09-20.yaml LSG132 meetings/lsg/2024-02-23.yaml"
    ]


def test_a_meeting_that_may_be_a_file_with_another_name_is_not_missed(workspace: Make) -> None:
    text = ITEM.format(text="Text", due="lsg/2024-11-14")
    minutes = workspace(
        FILES | {"meetings/lsg/2024-09-20.yaml": text, "meetings/lsg/2024-11-14.yml": "body: lsg\n"}
    )

    assert told(minutes, "LSG131") == []
    assert not_judged(minutes, "LSG131") == [
        "meetings/lsg/2024-09-20.yaml LSG131 meetings/lsg/2024-11-14.yml"
    ]


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("lsg/2024-02-23", []),
        ("[lsg/2023-11-17, lsg/2024-02-23]", []),
        ("samrad/2024-03-15", []),
        ("lsg/2024-02-22", ["there is no meeting lsg/2024-02-22"]),
        ("lsg/2024-04-19", ["lsg/2024-04-19 was cancelled, and has no minutes"]),
        ("lsg/2024-09-20", ["lsg/2024-09-20 is not before this meeting"]),
        ("lsg/2024-11-15", ["lsg/2024-11-15 is not before this meeting"]),
        ("lgs/2024-02-23", ["no body is called `lgs` in bodies.yaml"]),
    ],
)
def test_earlier_minutes(named: str, found: list[str], workspace: Make) -> None:
    text = f"body: lsg\ndate: 2024-09-20\nstatus: held\nitems:\n  - title: Protokoll\n    minutes: {named}\n"
    lines = told(workspace(FILES | {"meetings/lsg/2024-09-20.yaml": text}), "LSG133")

    assert lines == [f"lsg/2024-09-20:6 LSG133 {one}" for one in found]
