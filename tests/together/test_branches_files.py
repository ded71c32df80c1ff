"""Two people write files of meetings, each in a clone of their own: what git makes of it, and lsg says."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.clones import Clone, two_clones
from tests.helpers.keys import make_key, public
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    CHAIR,
    CHAIR_ON,
    HELD,
    LATER_ON,
    NAME,
    PATH,
    approved,
    held,
    meeting_of,
    text_of,
    write,
)
from tests.together.scenes import (
    ORDER,
    already_held,
    assert_kept,
    edit,
    found,
    half_approved,
    keep,
    merge,
    share,
    told,
    verified,
    without_seal,
)

from lsgtool.adjustment.statement import NAMESPACE
from lsgtool.workspace.ssh import sign

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg


def of_day(day: str, first: int) -> dict[str, str]:
    """Return another meeting of the body, which was called, with the number of its first item."""
    text = HELD.replace("2024-09-20", day).replace("held", "called").replace(": 31", f": {first}")
    return {f"meetings/lsg/{day}.yaml": text}


OCTOBER, NOVEMBER = "meetings/lsg/2024-10-11.yaml", "meetings/lsg/2024-11-15.yaml"
TAKEN = f"""\
{NOVEMBER}:6:18 LSG208 lsg/2024-10-11 has 4–6 in `origin/main`, and lsg/2024-11-15 has the same here
    6 | first_paragraph: 4
      |                  ^
    merge `origin/main` and take `first_paragraph` away, so that the numbers go
    on from lsg/2024-10-11
{ORDER}"""
TWICE = f"""\
{NOVEMBER}:6:18 LSG203 lsg/2024-10-11 ends at 6 and lsg/2024-11-15 begins at 4: \
4–6 would stand twice in the year
    6 | first_paragraph: 4
      |                  ^
    take `first_paragraph` away, or write 7
    according to the rules of procedure: `numbering` in bodies.yaml
"""


def test_numbers_that_are_taken_twice(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    for clone, path in ((theirs, OCTOBER), (ours, NOVEMBER)):
        write(clone.folder, of_day(path[-15:-5], 4))
        held(clone.folder, LATER_ON.replace(month=11, day=18), path)
        clone.commit()
    theirs.push()
    ours.git("fetch", "--quiet")
    assert found(lsg, ours) == ""
    assert found(lsg, ours, "--against", "origin/main") == TAKEN
    assert ours.merge() == []
    assert found(lsg, ours) == TWICE
    edit(ours, "first_paragraph: 4\n", "", NOVEMBER)
    assert found(lsg, ours) == ""


def conflict(lines: tuple[int, int], path: str = PATH) -> str:
    """Return what is said of a conflict in these lines."""
    return f"""\
{path}:{lines[0]}:1 LSG003 two people have changed the same lines, and both versions stand here, \
down to line {lines[1]}
    {lines[0]} | <<<<<<< HEAD
    {" " * len(str(lines[0]))} | ^
    keep what is right of both, and delete git's own lines; of two steps in the
    log keep both, and to have all lines of each: `git checkout --conflict=diff3
    FILE`
"""


def outdated(part: str) -> str:
    return f"""\
{PATH}:37:15 LSG711 warning: § {part} is not as Karin Ek approved it on 2024-09-30
    37 |   - approved: 2024-09-30
       |               ^
    the correction is approved once more: `lsg adjust {NAME} --by NAME`
{ORDER}"""


def test_a_conflict_in_a_text(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, half_approved)
    edit(theirs, "har tagit fram en plan", "har tagit fram två planer")
    written = share(theirs)
    edit(ours, "har tagit fram en plan", "arbetar med en plan")
    versions = (written, merge(ours, conflict=True))
    assert found(lsg, ours) == conflict((18, 22))
    keep(ours, "theirs")
    assert found(lsg, ours) == outdated("1")
    told(lsg, ours, "adjust", NAME, "--by", CHAIR, "--on", "2024-10-08")
    assert found(lsg, ours) == ""
    assert_kept(ours, *versions)


def test_a_conflict_in_the_digests(lsg: "Lsg", tmp_path: Path) -> None:
    """The same person approves two wordings on the same day."""
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, CHAIR)
    written = share(theirs)
    edit(ours, "att anta avtalet", "att anta avtalet från 2025")
    approved(ours.folder, CHAIR)
    versions = (written, merge(ours, conflict=True))
    assert found(lsg, ours) == conflict((42, 46))
    keep(ours, "ours", "theirs", whole=False)
    assert " LSG007 the key `2` is already there on line 42\n" in found(lsg, ours)
    ours.git("checkout", "--conflict=merge", PATH)
    keep(ours, "theirs", whole=False)
    assert found(lsg, ours) == outdated("2")
    ours.git("checkout", "--conflict=merge", PATH)
    keep(ours, "ours", whole=False)
    assert found(lsg, ours) == ""
    assert_kept(ours, *versions)


SIGNED = f"""\
{NAME}: sealed on 2024-10-01 and unchanged, SEAL
  - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: signed
  - Sara Lind, adjuster, approved the head and § 1–3 on 2024-10-01: signed
