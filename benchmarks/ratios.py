"""Measures lsg beside the programs nearest to it, in one run on one machine, and prints ratios of time.

    python benchmarks/ratios.py

A row is two pieces of work done by turns, A B A B, after one turn that does not count. Its ratio is the
median over the turns of A's time by B's: what else the machine does meanwhile slows both alike.
"""

import gc
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from io import BytesIO
from itertools import cycle, groupby, islice
from operator import itemgetter
from pathlib import Path
from time import perf_counter
from typing import Any, TypeAlias

import docx
from jinja2 import Environment
from ruamel.yaml import YAML

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting, Status
from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.swedish import day, weekday_and_day
from lsgtool.papers.templates import Templates, view_values
from lsgtool.papers.view import Protocol
from lsgtool.render.formats import Formats, Paper
from lsgtool.render.minutes import TEMPLATE
from lsgtool.source.read import read
from lsgtool.timeline.in_force import BodyThen, body_on
from lsgtool.workspace.workspace import Workspace

TOP = Path(__file__).resolve().parent.parent
LOOK = TOP / "templates" / "word.docx"
LONGEST = "lsg/2024-09-20"
MINUTES = 100
TABLE = "LSG Tabell"

Work: TypeAlias = Callable[[], object]
View: TypeAlias = Callable[[], Protocol]


@dataclass(frozen=True, slots=True)
class Row:
    """Two pieces of work to hold against each other, the turns they take, and the ratio aimed at."""

    ours: str
    theirs: str
    do_ours: Work
    do_theirs: Work
    turns: int
    aim: str = ""


def ratios(row: Row) -> list[float]:
    """Return the ratio of each turn."""
    turns = [seconds(row.do_ours) / seconds(row.do_theirs) for _ in range(row.turns + 1)]
    return turns[1:]


def seconds(work: Work) -> float:
    """Return how long the work takes; what other work left in memory is cleared away first."""
    gc.collect()
    start = perf_counter()
    work()
    return perf_counter() - start


def each(work: Callable[[Any], object], things: Sequence[object]) -> Work:
    """Return the doing of the work to each of the things."""
    return lambda: [work(thing) for thing in things]


# Whole commands


def command(*words: str) -> Work:
    """Return the running of a command in this repository; Python keeps its byte code, as for any user."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return partial(subprocess.run, words, cwd=TOP, env=environment, stdout=subprocess.DEVNULL, check=True)


def commands(folder: str) -> Iterator[Row]:
    """Yield the rows about whole commands; `folder` takes the files they make."""
    lsg = shutil.which("lsg", path=sysconfig.get_path("scripts")) or "lsg"
    python = command(sys.executable, "-c", "pass")
    yield Row("lsg --version", "python -c pass", command(lsg, "--version"), python, 21, "at most 8")
    yield Row("lsg check, the example", "python -c pass", command(lsg, "check"), python, 15)
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        print("Without pandoc, `lsg render` has nothing to be held against.")
        return
    render = partial(command, lsg, "render", "protocol", LONGEST, "--out", folder, "--to")
    render("md")()
    markdown = str(next(Path(folder).glob("*.md")))
    convert = command(pandoc, "-f", "gfm", "-t", "docx", "-o", f"{folder}/pandoc.docx", markdown)
    yield Row("lsg render protocol", "pandoc, its Markdown", render("docx"), convert, 15, "at most 3")


# Many minutes in one process, from meetings that are loaded; docxtpl fills a Word file that has Jinja tags


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


def by_lsg(templates: Templates, formats: Formats, make_view: View) -> bytes:
    """Return the minutes as Word, the whole way: view, Markdown, tree, file."""
    view = make_view()
    paper = Paper(
        markdown=templates.fill(TEMPLATE, **view_values(view)),
        title=view.document,
        organisation=view.organisation,
        body=view.body,
        document=view.document,
        day=view.day,
        date=day(view.day),
    )
    return formats.make(paper)["docx"]


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
    ours = partial(by_lsg, Templates(LOOK.parent), Formats((LOOK.parent,), ("docx",)))
    environment = Environment(autoescape=True)
    environment.filters |= {"weekday_and_day": weekday_and_day, "paragraphs": paragraphs}
    theirs = partial(by_docxtpl, opened, docxtpl_template(), environment)
    held = dict(held_meetings(Workspace(TOP)))
    turn, longest = tuple(islice(cycle(held.values()), MINUTES)), (held[LONGEST],) * 10
    for name, meetings, aim in (
        (f"{MINUTES} minutes", turn, "at most 0.5"),
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


# Reading


def reading() -> Iterator[Row]:
    """Yield the rows about reading one long file, 20 times in a turn."""
    data = (TOP / "meetings" / f"{LONGEST}.yaml").read_bytes()
    ours = each(read, (data,) * 20)
    for name, kind in (("ruamel.yaml, safe", "safe"), ("ruamel.yaml, round trip", "rt")):
        yield Row("reading one file", name, ours, each(partial(by_ruamel, kind), (data,) * 20), 7)


def by_ruamel(kind: str, data: bytes) -> object:
    """Return what ruamel.yaml makes of a file."""
    return YAML(typ=kind).load(data)


def main() -> None:
    """Measure every row and print the table."""
    print(f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} processors\n")
    with tempfile.TemporaryDirectory() as folder:
        rows = [(row, sorted(ratios(row))) for row in (*commands(folder), *minutes(), *reading())]
    print(f"\n{'measured':24}{'against':24}{'ratio':>8}  {'lowest–highest':16}aim")
    for row, found in rows:
        spread = f"{found[0]:.2f}–{found[-1]:.2f}"
        print(f"{row.ours:24}{row.theirs:24}{statistics.median(found):8.2f}  {spread:16}{row.aim}")


if __name__ == "__main__":
    main()
