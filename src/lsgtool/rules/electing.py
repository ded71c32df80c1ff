"""Who was elected chair or vice chair is who bodies.yaml has for that year."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from lsgtool import codes
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.bodies import Body
from lsgtool.model.composition import Chairs, Office
from lsgtool.names import comparable
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import Clause, clauses
from lsgtool.rules.mentions import folded
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened

CHAIR, VICE_CHAIR = "ordförande", "vice ordförande"
"""The roles as minutes have them; a role with more words in it is held in another body or group."""


@rule(codes.ELECTION_DIFFERS, procedure("chairs"), reads=("items",))
def election_differs(case: Case) -> Findings:
    """Somebody was elected chair or vice chair for a year, and bodies.yaml has somebody else for that year.

    New meetings get the names of their chairs from bodies.yaml, and everything about chairs is judged by
    it. An election is looked at when the role is nothing but *ordförande* or *vice ordförande*, it has a
    `year` for which the body has `chairs` in bodies.yaml, and neither the heading nor the decision speaks of
    another body. Whoever takes office later in that year agrees too.

    Bad, where bodies.yaml has Karin Ek from 2025-01-01::

        - {role: ordförande, name: Per Ny, principal: norrby, year: 2025}

    Good::

        - {role: ordförande, name: Karin Ek, principal: region, year: 2025}
    """
    if case.bodies is None or case.body is None:
        return
    others = [body for body in case.bodies.bodies.values() if body is not case.body]
    for clause in clauses(case):
        if clause.decision.elected and not _speaks_of(others, clause):
            yield from _judged(case.body, clause)


def _judged(body: Body, clause: Clause) -> Findings:
    for index, elected in enumerate(clause.decision.elected):
        role = comparable(elected.role)
        if elected.year is None or elected.name is None or role not in {CHAIR, VICE_CHAIR}:
            continue
        known = [(entry, office) for entry in _chairs(body, elected.year) if (office := _office(entry, role))]
        if known and comparable(elected.name) not in {comparable(office.name) for _, office in known}:
            entry, office = known[0]
            yield Finding(
                msg(
                    "{name} is elected {role} for {year}, and bodies.yaml has {other}",
                    name=shortened(elected.name),
                    role=role,
                    year=elected.year,
                    other=office.name,
                ),
                msg("add an entry to `chairs`, with this decision as its basis, or correct the name"),
                Spot((*clause.keys, "elected", index, "name")),
                entry,
            )


def _chairs(body: Body, year: int) -> Iterator[Chairs]:
    """Yield who presides when the year begins, and who takes office in it."""
    first = in_force(body.chairs, date(year, 1, 1))
    if first is not None:
        yield first
    yield from (entry for entry in body.chairs if date(year, 1, 1) < entry.since <= date(year, 12, 31))


def _office(entry: Chairs, role: str) -> Office | None:
    return entry.chair if role == CHAIR else entry.vice_chair


def _speaks_of(others: Iterable[Body], clause: Clause) -> bool:
    """Tell whether the heading or the decision has the name of one of these bodies."""
    said = folded(f"{clause.entry.title} {clause.decision.text}")
    names = (name for body in others for name in body.names)
    words = (folded(word) for name in names for word in (name.name, name.short) if word is not None)
    return any(re.search(rf"\b{re.escape(word)}s?\b", said) for word in words)
