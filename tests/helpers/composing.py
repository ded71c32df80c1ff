"""A region with two municipalities, and what is said of who sits, presides and attends there."""

from tests.helpers.judging import judge
from tests.helpers.small import Make

from lsgtool.messages import english

PRINCIPALS = """\
organisation: Region Exempel och dess kommuner
principals:
  region: {side: region, names: [{from: 2000-01-01, basis: Regionbildningen, name: Region Exempel}]}
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Kommunindelningen, name: Norrby kommun}]}
  soderby: {side: kommun, names: [{from: 2000-01-01, basis: Kommunindelningen, name: Söderby kommun}]}
bodies:
"""
PATH = "meetings/ledning/2024-11-15.yaml"
HEAD = "body: ledning\ndate: 2024-11-15\nstatus: held\n"


def body(name: str, **provisions: str) -> str:
    """Return a body for bodies.yaml; each provision is what stands in one entry, from 2020 on."""
    names = f"    names: [{{from: 2020-01-01, basis: Arbetsordning, name: {name.capitalize()}}}]\n"
    entries = (
        f"    {key}: [{{from: 2020-01-01, basis: Arbetsordning, {entry}}}]\n"
        for key, entry in provisions.items()
    )
    return f"  {name}:\n{names}{''.join(entries)}"


def said(workspace: Make, chapter: str, bodies: str, files: dict[str, str]) -> list[str]:
    """Return what is found with some codes: the file's name, line, code and message; the way out."""
    verdict = judge(workspace({"bodies.yaml": PRINCIPALS + bodies, **files}))
    return [
        f"{one.path.rpartition('/')[2].removesuffix('.yaml')}:{one.place.line} {one.code.code} "
        f"{english(one.message)}; {english(one.hint) if one.hint is not None else ''}"
        for one in verdict.diagnostics
        if one.code.code.startswith(chapter)
    ]


def of_meeting(workspace: Make, chapter: str, bodies: str, text: str) -> list[str]:
    """Return what is found in the one meeting, whose file goes on with `text` after its three first lines."""
    found = said(workspace, chapter, bodies, {PATH: HEAD + text})
    return [line.removeprefix("2024-11-15:") for line in found]