"""


def test_a_conflict_in_signatures(lsg: "Lsg", tmp_path: Path) -> None:
    keys = {name: make_key(tmp_path, name[:4]) for name in (CHAIR, ADJUSTER)}
    allowed = "".join(f"{name.replace(' ', '_')}@lsg/* {public(key)}\n" for name, key in keys.items())

    def signed(clone: Clone, name: str, on: date) -> None:
        approved(clone.folder, name, on, signing=lambda text: sign(keys[name], text, NAMESPACE))

    ours, theirs = two_clones(tmp_path, already_held, {"allowed_signers": allowed})
    signed(theirs, ADJUSTER, ADJUSTER_ON)
    written = share(theirs)
    signed(ours, CHAIR, CHAIR_ON)
    versions = (written, merge(ours, conflict=True))
    # The days and the names are one conflict, the signatures another; the digests between them are the same.
    assert found(lsg, ours) == conflict((37, 43)) + conflict((51, 61))
    keep(ours, "ours", "theirs", whole=False)
    assert found(lsg, ours).startswith(f"{PATH}:37:5 LSG102 `approved` needs `digests` beside it\n")
    keep(ours, "ours", "theirs")
    told(lsg, ours, "adjust", NAME, "--by", CHAIR, "--on", "2024-10-08")
    assert without_seal(verified(lsg, ours)) == (0, SIGNED)
    assert_kept(ours, *versions)


def test_a_clone_with_the_line_ends_of_windows(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held, {".gitattributes": ""})
    ours.git("config", "core.autocrlf", "true")
    ours.git("rm", "--quiet", "--cached", "-r", ".")
    ours.git("reset", "--quiet", "--hard")
    assert text_of(ours.folder).count("\r\n") == text_of(ours.folder).count("\n")
    approved(theirs.folder, ADJUSTER, ADJUSTER_ON)
    written = share(theirs)
    approved(ours.folder, CHAIR)
    unix = merge(ours, conflict=True).replace(b"\r\n", b"\n")
    assert "<<<<<<< HEAD\r\n" in text_of(ours.folder)
    assert found(lsg, ours) == conflict((37, 43))
    keep(ours, "ours", "theirs")
    told(lsg, ours, "adjust", NAME, "--by", CHAIR, "--on", "2024-10-08")
    assert text_of(ours.folder).count("\r\n") == text_of(ours.folder).count("\n")
    assert_kept(ours, written, unix)
    ours.push()
    assert theirs.merge() == []
    assert "\r" not in text_of(theirs.folder)
    assert verified(lsg, theirs) == verified(lsg, ours)
    assert verified(lsg, theirs)[0] == 0


def test_the_attributes_of_a_new_repository_keep_them_away(tmp_path: Path) -> None:
    ours, _ = two_clones(tmp_path, already_held)
    ours.git("config", "core.autocrlf", "true")
    ours.git("rm", "--quiet", "--cached", "-r", ".")
    ours.git("reset", "--quiet", "--hard")
    assert "\r" not in text_of(ours.folder)


def test_only_what_follows_a_meeting_is_put_together_line_by_line(tmp_path: Path) -> None:
    """In minutes git has to ask: a log of which both halves are kept may tell of steps that nobody took."""
    ours, _ = two_clones(tmp_path, already_held)
    paths = (PATH, PATH.replace(".yaml", ".follow-up.yaml"), "bodies.yaml", "allowed_signers")
    told = ours.git("check-attr", "merge", "--", *paths).decode("utf-8").splitlines()
    assert told == [
        f"{PATH}: merge: unspecified",
        f"{PATH.replace('.yaml', '.follow-up.yaml')}: merge: union",
        "bodies.yaml: merge: unspecified",
        "allowed_signers: merge: unspecified",
    ]


def test_the_file_of_a_meeting_is_made_twice(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    (text,) = of_day("2024-11-15", 4).values()
    write(theirs.folder, {NOVEMBER: text.replace("adjuster: Sara Lind", "adjuster: Eva Ås")})
    theirs.commit()
    theirs.push()
    write(ours.folder, {NOVEMBER: text})
    ours.commit()
    assert ours.merge() == [NOVEMBER]
    found_twice = conflict((8, 12), path=NOVEMBER)
    assert found(lsg, ours).startswith(found_twice)
    ours.git("checkout", "--ours", NOVEMBER)
    assert found(lsg, ours) == ""
    ours.commit()
    assert len(ours.versions(NOVEMBER)) == 2


def test_a_meeting_is_moved_to_another_day_while_its_minutes_are_approved(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, CHAIR)
    share(theirs)
    moved = PATH.replace("20.yaml", "19.yaml")
    ours.git("mv", PATH, moved)
    edit(ours, "date: 2024-09-20", "date: 2024-09-19", moved)
    ours.commit()
    assert ours.merge() == []
    assert not (ours.folder / PATH).exists()
    assert meeting_of(ours.folder, moved).log[-1].by == CHAIR
    assert found(lsg, ours).startswith(f"{moved}:37:15 LSG711 warning: the head of the minutes and § 1–3")


def test_rebasing_keeps_a_seal(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, half_approved)
    approved(theirs.folder, ADJUSTER, ADJUSTER_ON)
    share(theirs)
    sealed = meeting_of(theirs.folder).log
    edit(ours, "# The end.", "# The very end.")
    ours.commit()
    ours.git("pull", "--quiet", "--rebase", "origin", "main")
    assert "# The very end." in text_of(ours.folder)
    assert meeting_of(ours.folder).log == sealed
    assert found(lsg, ours, "--against", "origin/main") == ""
    assert verified(lsg, ours)[0] == 0


def test_rebasing_an_approval_onto_another(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, CHAIR)
    written = share(theirs)
    approved(ours.folder, ADJUSTER, ADJUSTER_ON)
    ours.commit()
    ours.git("fetch", "--quiet")
    assert ours.run("rebase", "origin/main").returncode == 1
    assert found(lsg, ours) == conflict((37, 43))
    keep(ours, "ours", "theirs")  # in a rebase `ours` are the others, who come first
    told(lsg, ours, "adjust", NAME, "--by", ADJUSTER, "--on", "2024-10-08")
    ours.git("add", PATH)
    ours.git("rebase", "--continue")
    assert [step.by for step in meeting_of(ours.folder).log[2:]] == [CHAIR, ADJUSTER, None]
    assert verified(lsg, ours)[0] == 0
    assert_kept(ours, written)


def test_an_approval_is_picked_from_another_branch(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    edit(theirs, "# The first one.", "# The very first one.")
    theirs.commit()
    approved(theirs.folder, CHAIR)
    share(theirs)
    ours.git("fetch", "--quiet")
    ours.git("cherry-pick", "origin/main")
    assert "# The very first one." not in text_of(ours.folder)
    assert meeting_of(ours.folder).log == meeting_of(theirs.folder).log
    approved(ours.folder, ADJUSTER, ADJUSTER_ON)
    assert verified(lsg, ours)[0] == 0
    merge(ours, conflict=True)
    keep(ours, "ours")
    assert "# The very first one." in text_of(ours.folder)
    assert found(lsg, ours) == ""
    assert verified(lsg, ours)[0] == 0


HOOK = """\
#!/bin/sh
exec "{lsg}" check --on 2024-12-02
"""


@pytest.mark.skipif(os.name == "nt", reason="the hook is one of a Unix shell")
def test_hooks_in_both_clones(lsg: "Lsg", tmp_path: Path) -> None:
    """A merge without a conflict asks another hook than a commit does: both have to be there."""
    ours, theirs = two_clones(tmp_path, half_approved)
    for clone in (ours, theirs):
        for name in ("pre-commit", "pre-merge-commit"):
            hook = clone.folder / ".git/hooks" / name
            hook.write_text(HOOK.format(lsg=lsg.command[0]), encoding="utf-8")
            hook.chmod(0o755)
    approved(theirs.folder, ADJUSTER, ADJUSTER_ON)
    share(theirs)
    edit(ours, "att anta avtalet", "att anta avtalet från 2025")
    ours.commit()
    ours.git("fetch", "--quiet")
    refused = ours.run("merge", "--no-edit", "origin/main")
    assert refused.returncode == 1
    assert b" LSG702 " in refused.stdout + refused.stderr
    assert ours.git("rev-list", "--merges", "HEAD") == b""
