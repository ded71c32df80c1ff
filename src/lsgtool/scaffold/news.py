"""Tells what has come of a body's decisions since its last meeting, in Swedish as minutes are written."""

from collections.abc import Iterator, Sequence
from datetime import date

from lsgtool.calendar_words import MONTHS
from lsgtool.document.escape import escape
from lsgtool.model.follow_up import Outcome
from lsgtool.reference import MeetingRef
from lsgtool.registers.source import Source
from lsgtool.timeline.commitments import Assignment, Commitment, How, Recommendation
from lsgtool.workspace.chronicle import history
from lsgtool.workspace.workspace import Workspace

OUTCOMES = {
    Outcome.APPROVED: "bifall från",
    Outcome.AMENDED: "bifall med ändringar från",
    Outcome.REJECTED: "avslag från",
    Outcome.POSTPONED: "bordlagd av",
}


def news(workspace: Workspace, source: Source, last: MeetingRef) -> tuple[str, ...]:
    """Return a line of Markdown for each decision of which something was recorded since the meeting `last`.

    What is known now is held against what was known on that day, so that what happened before it, and was
    written down later, is told too.
    """
    refs = workspace.meetings_of[last.body]
    known = {_clause(made): made for made in history(workspace, source.bodies, last.day, refs).made}
    lines = []
    for made in source.history.made:
        told = tuple(_told(made, known.get(_clause(made)), source)) if made.body == last.body else ()
        if told:
            lines.append(f"”{escape(made.origin.title)}” ({_paragraph(made)}): {'; '.join(told)}.")
    return tuple(lines)


def day_words(day: date) -> str:
    """Return `20 september 2024`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _clause(made: Commitment) -> tuple[object, ...]:
    return made.origin.meeting, made.origin.keys


def _paragraph(made: Commitment) -> str:
    day = day_words(made.since)
    return f"§ {made.origin.number} den {day}" if made.origin.number is not None else f"den {day}"


def _told(made: Commitment, before: Commitment | None, source: Source) -> Iterator[str]:
    """Yield what is known of a commitment and was not `before`."""
    if isinstance(made, Recommendation):
        yield from _recommended(made, before if isinstance(before, Recommendation) else None, source)
    elif isinstance(made, Assignment) and (before is None or before.ending != made.ending):
        end = made.ending
        if end is not None and end.how is How.REPORTED and end.at is None:
            by = f" av {escape(end.by)}" if end.by is not None else ""
            yield f"uppdraget redovisat den {day_words(end.day)}{by}"


def _recommended(made: Recommendation, before: Recommendation | None, source: Source) -> Iterator[str]:
    sent = [one for one in made.sent if before is None or one not in before.sent]
    answers = [one for one in made.answers if before is None or one not in before.answers]
    for one in sent:
        to = f" till {_listed([escape(source.principal(name)) for name in one.to])}" if one.to else ""
        yield f"rekommendationen skickad den {day_words(one.day)}{to}"
    for outcome, words in OUTCOMES.items():
        told = [
            f"{escape(source.principal(one.principal))} den {day_words(one.day)}"
            for one in answers
            if one.outcome is outcome
        ]
        if told:
            yield f"{words} {_listed(told)}"
    if (sent or answers) and made.open:
        count = len(made.waiting)
        yield f"{count} {'huvudman' if count == 1 else 'huvudmän'} återstår"
    elif answers and not made.waiting:
        yield "alla har svarat"


def _listed(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} och {last}" if first else last
