"""Who is known in minutes, and what is taken for a slip."""

import pytest
from tests.helpers.composing import body, of_meeting
from tests.helpers.small import Make

BODIES = body("ledning") + body(
    "hjalpmedelsradet",
    chairs="chair: {name: Gun Moe, principal: norrby}, vice_chair: {name: Hans Rud, principal: region}",
)
ADD = "add the title, and the principal or organisation"


LISTED = "attendance: [Anna Ek]\n"


@pytest.mark.parametrize(
    ("presenter", "more", "found"),
    [
        ("Bo Lund", LISTED, f"nothing says who Bo Lund is; {ADD}"),
        ("Ana Ek", LISTED, "nothing says who Ana Ek is; did you mean `Anna Ek`?"),
        ("Hans Ruud", LISTED, "nothing says who Hans Ruud is; did you mean `Hans Rud`?"),
        ("anna  ek", LISTED, None),
        ("{name: Bo Lund, title: chef}", LISTED, None),
        ("{name: Bo Lund, principal: norrby}", LISTED, None),
        ("{name: Bo Lund, organisation: Skolan}", LISTED, None),
        ("Gun Moe, Hans Rud", LISTED, None),
        ("Ekonomichefen, AC Konsensus", LISTED, None),
        ("Norrby Fritid", LISTED, None),  # it has the name of a principal in it
        ("Rädda Barnen", "attendance: [{name: Anna Ek, organisation: Rädda Barnen}]\n", None),
        ("Bo Lund", "attendance: [{name: Anna Ek, substitute_for: Bo Lund}]\n", None),
        ("Bo Lund", f"{LISTED}absent: [Bo Lund]\n", None),
        ("Bo Lund", f"{LISTED}secretary: Bo Lund\n", None),
        ("Bo Lund", f"{LISTED}vice_chair: bo lund\n", None),
        ("Bo Lund", "absent: [Cia Dal]\n", None),  # there is no list of attendance
        ("Bo Lund", "attendance: [Anna Ek, {nam: Bo Lund}]\n", None),  # a fault hides who was there
    ],
)
def test_a_presenter_is_known(presenter: str, more: str, found: str | None, workspace: Make) -> None:
    text = f"items:\n  - title: A\n    presenters: [{presenter}]\n{more}"

    lines = of_meeting(workspace, "LSG134", BODIES, text)
    assert lines == ([f"6 LSG134 {found}"] if found is not None else [])


@pytest.mark.parametrize(
    ("guest", "items", "count"),
    [
        ("name: Mia Ask", "", 1),
        ("name: Mia Ask, title: strateg", "", 0),
        ("name: Mia Ask, organisation: Folkhälsoenheten", "", 0),
        ("name: Mia Ask", "{title: A, presenters: [Mia Ask]}", 1),
        ("name: Mia Ask", "{title: A, presenters: [{name: Mia Ask, title: strateg}]}", 0),
        (
            "name: Mia Ask",
            "{title: A, decisions: [{text: att välja, elected: [{role: a, name: Mia Ask}]}]}",
            0,
        ),
        ("name: Gun Moe", "", 0),
        ("name: Studiebesök från Norrby", "", 0),
    ],
)
def test_a_guest_is_known(guest: str, items: str, count: int, workspace: Make) -> None:
    text = f"attendance: [{{{guest}, role: guest}}]\nitems: [{items}]\n"

    assert len(of_meeting(workspace, "LSG134", BODIES, text)) == count


def assigned(workspace: Make, to: str, attendance: str = "Anna Ek") -> list[str]:
    text = (
        f"attendance: [{attendance}]\n"
        "items:\n"
        "  - title: A\n"
        "    presenters: [Bo Lund, {name: Cia Dal, title: chef}]\n"
        "    continued:\n"
        f"      - decisions: [{{text: att skriva, kind: assign, to: [{to}]}}]\n"
    )
    return of_meeting(workspace, "LSG135", BODIES, text)


@pytest.mark.parametrize(
    "to",
    [
        "Anna Ek",
        "Bo Lund, Cia Dal, Gun Moe, Hans Rud",
        "ledning, hjalpmedelsradet, norrby, region",
        "Ledning, Norrby kommun, Region Exempel",
        "sekreteraren, ordföranden, arbetsutskottet, en person från landstinget, huvudmännen",
        "regionen, kommunerna, ledningen, ledningsgruppen, it-avdelningen, norrbyborna",
        "AC Konsensus, FoU Exempel, chefen Eva Sjö, Eva",
    ],
)
def test_what_is_known_or_said_in_words(to: str, workspace: Make) -> None:
    assert assigned(workspace, to) == []


@pytest.mark.parametrize(
    ("to", "found"),
    [
        (
            "hjalpmedelsrådet, hjalpmedelsraadet",
            "no body or principal is called `hjalpmedelsraadet` in bodies.yaml",
        ),
        ("hjalpmedels-radet", "no body or principal is called `hjalpmedels-radet` in bodies.yaml"),
        ("soderbt", None),  # it may be a form of the word
        ("sodrby", "no body or principal is called `sodrby` in bodies.yaml"),
        ("regoin", "no body or principal is called `regoin` in bodies.yaml"),
        ("Eva Sjö", "Eva Sjö is named here only, and nothing says who that is"),
    ],
)
def test_a_slip_and_a_stranger(to: str, found: str | None, workspace: Make) -> None:
    lines = assigned(workspace, to)

    assert [line.partition(";")[0] for line in lines] == ([f"9 LSG135 {found}"] if found else [])


@pytest.mark.parametrize(
    ("to", "hint"),
    [
        ("Ana Ek", "did you mean `Anna Ek`?"),
        ("Bo Lundd", "did you mean `Bo Lund`?"),
        ("Guun Moe", "did you mean `Gun Moe`?"),
        ("Eva Sjö", "add the function, as in `enhetschef Eva Sjö`"),
        ("sodrby", "did you mean `soderby`?"),
        ("hjalpmedels-radet", "did you mean `hjalpmedelsradet`?"),
    ],
)
def test_the_way_out(to: str, hint: str, workspace: Make) -> None:
    (line,) = assigned(workspace, to)
    assert line.endswith(f"; {hint}")


def test_without_a_list_of_attendance_only_slips_are_told(workspace: Make) -> None:
    (line,) = assigned(workspace, "Eva Sjö, sodrby", attendance="")
    assert "`sodrby`" in line
