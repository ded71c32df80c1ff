"""What the balanslista shows: what waits and for whom, what came of it, with the names of its day."""

from datetime import date

import pytest
from tests.helpers.dispatching import came_of_it, minutes
from tests.helpers.small import Make

from lsgtool.errors import UserError
from lsgtool.model.follow_up import Outcome
from lsgtool.model.item import Purpose
from lsgtool.model.values import When
from lsgtool.papers.balanslista import BalanslistaView
from lsgtool.papers.balanslista_view import (
    Balanslista,
    Deadline,
    Dispatched,
    Ended,
    HandedOn,
    Postponed,
    Recommended,
    Replies,
    Reply,
)
from lsgtool.papers.view import Markdown, Place
from lsgtool.registers.balanslista import Wanted
from lsgtool.registers.source import source
from lsgtool.timeline.commitments import How, Kind
from lsgtool.workspace.workspace import Workspace

MET, NOVEMBER, ON = date(2024, 9, 20), date(2024, 11, 15), date(2024, 12, 2)
AGREEMENT = """\
  - title: Avtalet
    decisions: [{kind: recommend, text: att *teckna* avtalet, instance: nämnd, due: 2024-11-15}]
"""
SEATS = """\
  - title: Platserna
    matter: platser
    forward: [{to: samrad, for: decision}]
    decisions: [{kind: postpone, text: att vänta, until: next-meeting}]
"""
NEXT = {
    "meetings/lsg/2024-11-15.yaml": (
        "body: lsg\ndate: 2024-11-15\nstatus: held\nfirst_paragraph: 45\n"
        "items: [{title: Platserna, matter: platser}]\n"
    )
}


def view(workspace: Workspace, wanted: Wanted | None = None, on: date = ON) -> Balanslista:
    """Return what a balanslista shows; without more words, all that is open in December."""
    return BalanslistaView(source(workspace, on), wanted or Wanted()).build()


