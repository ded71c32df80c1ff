"""The last day for the papers of every coming meeting, with what is not sent and what was sent too late."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lsgtool import codes
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.deviating import deviates
from lsgtool.deadlines.row import Kind, Row, due, due_in_working_days
from lsgtool.messages import Message, counted, msg
from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import PapersDue
from lsgtool.timeline.in_force import BodyThen
from lsgtool.timeline.papers_day import papers_day


@dataclass(frozen=True, slots=True)
class Listed:
    """A paper of a coming meeting, the item it is for, and the day it was sent by now."""

    item: str
    title: str
    sent: date | None


def papers(desk: Desk) -> Iterator[Row]:
    """Yield a row for each coming meeting whose papers are not all sent in time.

    Extra meetings are left out, and what the body has decided to send later (a deviation).
    """
    for meeting in desk.all():
        then = desk.then(meeting)
        waived = meeting.extra or deviates(meeting.deviations, codes.PAPERS_LATE)
        if desk.coming(meeting) and not waived and then is not None and then.papers is not None:
            yield from _row(desk, meeting, then, then.papers)


def all_sent(desk: Desk, meeting: Meeting) -> bool:
    """Tell whether the papers of a meeting are sent."""
    listed = _listed(desk, meeting, None)
    return desk.done(meeting.papers_sent) or (bool(listed) and all(paper.sent for paper in listed))


def _row(desk: Desk, meeting: Meeting, then: BodyThen, rule: PapersDue) -> Iterator[Row]:
    last = papers_day(rule, meeting.date, desk.closed)
    if last is None:
        return
    listed = _listed(desk, meeting, then)
    days = [paper.sent for paper in listed if paper.sent is not None]
    if not listed and meeting.papers_sent is not None and desk.done(meeting.papers_sent):
        days = [meeting.papers_sent]
    missing = sum(paper.sent is None for paper in listed)
    if missing or not days:
        what = _missing(meeting, missing, len(listed))
        seen = desk.on
    elif max(days) > last:
        seen = max(days)
        what = msg("papers for {day}: sent too late, on {sent}", day=meeting.date, sent=seen)
    else:
        return
    yield Row(
        Kind.PAPERS,
        meeting.body,
        what,
        due(last, seen) if rule.working_days is None else due_in_working_days(last, seen, desk.closed),
        rule.basis,
        meeting.ref,
        tuple(_details(listed, last)),
    )


def _missing(meeting: Meeting, missing: int, of: int) -> Message:
    """Say how much is not sent."""
    if missing == of:
        return msg("papers for {day}: nothing is sent yet", day=meeting.date)
    return counted(
        "papers for {day}: {count} of {of} is not sent",
        "papers for {day}: {count} of {of} are not sent",
        missing,
        of=of,
        day=meeting.date,
    )


def _details(listed: tuple[Listed, ...], last: date) -> Iterator[Message]:
    for paper in listed:
        if paper.sent is None:
            yield msg("not sent: {paper} ({item})", paper=paper.title, item=paper.item)
        elif paper.sent > last:
            yield msg(
                "sent too late, on {date}: {paper} ({item})",
                date=paper.sent,
                paper=paper.title,
                item=paper.item,
            )


def _listed(desk: Desk, meeting: Meeting, then: BodyThen | None) -> tuple[Listed, ...]:
    """Return the papers of a meeting, without those that may come late; one of them goes with the rest."""
    together = meeting.papers_sent if desk.done(meeting.papers_sent) else None
    found: list[Listed] = []
    for item in meeting.items:
        title = (then.title(item) if then is not None else item.title) or item.standing or ""
        for matter, name in ((item, title), *((matter, matter.title) for matter in item.items)):
            if not (item.struck or matter.struck or _may_be_late(item, matter)):
                for paper in matter.papers:
                    own = paper.sent if desk.done(paper.sent) else None
                    found.append(Listed(name, paper.title, own if paper.sent is not None else together))
    return tuple(found)


def _may_be_late(*parts: SubMatter) -> bool:
    return any(deviates(part.deviations, codes.PAPERS_LATE) for part in parts)
