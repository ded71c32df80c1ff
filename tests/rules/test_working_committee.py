"""A working committee meets before its body's papers are due: its neighbours decide."""

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.messages import english

TEN = "    papers: [{from: 2000-01-01, basis: Arbetsordning, working_days: 10}]\n"
COMMITTEE = """\
  lsg-au:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppens arbetsutskott}]
    working_committee_of: lsg
"""


def said(workspace: Make, *refs: str, papers: str = TEN) -> list[str]:
    """Return what is found of planned meetings; `extra` and `cancelled` may stand after a meeting."""
    files: dict[str, str] = {}
    for ref, _, mark in (ref.partition(" ") for ref in refs):
        status = "cancelled" if mark == "cancelled" else "planned"
        files |= meeting(ref, status=status, more="extra: true" if mark == "extra" else "")
    bodies = BODIES.replace("  samrad:\n", f"{papers}  samrad:\n") + COMMITTEE
    found = judge(workspace({"bodies.yaml": bodies, **files})).diagnostics
    return [f"{one.path[9:-5]} {one.severity} {one.code.code} {english(one.message)}" for one in found]


LSG = ("lsg/2025-02-14", "lsg/2025-04-25")
EARLY, BORDER, LATE = "lsg-au/2025-01-23", "lsg-au/2025-04-09", "lsg-au/2025-04-10"
FOUND = (
    f"{LATE} warning LSG307 the papers of `lsg/2025-04-25` are due on 2025-04-09, "
    "before its working committee meets"
)


def test_a_committee_may_meet_on_the_last_day_for_papers_and_not_after_it(workspace: Make) -> None:
    assert said(workspace, *LSG, EARLY, BORDER) == []


@pytest.mark.parametrize(
    "refs",
    [
        (*LSG, EARLY, LATE),
        (*LSG, EARLY, LATE, "lsg-au/2025-04-11"),  # the second one that is late is not told of
        (*LSG, EARLY, LATE, "lsg-au/2025-04-09 cancelled"),
        (*LSG, EARLY, LATE, "lsg/2025-03-20 extra"),
        (*LSG, EARLY, LATE, "lsg/2025-04-16 extra"),
        (*LSG, EARLY, LATE, "lsg/2025-04-16 cancelled"),
    ],
)
def test_the_first_meeting_after_the_papers_were_due_is_too_late(
    refs: tuple[str, ...], workspace: Make
) -> None:
    assert said(workspace, *refs) == [FOUND]


@pytest.mark.parametrize(
    "refs",
    [
        (*LSG, LATE),  # nobody knows when the committee met before
        (LSG[1], EARLY, LATE),  # nor when the body did
        (*LSG[:1], EARLY, LATE),  # nothing follows
        (*LSG, EARLY, BORDER, LATE),
        (*LSG, "lsg-au/2025-02-14", LATE),  # on the day of the body's last meeting
        (*LSG, EARLY, f"{LATE} extra"),
        (*LSG, EARLY, f"{LATE} cancelled"),
        (*LSG[:1], "lsg/2025-04-25 extra", EARLY, LATE),
    ],
)
def test_what_is_in_time_or_cannot_be_known_is_good(refs: tuple[str, ...], workspace: Make) -> None:
    assert said(workspace, *refs) == []


def test_a_body_whose_papers_have_no_last_day_is_not_judged(workspace: Make) -> None:
    assert said(workspace, *LSG, EARLY, "lsg-au/2025-04-24", papers="") == []
