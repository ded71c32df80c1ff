"""The decision register: every clause that a body decided, what came in its place, and whether it holds."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from lsgtool.location import Keys
from lsgtool.model.bodies import Bodies
from lsgtool.model.decision import Decision, DecisionKind
from lsgtool.model.meeting import MINUTED
from lsgtool.reference import FIRST_YEAR, MeetingRef
from lsgtool.registers.naming import body_named
from lsgtool.registers.source import names_on
from lsgtool.timeline.clauses import Taken, clauses_of
from lsgtool.timeline.commitments import Commitment, Ending, Origin, Recommendation
from lsgtool.timeline.fold import Fold
from lsgtool.timeline.history import History, Succession
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.placed import Placing
from lsgtool.workspace.chronicle import Chronicle
from lsgtool.workspace.workspace import Workspace

Place: TypeAlias = tuple[MeetingRef, Keys]
"""Where a clause stands: its meeting, and the way to it in the file."""

MOMENTARY = frozenset({DecisionKind.APPROVE, DecisionKind.NOTE})
"""Kinds of decision that are spent at once under a standing item without a matter."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are asked for: of one body, of one kind, from a day on, up to a day, with certain words.

    The words of `grep` stand in the title, the text or a matter, in small or capital letters.
    """

    body: str | None = None
    kind: DecisionKind | None = None
    since: date | None = None
    until: date | None = None
    grep: str | None = None
    in_force: bool = False

    def takes_meeting(self, ref: MeetingRef) -> bool:
        """Tell whether the decisions of a meeting are asked for."""
        if self.body not in {None, ref.body}:
            return False
        return (self.since or date.min) <= ref.day <= (self.until or date.max)

    def takes(self, origin: Origin, decision: Decision) -> bool:
        """Tell whether a decision of such a meeting is asked for."""
        if self.kind not in {None, decision.kind}:
            return False
        told = (origin.title, decision.text, *origin.matters)
        return self.grep is None or any(self.grep.casefold() in text.casefold() for text in told)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a clause as it stands on the day `on`, with the later decisions that replace or end it.

    `ending` is how all came to an end that the clause asked for, and `momentary` tells of one that was for
    its own meeting only.
    """

    origin: Origin
    decision: Decision
    on: date
    momentary: bool = False
    successions: tuple[Succession, ...] = ()
    ending: Ending | None = None

    @property
    def last_year(self) -> int | None:
        """The last calendar year that it is for: that of its money, or of those whom it elects."""
        years = [one.year for one in self.decision.elected]
        money = self.decision.money
        if money is not None:
            years += money.years if money.years and not money.until_further_notice else [None]
        known = [year for year in years if year is not None]
        return max(known) if known and len(known) == len(years) else None

    @property
    def past(self) -> bool:
        """Whether all the years that it is for have passed."""
        return self.last_year is not None and self.last_year < self.on.year

    @property
    def holds(self) -> bool:
        """Whether nothing has come in its place, it is not done or ended, and its years have not passed."""
        gone = self.successions or self.ending is not None or self.momentary or self.past
        return not gone


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that were asked for, in the order of the minutes, and the files that could not be read."""

    rows: tuple[Row, ...]
    left_out: tuple[str, ...]


def decisions(workspace: Workspace, on: date, wanted: Wanted) -> Found:
    """Return what is asked for of all that was decided by the day `on`.

    The meetings stream by: of those that are not asked for, only what they commit to is kept. Raises
    UserError as `source` does, and for a body that there is not.
    """
    bodies = names_on(workspace, on).bodies
    if wanted.body is not None:
        wanted = replace(wanted, body=body_named(bodies, wanted.body))
    chronicle, fold = Chronicle(workspace, on), Fold(bodies, on)
    rows: list[Row] = []
    for minutes in chronicle.minutes(_refs(workspace, on, wanted)):
        fold.add(minutes)
        rows += _rows(minutes, bodies, on, wanted)
    history = fold.history(chronicle.left_out)
    made = _ending_by_themselves(history)
    found = (_as_it_stands(row, history, made) for row in rows)
    return Found(tuple(row for row in found if row.holds or not wanted.in_force), history.left_out)


def _refs(workspace: Workspace, on: date, wanted: Wanted) -> Iterator[MeetingRef]:
    """Yield the meetings to read, of all bodies: a decision may be replaced by that of another one.

    They begin with a calendar year, so that each file for which numbers cannot be counted is told.
    """
    first = wanted.since.year if wanted.since is not None else FIRST_YEAR
    for refs in workspace.meetings_of.values():
        yield from (ref for ref in refs if first <= ref.day.year and ref.day <= on)


def _rows(minutes: Minutes, bodies: Bodies, on: date, wanted: Wanted) -> Iterator[Row]:
    meeting = minutes.meeting
    if meeting.status not in MINUTED or not wanted.takes_meeting(meeting.ref):
        return
    placing = Placing(minutes, bodies)
    for taken in clauses_of(meeting):
        origin = placing.origin(taken)
        if wanted.takes(origin, taken.decision):
            yield Row(origin, taken.decision, on, _is_momentary(taken))


def _is_momentary(taken: Taken) -> bool:
    """Tell whether a clause is spent at once: an agenda approved, and the like under standing items."""
    return taken.item.standing is not None and taken.decision.kind in MOMENTARY and not taken.matters


def _ending_by_themselves(history: History) -> Mapping[Place, tuple[Commitment, ...]]:
    """Return what clauses asked for, by the clause. A recommendation holds, whoever has answered it."""
    found: defaultdict[Place, list[Commitment]] = defaultdict(list)
    for one in history.made:
        if not isinstance(one, Recommendation):
            found[one.origin.meeting, one.origin.keys].append(one)
    return {place: tuple(made) for place, made in found.items()}


def _as_it_stands(row: Row, history: History, made: Mapping[Place, tuple[Commitment, ...]]) -> Row:
    address = row.origin.address
    endings = [one.ending for one in made.get((row.origin.meeting, row.origin.keys), ())]
    ended = [one for one in endings if one is not None]
    return replace(
        row,
        successions=history.successions_of(address) if address is not None else (),
        ending=max(ended, key=lambda one: one.day) if ended and len(ended) == len(endings) else None,
    )
