"""The balanslista as a view: the rows of the register, sorted by what they wait for."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from lsgtool.document.allowed import faults_in_text
from lsgtool.masking import masked
from lsgtool.model.follow_up import Outcome
from lsgtool.papers.balanslista_view import (
    Balanslista,
    Deadline,
    Dispatched,
    Ended,
    HandedOn,
    Postponed,
    Recommended,
    Replies,
    Reply,
)
from lsgtool.papers.markdown_filters import full_stop
from lsgtool.papers.people import Organisations
from lsgtool.papers.places import place_of
from lsgtool.papers.view import Place
from lsgtool.registers.balanslista import Row, Waiting, Wanted, balanslista
from lsgtool.registers.source import Source
from lsgtool.timeline.commitments import Answer, Ending, Forwarding, Origin, Postponement, Recommendation
from lsgtool.timeline.in_force import organisation_on

V = TypeVar("V")


class BalanslistaView:
    """Builds the view of what is asked for."""

    def __init__(self, source: Source, wanted: Wanted) -> None:
        self._source, self._wanted = source, wanted

    def build(self) -> Balanslista:
        """Return the balanslista; raise UserError for a body or principal that bodies.yaml does not have."""
        source, wanted = self._source, self._wanted
        rows = balanslista(source, wanted)
        names = Organisations(source.bodies, source.on)
        waiting = _each_once(self._waiting(row) for row in rows if row.commitment.open)
        ended = _each_once(
            self._ended(one, one.ending) for one in (row.commitment for row in rows) if one.ending is not None
        )
        return Balanslista(
            organisation=organisation_on(source.bodies, source.on),
            day=source.on,
            body=names.body(wanted.body) if wanted.body is not None else "",
            principal=names.principal(wanted.principal) or "",
            recommended=tuple(row for row in waiting if isinstance(row, Recommended)),
            postponed=tuple(row for row in waiting if isinstance(row, Postponed)),
            handed_on=tuple(row for row in waiting if isinstance(row, HandedOn)),
            ended=ended if wanted.everything else None,
        )

    def _waiting(self, row: Row) -> Recommended | Postponed | HandedOn:
        made, source = row.commitment, self._source
        title, place, due = masked(made.origin.title), self._place(made.origin), self._deadline(row)
        if isinstance(made, Postponement):
            return Postponed(title, place, due, source.body(made.to))
        if isinstance(made, Forwarding):
            return HandedOn(title, place, due, source.body(made.to), made.purpose)
        return Recommended(
            title=title,
            place=place,
            days=row.age,
            due=due,
            text=_clause(made.text),
            instance=masked(made.instance) if made.instance is not None else None,
            dispatched=tuple(
                Dispatched(sent.day, tuple(map(source.principal, sent.to))) for sent in made.sent
            ),
            asked=len(made.principals),
            everybody=len(made.principals) == len(source.bodies.principals),
            waiting=tuple(map(source.principal, made.waiting)),
            replies=self._replies(made),
        )

    def _ended(self, made: Waiting, ending: Ending) -> Ended:
        return Ended(
            title=masked(made.origin.title),
            place=self._place(made.origin),
            kind=made.kind,
            how=ending.how,
            day=ending.day,
            at=self._place(ending.at) if ending.at is not None else None,
            replies=self._replies(made) if isinstance(made, Recommendation) else (),
        )

    def _replies(self, made: Recommendation) -> tuple[Replies, ...]:
        """Return what the principals have decided, by outcome; those that decided twice, as they last did."""
        last = made.latest
        groups = ((outcome, [one for one in last if one.outcome is outcome]) for outcome in Outcome)
        return tuple(
            Replies(
                outcome,
                tuple(map(self._reply, alike)),
            )
            for outcome, alike in groups
            if alike
        )

    def _reply(self, answer: Answer) -> Reply:
        by = masked(answer.by) if answer.by is not None else None
        note = masked(answer.note) if answer.note is not None else None
        return Reply(self._source.principal(answer.principal), answer.day, by, note)

    def _place(self, at: Origin) -> Place:
        return place_of(self._source.bodies, at.meeting, at.number, body=self._source.body(at.meeting.body))

    def _deadline(self, row: Row) -> Deadline:
        day = row.commitment.due_day
        said = row.commitment.due
        if said is not None:
            said = replace(said, words=masked(said.words))
        return Deadline(said, day, (row.on - day).days if day is not None and row.late else 0)


def _clause(text: str) -> str:
    """Return the words of a clause, ended; where they hold what no paper may hold, they are no Markdown."""
    words = masked(text)
    return words if faults_in_text(words) else full_stop(words)


def _each_once(rows: Iterable[V]) -> tuple[V, ...]:
    """Return the rows without those that would read the same twice: two matters of one clause do."""
    return tuple(dict.fromkeys(rows))
