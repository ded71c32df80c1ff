"""The minutes of a meeting as a view: everything the template shows, taken from the meeting and its day."""

from collections.abc import Iterator

from lsgtool.model.bodies import Bodies
from lsgtool.model.decision import Decision
from lsgtool.model.item import Block as WrittenBlock
from lsgtool.model.item import Item as WrittenItem
from lsgtool.model.item import Paper as WrittenPaper
from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import Meeting, Status
from lsgtool.model.provisions import Adjusting, Document
from lsgtool.papers.people import Officers, Organisations, absences, attendance, person_of
from lsgtool.papers.view import (
    Block,
    Clause,
    Forwarded,
    Item,
    Markdown,
    Matter,
    NextMeeting,
    Paper,
    Protocol,
    Signature,
    Summary,
)
from lsgtool.timeline.in_force import BodyThen
from lsgtool.timeline.series import number_items


class ProtocolView:
    """Builds the view of one meeting's minutes; `first` is the number of its first item."""

    def __init__(self, meeting: Meeting, bodies: Bodies, body: BodyThen, first: int) -> None:
        self._meeting, self._bodies, self._body = meeting, bodies, body
        self._organisations = Organisations(bodies, meeting.date)
        self._labels = number_items(meeting.items, first).labels
        self._titles = (
            {item.id: item.title for item in body.standing.all} if body.standing is not None else {}
        )
        self._attachments: list[Paper] = []

    def build(self) -> Protocol:
        """Return the minutes."""
        meeting, body = self._meeting, self._body
        officers = Officers(meeting, body, self._organisations)
        members, others = attendance(meeting, self._labels, self._organisations)
        items = tuple(
            self._item(item, label) for item, label in zip(meeting.items, self._labels, strict=True)
        )
        return Protocol(
            organisation=self._bodies.organisation,
            body=body.name.name,
            body_short=body.name.short,
            document=(
                body.minutes.document if body.minutes is not None else Document.MINNESANTECKNINGAR
            ).value,
            day=meeting.date,
            time=meeting.time,
            place=meeting.place,
            form=meeting.form.value if meeting.form is not None else None,
            extra=meeting.extra,
            cancelled=meeting.status is Status.CANCELLED,
            diary_number=meeting.diary_number,
            sign="§" if body.numbering is None or body.numbering.paragraph_sign else "",
            chair=officers.person(meeting.chair),
            secretary=officers.person(meeting.secretary),
            adjuster=officers.person(meeting.adjuster),
            members=members,
            others=others,
            absent=absences(meeting.absent, self._organisations),
            remark=Markdown(meeting.remark) if meeting.remark is not None else None,
            items=items,
            summary=tuple(summary(items)),
            forwarded=tuple(self._forwarded()),
            attachments=tuple(self._attachments),
            next_meetings=tuple(
                NextMeeting(self._organisations.body(to_come.body), to_come.date, to_come.time, to_come.place)
                for to_come in meeting.next_meetings
            ),
            signatures=tuple(self._signatures(officers)),
        )

    def _item(self, item: WrittenItem, label: str) -> Item:
        matter = self._matter(item, item.title or self._titles.get(item.standing or "", ""))
        return Item(
            label=label,
            standing=item.standing,
            matter=matter,
            adds=item.adds,
            minutes=tuple(ref.day for ref in item.minutes),
            submatters=tuple(self._matter(inner, inner.title) for inner in item.items),
            has_text=bool(item.items) or any(block.text or block.clauses for block in matter.blocks),
        )

    def _matter(self, matter: SubMatter, title: str) -> Matter:
        return Matter(
            title=title,
            type=matter.type.value if matter.type is not None else None,
            written=matter.written,
            presenters=tuple(person_of(presenter, self._organisations) for presenter in matter.presenters),
            papers=tuple(self._paper(paper) for paper in matter.papers),
            blocks=tuple(self._block(block) for block in (matter, *matter.continued)),
            struck=matter.struck,
        )

    def _paper(self, paper: WrittenPaper) -> Paper:
        if not paper.attached:
            return Paper(paper.title, None)
        attached = Paper(paper.title, len(self._attachments) + 1)
        self._attachments.append(attached)
        return attached

    def _block(self, block: WrittenBlock) -> Block:
        clauses = tuple(self._clause(decision) for decision in block.decisions)
        fits = bool(clauses) and all(clause.begins_with_att for clause in clauses)
        own = self._body.name.decided or f"{self._body.name.name} beslutade"
        return Block(
            text=Markdown(block.text) if block.text is not None else None,
            decided=block.decided or (own if fits else ""),
            clauses=clauses,
        )

    def _clause(self, decision: Decision) -> Clause:
        return Clause(
            text=Markdown(decision.text),
            kind=decision.kind.value if decision.kind is not None else None,
            begins_with_att=decision.text[:4].casefold() == "att ",
            to=tuple(self._organisations.any(word) for word in decision.to),
            due=decision.due,
            until=decision.until,
            instance=decision.instance,
            money=decision.money,
            taken=decision.taken,
        )

    def _forwarded(self) -> Iterator[Forwarded]:
        for item in self._meeting.items:
            for matter in (item, *item.items):
                for forward in matter.forward:
                    title = matter.title or self._titles.get(item.standing or "", "")
                    yield Forwarded(title, self._organisations.body(forward.to), forward.purpose)

    def _signatures(self, officers: Officers) -> Iterator[Signature]:
        """Yield the secretary and those who adjust, by the rule of the body on that day."""
        meeting = self._meeting
        rule = self._body.minutes
        adjusted_by = rule.adjusted_by if rule is not None and rule.adjusted_by else (Adjusting.CHAIR,)
        names = {
            Adjusting.CHAIR: meeting.chair,
            Adjusting.VICE_CHAIR: meeting.vice_chair,
            Adjusting.ADJUSTER: meeting.adjuster,
        }
        signers = [("secretary", meeting.secretary), *((role.value, names[role]) for role in adjusted_by)]
        for role, name in signers:
            yield Signature(role, officers.person(name))


def _outcome(clause: Clause) -> tuple[object, ...]:
    """Return what the summary says of a clause: two clauses with the same outcome are one line there."""
    amount = clause.money.amount if clause.money is not None else None
    return (clause.kind, clause.to, clause.due, clause.until, clause.instance, amount)


def summary(items: tuple[Item, ...]) -> Iterator[Summary]:
    """Yield what was decided in every matter, with its number, in order."""
    for item in items:
        for matter in (item.matter, *item.submatters):
            clauses = {_outcome(clause): clause for block in matter.blocks for clause in block.clauses}
            if clauses:
                yield Summary(item.label, matter.title, tuple(clauses.values()))
