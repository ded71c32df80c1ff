"""Two people take steps with one meeting, each in a clone of their own; then the two are merged."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers.clones import two_clones
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    CHAIR,
    NAME,
    PATH,
    approved,
    called,
    cancelled,
    meeting_of,
    reopened,
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

from lsgtool.model.meeting import Status

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg


def kinds(root: Path) -> list[str]:
    return [f"{step.kind} {step.by or ''}".rstrip() for step in meeting_of(root).log]


CONFLICT = f"""\
{PATH}:37:1 LSG003 two people have changed the same lines, and both versions stand here, down to line 43
    37 | <<<<<<< HEAD
       | ^
    keep what is right of both, and delete git's own lines; of two steps in the
    log keep both, and to have all lines of each: `git checkout --conflict=diff3
    FILE`
"""
UNFINISHED = f"""\
{PATH}:44:5 LSG710 all who adjust the minutes have approved them, and they are not sealed
    44 |   - approved: 2024-10-01
       |     ^
    `lsg adjust {NAME} --by NAME` seals them, by any of these names
{ORDER}"""
SEALED = f"""\
{NAME}: sealed on 2024-10-01 and unchanged, SEAL
  - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: unsigned
  - Sara Lind, adjuster, approved the head and § 1–3 on 2024-10-01: unsigned
"""


def test_the_chair_approves_on_one_branch_and_the_adjuster_on_the_other(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, ADJUSTER, ADJUSTER_ON)
    written = share(theirs)
    approved(ours.folder, CHAIR)
    versions = (written, merge(ours, conflict=True))

    assert found(lsg, ours) == CONFLICT
    assert verified(lsg, ours) == (1, f"{NAME}: it cannot be told, for the file has faults\n{CONFLICT}")
    refused = lsg("adjust", NAME, "--by", CHAIR, "--on", "2024-10-08", cwd=ours.folder)
    assert (refused.returncode, refused.stdout) == (2, "")

    keep(ours, "ours", "theirs")
    assert found(lsg, ours) == UNFINISHED
    answer = told(lsg, ours, "adjust", NAME, "--by", CHAIR, "--on", "2024-10-08")
    assert answer.startswith(f"the minutes of {NAME} are adjusted and sealed: ")
    assert kinds(ours.folder)[2:] == ["approved Karin Ek", "approved Sara Lind", "adjusted"]
    assert found(lsg, ours) == ""
    assert without_seal(verified(lsg, ours)) == (0, SEALED)
    assert_kept(ours, *versions)
    ours.push()
    assert theirs.merge() == []
    assert without_seal(verified(lsg, theirs)) == (0, SEALED)


INCOMPLETE = f"""\
{PATH}:37:5 LSG102 `approved` needs `digests` beside it
    37 |   - approved: 2024-09-30
       |     ^
    write that too, or take the step away and take it again with lsg

