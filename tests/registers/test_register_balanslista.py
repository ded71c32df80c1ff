"""The balanslista: what waits, for whom, since when, and how it came to an end."""

import pytest
from tests.registers.telling import BROKEN, FILES, LATER, Know, page_of, text

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.registers.balanslista import Wanted, balanslista
from lsgtool.registers.balanslista_page import balanslista_page
from lsgtool.registers.records import waiting
from lsgtool.registers.source import Source

PAGE = """\
Waiting for the principals: 1

Since       Last day            Matter
2024-02-23  2024-06-30          Avtal om vårdhygien
191 days    63 days late        LSG: att rekommendera huvudmännen att ingå
                                avtalet
                                - waiting for Regionen, Söderby
                                - approved: Norrby
                                - postponed: Söderby
                                - dispatched 2024-03-01, but not to Söderby
                                - to be decided by socialnämnd eller motsvarande
                                lsg/2024-02-23 § 1.1, avtal

Forwarded to another body: 1

Since       Last day            Matter
2024-02-23  –                   Avtal om vårdhygien
191 days                        LSG: forwarded to Samrådet, for information
                                lsg/2024-02-23 § 1, avtal

"""
ENDED = """\
Come to an end: 2

Since       Last day            Matter
2024-02-23  2024-05-17          Plan för primärvården
84 days                         LSG: att bordlägga planen
                                - taken up again 2024-05-17, lsg/2024-05-17 § 4
                                lsg/2024-02-23 § 2.1, plan

2024-03-22  –                   Planen inför nästa möte
56 days                         AU: att planen tas upp för beslut
                                - to LSG
                                - received 2024-05-17, lsg/2024-05-17 § 4
                                lsg-au/2024-03-22 § 1.1, plan

"""
IN_FEBRUARY = """\
Waiting for the principals: 1

Since       Last day            Matter
2024-02-23  2024-06-30          Avtal om vårdhygien
1 day       127 days left       LG: att rekommendera huvudmännen att ingå
                                avtalet
                                - none of the 3 principals has decided
                                - not dispatched
                                - to be decided by socialnämnd eller motsvarande
                                lsg/2024-02-23 § 1.1, avtal

To come back: 1

Since       Last day            Matter
2024-02-23  next meeting        Plan för primärvården
1 day                           LG: att bordlägga planen
                                lsg/2024-02-23 § 2.1, plan

Forwarded to another body: 1

Since       Last day            Matter
2024-02-23  –                   Avtal om vårdhygien
1 day                           LG: forwarded to Samrådet, for information
                                lsg/2024-02-23 § 1, avtal

as on 2024-02-24: 3 rows
"""
MISSING = """\
meetings/samrad/2024-03-15.yaml cannot be read and is left out; `lsg check` says
what is wrong with it
"""


def printed(source: Source, wanted: Wanted) -> str:
    rows = balanslista(source, wanted)
    return text(balanslista_page(page_of(source), rows, source.history.left_out, wanted))


def test_what_is_open(know: Know) -> None:
    assert printed(know(FILES, "2024-09-01"), Wanted()) == PAGE + "as on 2024-09-01: 2 rows, 1 of them late\n"


def test_what_has_come_to_an_end_too(know: Know) -> None:
    assert (
        printed(know(FILES, "2024-09-01"), Wanted(everything=True))
        == PAGE + ENDED + "as on 2024-09-01: 4 rows, 1 of them late\n"
    )


def test_an_earlier_day_with_the_name_of_then(know: Know) -> None:
    assert printed(know(FILES, "2024-02-24"), Wanted()) == IN_FEBRUARY


def test_what_was_recorded_later_is_known_later(know: Know) -> None:
    before, after = (printed(know(FILES, on), Wanted()) for on in ("2024-06-02", "2024-06-03"))
    assert "postponed: Söderby" not in before
    assert "postponed: Söderby" in after


def test_what_is_settled_in_a_later_year(know: Know) -> None:
    known = know(FILES | LATER, "2025-02-14")
    assert printed(known, Wanted()) == "as on 2025-02-14: nothing waits, the balanslista is empty\n"


@pytest.mark.parametrize(
    ("wanted", "paragraphs"),
    [
        (Wanted(body="lsg"), ["lsg/2024-02-23 § 1 recommendation", "lsg/2024-02-23 § 1 forwarding"]),
        (Wanted(body="samrad"), ["lsg/2024-02-23 § 1 forwarding"]),
        (Wanted(body="lsg-au"), []),
        (Wanted(body="lsg-au", everything=True), ["lsg-au/2024-03-22 § 1 forwarding"]),
        (Wanted(principal="soderby"), ["lsg/2024-02-23 § 1 recommendation"]),
        (Wanted(principal="norrby"), []),
        (Wanted(principal="norrby", everything=True), ["lsg/2024-02-23 § 1 recommendation"]),
    ],
)
def test_which_rows_are_wanted(know: Know, wanted: Wanted, paragraphs: list[str]) -> None:
    rows = balanslista(know(FILES, "2024-09-01"), wanted)
    assert [f"{row.commitment.origin.paragraph} {row.commitment.kind}" for row in rows] == paragraphs


@pytest.mark.parametrize("written", ["samrad", "Samrådet", " SAMRÅDET ", "SAMRAD"])
def test_a_body_by_any_of_its_names(know: Know, written: str) -> None:
    rows = balanslista(know(FILES, "2024-09-01"), Wanted(body=written))
    assert [row.commitment.kind for row in rows] == ["forwarding"]


