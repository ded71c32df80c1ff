"""Carrying over to an agenda that is there: what is new is added, once, and nothing else is touched."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.carrying import minutes, repository
from tests.helpers.showing import said
from tests.helpers.small import Make

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.scaffold.carry_over import Done, carry_over
from lsgtool.workspace.workspace import Workspace

AGENDA = "meetings/ledning/2025-02-14.yaml"

EARLIER = {
    "ledning/2024-11-15": """\
- title: Avtal
  matter: avtal
  type: decision
  decisions: [{kind: postpone, text: att återkomma, until: next-meeting}]
- title: Mallar
  decisions: [{kind: assign, text: att göra mallar, to: au, due: 2025-01-31}]
""",
    "au/2024-10-17": """\
- title: Resor
  forward: [{to: ledning, for: decision}]
- title: Lokaler
  decisions: [{kind: assign, text: att söka lokaler, to: ledning, due: au/2025-03-01}]
""",
}
ADDED = ["Avtal", "Resor", "Mallar", "Lokaler"]

EDITED = """\
# Ring Lena om lokalen!
status:   planned      # kallelsen går ut 30 januari
booked: 2024-11-15


items:
- standing: agenda
- standing: previous-minutes   # de från november
  minutes: [ 'ledning/2024-11-15' ]

# Det här vill ordföranden ha först.
- title: "Besök av länsstyrelsen"
  text: >
    De kommer
    klockan tio.


- standing:
    next-meeting
attendance: []
"""


def carry(made: Workspace, path: str = AGENDA, on: str = "2024-12-02") -> Done:
    return carry_over(Workspace(made.root), path, date.fromisoformat(on), english)


def agenda(made: Workspace) -> str:
    return (made.root / AGENDA).read_bytes().decode("utf-8")


def with_agenda(workspace: Make, text: str) -> Workspace:
    return workspace(repository(EARLIER) | {AGENDA: f"body: ledning\ndate: 2025-02-14\n{text}"})


def test_the_comments_and_the_layout_of_a_person_stay(workspace: Make) -> None:
    made = with_agenda(workspace, EDITED)
    done = carry(made)

    assert [item.title for item in done.added] == ADDED
    assert (
        agenda(made)
        == """\
body: ledning
date: 2025-02-14
# Ring Lena om lokalen!
status:   planned      # kallelsen går ut 30 januari
booked: 2024-11-15


items:
- standing: agenda
- standing: previous-minutes   # de från november
  minutes: [ 'ledning/2024-11-15' ]

- title: Avtal
  # Postponed in ledning/2024-11-15 § 1.1 to the next meeting.
  matter: avtal
  follows_up: ledning/2024-11-15 § 1 # take this line away if it is not dealt with
  type: decision
  presenters: # fill in

- title: Resor
  # AU handed it on for decision in au/2024-10-17 § 1.
  follows_up: au/2024-10-17 § 1 # take this line away if it is not dealt with
  type: decision
  presenters: # fill in

- title: Mallar
  # To be reported: the assignment in ledning/2024-11-15 § 2.1 to AU, due 2025-01-31: att göra mallar
  follows_up: ledning/2024-11-15 § 2 # take this line away if it is not dealt with
  type: # fill in
  presenters: # fill in

- title: Lokaler
  # AU gave this assignment in au/2024-10-17 § 2.1, due au/2025-03-01, and has its report there: att
  # söka lokaler
  type: # fill in
  presenters: # fill in

# Det här vill ordföranden ha först.
- title: "Besök av länsstyrelsen"
  text: >
    De kommer
    klockan tio.


- standing:
    next-meeting
