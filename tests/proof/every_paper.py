"""Every paper of the repository, made once in each format for all that is proved about it."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from lsgtool import shipped
from lsgtool.document.typography import set_type
from lsgtool.errors import UserError
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.registers.balanslista import Wanted
from lsgtool.registers.source import source
from lsgtool.render.agenda import AGENDA
from lsgtool.render.balanslista import draft_balanslista
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.extract import extract_of
from lsgtool.render.formats import KINDS, Cover, Formats
from lsgtool.render.letters import Letters, LettersMaker
from lsgtool.render.meeting_papers import Kind, MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.render.notice import NOTICE
from lsgtool.render.package import Package, PackageMaker
from lsgtool.render.press import Press
from lsgtool.render.recommended import Asked
from lsgtool.render.year import draft_year
from lsgtool.timeline.series import number_items
from lsgtool.workspace.workspace import Workspace

TOP = Path(__file__).parents[2]
SAMPLE = TOP / "tests" / "writers" / "sample.md"
ON = date(2024, 12, 2)
COVER = Cover("Protokoll 2024-09-20", "Region Exempel & kommunerna", "Länsgruppen", "Protokoll", ON)


@cache
def papers(kind: str) -> Mapping[str, bytes]:
    """Return every paper in one format (`docx`, `md`, `html`, `pdf`), by the name of its file."""
    found = dict(_all(Workspace(TOP), kind))
    assert len(found) > 250
    return found


def written(markdown: str, kind: str) -> bytes:
    """Return a paper with this text, in one format."""
    return _formats(kind).make(markdown, COVER)[kind]


@cache
def _formats(kind: str) -> Formats:
    return Formats((shipped.templates(),), (kind,))


def _all(workspace: Workspace, kind: str) -> Iterator[tuple[str, bytes]]:
    yield f"sample.{kind}", written(set_type(SAMPLE.read_text(encoding="utf-8")), kind)
    yield from _balanslistor(workspace, kind)
    yield from _years(workspace, kind)
    for file in workspace.listing.files:
        meeting = workspace.meeting(file.path).content
        assert meeting is not None
        for paper in _kinds(workspace, meeting):
            rendered = MeetingPapers(workspace, shipped.templates(), (kind,), paper).make(file.path)
            assert rendered.faults == ()
            yield from rendered.files.items()
        yield from _letters(workspace, file.path, kind)
    yield from ((name, content) for name, content in _contents().items() if name.endswith(f".{kind}"))


def _kinds(workspace: Workspace, meeting: Meeting) -> Iterator[Kind]:
    """Yield the kinds of papers that are made of a meeting; its extract is of all its numbers."""
    yield from (NOTICE, AGENDA)
    if meeting.status is not Status.PLANNED:
        yield MINUTES
    first = workspace.first_number(meeting.ref)
    if meeting.status in MINUTED and first is not None:
        yield from (DECISIONS, extract_of(number_items(meeting.items, first).labels))


def _letters(workspace: Workspace, path: str, kind: str) -> Iterator[tuple[str, bytes]]:
    """Yield the letters of a meeting, if it recommends anything."""
    try:
        letters = LettersMaker(workspace, shipped.templates(), (kind,)).make(path, Asked(ON))
    except UserError:
        return
    assert isinstance(letters, Letters)
    for files in letters.letters:
        yield from files.items()


def _balanslistor(workspace: Workspace, kind: str) -> Iterator[tuple[str, bytes]]:
    """Yield the balanslista of all, of each body, and of each principal."""
    bodies = workspace.bodies.content
    assert bodies is not None
    wanted = (
        Wanted(everything=True),
        *(Wanted(body=body) for body in bodies.bodies),
        *(Wanted(principal=principal) for principal in bodies.principals),
    )
    press, history = Press(TOP, shipped.templates(), (kind,)), source(workspace, ON)
    for one in wanted:
        yield from press.make(draft_balanslista(history, one)).items()


def _years(workspace: Workspace, kind: str) -> Iterator[tuple[str, bytes]]:
    """Yield the plan of each year for all bodies, and of one year for each body."""
    press = Press(TOP, shipped.templates(), (kind,))
    days = [ref.day for refs in workspace.meetings_of.values() for ref in refs]
    for year in sorted({day.year for day in days}):
        yield from press.make(draft_year(workspace, year, None)).items()
    for body, refs in workspace.meetings_of.items():
        yield from press.make(draft_year(workspace, max(ref.day.year for ref in refs), body)).items()


@cache
def _contents() -> Mapping[str, bytes]:
    """Return the list of what is in each package, in all formats: they are counted in each other."""
    workspace = Workspace(TOP)
    maker = PackageMaker(workspace, shipped.templates(), KINDS)
    found: dict[str, bytes] = {}
    for file in workspace.listing.files:
        meeting = workspace.meeting(file.path).content
        if meeting is not None and meeting.status in MINUTED:
            package = maker.make(file.path)
            assert isinstance(package, Package)
            lists = (piece for piece in package.pieces if "-innehall." in piece.path)
            found |= {piece.path: piece.source for piece in lists if isinstance(piece.source, bytes)}
    return found