def test_a_recommendation_has_all_that_is_known_of_it(workspace: Make) -> None:
    happened = came_of_it(
        dispatches=[
            "paragraph: 31, dispatched: 2024-09-27",
            "paragraph: 31, dispatched: 2024-10-21, to: [mala, region]",
        ],
        responses=[
            "paragraph: 31, principal: umea, decided: 2024-11-01, outcome: approved, by: Nämnden § 4",
            "paragraph: 31, principal: asele, decided: 2024-10-01, outcome: approved",
            "paragraph: 31, principal: mala, decided: 2024-10-08, outcome: postponed",
        ],
    )

    assert view(workspace(minutes(AGREEMENT) | happened)).recommended == (
        Recommended(
            title="Avtalet",
            place=Place("LG", MET, "31", "§"),
            days=73,
            due=Deadline(When("2024-11-15", NOVEMBER), NOVEMBER, late=17),
            text=Markdown("att *teckna* avtalet."),
            instance="nämnd",
            dispatched=(
                Dispatched(date(2024, 9, 27), ()),
                Dispatched(date(2024, 10, 21), ("Malå", "Regionen")),
            ),
            asked=4,
            everybody=True,
            waiting=("Regionen", "Malå"),
            replies=(
                Replies(
                    Outcome.APPROVED,
                    (
                        Reply("Åsele", date(2024, 10, 1), None, None),
                        Reply("Umeå", date(2024, 11, 1), "Nämnden § 4", None),
                    ),
                ),
                Replies(Outcome.POSTPONED, (Reply("Malå", date(2024, 10, 8), None, None),)),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        (("2024-10-01, outcome: postponed", "2024-10-08, outcome: rejected"), (Outcome.REJECTED, 8)),
        (("2024-10-01, outcome: postponed", "2024-10-08, outcome: postponed"), (Outcome.POSTPONED, 8)),
        (("2024-10-01, outcome: rejected", "2024-10-08, outcome: approved"), (Outcome.APPROVED, 8)),
        (("2024-10-01, outcome: approved", "2024-10-08, outcome: postponed"), (Outcome.APPROVED, 1)),
    ],
)
def test_of_two_answers_the_last_counts_and_to_postpone_takes_none_back(
    answers: tuple[str, ...], shown: tuple[Outcome, int], workspace: Make
) -> None:
    happened = came_of_it(responses=[f"paragraph: 31, principal: mala, decided: {one}" for one in answers])
    (row,) = view(workspace(minutes(AGREEMENT) | happened)).recommended

    assert [(group.outcome, reply.day.day) for group in row.replies for reply in group.replies] == [shown]


def test_a_recommendation_to_some_is_told_from_one_to_all(workspace: Make) -> None:
    items = "  - {title: Rutinen, decisions: [{kind: recommend, text: att börja, to: kommunerna}]}\n"
    (row,) = view(workspace(minutes(items))).recommended

    assert (row.asked, row.everybody, row.waiting) == (3, False, ("Åsele", "Malå", "Umeå"))
    assert row.due == Deadline(None, date(2024, 12, 19), late=0)  # ninety days, by the rule of the body


def test_what_is_to_come_back_and_what_goes_on(workspace: Make) -> None:
    made = view(workspace(minutes(SEATS)))
    place = Place("LG", MET, "31", "§")

    assert made.postponed == (
        Postponed("Platserna", place, Deadline(When("next-meeting", next_meeting=True), None, 0), "LG"),
    )
    assert made.handed_on == (
        HandedOn("Platserna", place, Deadline(None, None, 0), "Samrådet", Purpose.DECISION),
    )
    assert (made.recommended, made.ended) == ((), None)


def test_two_matters_of_one_clause_are_one_row(workspace: Make) -> None:
    items = "  - {title: Platser, decisions: [{kind: postpone, text: att vänta, matters: [ena, andra]}]}\n"

    assert len(view(workspace(minutes(items))).postponed) == 1


def test_what_came_to_its_end_is_shown_when_asked_for(workspace: Make) -> None:
    answered = came_of_it(
        responses=[
            f"paragraph: 31, principal: {name}, decided: 2024-10-0{day}, outcome: approved"
            for day, name in enumerate(("region", "asele", "mala", "umea"), 1)
        ]
    )
    repository = workspace(minutes(AGREEMENT + SEATS) | answered | NEXT)
    made = view(repository, Wanted(everything=True))
    everybody = tuple(
        Reply(name, date(2024, 10, day), None, None)
        for day, name in enumerate(("Regionen", "Åsele", "Malå", "Umeå"), 1)
    )

    assert made.ended == (
        Ended(
            "Avtalet",
            Place("LG", MET, "31", "§"),
            Kind.RECOMMENDATION,
            How.ANSWERED,
            date(2024, 10, 4),
            None,
            (Replies(Outcome.APPROVED, everybody),),
        ),
        Ended(
            "Platserna",
            Place("LG", MET, "32", "§"),
            Kind.POSTPONEMENT,
            How.TAKEN_UP,
            NOVEMBER,
            Place("LG", NOVEMBER, "45", "§"),
            (),
        ),
    )
    assert (made.recommended, made.postponed) == ((), ())
    assert view(repository).ended is None
    # On an earlier day nothing of it was known.
    assert view(repository, Wanted(everything=True), MET).ended == ()


def test_it_is_limited_to_a_body_or_a_principal_by_their_names_in_full(workspace: Make) -> None:
    answered = came_of_it(
        responses=["paragraph: 31, principal: region, decided: 2024-10-01, outcome: approved"]
    )
    repository = workspace(minutes(AGREEMENT + SEATS) | answered)

    made = view(repository, Wanted(body="samrad"))
    assert (made.body, made.principal) == ("Samråd vård", "")
    assert (len(made.recommended), len(made.postponed), len(made.handed_on)) == (0, 0, 1)
    made = view(repository, Wanted(principal="mala"))
    assert (made.body, made.principal) == ("", "Malå kommun")
    assert (len(made.recommended), len(made.postponed), len(made.handed_on)) == (1, 0, 0)
    assert view(repository, Wanted(principal="region")).recommended == ()
    with pytest.raises(UserError):
        view(repository, Wanted(body="okänd"))


def test_what_nobody_judged_changes_no_paper_and_repeats_no_identity_number(workspace: Make) -> None:
    items = """\
  - title: Om 640823-3234
    decisions: [{kind: recommend, text: "# Rubrik 640823-3234", instance: nämnd 640823-3234}]
"""
    (row,) = view(workspace(minutes(items))).recommended

    assert (row.title, row.text, row.instance) == ("Om 64…", "# Rubrik 64…", "nämnd 64…")
    assert not isinstance(row.text, Markdown)
