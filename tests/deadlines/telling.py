"""Small repositories to count deadlines in, and their rows as text that a test can hold beside them."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import TypeAlias

from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.register import Wanted, rows
from lsgtool.deadlines.row import Row
from lsgtool.messages import english

ALL = Wanted()

Lay: TypeAlias = Callable[[Mapping[str, str], str], Desk]
"""The fixture `lay`: files as path → text and a day in, what lies on the desk on that day out."""

Tell: TypeAlias = Callable[[Mapping[str, str], str], str]
"""The fixture `told`: the same in, the rows as lines out."""

HEAD = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2000-01-01, basis: Regionbildningen, name: Region Exempel}]
bodies:
"""


def bodies(**keys: str) -> dict[str, str]:
    """Return a bodies.yaml with these bodies, each with its keys beside its name; `_` stands for `-`."""
    lines = [HEAD]
    for name, more in keys.items():
        names = f"[{{from: 2000-01-01, basis: Arbetsordning, name: {name.capitalize()}}}]"
        lines.append(f"  {name.replace('_', '-')}:\n    names: {names}\n")
        lines += (f"    {line}\n" for line in more.splitlines())
    return {"bodies.yaml": "".join(lines)}


def meeting(ref: str, status: str = "adjusted", more: str = "") -> dict[str, str]:
    """Return the file of a meeting such as `lsg/2024-09-20`, as path → text; `more` is what follows."""
    path = PurePosixPath(ref)
    return {f"meetings/{ref}.yaml": f"body: {path.parent}\ndate: {path.name}\nstatus: {status}\n{more}"}


def follow_up(ref: str, more: str) -> dict[str, str]:
    """Return the file of what happened after a meeting, as path → text."""
    return {f"meetings/{ref}.follow-up.yaml": f"meeting: {ref}\n{more}"}


def lines(found: Desk, wanted: Wanted = ALL) -> str:
    """Return the rows of what lies on a desk, a line each, and a line for each of their details."""
    return "".join(f"{line}\n" for row in rows(found, wanted) for line in _lines(row))


def _lines(row: Row) -> Iterator[str]:
    due = "waits"
    if row.due is not None:
        late = " late" if row.late else ""
        due = f"{row.due.day} {row.due.days_left} {row.due.unit}{late}"
    yield f"{due} | {row.kind} | {row.body}: {english(row.what)} | {row.basis}"
    yield from (f"    {english(detail)}" for detail in row.details)
