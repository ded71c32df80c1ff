"""The papers are with the members on the last day for them, and the day is written down."""

from collections.abc import Iterator
from datetime import date

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import Message, counted, msg
from lsgtool.model.item import Paper
from lsgtool.model.meeting import Status
from lsgtool.model.provisions import PapersDue
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.papers_reading import reading
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.papers_day import papers_day
from lsgtool.workdays import working_days_between

COMING = frozenset({Status.PLANNED, Status.CALLED})
READS = ("papers_sent", "extra", "items")


@rule(codes.PAPERS_LATE, procedure("papers"), reads=READS)
def papers_late(case: Case) -> Findings:
    """The papers were with the members after the last day for them, or that day has passed without them.

    The body's `papers` in bodies.yaml tells how many working days or calendar days before the meeting the
    last day is. The day of the meeting is not counted: one counts back from it, and the day one comes to
    is the last one. With `whole_days_between` so many working days lie wholly between, one day stricter.
    Saturdays, Sundays, Swedish public holidays, the eves of midsummer, Christmas and New Year, and the
    `closed_days` of bodies.yaml are no working days.

    Members who get their papers late cannot ask at home before they decide. A single paper that came later
    than the others is judged by its own `sent`. Extra meetings are not judged: the rules of procedure have no
    last day for them.

    Bad, where 10 working days are asked for::

        date: 2025-04-25
        papers_sent: 2025-04-10

    Good::

        date: 2025-04-25
        papers_sent: 2025-04-09
    """
    last = _last_day(case)
    if case.then is None or case.then.papers is None or last is None:
        return
    due, sent = case.then.papers, case.meeting.papers_sent
    if sent is not None and sent > last:
        message = _late(case, due, msg("the papers were"), last, sent)
        yield Finding(message, _if_accepted(case, due), Spot(("papers_sent",)), due)
    for keys, paper in _papers(case):
        if paper.sent is not None and paper.sent > last:
            what = msg("the paper `{title}` was", title=shortened(paper.title))
            message = _late(case, due, what, last, paper.sent)
            yield Finding(message, _if_accepted(case, due), Spot((*keys, "sent")), due)
    if _missed(case, last):
        yield Finding(
            msg("the papers should have been with the members by {last}", last=last),
            msg(
                "{reading}; if they were, write the day under `papers_sent`",
                reading=reading(due, case.meeting.date, case.closed),
            ),
            Spot(("date",)),
            due,
        )


@rule(codes.PAPERS_DAY_MISSING, procedure("papers"), reads=READS)
def papers_day_missing(case: Case) -> Findings:
    """The minutes name papers, and not the day on which they were with the members.

    The day is what shows that the members had their papers in time. It is asked for where the body has a last
    day for papers and the meeting has been held; minutes without papers need none, and neither do papers that
    each have a `sent` of their own.

    Bad::

        papers: [Förslag till budget]

    Good::

        papers: [{title: Förslag till budget, sent: 2025-01-31}]
    """
    if not case.minuted or _last_day(case) is None or case.meeting.papers_sent is not None:
        return
    without = sum(paper.sent is None for _keys, paper in _papers(case))
    if without:
        yield Finding(
            counted(
                "it is not written down when {count} paper was with the members",
                "it is not written down when {count} papers were with the members",
                without,
            ),
            msg("write the day under `papers_sent`, or under `sent` of each paper"),
            Spot(("date",)),
        )


def _last_day(case: Case) -> date | None:
    """Return the last day for the papers; None where none is named, and for cancelled and extra meetings."""
    meeting = case.meeting
    if meeting.extra or meeting.status is Status.CANCELLED or case.then is None or case.then.papers is None:
        return None
    return papers_day(case.then.papers, meeting.date, case.closed)


def _papers(case: Case) -> Iterator[tuple[Keys, Paper]]:
    for keys, entry in case.entries():
        if not entry.struck:
            for index, paper in enumerate(entry.papers):
                yield (*keys, "papers", index), paper


def _missed(case: Case, last: date) -> bool:
    """Tell whether a meeting to come has passed its last day with nothing sent."""
    if case.meeting.status not in COMING or not last < case.on <= case.meeting.date:
        return False
    days = [paper.sent for _keys, paper in _papers(case)]
    return case.meeting.papers_sent is None and (not days or None in days)


def _late(case: Case, due: PapersDue, what: Message, last: date, sent: date) -> Message:
    if due.working_days is None:
        days = (sent - last).days
        late = counted("{count} day", "{count} days", days)
    else:
        days = working_days_between(last, sent, case.closed)
        late = counted("{count} working day", "{count} working days", days)
    if days == 0:  # on a Saturday it is late, and yet by no working day
        return msg(
            "{what} with the members on {sent}, after the last day, {last}", what=what, sent=sent, last=last
        )
    return msg(
        "{what} with the members on {sent}, {late} after the last day, {last}",
        what=what,
        sent=sent,
        late=late,
        last=last,
    )


def _if_accepted(case: Case, due: PapersDue) -> Message:
    return msg(
        "{reading}; if the body accepted it, write that under `deviations`: "
        "`lsg explain papers-late` shows how",
        reading=reading(due, case.meeting.date, case.closed),
    )