@pytest.mark.parametrize("written", ["soderby", "Söderby", "söderby  kommun", "SODERBY", "Söderby kommun"])
def test_a_principal_by_any_of_its_names(know: Know, written: str) -> None:
    rows = balanslista(know(FILES, "2024-09-01"), Wanted(principal=written))
    assert [row.commitment.kind for row in rows] == ["recommendation"]


NOTED = FILES | {
    "meetings/lsg/2024-02-23.follow-up.yaml": """\
meeting: lsg/2024-02-23
responses:
  - {paragraph: 1, principal: norrby, decided: 2024-03-04, outcome: postponed, note: Ny behandling i maj.}
  - {paragraph: 1, principal: norrby, decided: 2024-05-14, outcome: approved, note: Gäller från juli.}
  - {paragraph: 1, principal: soderby, decided: 2024-05-15, outcome: approved}
"""
}


def test_the_page_has_the_last_answer_of_each_and_its_note(know: Know) -> None:
    page = printed(know(NOTED, "2024-09-01"), Wanted(principal="region"))
    told = [line.strip() for line in page.splitlines()[6:10]]
    assert told == [
        "- waiting for Regionen",
        "- approved: Norrby (Gäller från juli.), Söderby",
        "- not dispatched",
        "- to be decided by socialnämnd eller motsvarande",
    ]


def test_programs_get_all_answers_with_their_notes(know: Know) -> None:
    row = waiting(balanslista(know(NOTED, "2024-09-01"), Wanted(principal="region"))[0])
    assert [(one["principal"], one["outcome"], one["note"]) for one in row["answered"]] == [
        ("norrby", "postponed", "Ny behandling i maj."),
        ("norrby", "approved", "Gäller från juli."),
        ("soderby", "approved", None),
    ]


def test_nothing_that_is_asked_for(know: Know) -> None:
    assert printed(know(FILES, "2024-09-01"), Wanted(principal="norrby")) == (
        "as on 2024-09-01: nothing on the balanslista is what you ask for\n"
    )


def test_a_broken_file_is_named(know: Know) -> None:
    assert printed(know(FILES | BROKEN, "2024-09-01"), Wanted()) == (
        MISSING + "\n" + PAGE + "as on 2024-09-01: 2 rows, 1 of them late\n"
    )


def test_a_file_that_is_broken_later_is_not_missed(know: Know) -> None:
    assert know(FILES | BROKEN, "2024-03-14").history.left_out == ()


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (
            Wanted(principal="kommunerna"),
            "`kommunerna` means more than one principal | name one of them: norrby, soderby",
        ),
        (Wanted(body="samrd"), "no body is called `samrd` in bodies.yaml | did you mean `samrad`?"),
        (
            Wanted(principal="Norby"),
            "no principal is called `Norby` in bodies.yaml | did you mean `norrby`?",
        ),
    ],
)
def test_a_name_that_nobody_knows(know: Know, wanted: Wanted, said: str) -> None:
    with pytest.raises(UserError) as trouble:
        balanslista(know(FILES, "2024-09-01"), wanted)
    assert trouble.value.hint is not None
    assert f"{english(trouble.value.message)} | {english(trouble.value.hint)}" == said


def test_the_rows_for_programs(know: Know) -> None:
    rows = balanslista(know(FILES, "2024-09-01"), Wanted(everything=True))
    recommended, postponed, *_ = map(waiting, rows)
    assert recommended == {
        "matter": "avtal",
        "other_matters": [],
        "title": "Avtal om vårdhygien",
        "body": "lsg",
        "meeting": "lsg/2024-02-23",
        "paragraph": "lsg/2024-02-23 § 1",
        "clause": 1,
        "kind": "recommendation",
        "since": "2024-02-23",
        "age_days": 191,
        "text": "att rekommendera huvudmännen att ingå avtalet",
        "instance": "socialnämnd eller motsvarande",
        "purpose": None,
        "due": "2024-06-30",
        "due_day": "2024-06-30",
        "late": True,
        "dispatched": [{"on": "2024-03-01", "to": ["region", "norrby"]}],
        "answered": [
            {
                "principal": "norrby",
                "decided": "2024-04-22",
                "outcome": "approved",
                "by": "Socialnämnden § 41",
                "note": None,
            },
            {
                "principal": "soderby",
                "decided": "2024-05-14",
                "outcome": "postponed",
                "by": None,
                "note": None,
            },
        ],
        "waiting_for": ["region", "soderby"],
        "ended": None,
    }
    assert postponed == {
        "matter": "plan",
        "other_matters": [],
        "title": "Plan för primärvården",
        "body": "lsg",
        "meeting": "lsg/2024-02-23",
        "paragraph": "lsg/2024-02-23 § 2",
        "clause": 1,
        "kind": "postponement",
        "since": "2024-02-23",
        "age_days": 84,
        "text": "att bordlägga planen",
        "instance": None,
        "purpose": None,
        "due": "next-meeting",
        "due_day": "2024-05-17",
        "late": False,
        "dispatched": [],
        "answered": [],
        "waiting_for": [],
        "ended": {
            "how": "taken-up",
            "on": "2024-05-17",
            "at": "lsg/2024-05-17 § 4",
            "by": None,
            "note": None,
        },
    }
