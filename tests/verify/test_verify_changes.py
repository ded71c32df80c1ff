"""Minutes that changed after they were approved: what is told, and the words that differ."""

from pathlib import Path

import pytest
from tests.helpers.keys import commit
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    CHAIR,
    CHAIR_ON,
    LATER_ON,
    PATH,
    approved,
    reopened,
    text_of,
    write,
)
from tests.verify.verifying import change, lines, minuted, sealed, told

from lsgtool.printers.lines import wrapped


def approvals(held: str = "the head and § 1–3", outdated: str = "") -> str:
    """Return what is told of the approvals: what of them holds, and what has other words now."""
    rest = f", and {outdated} in an earlier wording" if outdated else ""
    told = [
        f"{who}, approved {held} on {day}{rest}: unsigned"
        for who, day in (("Karin Ek, chair", CHAIR_ON), ("Sara Lind, adjuster", ADJUSTER_ON))
    ]
    return "\n".join((*(line for one in told for line in wrapped(one, mark="  - ")), "wrong", ""))


@pytest.fixture
def at(root: Path) -> str:
    """Sealed minutes in git: the beginning of the commit's name."""
    sealed(root)
    return commit(root)[:10]


@pytest.mark.parametrize(
    ("before", "after", "approved", "text"),
    [
        (
            "har tagit fram en plan.",
            "har nu tagit fram två planer.",
            ("the head and § 2, 3", "§ 1"),
            """\
              - not as it was approved: § 1 (git COMMIT)
                  meetings/lsg/2024-09-20.yaml:18:7 § 1, the text
                    Arbetsgruppen har {+nu +}tagit fram [-en plan-]{+två planer+}.
            """,
        ),
        (
            "      - att anta avtalet",
            "      - att anta avtalet\n      - att säga upp det gamla",
            ("the head and § 1, 3", "§ 2"),
            """\
              - not as it was approved: § 2 (git COMMIT)
                  meetings/lsg/2024-09-20.yaml:24:9 § 2, clause 2
                    {+att säga upp det gamla+}
            """,
        ),
        (
            "    text: Den 15 november. # in Umeå\n",
            "",
            ("the head and § 1, 2", "§ 3"),
            """\
              - not as it was approved: § 3 (git COMMIT)
                  meetings/lsg/2024-09-20.yaml:25:5 § 3, the text
                    [-Den 15 november.-]
            """,
        ),
        (
            "{name: Sara Lind, principal: norrby}",
            "{name: Sara Lind, principal: region, left: '11.30'}",
            ("§ 1–3", "the head"),
            """\
              - not as it was approved: the head (git COMMIT)
                  meetings/lsg/2024-09-20.yaml:12:34 those present, number 2, the principal
                    [-norrby-]{+region+}
                  meetings/lsg/2024-09-20.yaml:12:48 those present, number 2, `left`
                    {+11.30+}
            """,
        ),
        (
            "  - {name: Karin Ek, principal: region}\n",
            "",
            ("§ 1–3", "the head"),
            """\
              - not as it was approved: the head (git COMMIT)
                  meetings/lsg/2024-09-20.yaml:10:1 those present
                    [-name: Karin Ek, principal: region-]
            """,
        ),
        (
            "  - title: Nästa möte\n    text: Den 15 november. # in Umeå\n",
            "",
            ("§ 1, 2", "the head and § 3"),
            """\
              - not as it was approved: the head (git COMMIT)
                  meetings/lsg/2024-09-20.yaml the numbers of the items
                    [-3-]
              - approved, and gone: § 3 (git COMMIT)
                  meetings/lsg/2024-09-20.yaml:14:1 § 3
                    [-Nästa möte-]
            """,
        ),
        (
            "# The end.",
            "  - title: Avslutning\n# The end.",
            ("§ 1–3", "the head"),
            """\
              - not as it was approved: the head (git COMMIT)
                  meetings/lsg/2024-09-20.yaml the numbers of the items, number 4
                    {+4+}
              - new, and approved by nobody: § 4
              - Karin Ek, chair, has not approved § 4
              - Sara Lind, adjuster, has not approved § 4
            """,
        ),
        (
            "by: Olle Berg}",
            "by: Olle Borg}",
            (),
            """\
              - the log is not as it was when the minutes were sealed: the seal does not fit
            """,
        ),
        (
            "seal: sha256:",
            "seal: sha256:0000000000000000000000000000000000000000000000000000000000000000 # ",
            (),
            """\
              - the log is not as it was when the minutes were sealed: the seal does not fit
            """,
        ),
    ],
    ids=["words", "clause", "key-gone", "head", "person-gone", "item-gone", "item-new", "log", "seal"],
)
def test_a_change_in_sealed_minutes(
    root: Path, at: str, before: str, after: str, approved: tuple[str, ...], text: str
) -> None:
    change(root, before, after)
    head = "lsg/2024-09-20: CHANGED since it was sealed on 2024-10-01\n"
    assert told(root) == head + lines(text.replace("COMMIT", at), "  ") + approvals(*approved)


def test_how_a_file_is_written_is_no_change(root: Path) -> None:
    sealed(root)
    change(
        root,
        "      Arbetsgruppen har tagit fram en plan.\n",
        "      Arbetsgruppen har tagit fram en plan.\n\n",
    )
    change(root, "title: Suicidprevention\n", 'title: "Suicidprevention"   # as agreed\n')
    assert told(root).splitlines()[0].startswith("lsg/2024-09-20: sealed on 2024-10-01 and unchanged, ")


