"""Writes a new meeting as the text of its file: what is known is filled in, the rest is marked."""

from collections.abc import Iterator
from datetime import date

from lsgtool.messages import Message, Wording, counted, msg
from lsgtool.model.meeting import Status
from lsgtool.model.provisions import Adjusting, Force, PapersDue, StandingItem
from lsgtool.scaffold.carried_text import FILL_IN, comments, entry_lines, filled
from lsgtool.scaffold.new_meeting import NewMeeting
from lsgtool.scaffold.news import day_words
from lsgtool.source.scalars import plain
from lsgtool.timeline.approving import PREVIOUS_MINUTES
from lsgtool.timeline.series import runs_through_year


def meeting_text(meeting: NewMeeting, words: Wording) -> str:
    """Return the YAML of a new meeting, its comments in the reader's language."""
    lines = [
        *_comment(meeting, words),
        "",
        *_facts(meeting, words),
        "",
        *_people(meeting, words),
        "",
        *_items(meeting, words),
    ]
    return "\n".join(lines) + "\n"


def _comment(meeting: NewMeeting, words: Wording) -> Iterator[str]:
    body, papers = meeting.body, meeting.body.papers
    yield f"# {body.name.name}"
    if papers is not None and meeting.papers_by is not None:
        yield f"# {words(_papers(papers, meeting.papers_by))} {papers.basis}"
    if meeting.first_number is not None and runs_through_year(body.numbering):
        first = msg("The first item will be § {number}; lsg counts.", number=meeting.first_number)
        yield f"# {words(first)}"


def _papers(papers: PapersDue, day: date) -> Message:
    """Say by which day the papers are due, and how that was counted."""
    if papers.working_days is not None:
        return counted(
            "Papers with the members by {day} ({count} working day before).",
            "Papers with the members by {day} ({count} working days before).",
            papers.working_days,
            day=day,
        )
    if papers.force is not Force.SHALL:
        return msg("Papers with the members by {day}, about.", day=day)
    return counted(
        "Papers with the members by {day} ({count} day before).",
        "Papers with the members by {day} ({count} days before).",
        papers.calendar_days or 0,
        day=day,
    )


def _facts(meeting: NewMeeting, words: Wording) -> Iterator[str]:
    details, chairs = meeting.details, meeting.body.chairs
    yield f"body: {plain(meeting.ref.body)}"
    yield f"date: {meeting.ref.day.isoformat()}"
    yield filled("time", f'"{details.time}"' if details.time is not None else None, words)
    yield filled("place", plain(details.place) if details.place is not None else None, words)
    yield filled("form", details.form.value if details.form is not None else None, words)
    yield f"status: {Status.PLANNED.value}"
    if meeting.booked <= meeting.ref.day:
        yield f"booked: {meeting.booked.isoformat()}"
    yield filled("papers_sent", None, words)
    yield ""
    yield filled("chair", plain(chairs.chair.name) if chairs is not None else None, words)
    vice = chairs.vice_chair if chairs is not None else None
    yield filled("vice_chair", plain(vice.name) if vice is not None else None, words)


def _people(meeting: NewMeeting, words: Wording) -> Iterator[str]:
    """Yield what is filled in at the meeting; an adjuster only where the body's minutes have one."""
    rule = meeting.body.minutes
    adjuster = rule is not None and Adjusting.ADJUSTER in rule.adjusted_by
    for key in ("secretary", *(["adjuster"] if adjuster else []), "attendance", "absent"):
        yield filled(key, None, words)


def _items(meeting: NewMeeting, words: Wording) -> Iterator[str]:
    standing = meeting.body.standing
    yield "items:"
    for item in standing.opening if standing is not None else ():
        yield from _standing(item, meeting)
        yield ""
    for carried in meeting.carried:
        yield from _indented(entry_lines(carried, words))
        yield ""
    yield from _indented(_left(meeting, words))
    for item in (*standing.before_closing, *standing.closing) if standing is not None else ():
        yield ""
        yield from _standing(item, meeting)
    yield ""
    yield filled("next_meetings", None, words)


def _left(meeting: NewMeeting, words: Wording) -> Iterator[str]:
    """Yield what is left to the secretary: what has no day, and all else that the meeting is about."""
    if meeting.undated:
        undated = msg("Not on this agenda, for it is not said by which day it is to be done:")
        yield f"# {words(undated)}"
        yield from comments(meeting.undated, words)
        yield ""
    example = msg("The items of this meeting, each written like this:")
    yield f"# {words(example)}"
    yield f"# - title: {words(FILL_IN)}"
    yield "#   type: decision"
    yield "#   presenters:"
    yield f"#     - {{name: {words(FILL_IN)}}}"


def _standing(item: StandingItem, meeting: NewMeeting) -> Iterator[str]:
    yield f"  - standing: {plain(item.id)} # {item.title}"
    if item.id == PREVIOUS_MINUTES:
        yield from _indented(_previous(meeting), "    ")


def _previous(meeting: NewMeeting) -> Iterator[str]:
    """Yield the minutes that are to be approved, and what has come of them and of those before them."""
    if meeting.minutes:
        yield f"minutes: [{', '.join(plain(str(ref)) for ref in meeting.minutes)}]"
    if meeting.news and meeting.previous is not None:
        yield "text: |"
        yield f"  Sedan mötet den {day_words(meeting.previous.day)}:"
        yield ""
        yield from (f"  - {line}" for line in meeting.news)


def _indented(lines: Iterator[str], by: str = "  ") -> Iterator[str]:
    return (f"{by}{line}" if line else "" for line in lines)