{PATH} has faults, so 56 judgements were left out
"""


def test_the_lines_that_both_have_stand_there_once_unless_one_asks_for_all(
    lsg: "Lsg", tmp_path: Path
) -> None:
    """Git puts only what differs between its marks, and the digests of two approvals are the same."""
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, ADJUSTER, ADJUSTER_ON)
    written = share(theirs)
    approved(ours.folder, CHAIR)
    versions = (written, merge(ours, conflict=True))
    keep(ours, "ours", "theirs", whole=False)
    first, _, rest = found(lsg, ours).partition("\n\n")
    assert first.splitlines() == INCOMPLETE.partition("\n\n")[0].splitlines()
    assert rest.startswith(f"{PATH} has faults, so ")
    keep(ours, "ours", "theirs")
    assert found(lsg, ours) == UNFINISHED
    assert_kept(ours, *versions)


LATER_FIRST = f"""\
{PATH}:44:5 LSG710 all who adjust the minutes have approved them, and they are not sealed
    44 |   - approved: 2024-09-30
       |     ^
    `lsg adjust {NAME} --by NAME` seals them, by any of these names
{ORDER}"""


def test_the_later_of_two_approvals_may_come_first(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, CHAIR)
    written = share(theirs)
    approved(ours.folder, ADJUSTER, ADJUSTER_ON)
    versions = (written, merge(ours, conflict=True))
    keep(ours, "ours", "theirs")
    assert found(lsg, ours) == LATER_FIRST
    told(lsg, ours, "adjust", NAME, "--by", ADJUSTER, "--on", "2024-10-08")
    first, *approvals = SEALED.splitlines(keepends=True)
    assert without_seal(verified(lsg, ours)) == (0, "".join((first, *reversed(approvals))))
    assert_kept(ours, *versions)


def test_the_same_person_approves_twice_on_the_same_day(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, CHAIR)
    written = share(theirs)
    approved(ours.folder, CHAIR)
    assert merge(ours, conflict=False) == written
    assert kinds(ours.folder)[2:] == ["approved Karin Ek"]
    assert found(lsg, ours) == ""


def test_the_same_person_approves_twice_on_two_days(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, CHAIR, ADJUSTER_ON)
    written = share(theirs)
    approved(ours.folder, CHAIR)
    versions = (written, merge(ours, conflict=True))
    keep(ours, "ours", "theirs")
    assert found(lsg, ours) == ""
    answer = told(lsg, ours, "adjust", NAME, "--by", ADJUSTER, "--on", "2024-10-08")
    assert answer.startswith(f"the minutes of {NAME} are adjusted and sealed: ")
    assert found(lsg, ours) == ""
    assert_kept(ours, *versions)


OUTDATED = f"""\
{PATH}:37:15 LSG711 warning: § 2 is not as Karin Ek approved it on 2024-09-30
    37 |   - approved: 2024-09-30
       |               ^
    the correction is approved once more: `lsg adjust {NAME} --by NAME`
{ORDER}"""


def test_one_approves_what_another_changes(lsg: "Lsg", tmp_path: Path) -> None:
    """The worst of all: git sees nothing in it."""
    ours, theirs = two_clones(tmp_path, already_held)
    approved(theirs.folder, CHAIR)
    written = share(theirs)
    edit(ours, "att anta avtalet", "att anta avtalet från 2025")
    versions = (written, merge(ours, conflict=False))
    assert found(lsg, ours) == OUTDATED
    told(lsg, ours, "adjust", NAME, "--by", ADJUSTER, "--on", "2024-10-01")
    assert meeting_of(ours.folder).status is Status.HELD
    answer = told(lsg, ours, "adjust", NAME, "--by", CHAIR, "--on", "2024-10-08")
    assert answer.startswith(f"the minutes of {NAME} are adjusted and sealed: ")
    assert found(lsg, ours) == ""
    assert_kept(ours, *versions)


CHANGED = f"""\
{PATH}:21:5 LSG702 § 2 is not as it was approved by Karin Ek on 2024-09-30 and Sara Lind on 2024-10-01
    21 |   - title: Avtal om hjälpmedel
       |     ^
    `lsg verify {NAME}` shows the difference, and whether it is here or
    in bodies.yaml; take the change back, or open the minutes: `lsg reopen
    {NAME} --reason TEXT`
{ORDER}"""


def test_one_seals_what_another_changes(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, half_approved)
    approved(theirs.folder, ADJUSTER, ADJUSTER_ON)
    written = share(theirs)
    edit(ours, "att anta avtalet", "att anta avtalet från 2025")
    versions = (written, merge(ours, conflict=False))
    assert found(lsg, ours) == CHANGED
    assert found(lsg, ours, "--against", "origin/main") == CHANGED
    code, said = verified(lsg, ours)
    assert code == 1
    assert said.startswith(
        f"{NAME}: CHANGED since it was sealed on 2024-10-01\n  - not as it was approved: § 2"
    )
    assert "att anta avtalet{+ från 2025+}" in said
    assert_kept(ours, *versions)


STILL_CALLED_ADJUSTED = "".join(
    f"""\
{PATH}:4:9 LSG708 the minutes are called adjusted, and {name} has not approved them
    4 | status: adjusted # lsg writes it
      |         ^
    write `status: held` again, and then `lsg adjust {NAME} --by NAME`
    according to Arbetsordning, in force from 2020-01-01
