"""Rows about papers: one whole command against pandoc, and many minutes in one process against docxtpl."""

import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module
from io import BytesIO
from itertools import cycle, groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeAlias
from unittest.mock import patch

import docx
from benchmarks.measuring import LSG, TOP, Row, Work, command, each
from jinja2 import Environment

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting, Status
from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.swedish import weekday_and_day
from lsgtool.papers.templates import view_values
from lsgtool.papers.view import Protocol
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.minutes import MINUTES as MINUTES_KIND
from lsgtool.render.minutes import draft
from lsgtool.render.press import Press
from lsgtool.timeline.in_force import BodyThen, body_on
from lsgtool.workspace.workspace import Workspace
from lsgtool.writers.pdf.paper import PAGES

LOOK = TOP / "templates" / "word.docx"
LONGEST = "lsg/2024-09-20"
MINUTES = 100
TABLE = "LSG Tabell"

View: TypeAlias = Callable[[], Protocol]


def commands(folder: str) -> Iterator[Row]:
    """Yield the rows about whole commands; `folder` takes the files they make."""
    python = command(sys.executable, "-c", "pass")
    yield Row("lsg --version", "python -c pass", command(LSG, "--version"), python, 21, "at most 8")
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        print("Without pandoc, `lsg render` has nothing to be held against.")
        return
    render = partial(command, LSG, "render", "protocol", LONGEST, "--out", folder, "--to")
    render("md")()
    markdown = str(next(Path(folder).glob("*.md")))
    convert = command(pandoc, "-f", "gfm", "-t", "docx", "-o", f"{folder}/pandoc.docx", markdown)
    yield Row("lsg render protocol", "pandoc, its Markdown", render("docx"), convert, 15, "at most 2")
    render("pdf")()
    yield Row(
        "the same as PDF", "typst, what lsg gives it", render("pdf"), typesetting(folder), 15, "at most 3"
    )


TYPESETTING = """\
import sys, typst
paper = open(sys.argv[1], encoding="utf-8").read()
typst.compile(sys.argv[2], output=sys.argv[3], root=sys.argv[4], font_paths=[sys.argv[5]],
    ignore_system_fonts=True, sys_inputs={"paper": paper}, pdf_standards=["ua-1", "a-2a"])
"""


def typesetting(folder: str) -> Work:
    """Return a program of three lines that lets typst set the minutes, which are there as it takes them."""
    with patch("typst.compile", return_value=b"") as compiled:
        MeetingPapers(Workspace(TOP), LOOK.parent, ("pdf",), MINUTES_KIND).make(f"meetings/{LONGEST}.yaml")
    paper = Path(folder) / "paper.json"
    paper.write_text(compiled.call_args.kwargs["sys_inputs"]["paper"], encoding="utf-8")
    fonts = LOOK.parent / "fonts"
    words = (str(paper), str(PAGES / "paper.typ"), f"{folder}/typst.pdf", str(PAGES), str(fonts))
    return command(sys.executable, "-c", TYPESETTING, *words)


def held_meetings(workspace: Workspace) -> Iterator[tuple[str, View]]:
    """Yield the name of each held meeting of the example, and the making of its view."""
    for file in workspace.listing.files:
        meeting, bodies = workspace.meeting(file.path).content, workspace.bodies.content
        if meeting and bodies and meeting.status in (Status.HELD, Status.ADJUSTED):
            body = body_on(bodies, meeting.body, meeting.date)
            first = workspace.first_number(meeting.ref)
            if body and first:
                yield str(meeting.ref), partial(view_of, meeting, bodies, body, first)


def view_of(meeting: Meeting, bodies: Bodies, body: BodyThen, first: int) -> Protocol:
    """Return what the minutes of the meeting show."""
    return ProtocolView(meeting, bodies, body, first).build()


def by_lsg(press: Press, make_view: View) -> bytes:
    """Return the minutes as Word, the whole way: view, Markdown, tree, file."""
    (content,) = press.make(draft(make_view(), "lsg")).values()
    return content


def docxtpl_template() -> bytes:
    """Return a Word file with tags in lsg's own look: a paragraph or table row for each line of the text."""
    document = docx.Document(str(LOOK))
    document.element.body.clear_content()
    text = Path(__file__).with_name("docxtpl_template.txt").read_text(encoding="utf-8")
    lines = [
        ("", line) if line.startswith("{%") else tuple(line.split(": ", 1)) for line in text.splitlines()
    ]
    for style, group in groupby(lines, key=itemgetter(0)):
        if style == TABLE:
            rows = [line.split(" / ") for _, line in group]
            table = document.add_table(len(rows), len(rows[0]), style)
            for row, texts in enumerate(rows):
                for column, words in enumerate(texts):
                    table.cell(row, column).text = words
        else:
            for _, line in group:
                document.add_paragraph(line, style or None)
    return saved(document)


def by_docxtpl(
    opened: Callable[..., Any], template: bytes, environment: Environment, view: Protocol
) -> bytes:
    """Return the minutes as Word; the view is made beforehand, which is in docxtpl's favour."""
    document = opened(BytesIO(template))
    document.render(view_values(view), environment)
    return saved(document)


def paragraphs(text: str | None) -> Sequence[str]:
    """Return the paragraphs and list items of a Markdown text."""
    return [" ".join(part.split()) for part in re.split(r"\n\n|\n(?=- )", text.strip())] if text else ()


def saved(document: Any) -> bytes:  # noqa: ANN401 # a document of either library
    """Return the bytes of a Word document."""
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def minutes() -> Iterator[Row]:
    """Yield the rows about many minutes, and print how like the documents of both programs are."""
    try:
        opened = import_module("docxtpl").DocxTemplate
    except ImportError:
        print("Without docxtpl (benchmarks/requirements.txt), many minutes have nothing to be held against.")
        return
    ours = partial(by_lsg, Press(TOP, LOOK.parent, ("docx",)))
    environment = Environment(autoescape=True)
    environment.filters |= {"weekday_and_day": weekday_and_day, "paragraphs": paragraphs}
    theirs = partial(by_docxtpl, opened, docxtpl_template(), environment)
    held = dict(held_meetings(Workspace(TOP)))
    turn, longest = tuple(islice(cycle(held.values()), MINUTES)), (held[LONGEST],) * 10
    for name, meetings, aim in (
        (f"{MINUTES} minutes", turn, "at most 0.2"),
        ("the longest of them", longest, ""),
    ):
        views = tuple(make_view() for make_view in meetings)
        print(f"{name}: {size(map(ours, meetings))}; by docxtpl {size(map(theirs, views))}")
        yield Row(name, "docxtpl", each(ours, meetings), each(theirs, views), 7, aim)


def size(files: Iterable[bytes]) -> str:
    """Return how much a number of Word documents hold."""
    bodies = [docx.Document(BytesIO(file)).element.body for file in files]
    found = (sum(len(body.xpath(f".//w:{name}")) for body in bodies) for name in ("p", "tr"))
    return "{} paragraphs, {} table rows".format(*found)
