"""The register of assignments: who is to do what, what is late, what is done and by which paragraph."""

import pytest
from tests.registers.telling import FILES, LATER, Know, page_of, text

from lsgtool.registers.assignments import Wanted, assignments
from lsgtool.registers.assignments_page import assignments_page
from lsgtool.registers.records import assigned
from lsgtool.registers.source import Source

IN_SPRING = """\
Late: 1

Last day    Left                Assignment
2024-04-05  5 days late         AU
                                att uppdra åt arbetsutskottet att bereda planen
                                Plan för primärvården
                                lsg/2024-02-23 § 2.2, plan

Come to an end: 1

Last day    Left                Assignment
2024-03-08  –                   Rut Modig
                                att uppdra åt Rut Modig att skicka avtalet
                                - reported 2024-03-01 by Rut Modig
                                Avtal om vårdhygien
                                lsg/2024-02-23 § 1.2, avtal

as on 2024-04-10: 2 assignments, 1 of them late
"""
IN_FEBRUARY = """\
Due: 2

Last day    Left                Assignment
2024-03-08  today               Rut Modig
                                att uppdra åt Rut Modig att skicka avtalet
                                Avtal om vårdhygien
                                lsg/2024-02-23 § 1.2, avtal

2024-04-05  28 days left        AU
                                att uppdra åt arbetsutskottet att bereda planen
                                Plan för primärvården
                                lsg/2024-02-23 § 2.2, plan

as on 2024-03-08: 2 assignments
"""
IN_AUTUMN = """\
Without a last day: 1

Last day    Left                Assignment
–           i lämplig tid       kansliet
                                att uppdra åt kansliet att samla nätverket
                                Nätverk
                                lsg/2024-05-17 § 5.1, natverk

as on 2024-09-01: 1 assignment
"""
UNREPORTED = FILES | {"meetings/lsg/2024-02-23.follow-up.yaml": "meeting: lsg/2024-02-23\n"}


def printed(source: Source, wanted: Wanted) -> str:
    rows = assignments(source, wanted)
    return text(assignments_page(page_of(source), rows, source.history.left_out, wanted))


def test_what_is_due(know: Know) -> None:
    assert printed(know(UNREPORTED, "2024-03-08"), Wanted()) == IN_FEBRUARY


def test_what_is_late_and_what_is_done(know: Know) -> None:
    assert printed(know(FILES, "2024-04-10"), Wanted(everything=True)) == IN_SPRING


def test_what_has_no_day(know: Know) -> None:
    assert printed(know(FILES, "2024-09-01"), Wanted()) == IN_AUTUMN


def test_what_a_later_meeting_follows_up_is_done(know: Know) -> None:
    known = know(FILES | LATER, "2025-02-14")
    assert printed(known, Wanted()) == "as on 2025-02-14: nobody has anything left to do\n"
    last = assigned(assignments(known, Wanted(owner="kansliet", everything=True))[0])
    assert last == {
        "matter": "natverk",
        "other_matters": [],
        "title": "Nätverk",
        "body": "lsg",
        "meeting": "lsg/2024-05-17",
        "paragraph": "lsg/2024-05-17 § 5",
        "clause": 1,
        "since": "2024-05-17",
        "text": "att uppdra åt kansliet att samla nätverket",
        "owner": ["kansliet"],
        "due": "i lämplig tid",
        "due_day": None,
        "days_late": None,
        "ended": {
            "how": "reported",
            "on": "2025-02-14",
            "at": "lsg/2025-02-14 § 1",
            "by": None,
            "note": None,
        },
    }


@pytest.mark.parametrize(
    ("wanted", "owners"),
    [
        (Wanted(), ["lsg-au"]),
        (Wanted(overdue=True), ["lsg-au"]),
        (Wanted(everything=True), ["Rut Modig", "lsg-au"]),
        (Wanted(overdue=True, everything=True), ["lsg-au"]),
        (Wanted(owner="modig", everything=True), ["Rut Modig"]),
        (Wanted(owner="lsg-au"), ["lsg-au"]),
        (Wanted(owner="au"), ["lsg-au"]),
        (Wanted(owner="lsg"), []),  # the body of that name, not the one whose name begins so
        (Wanted(body="lsg-au"), ["lsg-au"]),
        (Wanted(body="Arbetsutskottet"), ["lsg-au"]),
        (Wanted(body="samrad"), []),
    ],
)
def test_which_rows_are_wanted(know: Know, wanted: Wanted, owners: list[str]) -> None:
    rows = assignments(know(FILES, "2024-04-10"), wanted)
    assert [", ".join(row.assignment.owners) for row in rows] == owners


def test_nothing_that_is_asked_for(know: Know) -> None:
    assert printed(know(FILES, "2024-09-01"), Wanted(owner="Rut")) == (
        "as on 2024-09-01: no assignment is what you ask for\n"
    )
