"""How far the adjustment of minutes has come, and files of which it cannot be told."""

from pathlib import Path

import pytest
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    CHAIR,
    NAME,
    PATH,
    PLANNED,
    approved,
    called,
    reopened,
    text_of,
    write,
)
from tests.verify.verifying import change, lines, minuted, sealed, told, verified

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.errors import UserError
from lsgtool.messages import english, msg
from lsgtool.verify import verifying
from lsgtool.verify.page import summary
from lsgtool.verify.part_states import state_of
from lsgtool.verify.report import State
from lsgtool.verify.verifying import Verifier
from lsgtool.workspace.archive import Unknowable
from lsgtool.workspace.workspace import Workspace


def test_from_the_first_approval_to_the_seal(root: Path) -> None:
    assert (
        told(root) == "lsg/2024-09-20: open, not adjusted\n  - it has no log: nothing is approved yet\nfine\n"
    )
    called(root)
    assert told(root) == "lsg/2024-09-20: open, not adjusted\n  - there are no minutes to adjust yet\nfine\n"


def test_one_has_approved_and_one_is_missing(root: Path) -> None:
    minuted(root)
    approved(root, CHAIR)
    assert told(root) == lines("""
        lsg/2024-09-20: open, not adjusted
          - still to be approved by Sara Lind, adjuster: the head and § 1–3
          - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: unsigned
        fine
    """)
    change(root, "en plan.", "två planer.")
    assert told(root) == lines("""
        lsg/2024-09-20: open, not adjusted
          - still to be approved by Karin Ek, chair: § 1
          - still to be approved by Sara Lind, adjuster: the head and § 1–3
          - Karin Ek, chair, approved the head and § 2, 3 on 2024-09-30, and § 1 in an
            earlier wording: unsigned
        fine
    """)


def test_an_approval_of_which_nothing_holds(root: Path) -> None:
    minuted(root)
    approved(root, CHAIR, paragraphs=("1",))
    change(root, "en plan.", "två planer.")
    assert told(root).splitlines()[-2:] == [
        "  - Karin Ek, chair, approved an earlier wording of § 1 on 2024-09-30: unsigned",
        "fine",
    ]


def test_one_who_adjusts_is_not_named(root: Path) -> None:
    minuted(root)
    approved(root, CHAIR)
    change(root, "adjuster: Sara Lind # chosen in § 31\n", "")
    told_lines = told(root).splitlines()
    assert told_lines[2] == "  - nobody is named as adjuster, who is to approve the head and § 1–3"


def test_where_nobody_adjusts(root: Path) -> None:
    nobody = "lsg/2024-09-20: open, for bodies.yaml names nobody who adjusts its minutes\nfine\n"
    change(root, ", adjusted_by: [chair, adjuster]", "", "bodies.yaml")
    assert "it has no log: nothing is approved yet" in told(root)
    minuted(root)
    assert told(root) == nobody
    text = text_of(root)
    (root / PATH).write_bytes(text[: text.index("log:")].encode("utf-8"))
    assert told(root) == nobody


def test_bodies_without_the_sign_have_items(root: Path) -> None:
    rule = "numbering: [{from: 2020-01-01, basis: Arbetsordning, series: year, paragraph_sign: false}]"
    change(root, "    minutes:", f"    {rule}\n    minutes:", "bodies.yaml")
    minuted(root)
    approved(root, CHAIR)
    assert (
        told(root).splitlines()[1]
        == "  - still to be approved by Sara Lind, adjuster: the head and items 1–3"
    )


def test_approvals_from_two_branches_that_nobody_sealed(root: Path) -> None:
    sealed(root)
    text = text_of(root)
    (root / PATH).write_text(text[: text.index("  - adjusted:")], encoding="utf-8", newline="\n")
    change(root, "status: adjusted", "status: held")
    assert told(root) == lines("""
        lsg/2024-09-20: open, not adjusted
          - all have approved, but the seal is missing: `lsg adjust` again writes it
          - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: unsigned
          - Sara Lind, adjuster, approved the head and § 1–3 on 2024-10-01: unsigned
        fine
    """)