attendance: []
"""
    )


@pytest.mark.parametrize(
    "text",
    [
        EDITED,
        "status: planned\n",
        "status: planned\nitems:\n",
        "status: called\nitems:\n  # Här kommer ärendena.\n",
        "status: planned\nitems:\n  - standing: agenda\n",
        "status: planned\nitems:\n  - title: Annat\n  - standing: agenda\n",
    ],
)
def test_a_second_time_nothing_is_added(text: str, workspace: Make) -> None:
    made = with_agenda(workspace, text)
    first, once = carry(made), agenda(made)
    second = carry(made)

    assert [item.title for item in first.added] == ADDED
    assert second.added == ()
    assert agenda(made) == once


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("  - standing: agenda\n  - title: Annat\n", ["", *ADDED, "Annat"]),
        ("  - standing: agenda\n", ["", *ADDED]),
        ("  - title: Annat\n  - standing: agenda\n", [*ADDED, "Annat", ""]),
        ("", ADDED),
    ],
)
def test_the_place_is_after_the_standing_items_that_open_the_agenda(
    text: str, titles: list[str], workspace: Make
) -> None:
    made = with_agenda(workspace, f"status: planned\nitems:\n{text}")
    carry(made)
    meeting = Workspace(made.root).meeting(AGENDA).content

    assert meeting is not None
    assert [item.title for item in meeting.items] == titles


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_and_the_byte_order_mark_stay(end: str, mark: str, workspace: Make) -> None:
    made = with_agenda(workspace, EDITED)
    carry(made)
    plain = agenda(made)
    text = f"body: ledning\ndate: 2025-02-14\n{EDITED}"
    (made.root / AGENDA).write_bytes((mark + text.replace("\n", end)).encode("utf-8"))
    carry(made)

    assert agenda(made) == mark + plain.replace("\n", end)


THERE = {
    "the matter that was postponed": ("- {title: Nytt avtal, matter: avtal}", ["Resor", "Mallar", "Lokaler"]),
    "the matter in a sub-matter": (
        "- title: Flera\n    items: [{title: Nytt avtal, matter: avtal}]",
        ["Resor", "Mallar", "Lokaler"],
    ),
    "the matter in a decision": (
        "- title: Flera\n    decisions: [{text: att avtala, matters: [avtal]}]",
        ["Resor", "Mallar", "Lokaler"],
    ),
    "the matter, struck": (
        "- {title: Nytt avtal, matter: avtal, struck: true}",
        ["Resor", "Mallar", "Lokaler"],
    ),
    "the paragraph of what was postponed": (
        "- {title: Nytt, follows_up: ledning/2024-11-15 § 1}",
        ["Resor", "Mallar", "Lokaler"],
    ),
    "the clause of what is to be reported": (
        "- {title: Nytt, follows_up: ledning/2024-11-15 § 2.1}",
        ["Avtal", "Resor", "Lokaler"],
    ),
    "the paragraph as others write it": (
        "- {title: Nytt, follows_up: 'ledning/2024-11-15#02'}",
        ["Avtal", "Resor", "Lokaler"],
    ),
    "another clause": ("- {title: Nytt, follows_up: ledning/2024-11-15 § 2.2}", ADDED),
    "the title of what is to be reported": ("- title: Mallar", ADDED),
    "the title of what was forwarded": ("- title: Resor", ADDED),
    "the title of the body's own work": ("- title: Lokaler", ["Avtal", "Resor", "Mallar"]),
}


@pytest.mark.parametrize("name", THERE)
def test_what_stands_there_already_is_not_added(name: str, workspace: Make) -> None:
    item, added = THERE[name]
    made = with_agenda(workspace, f"status: planned\nitems:\n  {item}\n")

    assert [one.title for one in carry(made).added] == added


def test_that_a_matter_comes_up_does_not_tell_that_an_assignment_is_reported(workspace: Make) -> None:
    files = {
        "ledning/2024-11-15": EARLIER["ledning/2024-11-15"].replace("Mallar", "Mallar\n  matter: mallar")
    }
    plan = "body: ledning\ndate: 2025-02-14\nstatus: planned\nitems:\n  - {title: Nytt, matter: mallar}\n"
    made = workspace(repository(files) | {AGENDA: plan})

    assert [one.title for one in carry(made).added] == ["Avtal", "Mallar"]
    assert carry(made).added == ()


def test_what_has_no_other_name_is_known_by_its_title(workspace: Make) -> None:
    """The paragraph would end the assignment too, which is the working committee's own affair."""
    item = (
        "- title: Resor\n  forward: [ledning]\n  decisions: [{kind: assign, text: att räkna, to: Per Ny}]\n"
    )
    made = workspace(repository({"au/2024-10-17": item, "ledning/2025-02-14": "status: planned\n"}))

    assert [(one.title, one.follows_up) for one in carry(made).added] == [("Resor", ())]
    assert carry(made).added == ()


