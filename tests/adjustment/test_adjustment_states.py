"""Who has approved which part, who is missing, and whether the seal still holds."""

from collections.abc import Callable
from datetime import date

import pytest
from tests.helpers.logged import logged
from tests.helpers.staged import BODIES, PLANNED

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.model.bodies import Bodies
from lsgtool.model.load import load
from lsgtool.model.meeting import Meeting
from lsgtool.source.read import read
from lsgtool.timeline.series import number_items
from lsgtool.workspace.imprint import imprint_of

HELD = PLANNED.replace("status: planned # lsg writes it", "status: held\nfirst_paragraph: 31")
SEALED = logged(BODIES, HELD, "2024-09-30 Karin Ek", "2024-10-01 Sara Lind", "sealed 2024-10-01")


def adjustment(text: str, bodies: str = BODIES) -> Adjustment:
    data, known = read(text.encode("utf-8")).data, read(bodies.encode("utf-8")).data
    assert data is not None
    assert known is not None
    meeting, every = load(Meeting, data).content, load(Bodies, known).content
    assert meeting is not None
    assert every is not None
    labels = number_items(meeting.items, meeting.first_paragraph or 1).labels
    return Adjustment(meeting, imprint_of(data), every, labels)


def missing(text: str) -> dict[str, list[str]]:
    now = adjustment(text)
    return {part: [one.name or "" for one in now.missing(part)] for part in now.digests}


def test_nobody_has_approved_yet() -> None:
    both = ["Karin Ek", "Sara Lind"]
    assert missing(HELD) == {"head": both, "31": both, "32": both, "33": both}
    assert not adjustment(HELD).complete


def test_one_paragraph_is_adjusted_at_once_and_the_rest_waits() -> None:
    text = logged(
        BODIES, HELD, "2024-09-20 karin  ek § 32", "2024-09-20 Sara Lind § 32", "2024-09-30 Karin Ek"
    )
    now = adjustment(text)
    assert missing(text) == {"head": ["Sara Lind"], "31": ["Sara Lind"], "32": [], "33": ["Sara Lind"]}
    assert [part for part in now.digests if now.settled(part)] == ["32"]
    assert not now.complete
    assert now.changed == ()


def test_when_all_have_approved_the_seal_holds() -> None:
    now = adjustment(SEALED)
    assert now.complete
    assert now.unbroken
    assert now.changed == ()


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        (lambda text: text.replace("anta avtalet", "anta avtalen"), ("32",)),
        (lambda text: text.replace("chair: Karin Ek", "chair: Karin Eek"), None),
        (lambda text: text.replace("date: 2024-09-20\n", "date: 2024-09-20\nplace: Umeå\n"), ("head",)),
        # A paragraph that is gone, and one that is new, whose numbers the others have got.
        (lambda text: text.replace("first_paragraph: 31", "first_paragraph: 32"), ("head", "32", "33", "31")),
        (lambda text: text.replace("  # The first one.\n", "").replace("# in Umeå", "# in Luleå"), ()),
    ],
)
def test_a_change_is_found_in_its_part(change: Callable[[str], str], changed: tuple[str, ...] | None) -> None:
    text = change(SEALED)
    now = adjustment(text)
    assert text != SEALED
    if changed is None:  # who is asked is another now, and has approved nothing
        assert [one.name for one in now.missing("31")] == ["Karin Eek"]
        assert not now.unbroken
    else:
        assert now.changed == changed
        assert now.unbroken == (not changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("by: Karin Ek", "by: Karin EK"),
        ("approved: 2024-09-30", "approved: 2024-09-29"),
        ("seal: sha256:", "seal: sha256:0"),
    ],
)
def test_a_change_of_the_log_breaks_the_seal(old: str, new: str) -> None:
    at = SEALED.index(old)
    text = SEALED[:at] + new + SEALED[at + len(new) :]
    assert text != SEALED
    assert not adjustment(text).unbroken


def test_a_reopening_ends_the_approvals_and_the_seal() -> None:
    text = SEALED + "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp i § 32.}\n"
    now = adjustment(text)
    assert now.approvals == ()
    assert now.changed == ()
    assert not now.unbroken


def test_the_seal_has_the_latest_day_of_the_approvals_whatever_their_order() -> None:
    now = adjustment(logged(BODIES, HELD, "2024-10-01 Karin Ek", "2024-09-30 Sara Lind"))

    assert now.complete
    assert now.sealed_on == date(2024, 10, 1)


def test_an_approval_is_bound_to_the_log_up_to_the_last_reopening() -> None:
    opened = SEALED + "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp i § 32.}\n"
    other = opened.replace("Fel belopp", "Fel namn")

    assert adjustment(SEALED).until_opened == ()
    assert adjustment(opened).until_opened == adjustment(opened).imprint.log
    assert len(adjustment(opened).until_opened) == 4
    assert adjustment(other).until_opened[:-1] == adjustment(opened).until_opened[:-1]
    assert adjustment(other).until_opened != adjustment(opened).until_opened


def test_names_in_bodies_yaml_are_part_of_what_was_approved() -> None:
    other = adjustment(SEALED, BODIES.replace("name: Norrby kommun", "name: Söderby kommun"))
    assert other.changed == ("head",)
    assert not other.unbroken


def test_where_no_rule_names_anybody_nobody_can_complete_it() -> None:
    now = adjustment(SEALED, BODIES.replace(", adjusted_by: [chair, adjuster]", ""))
    assert now.asked == ()
    assert not now.complete
