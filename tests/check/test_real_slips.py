"""The slips that real minutes have, put into the example one by one: each is found, and nothing else.

The example holds the minutes of 20 September 2024 and of 22 February 2011 as they should have been.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.helpers.judging import judge

from lsgtool.workspace.workspace import Workspace

SEPTEMBER = "meetings/lsg/2024-09-20.yaml"
OLD = "meetings/lsg/2011-02-22.yaml"


@pytest.fixture
def example(repository: Path, tmp_path: Path) -> Path:
    shutil.copy(repository / "bodies.yaml", tmp_path)
    shutil.copytree(repository / "meetings", tmp_path / "meetings")
    for file in tmp_path.glob("meetings/*/*.yaml"):  # without the logs, whose seals any slip would break
        text = file.read_text(encoding="utf-8")
        file.write_text(text.partition("\nlog:\n")[0] + "\n", encoding="utf-8", newline="\n")
    return tmp_path


def change(root: Path, path: str, old: str, new: str) -> None:
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, (path, text.count(old))
    file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def found(root: Path) -> list[str]:
    return [f"{one.path}:{one.place.line} {one.code.code}" for one in judge(Workspace(root)).diagnostics]


def line(root: Path, path: str, text: str) -> int:
    lines = (root / path).read_text(encoding="utf-8").split("\n")
    (number,) = [number for number, one in enumerate(lines, 1) if text in one]
    return number


def followed_up(root: Path) -> list[str]:
    """Return the two findings that the example is to have: what waits too long in December 2024."""
    april, november = "meetings/lsg/2024-04-19.yaml", "meetings/lsg/2024-11-15.yaml"
    return [
        f"{april}:{line(root, april, 'att rekommendera huvudmännen') - 1} LSG603",
        f"{november}:{line(root, november, 'att uppdra åt Rut Modig') - 1} LSG608",
    ]


def test_as_they_should_have_been(example: Path) -> None:
    assert found(example) == followed_up(example)


def wrong_weekday(root: Path) -> str:
    """The plan said Friday 11 October; the minutes said Friday the 10th, which was a Thursday."""
    standing = "  - standing: next-meeting\n"
    text = "    text: Systemledningen möts fredag 10 oktober i Umeå.\n"
    change(root, SEPTEMBER, standing, standing + text)
    return f"{SEPTEMBER}:{line(root, SEPTEMBER, 'fredag 10 oktober')} LSG801"


def added_and_forgotten(root: Path) -> str:
    """Added when the agenda was approved, and never taken up under other questions."""
    file = root / SEPTEMBER
    text = file.read_text(encoding="utf-8")
    start = text.index("      - title: Säker digital kommunikation\n")
    end = text.index("      - title: SKR:s handslag för digitalisering\n")
    text = (text[:start] + text[end:]).replace(", saker-digital-kommunikation]", "]")
    file.write_text(text, encoding="utf-8", newline="\n")
    return f"{SEPTEMBER}:{line(root, SEPTEMBER, '- Säker digital kommunikation')} LSG504"


def never_approved(root: Path) -> str:
    """The item reports on the previous minutes and follows up four questions, but approves nothing."""
    approval = (
        "    decisions:\n"
        "      - {kind: approve, text: att godkänna protokollet och lägga det till handlingarna}\n"
    )
    change(root, SEPTEMBER, approval, "")
    return f"{SEPTEMBER}:{line(root, SEPTEMBER, 'minutes: lsg/2024-04-19')} LSG601"


def two_with_one_number(root: Path) -> str:
    """Two items numbered 12, as printed in 2011; the deviation that says so is taken away."""
    file = root / OLD
    text = file.read_text(encoding="utf-8")
    start = text.index("    deviations:\n      - rule: number-duplicate\n")
    end = text.index("    matter: avvikelserapportering\n")
    file.write_text(text[:start] + text[end:], encoding="utf-8", newline="\n")
    number = line(root, OLD, 'number: "12"')
    return f"{OLD}:{number} LSG204"


@pytest.mark.parametrize("slip", [wrong_weekday, added_and_forgotten, never_approved, two_with_one_number])
def test_each_slip_is_found_at_its_line(slip: Callable[[Path], str], example: Path) -> None:
    wanted = slip(example)

    assert sorted(found(example)) == sorted([wanted, *followed_up(example)])


def test_all_slips_at_once(example: Path) -> None:
    slips = (wrong_weekday, added_and_forgotten, never_approved, two_with_one_number)
    for slip in slips:
        slip(example)

    told = [one for one in found(example) if one not in followed_up(example)]
    assert {one.split()[1] for one in told} == {"LSG801", "LSG504", "LSG601", "LSG204"}
    assert len(told) == len(slips)