NO_NUMBER = {
    "it cannot be counted": {
        "ledning/2024-04-19": "status: [\n",
        "ledning/2024-09-20": "- {title: Ett, decisions: [{kind: assign, text: att se, due: 2024-11-15}]}\n",
    },
    "two items have it": {
        "ledning/2024-09-20": """\
- {title: Ett, number: "2", decisions: [{kind: assign, text: att skriva, due: 2024-11-15}]}
- {title: Två, number: "2", decisions: [{kind: assign, text: att läsa, due: 2025-04-25}]}
""",
    },
}


@pytest.mark.parametrize("name", NO_NUMBER)
def test_a_report_without_a_number_of_its_own_is_known_by_its_title(name: str, workspace: Make) -> None:
    made = workspace(repository({**NO_NUMBER[name], "ledning/2025-02-14": "status: planned\n"}))

    assert [(one.title, one.follows_up) for one in carry(made).added] == [("Ett", ())]
    assert carry(made).added == ()


def test_what_has_become_known_since_is_added(workspace: Make) -> None:
    made = with_agenda(workspace, "status: planned\n")
    carry(made)
    later = workspace(
        minutes({"au/2024-12-05": "- {title: Nytt från AU, matter: nytt, forward: [ledning]}\n"})
    )

    assert carry(later, on="2024-12-04").added == ()
    assert [one.title for one in carry(later, on="2024-12-05").added] == ["Nytt från AU"]


def test_carried_over_on_two_branches_and_merged(workspace: Make, tmp_path: Path) -> None:
    made = with_agenda(workspace, EDITED)
    base = agenda(made)
    carry(made)
    ours = agenda(made)
    theirs = ours.replace("presenters: # fill in", "presenters: [Lena Rask]", 1)
    for name, text in {"base": base, "ours": ours, "theirs": theirs}.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    merged = subprocess.run(
        ["git", "merge-file", "-p", "--theirs", *("ours", "base", "theirs")],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    ).stdout
    (made.root / AGENDA).write_bytes(merged)

    assert carry(made).added == ()
    assert agenda(made) == theirs


REFUSED = {
    "status: held\n": """\
ledning/2025-02-14 has been held, and nothing more comes up there
    carry over to the next meeting, or plan it: lsg new-meeting ledning DATE""",
    "status: adjusted\n": """\
ledning/2025-02-14 has been held, and nothing more comes up there
    carry over to the next meeting, or plan it: lsg new-meeting ledning DATE""",
    "status: cancelled\n": """\
ledning/2025-02-14 was cancelled, and nothing comes up there
    carry over to the next meeting, or plan it: lsg new-meeting ledning DATE""",
    "status: planed\n": """\
meetings/ledning/2025-02-14.yaml has faults, and nothing is added to it; the first, in line 3: \
`planed` is not one of the choices
    `lsg check` tells them all; mend them first""",
    "status: planned\nitems: [{title: Annat}]\n": """\
meetings/ledning/2025-02-14.yaml: nothing can be added to `items` as it is written
    write each entry on a line of its own that begins with `- `, and no brackets around them""",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused_and_left_as_it_is(text: str, workspace: Make) -> None:
    made = with_agenda(workspace, text)
    before = agenda(made)
    with pytest.raises(UserError) as raised:
        carry(made)

    assert said(raised.value) == REFUSED[text]
    assert agenda(made) == before


def test_a_file_that_says_it_is_another_meeting(workspace: Make) -> None:
    made = workspace(repository(EARLIER) | {AGENDA: "body: au\ndate: 2025-02-14\nstatus: planned\n"})
    with pytest.raises(UserError) as raised:
        carry(made)

    assert said(raised.value) == (
        "meetings/ledning/2025-02-14.yaml does not lie where its body and its day belong\n"
        "    `lsg check` says what is wrong with it, and where"
    )


def test_files_with_faults_are_named_and_stop_nothing(workspace: Make) -> None:
    made = workspace(
        repository({**EARLIER, "au/2024-10-17": "status: [\n", "ledning/2025-02-14": "status: planned\n"})
    )
    done = carry(made)

    assert [item.title for item in done.added] == ["Avtal", "Mallar"]
    assert done.left_out == ("meetings/au/2024-10-17.yaml",)
