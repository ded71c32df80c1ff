"""Who may approve what: names and paragraphs as people give them, and the seal with the last approval."""

from datetime import date
from pathlib import Path

import pytest
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    BODIES,
    CHAIR,
    CHAIR_ON,
    FILES,
    HELD,
    LATER_ON,
    PATH,
    approved,
    called,
    held,
    meeting_of,
    text_of,
    write,
)

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Status

NEXT = "as they approve: `lsg adjust lsg/2024-09-20 --by NAME`"


def repository(root: Path, text: str = HELD, bodies: str = BODIES) -> Path:
    """Write minutes that were held before there was a log."""
    return write(root, FILES | {"bodies.yaml": bodies, PATH: text})


def refusal(root: Path, by: str, paragraphs: tuple[str, ...] = (), on: date = CHAIR_ON) -> tuple[str, str]:
    """Return what is said and the way out where an approval is not taken; the file is as it was."""
    before = text_of(root)
    with pytest.raises(UserError) as refused:
        approved(root, by, on, paragraphs)
    assert text_of(root) == before
    hint = refused.value.hint
    return english(refused.value.message), english(hint) if hint is not None else ""


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("Olle Berg", "they are Karin Ek, Sara Lind"),
        ("Karin", "they are Karin Ek, Sara Lind"),
        ("Sara Lindh", "did you mean `Sara Lind`?"),
        ("Karin Eek", "did you mean `Karin Ek`?"),
    ],
)
def test_who_is_not_asked(tmp_path: Path, name: str, way_out: str) -> None:
    repository(tmp_path)
    assert refusal(tmp_path, name) == (f"{name} is not one of those who adjust lsg/2024-09-20", way_out)


@pytest.mark.parametrize("name", ["Karin Ek", "karin ek", " Karin  Ek ", "KARIN EK"])
def test_a_name_is_written_as_the_minutes_have_it(tmp_path: Path, name: str) -> None:
    repository(tmp_path)
    taken = approved(tmp_path, name)
    assert meeting_of(tmp_path).log[0].by == "Karin Ek"
    assert english(taken.message) == "Karin Ek has approved the minutes of lsg/2024-09-20"
    assert [english(one) for one in taken.following] == [
        "still to be approved by Sara Lind, adjuster: the head and § 31–33",
        NEXT,
    ]


def test_a_body_whose_minutes_nobody_adjusts(tmp_path: Path) -> None:
    repository(tmp_path, bodies=BODIES.replace(", adjusted_by: [chair, adjuster]", ""))
    assert refusal(tmp_path, CHAIR) == (
        "bodies.yaml names nobody who adjusts the minutes of lsg/2024-09-20",
        "write who does in `adjusted_by`, under `minutes` of the body `lsg`",
    )


@pytest.mark.parametrize(
    ("line", "role", "key"),
    [
        ("chair: Karin Ek\n", "chair", "chair"),
        ("adjuster: Sara Lind # chosen in § 31\n", "adjuster", "adjuster"),
    ],
)
def test_minutes_that_do_not_name_who_adjusts_them(tmp_path: Path, line: str, role: str, key: str) -> None:
    repository(tmp_path, HELD.replace(line, ""))
    assert refusal(tmp_path, CHAIR) == (
        f"lsg/2024-09-20 does not say who its {role} was",
        f"write the name under `{key}`",
    )


def test_where_one_adjusts_alone_her_approval_seals(tmp_path: Path) -> None:
    repository(tmp_path, bodies=BODIES.replace("[chair, adjuster]", "[chair]"))
    assert approved(tmp_path, CHAIR).faults == ()
    assert [step.kind for step in meeting_of(tmp_path).log] == [StepKind.APPROVED, StepKind.ADJUSTED]


def test_nobody_approves_twice(tmp_path: Path) -> None:
    repository(tmp_path)
    approved(tmp_path, CHAIR)
    assert refusal(tmp_path, CHAIR) == ("Karin Ek has approved this already", "still to approve: Sara Lind")


