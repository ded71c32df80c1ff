"""What a body decided: the words that introduce a decision, its clauses, and the earlier ones it changes."""

from collections.abc import Iterable
from dataclasses import dataclass

from lsgtool.model.bodies import Bodies
from lsgtool.model.decision import Decision
from lsgtool.model.item import Block as WrittenBlock
from lsgtool.papers.people import Organisations
from lsgtool.papers.places import place_of
from lsgtool.papers.view import Block, Clause, Markdown, Place
from lsgtool.reference import ParagraphRef
from lsgtool.timeline.in_force import BodyThen


@dataclass(frozen=True, slots=True)
class Deciding:
    """Shows the decisions of one body on the day of a meeting."""

    bodies: Bodies
    body: BodyThen
    organisations: Organisations

    def block(self, written: WrittenBlock) -> Block:
        """Return a stretch of text and what was decided after it."""
        return Block(
            text=Markdown(written.text) if written.text is not None else None,
            decided=self._introduction(written, written.decisions),
            clauses=tuple(self._clause(decision) for decision in written.decisions),
        )

    def alone(self, written: WrittenBlock, decision: Decision) -> Block:
        """Return one clause of a stretch, without its text and the other clauses."""
        return Block(None, self._introduction(written, (decision,)), (self._clause(decision),))

    def _introduction(self, written: WrittenBlock, decisions: Iterable[Decision]) -> str:
        """Return the words before the clauses: those in the file, or the body's own where they fit."""
        fits = bool(written.decisions) and all(_begins_with_att(decision) for decision in decisions)
        own = self.body.name.decided or f"{self.body.name.name} beslutade"
        return written.decided or (own if fits else "")

    def _clause(self, decision: Decision) -> Clause:
        return Clause(
            text=Markdown(decision.text),
            kind=decision.kind.value if decision.kind is not None else None,
            begins_with_att=_begins_with_att(decision),
            to=tuple(self.organisations.any(word) for word in decision.to),
            due=decision.due,
            until=decision.until,
            instance=decision.instance,
            money=decision.money,
            taken=decision.taken,
            replaces=tuple(self._place(ref) for ref in decision.replaces),
            ends=tuple(self._place(ref) for ref in decision.ends),
        )

    def _place(self, ref: ParagraphRef) -> Place:
        """Return the place of an earlier decision; only another body is named."""
        own = ref.meeting.body == self.body.id
        name = "" if own else self.organisations.body(ref.meeting.body)
        return place_of(self.bodies, ref.meeting, ref.number, ref.clause, body=name)


def _begins_with_att(decision: Decision) -> bool:
    return decision.text[:4].casefold() == "att "
