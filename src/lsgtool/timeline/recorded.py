"""What was recorded after a meeting, sorted by the clauses that the records are about."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from lsgtool.location import Keys
from lsgtool.model.decision import DecisionKind
from lsgtool.model.follow_up import Dispatch, Entry, Report, Response
from lsgtool.timeline.clauses import Taken, clauses_of
from lsgtool.timeline.commitments import Answer, Sent
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.series import plain

E = TypeVar("E", bound=Entry)


def known_from(entry: Entry, day: date) -> date:
    """Return the day from which the registers know of what happened on `day`."""
    return max(day, entry.recorded) if entry.recorded is not None else day


@dataclass(frozen=True)
class Records:
    """What was recorded after one meeting, as far as it is known on the day `on`; None is all of it."""

    minutes: Minutes
    on: date | None = None

    def meant(self, entry: Entry, kind: DecisionKind) -> tuple[Taken, ...]:
        """Return the clauses of one kind that a record may be about: one where it is clear, or none."""
        return self._clauses.get((plain(entry.paragraph), kind, entry.clause), ())

    def sent(self, taken: Taken) -> tuple[Sent, ...]:
        """Return when a recommendation went out."""
        return tuple(Sent(entry.dispatched, entry.to) for entry in self._dispatches.get(taken.keys, ()))

    def answers(self, taken: Taken) -> tuple[Answer, ...]:
        """Return what principals decided on a recommendation, by their days."""
        found = self._responses.get(taken.keys, ())
        answers = (Answer(one.principal, one.decided, one.outcome, one.by, one.note) for one in found)
        return tuple(sorted(answers, key=lambda answer: answer.day))

    def report(self, taken: Taken) -> Report | None:
        """Return the first report of an assignment."""
        return min(self._reports.get(taken.keys, ()), key=lambda entry: entry.done, default=None)

    @cached_property
    def _clauses(self) -> dict[tuple[str, DecisionKind, int | None], tuple[Taken, ...]]:
        """The clauses by printed number and kind: each by its own number, and all of them under None."""
        found: defaultdict[tuple[str, DecisionKind, int | None], list[Taken]] = defaultdict(list)
        for taken in clauses_of(self.minutes.meeting):
            label, kind = self.minutes.label(taken.index), taken.decision.kind
            if label is not None and kind is not None:
                found[plain(label), kind, taken.number].append(taken)
                found[plain(label), kind, None].append(taken)
        return {key: tuple(clauses) for key, clauses in found.items()}

    @cached_property
    def _dispatches(self) -> dict[Keys, list[Dispatch]]:
        follow_up = self.minutes.follow_up
        entries = follow_up.dispatches if follow_up is not None else ()
        return self._sorted(entries, DecisionKind.RECOMMEND, several=True)

    @cached_property
    def _responses(self) -> dict[Keys, list[Response]]:
        follow_up = self.minutes.follow_up
        return self._sorted(follow_up.responses if follow_up is not None else (), DecisionKind.RECOMMEND)

    @cached_property
    def _reports(self) -> dict[Keys, list[Report]]:
        follow_up = self.minutes.follow_up
        return self._sorted(follow_up.reports if follow_up is not None else (), DecisionKind.ASSIGN)

    def _sorted(
        self, entries: Iterable[E], kind: DecisionKind, *, several: bool = False
    ) -> dict[Keys, list[E]]:
        """Return the records of each clause; only a dispatch may be about several of them at once."""
        found: defaultdict[Keys, list[E]] = defaultdict(list)
        for entry in entries:
            if self.on is None or known_from(entry, entry.day) <= self.on:
                meant = self.meant(entry, kind)
                for taken in meant if several or len(meant) == 1 else ():
                    found[taken.keys].append(entry)
        return dict(found)
