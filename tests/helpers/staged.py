"""A meeting that is taken from the notice to its sealed minutes: its files, and the steps as calls."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from unittest.mock import patch

from lsgtool.model.meeting import Meeting
from lsgtool.stages.adjusting import Approving, adjust
from lsgtool.stages.calling import call, cancel, hold
from lsgtool.stages.change import Taken
from lsgtool.stages.reopening import reopen
from lsgtool.stages.signing import Signing
from lsgtool.workspace.reader import read_bytes
from lsgtool.workspace.workspace import Workspace

NAME = "lsg/2024-09-20"
PATH = f"meetings/{NAME}.yaml"

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2000-01-01, basis: Regionbildningen, name: Region Exempel}]
  norrby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Norrby kommun}]
bodies:
  lsg:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen, short: LG}]
    minutes: [{from: 2020-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair, adjuster]}]
"""

PLANNED = """\
# The September meeting.
body: lsg
date: 2024-09-20
status: planned # lsg writes it
chair: Karin Ek
secretary: Olle Berg
adjuster: Sara Lind # chosen in § 31

attendance:
  - {name: Karin Ek, principal: region}
  - {name: Sara Lind, principal: norrby}

items:
  # The first one.
  - title: Suicidprevention
    text: |
      Arbetsgruppen har tagit fram en plan.
    decisions:
      - att godkänna planen
  - title: Avtal om hjälpmedel
    decisions:
      - att anta avtalet

  - title: Nästa möte
    text: Den 15 november. # in Umeå
# The end.
"""

HELD = PLANNED.replace("planned", "held").replace("secretary:", "first_paragraph: 31\nsecretary:")
"""Minutes from before there was a log."""

FILES = {"bodies.yaml": BODIES, PATH: PLANNED}

CALLED_ON, HELD_ON, CHAIR_ON, ADJUSTER_ON, LATER_ON = (
    date(2024, 9, 6),
    date(2024, 9, 23),
    date(2024, 9, 30),
    date(2024, 10, 1),
    date(2024, 10, 8),
)
CHAIR, ADJUSTER, SECRETARY = "Karin Ek", "Sara Lind", "Olle Berg"


def write(root: Path, files: Mapping[str, str] = FILES) -> Path:
    """Write files into a folder, byte for byte, and return it."""
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8"))
    return root


def held_before(root: Path) -> Path:
    """Write minutes from before there was a log."""
    return write(root, FILES | {PATH: HELD})


def called(root: Path, on: date = CALLED_ON, path: str = PATH) -> Taken:
    """Call the meeting."""
    return call(Workspace(root), path, None, on)


def held(root: Path, on: date = HELD_ON, path: str = PATH) -> Taken:
    """Write down that the meeting was held."""
    return hold(Workspace(root), path, None, on)


def approved(
    root: Path,
    by: str,
    on: date = CHAIR_ON,
    paragraphs: tuple[str, ...] = (),
    signing: Signing | None = None,
) -> Taken:
    """Let somebody approve the minutes; a signature is taken as if its key had counted then."""
    with patch("lsgtool.stages.adjusting.require_counting"):
        return adjust(Workspace(root), PATH, Approving(by, on, paragraphs, signing))


def reopened(root: Path, reason: str, on: date = LATER_ON, by: str | None = None) -> Taken:
    """Open the minutes again."""
    return reopen(Workspace(root), PATH, by, reason, on)


def cancelled(root: Path, on: date = CALLED_ON, reason: str | None = None) -> Taken:
    """Cancel the meeting."""
    return cancel(Workspace(root), PATH, None, reason, on)


def text_of(root: Path, path: str = PATH) -> str:
    """Return the text of the meeting's file, byte for byte."""
    return (root / path).read_bytes().decode("utf-8")


def meeting_of(root: Path, path: str = PATH) -> Meeting:
    """Return what the meeting's file says, which has no faults."""
    loaded = read_bytes(path, (root / path).read_bytes(), Meeting)
    assert loaded.faults == ()
    assert loaded.content is not None
    return loaded.content
