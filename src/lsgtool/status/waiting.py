"""Who is waited for: principals that have not answered, bodies with matters to come, who has assignments."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from lsgtool.registers import assignments, balanslista
from lsgtool.registers.source import Source
from lsgtool.timeline.commitments import Recommendation


@dataclass(frozen=True, slots=True)
class Counted:
    """Somebody, by the name that people use, and how much waits for them."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits for whom, the most first; and how many rows the two registers have."""

    principals: tuple[Counted, ...]
    bodies: tuple[Counted, ...]
    owners: tuple[Counted, ...]
    balanslista: int
    assignments: int


def waiting(source: Source, body: str | None) -> Waiting:
    """Return who is waited for; with a body, only in what concerns it."""
    rows = balanslista.balanslista(source, balanslista.Wanted(body=body))
    given = assignments.assignments(source, assignments.Wanted(body=body))
    asked = [row for row in rows if isinstance(row.commitment, Recommendation)]
    sent_on = [row for row in rows if not isinstance(row.commitment, Recommendation)]
    return Waiting(
        _counted(source.principal(name) for row in asked for name in row.waits_for),
        _counted(source.body(name) for row in sent_on for name in row.waits_for),
        _counted(source.named(name) for row in given for name in row.assignment.owners),
        len(rows),
        len(given),
    )


def _counted(names: Iterable[str]) -> tuple[Counted, ...]:
    """Count names, the most frequent first; those with as much in the order of the alphabet."""
    found = Counter(names)
    return tuple(Counted(name, found[name]) for name in sorted(found, key=lambda name: (-found[name], name)))