def test_a_new_wording_is_approved_anew(tmp_path: Path) -> None:
    repository(tmp_path)
    approved(tmp_path, CHAIR)
    write(tmp_path, {PATH: text_of(tmp_path).replace("Den 15 november.", "Den 22 november.")})
    taken = approved(tmp_path, ADJUSTER, ADJUSTER_ON)
    assert [english(one) for one in taken.following] == [
        "changed since Karin Ek approved, and to be approved anew: § 33",
        NEXT,
    ]
    assert [english(one) for one in taken.done] == [
        "adjusted before the rest, by Karin Ek and Sara Lind: the head and § 31, 32"
    ]
    assert meeting_of(tmp_path).status is Status.HELD
    taken = approved(tmp_path, CHAIR, LATER_ON)
    assert english(taken.message).startswith("the minutes of lsg/2024-09-20 are adjusted and sealed: ")
    assert meeting_of(tmp_path).log[-1].day == LATER_ON


def test_the_seal_has_the_day_of_the_last_approval(tmp_path: Path) -> None:
    repository(tmp_path)
    approved(tmp_path, CHAIR)
    text = text_of(tmp_path)
    approved(tmp_path, ADJUSTER, ADJUSTER_ON)
    # As after a merge: both approvals stand there, and nobody has sealed the minutes.
    both = text_of(tmp_path)
    unsealed = both[: both.index("  - adjusted:")].replace("status: adjusted", "status: held")
    assert unsealed.startswith(text)
    write(tmp_path, {PATH: unsealed})
    taken = approved(tmp_path, CHAIR, LATER_ON)
    assert taken.faults == ()
    assert text_of(tmp_path) == both


def test_the_numbers_are_fixed_with_the_first_approval(tmp_path: Path) -> None:
    repository(tmp_path, HELD.replace("first_paragraph: 31\n", ""))
    approved(tmp_path, CHAIR)
    assert text_of(tmp_path).startswith(
        HELD.replace("first_paragraph: 31\n", "").split("chair:")[0] + "first_paragraph: 1\nchair:"
    )


def test_the_numbers_cannot_be_counted(tmp_path: Path) -> None:
    repository(tmp_path, HELD.replace("first_paragraph: 31\n", ""))
    write(tmp_path, {"meetings/lsg/2024-05-17.yaml": "body: ["})
    assert refusal(tmp_path, CHAIR) == (
        "the numbers cannot be counted: meetings/lsg/2024-05-17.yaml comes before and has faults",
        "mend what `lsg check` says of it, or write `first_paragraph` here",
    )


PARAGRAPHS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("32",): ("32",),
    ("33", "31"): ("31", "33"),
    ("31", "31"): ("31",),
    ("33 B",): ("33 b",),
    ("33b",): ("33 b",),
    ("031",): ("31",),
    ("§ 32",): ("32",),
    ("31,33",): ("31", "33"),
    ("31-32", "33 b"): ("31", "32", "33 b"),
    ("33–31",): ("31", "32", "33"),
}
"""Numbers as they are given, and the parts that are approved."""


@pytest.mark.parametrize("given", PARAGRAPHS)
def test_paragraphs_are_approved_on_their_own(tmp_path: Path, given: tuple[str, ...]) -> None:
    more = '  - title: Vårdplatser\n    number: "33 b"\n# The end.\n'
    repository(tmp_path, HELD.replace("# The end.\n", more))
    parts = PARAGRAPHS[given]
    taken = approved(tmp_path, CHAIR, paragraphs=given)
    named = ", ".join(parts).replace("31, 32, 33", "31–33") if "33 b" not in parts else ", ".join(parts)
    assert english(taken.message) == f"Karin Ek has approved § {named} of lsg/2024-09-20"
    assert taken.done == ()
    (step,) = meeting_of(tmp_path).log
    assert tuple(step.digests) == parts
    assert refusal(tmp_path, CHAIR, given) == (
        "Karin Ek has approved this already",
        "still to approve: Sara Lind",
    )