def test_a_seal_without_all_approvals(root: Path) -> None:
    sealed(root)
    change(root, "by: Karin Ek\n", "by: Lena Rask\n")
    assert told(root) == lines("""
        lsg/2024-09-20: CHANGED since it was sealed on 2024-10-01
          - Karin Ek, chair, has not approved the head and § 1–3
          - the log is not as it was when the minutes were sealed: the seal does not fit
          - Lena Rask, who was not to adjust, approved the head and § 1–3 on 2024-09-30:
            unsigned
          - Sara Lind, adjuster, approved the head and § 1–3 on 2024-10-01: unsigned
        wrong
    """)


@pytest.mark.parametrize(
    ("before", "after", "wrong"),
    [
        ("status: adjusted", "status: held", "the file says `status: held`, its log says `adjusted`"),
        (
            "  - {held: 2024-09-23",
            "  - {cancelled: 2024-09-23",
            "in the log, `approved` on 2024-09-30 cannot stand where it does",
        ),
    ],
)
def test_a_log_that_does_not_fit(root: Path, before: str, after: str, wrong: str) -> None:
    sealed(root)
    change(root, before, after)
    report = verified(root)
    assert not report.fine
    assert wrong in [english(one) for one in report.wrong]


def test_adjusted_without_a_log(root: Path) -> None:
    change(root, "status: planned", "status: adjusted")
    assert told(root) == lines("""
        lsg/2024-09-20: open, not adjusted
          - its status says that it is adjusted, but there is no log: nothing is
            approved or sealed
        fine
    """)
    reopened(root, "Fel namn.")
    assert told(root).splitlines()[:3] == [
        "lsg/2024-09-20: open, not adjusted",
        "  - opened again by Olle Berg on 2024-10-08: Fel namn.",
        "  - still to be approved by Karin Ek, chair: the head and § 1–3",
    ]


@pytest.mark.parametrize(
    ("path", "before", "after", "wrong"),
    [
        (
            "bodies.yaml",
            "organisation:",
            "organisations:",
            "it cannot be told, for bodies.yaml has faults: see `lsg check`",
        ),
        (
            "bodies.yaml",
            "from: 2020-01-01, basis: Arbetsordning, name",
            "from: 2025-01-01, basis: Arbetsordning, name",
            "it cannot be told, for bodies.yaml has no `lsg` on 2024-09-20",
        ),
        (
            PATH,
            "date: 2024-09-20",
            "date: 2024-09-21",
            "it cannot be told, for a meeting with that body and day lies at meetings/lsg/2024-09-21.yaml",
        ),
    ],
)
def test_what_cannot_be_told(root: Path, path: str, before: str, after: str, wrong: str) -> None:
    sealed(root)
    change(root, before, after, path)
    report = verified(root)
    assert (report.name, report.state, [english(one) for one in report.wrong]) == (
        NAME,
        State.CHANGED,
        [wrong],
    )
    assert not report.fine


def test_numbers_that_nobody_can_count(root: Path) -> None:
    sealed(root)
    change(root, "first_paragraph: 1\n", "")
    write(root, {"meetings/lsg/2024-04-19.yaml": "body: lsg\ndate: 2024-04-19\nstatus: hold\n"})
    (one,) = verified(root).wrong
    assert english(one) == (
        "its numbers cannot be counted, for meetings/lsg/2024-04-19.yaml has faults: see `lsg check`"
    )


def test_a_file_with_faults(root: Path) -> None:
    sealed(root)
    change(root, "chair: Karin Ek\n", "chiar: Karin Ek\n")
    report = verified(root)
    assert (report.name, report.state, report.fine) == (NAME, State.CHANGED, False)
    assert [english(one.message) for one in report.faults] == ["unknown key `chiar`"]
    assert told(root) == "lsg/2024-09-20: it cannot be told, for the file has faults\nwrong\n"


