"""What a git revision has sealed is there still, or was opened by a step of the log."""

from collections.abc import Collection, Mapping
from pathlib import Path

import pytest
from tests.helpers.findings import PATH, with_rules
from tests.helpers.judging import ON
from tests.helpers.sealing import HELD, KARIN, RULE, TEXT, WHOLE, sealed
from tests.helpers.small import Make, meeting

from lsgtool.check.choice import choice
from lsgtool.check.judge import Order, judge
from lsgtool.messages import english
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.revision import Revision
from lsgtool.workspace.workspace import Workspace

BODIES = with_rules(RULE)
SEALED = sealed(TEXT + WHOLE, BODIES)
OPEN = TEXT.replace("adjusted", "held", 1)
OPENED = "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp.}\n"
EARLIER = "meetings/lsg/2024-04-19.yaml"
LOST = "the minutes are sealed in `main`, and the log has lost the step `{}` of {}"
CHANGED = "the minutes are sealed in `main`, and the log has changed the step `approved` of 2024-10-01"
GONE = "the minutes of lsg/2024-09-20 are sealed in `main`, and their file is gone"


def told(
    workspace: Make,
    tmp_path: Path,
    ours: Mapping[str, str],
    theirs: Mapping[str, str],
    only: Collection[str] | None = None,
) -> list[str]:
    """Return what is found of seals in our files beside those of a revision, and what was not judged."""
    for path, text in {"bodies.yaml": BODIES, **theirs}.items():
        file = tmp_path / "main" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    revision = Revision("main", Archive(Workspace(tmp_path / "main")))
    seals = choice(["LSG702", "LSG712"], [])
    verdict = judge(workspace({"bodies.yaml": BODIES, **ours}), Order(ON, seals, only, revision))
    found = [
        f"{one.path}:{one.place.line} {one.code.code} {english(one.message)}" for one in verdict.diagnostics
    ]
    return found + [f"{one.because} {one.code.code}" for one in verdict.skipped]


@pytest.mark.parametrize(
    ("ours", "theirs", "messages"),
    [
        (SEALED, SEALED, []),
        (SEALED, OPEN + HELD, []),
        (SEALED.replace("status: adjusted", "status: held") + OPENED, SEALED, []),
        (OPEN + HELD, sealed(OPEN + HELD + KARIN, BODIES), []),  # what is not sealed yet may be given up
        (OPEN + HELD, SEALED, [f"{PATH}:3 LSG712 {LOST.format('approved', '2024-10-01')}"]),
        (
            OPEN.removesuffix("log:\n"),
            SEALED,
            [f"{PATH}:3 LSG712 the minutes are sealed in `main`, and the whole log is gone here"],
        ),
        (
            sealed(TEXT.replace("Strategin", "Planen") + WHOLE, BODIES),
            SEALED,
            [f"{PATH}:15 LSG712 {CHANGED}"],
        ),
        (
            SEALED,
            SEALED.replace("status: adjusted", "status: held") + OPENED,
            [f"{PATH}:3 LSG712 {LOST.format('reopened', '2024-10-08')}"],
        ),
    ],
)
def test_the_log_goes_on_from_that_of_the_revision(
    workspace: Make, tmp_path: Path, ours: str, theirs: str, messages: list[str]
) -> None:
    assert told(workspace, tmp_path, {PATH: ours}, {PATH: theirs}) == messages


@pytest.mark.parametrize("only", [None, (), (EARLIER,)])
def test_a_file_that_is_gone_is_found_whatever_is_judged(
    workspace: Make, tmp_path: Path, only: Collection[str] | None
) -> None:
    earlier = meeting("lsg/2024-04-19")

    assert told(workspace, tmp_path, earlier, {**earlier, PATH: SEALED}, only) == [f"{PATH}:1 LSG712 {GONE}"]
    assert told(workspace, tmp_path, earlier, {**earlier, PATH: OPEN + HELD}, only) == []


def test_the_numbers_of_one_file_can_break_the_seal_of_another(workspace: Make, tmp_path: Path) -> None:
    counted = sealed(
        (TEXT + WHOLE).replace("first_paragraph: 31\n", "").replace("31", "1").replace("32", "2"), BODIES
    )
    ours = {PATH: counted, **meeting("lsg/2024-04-19", items=1)}

    (message,) = told(workspace, tmp_path, ours, {PATH: counted}, (EARLIER,))
    assert message.startswith(f"{PATH}:8 LSG702 from § 2 on the minutes are not as they were approved")


def test_a_first_number_that_is_written_keeps_the_seal(workspace: Make, tmp_path: Path) -> None:
    ours = {PATH: SEALED, **meeting("lsg/2024-04-19", items=30)}

    assert told(workspace, tmp_path, ours, {PATH: SEALED}, (EARLIER,)) == []


def test_a_file_with_faults_in_the_revision_is_told(workspace: Make, tmp_path: Path) -> None:
    broken = SEALED.replace("status: adjusted", "status: sealed")

    assert told(workspace, tmp_path, {}, {PATH: broken}) == [f"main:{PATH} LSG712"]
    assert told(workspace, tmp_path, {PATH: SEALED}, {PATH: broken}) == [f"main:{PATH} LSG712"]
