"""Numbers that another meeting has in a git revision."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import told

from lsgtool import codes
from lsgtool.messages import english

Files = Mapping[str, str]
SAME = "{} LSG208 {} has {} in `main`, and lsg/2024-04-19 has the same here"
FEBRUARY = meeting("lsg/2024-02-23", items=2)


def first(day: str, number: int, status: str = "held") -> dict[str, str]:
    return meeting(f"lsg/{day}", 2, status, f"first_paragraph: {number}")


def write(folder: Path, files: Files) -> Path:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("theirs", "ours", "found"),
    [
        (FEBRUARY, FEBRUARY, []),
        (FEBRUARY, FEBRUARY | meeting("lsg/2024-04-19", items=2), []),
        (
            FEBRUARY | meeting("lsg/2024-03-15", items=3),
            FEBRUARY | meeting("lsg/2024-04-19", items=2),
            [SAME.format("lsg/2024-04-19:5", "lsg/2024-03-15", "3–4")],
        ),
        # They have one item more in February, so that number 3 is another decision there.
        (
            meeting("lsg/2024-02-23", items=3),
            FEBRUARY | meeting("lsg/2024-04-19", items=2),
            [SAME.format("lsg/2024-04-19:5", "lsg/2024-02-23", "3")],
        ),
        # What both trees share is the matter of other rules.
        (FEBRUARY | first("2024-04-19", 2), FEBRUARY | first("2024-04-19", 2), []),
        # Numbers of plans move, unless they are written.
        (meeting("lsg/2024-03-15", 2, "planned"), meeting("lsg/2024-04-19", items=2), []),
        (meeting("lsg/2024-03-15", 2), meeting("lsg/2024-04-19", 2, "called"), []),
        (meeting("lsg/2024-03-15", 2), meeting("lsg/2024-04-19", 2, "cancelled"), []),
        (meeting("lsg/2024-03-15", 2, "cancelled"), meeting("lsg/2024-04-19", 2), []),
        (
            first("2024-03-15", 7, "planned"),
            first("2024-04-19", 8, "called"),
            [SAME.format("lsg/2024-04-19:4", "lsg/2024-03-15", "8")],
        ),
        # Another year, another body.
        (meeting("lsg/2023-03-17", 2), meeting("lsg/2024-04-19", items=2), []),
        (meeting("samrad/2024-03-15", 2), meeting("lsg/2024-04-19", items=2), []),
    ],
)
def test_numbers_that_a_meeting_there_has(
    theirs: Files, ours: Files, found: list[str], workspace: Make, tmp_path: Path
) -> None:
    against = write(tmp_path / "theirs", {"bodies.yaml": BODIES, **theirs})

    assert told(workspace({"bodies.yaml": BODIES, **ours}), "LSG208", against=against) == found


def test_numbers_that_begin_anew_at_each_meeting_are_nobodys(workspace: Make, tmp_path: Path) -> None:
    anew = "    numbering: [{from: 2000-01-01, basis: Praxis, series: meeting}]\n"
    bodies = {"bodies.yaml": BODIES.replace("  samrad:\n", f"{anew}  samrad:\n")}
    against = write(tmp_path / "theirs", bodies | meeting("lsg/2024-03-15", 2))

    assert told(workspace(bodies | meeting("lsg/2024-04-19", 2)), "LSG208", against=against) == []


@pytest.mark.parametrize(
    ("ours", "hint"),
    [
        (
            meeting("lsg/2024-02-23", 2),
            "settle which of them keeps its numbers; the other one gets a `first_paragraph`, from 4 on",
        ),
        (
            meeting("lsg/2024-04-19", 2),
            "merge `main` before these minutes are printed: then the numbers go on from lsg/2024-03-15",
        ),
        (
            first("2024-04-19", 1),
            "merge `main` and take `first_paragraph` away, so that the numbers go on from lsg/2024-03-15",
        ),
    ],
)
def test_the_way_out(ours: Files, hint: str, workspace: Make, tmp_path: Path) -> None:
    against = write(tmp_path / "theirs", {"bodies.yaml": BODIES, **meeting("lsg/2024-03-15", 3)})
    verdict = judge(workspace({"bodies.yaml": BODIES, **ours}), against=against)

    assert [english(one.hint) for one in verdict.diagnostics if one.hint] == [hint]


def test_several_stretches_are_named(workspace: Make, tmp_path: Path) -> None:
    items = 'items: [{title: A, number: "1"}, {title: B, number: "4"}, {title: C, number: "5"}, {title: D}]'
    against = write(tmp_path / "theirs", {"bodies.yaml": BODIES, **meeting("lsg/2024-03-15", more=items)})
    ours = workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-04-19", 5)})

    (line,) = told(ours, "LSG208", against=against)
    assert line.endswith("lsg/2024-03-15 has 1, 4–5 in `main`, and lsg/2024-04-19 has the same here")


def test_a_file_with_faults_in_the_revision_is_named_with_it(workspace: Make, tmp_path: Path) -> None:
    broken = meeting("lsg/2024-03-15", 2, more="form: video")
    against = write(tmp_path / "theirs", {"bodies.yaml": BODIES, **broken})
    ours = workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-04-19", 2)})

    verdict = judge(ours, against=against)
    assert [(one.path, one.because, one.code) for one in verdict.skipped] == [
        ("meetings/lsg/2024-03-15.yaml", "main:meetings/lsg/2024-03-15.yaml", codes.SEALED_GONE),
        ("meetings/lsg/2024-04-19.yaml", "main:meetings/lsg/2024-03-15.yaml", codes.NUMBER_TAKEN),
    ]