"""
    for name in (CHAIR, ADJUSTER)
)
OPEN_AGAIN = f"""\
{PATH}:53:5 LSG707 warning: the minutes were opened again on 2024-10-08 by Olle Berg, \
and are not adjusted since: Fel belopp
    53 |   - {{reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp}}
       |     ^
    correct them, and let all who adjust approve them anew: `lsg adjust
    {NAME} --by NAME`
{ORDER}"""


def test_one_opens_the_minutes_while_another_seals_them(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, half_approved)
    reopened(theirs.folder, "Fel belopp")
    written = share(theirs)
    approved(ours.folder, ADJUSTER, ADJUSTER_ON)
    versions = (written, merge(ours, conflict=True))
    keep(ours, "ours", "theirs")
    assert found(lsg, ours) == STILL_CALLED_ADJUSTED
    edit(ours, "status: adjusted", "status: held")
    assert found(lsg, ours) == OPEN_AGAIN
    approved(ours.folder, CHAIR, date(2024, 10, 9))
    approved(ours.folder, ADJUSTER, date(2024, 10, 9))
    assert found(lsg, ours) == ""
    assert_kept(ours, *versions)


def test_one_cancels_while_another_calls(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, write)
    called(theirs.folder)
    written = share(theirs)
    cancelled(ours.folder, date(2024, 9, 9), "För få kan komma")
    versions = (written, merge(ours, conflict=True))
    assert found(lsg, ours).count(" LSG003 ") == 2
    keep(ours, "theirs", "ours", whole=False)
    assert " LSG007 the key `status` is already there on line 4\n" in found(lsg, ours)

    ours.git("checkout", "--theirs", PATH)
    answer = told(lsg, ours, "cancel", NAME, "--reason", "För få kan komma", "--on", "2024-09-09")
    assert answer == f"{NAME} is cancelled, by Olle Berg on 2024-09-09"
    assert kinds(ours.folder) == ["called Olle Berg", "cancelled Olle Berg"]
    assert found(lsg, ours) == ""
    assert_kept(ours, *versions)


AGENDA = f"""\
{NAME}: the agenda as called on 2024-09-06 by Olle Berg, and now

Called  Now      Change          Matter
1       1                        Suicidprevention
2       2                        Avtal om hjälpmedel
3       3                        Nästa möte
–       4        added           Vårdplatser

1 matter is not as it was called
"""


def test_one_calls_while_another_adds_an_item(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, write)
    called(theirs.folder)
    written = share(theirs)
    edit(ours, "# The end.", "  - title: Vårdplatser\n# The end.")
    versions = (written, merge(ours, conflict=False))
    assert found(lsg, ours) == ""
    done = lsg("diff", NAME, "--agenda", cwd=ours.folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, AGENDA, "")
    assert_kept(ours, *versions)


SEALED_BEFORE = f"""\
{PATH}:37:5 LSG712 the minutes are sealed in `origin/main`, \
and the log has changed the step `approved` of 2024-09-30
    37 |   - approved: 2024-09-30
       |     ^
    bring them back: `git checkout origin/main -- {PATH}`;
    to change sealed minutes, open them with `lsg reopen {NAME} --reason
    TEXT`
{ORDER}"""


def test_both_seal_in_another_order(lsg: "Lsg", tmp_path: Path) -> None:
    ours, theirs = two_clones(tmp_path, already_held)
    for clone, order in ((theirs, (CHAIR, ADJUSTER)), (ours, (ADJUSTER, CHAIR))):
        for name in order:
            approved(clone.folder, name)
    written = share(theirs)
    ours.commit()
    ours.git("fetch", "--quiet")
    assert found(lsg, ours, "--against", "origin/main") == SEALED_BEFORE

    versions = (written, merge(ours, conflict=True))
    assert found(lsg, ours).count(" LSG003 ") == 2
    keep(ours, "ours", "theirs")
    lines = [line for line in found(lsg, ours).splitlines() if line.startswith(PATH)]
    assert lines == [
        f"{PATH}:{line}:5 LSG709 the step `{step}` of 2024-09-30 cannot come here:"
        " by the steps before, the meeting is `adjusted`"
        for line, step in ((53, "approved"), (60, "approved"), (67, "adjusted"))
    ]
    # One of the two seals is as good as the other: both are of the same words and the same approvals.
    ours.git("checkout", "--theirs", PATH)
    assert found(lsg, ours, "--against", "origin/main") == ""
    assert verified(lsg, ours)[0] == 0
    assert_kept(ours, *versions)
