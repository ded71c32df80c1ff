"""The letter to a principal with what a meeting recommends it: what to decide, by when, and whom to tell."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.location import Keys
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting, Role
from lsgtool.model.provisions import Document
from lsgtool.model.values import When
from lsgtool.papers.deciding import Deciding
from lsgtool.papers.people import Officers, Organisations, person_of
from lsgtool.papers.places import sign_of
from lsgtool.papers.state import adjusted_at_once, state_of
from lsgtool.papers.state_view import Stage, State
from lsgtool.papers.view import Block, Person
from lsgtool.reference import ParagraphRef
from lsgtool.timeline.clauses import clauses_of
from lsgtool.timeline.commitments import Recommendation
from lsgtool.timeline.in_force import BodyThen, organisation_on
from lsgtool.timeline.series import plain


@dataclass(frozen=True, slots=True)
class Recommended:
    """A recommendation in a letter; `reference` is how the answer names it, `label` its printed number.

    `decision` holds its one clause. `due_day` is the day that `due` or the rules of procedure mean.
    """

    reference: str
    label: str
    title: str
    decision: Block
    instance: str | None
    due: When | None
    due_day: date | None
    papers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, dated `day`; `labels` are the numbers of its paragraphs, each once, `state` is theirs.

    They are `adjusted` too where nobody is asked to adjust them.

    `reply_to` are those who want the answer; `sender` is the secretary, where the minutes name one.
    """

    organisation: str
    body: str
    body_short: str | None
    principal: str
    day: date
    meeting_day: date
    document: str
    state: State
    adjusted: bool
    diary_number: str | None
    sign: str
    labels: tuple[str, ...]
    recommended: tuple[Recommended, ...]
    reply_to: tuple[Person, ...]
    sender: Person | None


class LetterView:
    """Builds the letters of one meeting, with the names of its day; `made` is all that it recommended.

    `adjustment` tells how far its minutes have come; None where the file has no log.
    """

    def __init__(
        self,
        meeting: Meeting,
        bodies: Bodies,
        body: BodyThen,
        made: Sequence[Recommendation],
        adjustment: Adjustment | None = None,
    ) -> None:
        self._meeting, self._bodies, self._body = meeting, bodies, body
        self._adjustment, self._labels = adjustment, adjustment.labels if adjustment is not None else ()
        self._organisations = Organisations(bodies, meeting.date)
        self._deciding = Deciding(bodies, body, self._organisations)
        self._references = references(made)
        self._taken = {taken.keys: taken for taken in clauses_of(meeting)}

    def build(self, principal: str, made: Sequence[Recommendation], day: date) -> Letter:
        """Return the letter to a principal, given by its id, with some of the meeting's recommendations."""
        meeting, body = self._meeting, self._body
        recommended = tuple(self._recommended(one) for one in made)
        state = self._state(recommended)
        secretary = Officers(meeting, body, self._organisations).person(meeting.secretary)
        minutes = body.minutes.document if body.minutes is not None else Document.MINNESANTECKNINGAR
        return Letter(
            organisation=organisation_on(self._bodies, meeting.date),
            body=body.name.name,
            body_short=body.name.short,
            principal=self._organisations.principal(principal) or principal,
            day=day,
            meeting_day=meeting.date,
            document=minutes.value,
            state=state,
            adjusted=state.stage in {Stage.ADJUSTED, Stage.OPEN},
            diary_number=meeting.diary_number,
            sign=sign_of(self._bodies, meeting.ref),
            labels=tuple(dict.fromkeys(one.label for one in recommended)),
            recommended=recommended,
            reply_to=self._coordinators() or ((secretary,) if secretary is not None else ()),
            sender=secretary,
        )

    def _state(self, recommended: Sequence[Recommended]) -> State:
        """Return how far the paragraphs of a letter have come; some may be adjusted before the rest."""
        at_once = {self._labels[index] for index in adjusted_at_once(self._adjustment)}
        state = state_of(self._meeting, self._body, self._adjustment)
        before_the_rest = state.stage is Stage.DRAFT and all(one.label in at_once for one in recommended)
        return replace(state, stage=Stage.ADJUSTED) if before_the_rest else state

    def _recommended(self, made: Recommendation) -> Recommended:
        taken = self._taken[made.origin.keys]
        return Recommended(
            reference=str(self._references[made.origin.keys]),
            label=made.origin.number or "",
            title=made.origin.title,
            decision=self._deciding.alone(taken.block, taken.decision),
            instance=made.instance,
            due=made.due,
            due_day=made.due_day,
            papers=tuple(paper.title for paper in taken.entry.papers if paper.attached),
        )

    def _coordinators(self) -> tuple[Person, ...]:
        """Return the coordinators who were there: they are told of the decision, or else the secretary."""
        attendance = self._meeting.attendance
        return tuple(
            person_of(one, self._organisations) for one in attendance if one.role is Role.COORDINATOR
        )


def references(made: Sequence[Recommendation]) -> Mapping[Keys, ParagraphRef]:
    """Return how an answer names each recommendation of a meeting, by the keys of its clause.

    The clause is named where several recommendations stand under one number.
    """
    numbers = Counter(plain(one.origin.number) for one in made if one.origin.number is not None)
    found = ((one, one.origin.address) for one in made)
    return {
        one.origin.keys: address if numbers[plain(address.number)] > 1 else address._replace(clause=None)
        for one, address in found
        if address is not None
    }
