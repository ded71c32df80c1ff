"""The notice and the agenda of a meeting as a view: everything their templates show of a meeting to come."""

from datetime import date

from lsgtool.adjustment.agenda import added_later
from lsgtool.model.bodies import Bodies
from lsgtool.model.item import Item, Paper, SubMatter
from lsgtool.model.meeting import MINUTED, Form, Meeting, Status
from lsgtool.papers.calling_view import (
    AgendaItem,
    AgendaMatter,
    AgendaPaper,
    Apologies,
    Calling,
    Enclosed,
)
from lsgtool.papers.people import Officers, Organisations, person_of
from lsgtool.papers.telling_day import telling_day
from lsgtool.papers.view import Markdown, NextMeeting
from lsgtool.timeline.in_force import BodyThen, organisation_on
from lsgtool.timeline.papers_day import last_day
from lsgtool.timeline.series import agenda_numbers


class CallingView:
    """Builds the view of one meeting to which the members are called."""

    def __init__(self, meeting: Meeting, bodies: Bodies, body: BodyThen) -> None:
        self._meeting, self._bodies, self._body = meeting, bodies, body
        self._organisations = Organisations(bodies, meeting.date)

    def build(self) -> Calling:
        """Return what notice and agenda show."""
        meeting, body = self._meeting, self._body
        officers = Officers(meeting, body, self._organisations)
        labels, added = agenda_numbers(meeting.items), added_later(meeting, body)
        return Calling(
            organisation=organisation_on(self._bodies, meeting.date),
            body=body.name.name,
            body_short=body.name.short,
            day=meeting.date,
            time=meeting.time,
            place=meeting.place,
            form=meeting.form.value if meeting.form is not None else None,
            link=meeting.link,
            extra=meeting.extra,
            cancelled=meeting.status is Status.CANCELLED,
            reason=_why_cancelled(meeting),
            diary_number=meeting.diary_number,
            chair=officers.person(meeting.chair),
            secretary=officers.person(meeting.secretary),
            apologies=self._apologies(),
            sent=self._sent(),
            sent_by=None if meeting.extra else last_day(self._bodies, meeting.body, meeting.date),
            # Once the meeting was held, the remark is about how it went.
            remark=Markdown(meeting.remark) if meeting.remark and meeting.status not in MINUTED else None,
            items=tuple(
                self._item(item, labels[index], added=index in added)
                for index, item in enumerate(meeting.items)
            ),
            enclosed=tuple(
                Enclosed(label, titles)
                for item, label in zip(meeting.items, labels, strict=True)
                if (titles := tuple(paper.title for paper in _papers(item)))
            ),
            next_meetings=tuple(
                NextMeeting(self._organisations.body(to_come.body), to_come.date, to_come.time, to_come.place)
                for to_come in meeting.next_meetings
            ),
        )

    def _apologies(self) -> Apologies | None:
        """Return the last day to tell something; answers in writing come by the day of the meeting itself."""
        meeting, rule = self._meeting, self._body.apologies
        day = telling_day(self._bodies, meeting)
        if day is None and meeting.form is Form.WRITTEN:
            day = meeting.date
        to = rule.to if rule is not None else None
        return Apologies(day, to) if day is not None or to is not None else None

    def _sent(self) -> date | None:
        """Return the day the papers were with the members: of them together, or of the last one of all."""
        days = [paper.sent for item in self._meeting.items for paper in _papers(item)]
        known = [day for day in days if day is not None]
        last = max(known) if known and len(known) == len(days) else None
        return self._meeting.papers_sent or last

    def _item(self, item: Item, label: str, *, added: bool) -> AgendaItem:
        return AgendaItem(
            label=label,
            added=added,
            time=item.time,
            matter=self._matter(item, self._body.title(item)),
            minutes=tuple(ref.day for ref in item.minutes),
            submatters=tuple(self._matter(inner, inner.title) for inner in item.items),
        )

    def _matter(self, matter: SubMatter, title: str) -> AgendaMatter:
        return AgendaMatter(
            title=title,
            type=matter.type.value if matter.type is not None else None,
            written=matter.written,
            struck=matter.struck,
            presenters=tuple(person_of(presenter, self._organisations) for presenter in matter.presenters),
            papers=tuple(
                AgendaPaper(paper.title, paper.summary, paper.proposal, paper.question)
                for paper in matter.papers
            ),
        )


def _why_cancelled(meeting: Meeting) -> str | None:
    """Return why a meeting was cancelled, as a sentence; None where it was not, or nobody said."""
    steps = [step for step in meeting.log if step.cancelled is not None]
    reason = steps[-1].reason if steps and meeting.status is Status.CANCELLED else None
    words = " ".join(reason.split()) if reason is not None else ""
    return f"{words.rstrip('.')}." if words else None


def _papers(item: Item) -> tuple[Paper, ...]:
    """Return the papers that go out for an item; nothing is sent for what was struck from the agenda."""
    if item.struck:
        return ()
    return tuple(paper for matter in (item, *item.items) if not matter.struck for paper in matter.papers)