def test_a_name_in_bodies_yaml(root: Path, at: str) -> None:
    change(root, "name: Norrby kommun", "name: Norrby stad", "bodies.yaml")
    assert told(root) == (
        "lsg/2024-09-20: CHANGED since it was sealed on 2024-10-01\n"
        f"  - not as it was approved: the head (git {at})\n"
        "      bodies.yaml the names, `norrby`, the principal\n"
        "        Norrby [-kommun-]{+stad+}\n" + approvals("§ 1–3", "the head")
    )


def test_a_change_that_git_has_seen_is_held_against_what_was_approved(root: Path, at: str) -> None:
    change(root, "tagit fram en plan", "tagit fram fyra planer")
    commit(root)
    change(root, "fyra planer", "fem planer")
    write(root, {"notes.txt": "Something else.\n"})
    commit(root)
    assert told(root).splitlines()[1:4] == [
        f"  - not as it was approved: § 1 (git {at})",
        "      meetings/lsg/2024-09-20.yaml:18:7 § 1, the text",
        "        Arbetsgruppen har tagit fram [-en plan-]{+fem planer+}.",
    ]


def test_minutes_in_a_folder_of_a_larger_repository(root: Path) -> None:
    folder = write(root / "minutes")
    sealed(folder)
    commit(root)
    change(folder, "en plan.", "två planer.")
    assert "        Arbetsgruppen har tagit fram [-en plan-]{+två planer+}." in told(folder).splitlines()


def test_without_git_it_is_said_what_changed_but_not_how(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(root))
    sealed(root)
    change(root, "en plan.", "två planer.")
    assert told(root) == (
        "lsg/2024-09-20: CHANGED since it was sealed on 2024-10-01\n"
        "  - not as it was approved: § 1\n"
        "  - what was approved cannot be shown: git is not installed, or not where\n"
        "    programs are looked for\n" + approvals("the head and § 2, 3", "§ 1")
    )


def test_a_folder_that_git_knows_nothing_of(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(root.parent))
    sealed(root)
    change(root, "en plan.", "två planer.")
    joined = " ".join(told(root).split())
    assert "- not as it was approved: § 1 - what was approved cannot be shown: " in joined
    assert "lies in no git repository that git will read - Karin Ek, chair, approved" in joined


def test_git_that_never_saw_what_was_approved(root: Path) -> None:
    sealed(root)
    change(root, "en plan.", "två planer.")
    commit(root)
    assert told(root).splitlines()[1:3] == [
        "  - not as it was approved: § 1",
        "  - git has no version in which all of that is as it was approved",
    ]


def test_a_paragraph_that_was_adjusted_at_once(root: Path) -> None:
    minuted(root)
    approved(root, CHAIR, CHAIR_ON, ("1",))
    approved(root, ADJUSTER, CHAIR_ON, ("1",))
    at = commit(root)[:10]
    change(root, "anta avtalet", "avslå avtalet")
    assert told(root) == lines("""
        lsg/2024-09-20: open, not adjusted
          - approved by all: § 1
          - still to be approved by Karin Ek, chair: the head and § 2, 3
          - still to be approved by Sara Lind, adjuster: the head and § 2, 3
          - Karin Ek, chair, approved § 1 on 2024-09-30: unsigned
          - Sara Lind, adjuster, approved § 1 on 2024-09-30: unsigned
        fine
    """)
    change(root, "att godkänna planen", "att ändra planen")
    assert told(root) == lines(f"""
        lsg/2024-09-20: CHANGED since it was approved
          - not as it was approved: § 1 (git {at})
              meetings/lsg/2024-09-20.yaml:20:9 § 1, clause 1
                att [-godkänna-]{{+ändra+}} planen
          - still to be approved by Karin Ek, chair: the head and § 1–3
          - still to be approved by Sara Lind, adjuster: the head and § 1–3
          - Karin Ek, chair, approved an earlier wording of § 1 on 2024-09-30: unsigned
          - Sara Lind, adjuster, approved an earlier wording of § 1 on 2024-09-30:
            unsigned
        wrong
    """)


def test_opened_again_and_sealed_anew(root: Path) -> None:
    sealed(root)
    commit(root)
    reopened(root, "Fel plan i § 1.")
    change(root, "en plan.", "två planer.")
    assert told(root) == lines("""
        lsg/2024-09-20: open, not adjusted
          - opened again by Olle Berg on 2024-10-08: Fel plan i § 1.
          - still to be approved by Karin Ek, chair: the head and § 1–3
          - still to be approved by Sara Lind, adjuster: the head and § 1–3
        fine
    """)
    approved(root, CHAIR, LATER_ON)
    approved(root, ADJUSTER, LATER_ON)
    assert told(root).splitlines()[0].startswith("lsg/2024-09-20: sealed on 2024-10-08 and unchanged, ")
    assert "by: Olle Berg" in text_of(root, PATH)
    change(root, "två planer.", "en plan.")
    assert told(root).splitlines()[:2] == [
        "lsg/2024-09-20: CHANGED since it was sealed on 2024-10-08",
        "  - not as it was approved: § 1",
    ]


def test_identity_numbers_are_shown_to_nobody(root: Path, at: str) -> None:
    change(root, "en plan.", "en plan för 19121212-1212.")
    assert at in told(root)
    assert "1212-1212" not in told(root)
