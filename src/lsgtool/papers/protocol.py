"""The minutes of a meeting as a view: everything the template shows, taken from the meeting and its day."""

from collections.abc import Iterator

from lsgtool.model.bodies import Bodies
from lsgtool.model.item import Item as WrittenItem
from lsgtool.model.item import Paper as WrittenPaper
from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.model.provisions import Adjusting, Document
from lsgtool.papers.closing import forwarded, summary
from lsgtool.papers.deciding import Deciding
from lsgtool.papers.people import Officers, Organisations, absences, attendance, person_of
from lsgtool.papers.places import sign_of
from lsgtool.papers.view import (
    Item,
    Markdown,
    Matter,
    NextMeeting,
    Paper,
    Protocol,
    Signature,
)
from lsgtool.timeline.in_force import BodyThen
from lsgtool.timeline.series import number_items


class ProtocolView:
    """Builds the view of one meeting's minutes; `first` is the number of its first item."""

    def __init__(self, meeting: Meeting, bodies: Bodies, body: BodyThen, first: int) -> None:
        self._meeting, self._bodies, self._body = meeting, bodies, body
        self._organisations = Organisations(bodies, meeting.date)
        self._deciding = Deciding(bodies, body, self._organisations)
        self._labels = number_items(meeting.items, first).labels
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
            to_come=meeting.status not in {*MINUTED, Status.CANCELLED},
            diary_number=meeting.diary_number,
            sign=sign_of(self._bodies, meeting.ref),
            chair=officers.person(meeting.chair),
            secretary=officers.person(meeting.secretary),
            adjuster=officers.person(meeting.adjuster),
            members=members,
            others=others,
            absent=absences(meeting.absent, self._organisations),
            remark=Markdown(meeting.remark) if meeting.remark is not None else None,
            items=items,
            summary=summary(items),
            forwarded=forwarded(meeting, self._labels, self._bodies),
            attachments=tuple(self._attachments),
            next_meetings=tuple(
                NextMeeting(self._organisations.body(to_come.body), to_come.date, to_come.time, to_come.place)
                for to_come in meeting.next_meetings
            ),
            signatures=tuple(self._signatures(officers)),
        )

    def _item(self, item: WrittenItem, label: str) -> Item:
        matter = self._matter(item, self._body.title(item))
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
            blocks=tuple(self._deciding.block(block) for block in (matter, *matter.continued)),
            struck=matter.struck,
        )

    def _paper(self, paper: WrittenPaper) -> Paper:
        if not paper.attached:
            return Paper(paper.title, None)
        attached = Paper(paper.title, len(self._attachments) + 1)
        self._attachments.append(attached)
        return attached

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
