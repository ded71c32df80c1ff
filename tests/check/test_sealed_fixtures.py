"""The digests in the fixtures are those of what was approved there, before a slip was written in.

`LSG_GOLDEN=write` writes them anew, where bodies.yaml of a fixture has changed, or what a digest covers.
"""

from pathlib import Path

import pytest
from tests.helpers.golden import compare
from tests.helpers.sealing import sealed

FIXTURES = Path(__file__).parent / "fixtures"
CLAUSE = ("80 000", "50 000")
CORRECTED = ("55 000", "50 000")
# What stands there, and what was approved.
SLIPS = {
    "LSG702-sealed-changed/bad/meetings/ledning/2025-02-14.yaml": CLAUSE,
    "LSG702-sealed-changed/bad/meetings/ledning/2025-03-14.yaml": (
        "  - {name: Eva Ny, principal: norrby}\n",
        "",
    ),
    "LSG702-sealed-changed/bad/meetings/ledning/2025-04-11.yaml": (
        "  - title: En rapport # expect: LSG702\n",
        "",
    ),
    "LSG702-sealed-changed/bad/meetings/ledning/2025-05-16.yaml": ("by: Per Ny", "by: Olle Berg"),
    "LSG702-sealed-changed/bad/meetings/ledning/2025-06-13.yaml": CLAUSE,
    "LSG703-approved-by-other/bad/meetings/ledning/2025-03-14.yaml": (
        "Cia Eek\nattendance:\n  - {name: Cia Eek",
        "Cia Ek\nattendance:\n  - {name: Cia Ek",
    ),
    "LSG707-reopened-not-adjusted/bad/meetings/ledning/2025-02-14.yaml": CORRECTED,
    "LSG711-approval-outdated/bad/meetings/ledning/2025-02-14.yaml": CORRECTED,
}
SEALED = sorted(
    path.relative_to(FIXTURES).as_posix()
    for path in FIXTURES.glob("*/*/meetings/*/*.yaml")
    if "digests:" in path.read_text(encoding="utf-8")
)


def test_there_are_sealed_fixtures() -> None:
    assert set(SLIPS) < set(SEALED)


@pytest.mark.parametrize("path", SEALED)
def test_the_digests_are_those_of_what_was_approved(path: str) -> None:
    file = FIXTURES / path
    bodies = file.parents[2] / "bodies.yaml"
    text, (now, approved) = file.read_text(encoding="utf-8"), SLIPS.get(path, ("", ""))
    if not now:
        compare(file, sealed(text, bodies.read_text(encoding="utf-8")))
        return
    before, _, after = text.partition(now)
    assert after
    whole = sealed(f"{before}{approved}{after}", bodies.read_text(encoding="utf-8"))
    compare(file, f"{whole[: len(before)]}{now}{whole[len(before) + len(approved) :]}")