NUMBERS = "its numbers are 31, 32, 33"
NOT_THERE: dict[str, tuple[str, str]] = {
    "34": ("lsg/2024-09-20 has no § 34", NUMBERS),
    "31,34,30-32": ("lsg/2024-09-20 has no § 34, 30-32", NUMBERS),
    " , ": ("no number is named after --paragraph", NUMBERS),
    **dict.fromkeys(
        ("head", "Head", "31,huvud"),
        (
            "the head is no paragraph: it is approved with the whole minutes",
            "leave --paragraph out when all of the minutes are approved",
        ),
    ),
}


@pytest.mark.parametrize("given", NOT_THERE)
def test_a_paragraph_that_is_not_there(tmp_path: Path, given: str) -> None:
    repository(tmp_path)
    assert refusal(tmp_path, CHAIR, (given,)) == NOT_THERE[given]


def test_what_an_approval_of_paragraphs_has_come_to(tmp_path: Path) -> None:
    repository(tmp_path)
    taken = approved(tmp_path, CHAIR, paragraphs=("31-32",))
    assert (taken.done, [english(one) for one in taken.following]) == (
        (),
        [
            "still to be approved by Karin Ek, chair: the head and § 33",
            "still to be approved by Sara Lind, adjuster: the head and § 31–33",
            NEXT,
        ],
    )
    taken = approved(tmp_path, ADJUSTER, paragraphs=("32",))
    assert [english(one) for one in (*taken.done, *taken.following)] == [
        "adjusted before the rest, by Karin Ek and Sara Lind: § 32",
        "still to be approved by Karin Ek, chair: the head and § 33",
        "still to be approved by Sara Lind, adjuster: the head and § 31, 33",
        NEXT,
    ]
    taken = approved(tmp_path, CHAIR)
    assert [english(one) for one in (*taken.done, *taken.following)] == [
        "still to be approved by Sara Lind, adjuster: the head and § 31, 33",
        NEXT,
    ]


def test_more_than_one_paragraph_is_adjusted_or_changed(tmp_path: Path) -> None:
    repository(tmp_path)
    approved(tmp_path, CHAIR)
    changed = text_of(tmp_path).replace("en plan", "två planer").replace("anta avtalet", "anta avtalen")
    write(tmp_path, {PATH: changed})
    taken = approved(tmp_path, ADJUSTER)
    assert [english(one) for one in (*taken.done, *taken.following)] == [
        "adjusted before the rest, by Karin Ek and Sara Lind: the head and § 33",
        "changed since Karin Ek approved, and to be approved anew: § 31, 32",
        NEXT,
    ]


def test_the_rest_is_approved_later(tmp_path: Path) -> None:
    repository(tmp_path)
    approved(tmp_path, CHAIR, paragraphs=("32",))
    approved(tmp_path, ADJUSTER, paragraphs=("32",))
    approved(tmp_path, CHAIR, ADJUSTER_ON)
    assert meeting_of(tmp_path).status is Status.HELD
    taken = approved(tmp_path, ADJUSTER, LATER_ON)
    assert taken.faults == ()
    meeting = meeting_of(tmp_path)
    assert meeting.status is Status.ADJUSTED
    assert [tuple(step.digests) for step in meeting.log] == [
        ("32",),
        ("32",),
        ("head", "31", "32", "33"),
        ("head", "31", "32", "33"),
        (),
    ]


def test_what_has_faults_of_its_own_is_not_sealed(tmp_path: Path) -> None:
    repository(tmp_path, HELD.replace("Den 15 november.", "Onsdagen den 15 november 2024."))
    before = text_of(tmp_path)
    taken = approved(tmp_path, CHAIR)
    assert [(one.place.line, one.code.name) for one in taken.faults] == [(26, "weekday-differs")]
    assert text_of(tmp_path) == before


def test_what_is_late_is_approved_all_the_same(tmp_path: Path) -> None:
    late = BODIES.replace("adjusted_by:", "adjusted_within_days: 7, adjusted_by:")
    write(tmp_path, FILES | {"bodies.yaml": late})
    for step in (called, held):
        assert step(tmp_path).faults == ()
    assert approved(tmp_path, CHAIR, date(2024, 12, 2)).faults == ()
    assert approved(tmp_path, ADJUSTER, date(2024, 12, 2)).faults == ()
    assert meeting_of(tmp_path).status is Status.ADJUSTED
