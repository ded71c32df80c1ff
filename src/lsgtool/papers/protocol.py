"""The minutes of a meeting as a view: everything the template shows, taken from the meeting and its day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.agenda import added_later
from lsgtool.adjustment.worth import Mark
from lsgtool.model.bodies import Bodies
from lsgtool.model.item import Block as WrittenBlock
from lsgtool.model.item import Item as WrittenItem
from lsgtool.model.item import Paper as WrittenPaper
from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.model.provisions import Document
from lsgtool.papers.approving import Approvals
from lsgtool.papers.closing import forwarded, summary
from lsgtool.papers.deciding import Deciding
from lsgtool.papers.people import Officers, Organisations, absences, attendance, person_of
from lsgtool.papers.places import sign_of
from lsgtool.papers.signing import lines_to_sign
from lsgtool.papers.state import adjusted_at_once, changed_items, state_of
from lsgtool.papers.state_view import Stage, State
from lsgtool.papers.view import (
    Block,
    Item,
    Markdown,
    Matter,
    NextMeeting,
    Paper,
    Protocol,
    Restricted,
)
from lsgtool.timeline.in_force import BodyThen, organisation_on
from lsgtool.timeline.series import number_items


class ProtocolView:
    """Builds the view of one meeting's minutes; `first` is the number of its first item.

    `adjustment` tells how far they have come, of the file as it is; None where it has no log. `marks` has
    what the signatures in it are worth, by the index of the step, as far as they were checked. The meeting
    may be the public form of one, without some details about people: those are `left_out`, else that is None.
    """

    def __init__(
        self,
        meeting: Meeting,
        bodies: Bodies,
        body: BodyThen,
        first: int,
        adjustment: Adjustment | None = None,
        left_out: Sequence[str] | None = None,
        marks: Mapping[int, Mark] | None = None,
    ) -> None:
        self._meeting, self._bodies, self._body = meeting, bodies, body
        self._adjustment, self._left_out = adjustment, left_out
        self._approvals = Approvals(adjustment, marks or {}) if adjustment is not None else None
        # What a public form leaves out has no title any more by which the agenda would have it.
        self._added = added_later(adjustment.meeting if adjustment is not None else meeting, body)
        self._at_once, self._changed = adjusted_at_once(adjustment), changed_items(adjustment)
        self._organisations = Organisations(bodies, meeting.date)
        self._deciding = Deciding(bodies, body, self._organisations)
        self._labels = number_items(meeting.items, first).labels
        self._attachments: list[Paper] = []

    def build(self) -> Protocol:
        """Return the minutes."""
        meeting, body = self._meeting, self._body
        officers = Officers(meeting, body, self._organisations)
        members, others = attendance(meeting, self._labels, self._organisations)
        state = self._state()
        shown = self._approvals if state.stage is not Stage.CHANGED else None
        approvals = tuple(shown.of_all(officers)) if shown is not None else ()
        items = tuple(self._item(index, item) for index, item in enumerate(meeting.items))
        return Protocol(
            organisation=organisation_on(self._bodies, meeting.date),
            body=body.name.name,
            body_short=body.name.short,
            document=(
                body.minutes.document if body.minutes is not None else Document.MINNESANTECKNINGAR
            ).value,
            state=state,
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
            approvals=approvals,
            signatures=tuple(lines_to_sign(meeting, body, officers, state, approvals)),
            public=self._left_out is not None,
            left_out=tuple(self._left_out or ()),
        )

    def _state(self) -> State:
        """Return how far the minutes have come; in public nobody reads why they were opened again."""
        state = state_of(self._meeting, self._body, self._adjustment)
        if self._approvals is not None and state.stage is not Stage.CHANGED:
            state = self._approvals.doubted(state)
        if self._left_out is None:
            return state
        return replace(state, earlier=tuple(replace(one, reason="") for one in state.earlier))

    def _item(self, index: int, item: WrittenItem) -> Item:
        matter = self._matter(item, self._body.title(item))
        return Item(
            label=self._labels[index],
            added=index in self._added,
            standing=item.standing,
            matter=matter,
            adds=item.adds,
            minutes=tuple(ref.day for ref in item.minutes),
            submatters=tuple(self._matter(inner, inner.title) for inner in item.items),
            has_text=bool(item.items) or any(map(_says_something, matter.blocks)),
            at_once=self._at_once.get(index),
            changed=self._changed.get(index),
        )

    def _matter(self, matter: SubMatter, title: str) -> Matter:
        return Matter(
            title=title,
            type=matter.type.value if matter.type is not None else None,
            written=matter.written,
            presenters=tuple(person_of(presenter, self._organisations) for presenter in matter.presenters),
            papers=tuple(self._paper(paper) for paper in matter.papers),
            blocks=(self._deciding.block(matter), *map(self._block, matter.continued)),
            struck=matter.struck,
            restricted=self._restricted(matter.restricted),
        )

    def _block(self, block: WrittenBlock) -> Block:
        return replace(self._deciding.block(block), restricted=self._restricted(block.restricted))

    def _restricted(self, reason: str | None) -> Restricted | None:
        return Restricted(reason, left_out=self._left_out is not None) if reason is not None else None

    def _paper(self, paper: WrittenPaper) -> Paper:
        number = len(self._attachments) + 1 if paper.attached else None
        shown = Paper(paper.title, number, self._restricted(paper.restricted))
        if shown.attachment is not None:
            self._attachments.append(shown)
        return shown


def _says_something(block: Block) -> bool:
    return bool(block.text or block.clauses or block.restricted)
