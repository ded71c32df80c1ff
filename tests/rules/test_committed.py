"""A hook on one file reads the whole archive only where something in that file may still wait."""

from pathlib import Path

import pytest
from tests.helpers.findings import HEAD, PATH, with_rules
from tests.helpers.judging import ON
from tests.helpers.small import Make, meeting

from lsgtool.check.judge import Order, judge
from lsgtool.model.part import Part
from lsgtool.workspace.reader import Loaded, read_file
from lsgtool.workspace.workspace import Workspace

BODIES = with_rules("    follow_up: [{from: 2024-01-01, basis: Beslut, answered_within_days: 30}]\n")
FOLLOW_UP = "meetings/lsg/2024-09-20.follow-up.yaml"
FILES = {
    "bodies.yaml": BODIES,
    **meeting("lsg/2023-11-17"),
    **meeting("lsg/2024-10-11", items=1),
    **meeting("lsg/2025-02-14", status="planned"),
    **meeting("samrad/2024-10-25", more="items: [{title: Annat, matter: annat}]"),
}
OWN = {"bodies.yaml", PATH}
YEAR = {*OWN, "meetings/lsg/2024-10-11.yaml"}
"""What is read where the numbers are asked for, which count on through the year."""

EVERY = {*FILES, PATH}


def read_for(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the paths of the files that are read to judge the one meeting."""
    read: list[str] = []

    def noted(root: Path, path: str, part: type[Part]) -> Loaded[Part]:
        read.append(path)
        return read_file(root, path, part)

    monkeypatch.setattr("lsgtool.workspace.workspace.read_file", noted)
    judge(workspace, Order(ON, only={PATH}))
    assert len(read) == len(set(read))
    return set(read)


@pytest.mark.parametrize(
    ("item", "recorded", "read"),
    [
        ("decisions: [att anta]", None, OWN),
        ("decisions: [{kind: assign, text: att skriva, to: sekreteraren, due: 2024-12-02}]", None, OWN),
        ("decisions: [{kind: assign, text: att skriva, to: sekreteraren, due: 2024-12-01}]", None, EVERY),
        (
            "decisions: [{kind: assign, text: att skriva, to: sekreteraren, due: next-meeting}]",
            "reports: [{paragraph: 1, done: 2024-10-01}]",
            {*YEAR, FOLLOW_UP},
        ),
        (
            "decisions: [{kind: recommend, text: att anta, to: norrby}]",
            "responses: [{paragraph: 1, principal: norrby, decided: 2024-10-01, outcome: rejected}]",
            {*YEAR, FOLLOW_UP},
        ),
        ("decisions: [{kind: recommend, text: att anta, to: norrby}]", None, EVERY),
        ("matter: annat, forward: [samrad]", None, {*OWN, "meetings/samrad/2024-10-25.yaml"}),
        ("matter: borta, forward: [samrad]", None, EVERY),
        (
            "matter: borta, decisions: [{kind: postpone, text: att vänta, until: 2024-10-11}]",
            None,
            EVERY,
        ),
        ("matter: avtal, settled: true", None, OWN),
    ],
)
def test_what_is_read(
    workspace: Make, monkeypatch: pytest.MonkeyPatch, item: str, recorded: str | None, read: set[str]
) -> None:
    files = FILES | {PATH: HEAD + f"items:\n  - {{title: Avtal, {item}}}\n"}
    if recorded is not None:
        files |= {FOLLOW_UP: f"meeting: lsg/2024-09-20\n{recorded}\n"}

    assert read_for(workspace(files), monkeypatch) == read