def test_all_that_have_a_log_and_those_that_may(root: Path) -> None:
    sealed(root)
    planned = PLANNED.replace("2024-09-20", "2024-11-15")
    write(
        root,
        {
            "meetings/lsg/2024-11-15.yaml": planned,
            "meetings/lsg/2025-01-17.yaml": PLANNED.replace("2024-09-20", "2025-01-17").replace(
                "chair", "chiar"
            ),
            "meetings/lsg/2025-02-14.yaml": "body: [\n",
        },
    )
    reports = Verifier(Workspace(root)).everything()
    assert [report.path for report in reports] == [PATH, "meetings/lsg/2025-02-14.yaml"]
    assert english(summary(reports)) == "verified 2 meetings: 1 sealed, 1 changed, 0 open"
    assert (ADJUSTER, ADJUSTER_ON) in reports[0].parts[0].approved


def test_minutes_that_are_adjusted_without_a_seal_are_counted(root: Path) -> None:
    sealed(root)
    for day in ("2024-04-19", "2024-06-14"):
        text = PLANNED.replace("2024-09-20", day).replace("planned", "adjusted")
        write(
            root, {f"meetings/lsg/{day}.yaml": text.replace("secretary:", "first_paragraph: 1\nsecretary:")}
        )
    reports = Verifier(Workspace(root)).everything()
    assert [(report.name, report.state, report.unsealed) for report in reports] == [
        ("lsg/2024-04-19", State.OPEN, True),
        ("lsg/2024-06-14", State.OPEN, True),
        (NAME, State.SEALED, False),
    ]
    assert (
        english(summary(reports))
        == "verified 3 meetings: 1 sealed, 0 changed, 0 open, 2 adjusted without a seal"
    )


@pytest.mark.parametrize("name", ["2024-09-20.yml", "2024-09-20.YAML", "2024-09-20\n.yaml"])
def test_sealed_minutes_that_are_not_read_any_more(root: Path, name: str) -> None:
    sealed(root)
    try:
        (root / PATH).rename(root / "meetings/lsg" / name)
    except OSError as error:
        pytest.skip(f"no such names here: {error}")
    (report,) = Verifier(Workspace(root)).everything()
    assert (report.path, report.state, report.fine) == (f"meetings/lsg/{name}", State.CHANGED, False)
    assert [english(one.message) for one in report.faults] == [
        "this may be a meeting, but its name is not that of one, and it is not read"
    ]


def test_sealed_minutes_behind_a_link(root: Path) -> None:
    sealed(root)
    try:
        (root / "elsewhere.yaml").symlink_to(root / "elsewhere.yaml")
    except OSError as error:
        pytest.skip(f"no links here: {error}")
    (root / "elsewhere.yaml").unlink()
    (root / PATH).rename(root / "elsewhere.yaml")
    (root / PATH).symlink_to(root / "elsewhere.yaml")
    (report,) = Verifier(Workspace(root)).everything()
    assert [english(one.message) for one in report.faults] == ["this is a link, and links are not read"]


@pytest.mark.parametrize(
    ("trouble", "wrong"),
    [
        (UserError(msg("{program} does not answer", program="git")), "git does not answer"),
        (
            Unknowable("meetings/lsg/2024-01-12.yaml"),
            "it cannot be told, for meetings/lsg/2024-01-12.yaml has faults: see `lsg check`",
        ),
    ],
)
def test_the_trouble_of_one_meeting_stops_no_other(
    root: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception, wrong: str
) -> None:
    sealed(root)
    write(
        root, {"meetings/lsg/2024-11-15.yaml": text_of(root).replace("date: 2024-09-20", "date: 2024-11-15")}
    )

    def failing(now: Adjustment) -> State:
        if str(now.meeting.ref) == NAME:
            raise trouble
        return state_of(now)

    monkeypatch.setattr(verifying, "state_of", failing)
    first, other = Verifier(Workspace(root)).everything()
    assert (first.name, first.state, [english(one) for one in first.wrong]) == (NAME, State.CHANGED, [wrong])
    assert (other.name, bool(other.parts)) == ("lsg/2024-11-15", True)
