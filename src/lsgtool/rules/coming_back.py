"""What was postponed did come back, at the meeting to which it was postponed."""

from collections.abc import Iterable
from itertools import takewhile
from typing import NamedTuple

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.decision import Decision
from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import Meeting, Status
from lsgtool.model.values import When
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import MINUTED, Case
from lsgtool.rules.clauses import clauses, decisions_of
from lsgtool.rules.mentions import meaning, share, words_of
from lsgtool.rules.postponing import meeting_of
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened


class Postponed(NamedTuple):
    """A matter that is to come back: its name, if it has one, and the words by which it is known."""

    matter: str | None
    words: str


@rule(codes.POSTPONED_NOT_TAKEN_UP, FOLLOW_UP, reads=("items", "next_meetings"), looks_ahead=True)
def postponed_not_taken_up(case: Case) -> Findings:
    """A matter was postponed to a meeting that has been held since, and its minutes do not have it.

    An item or a sub-matter takes a matter up when it has the same `matter`; where one of the two has
    none, when it has the words of the heading. Of several matters that one decision postpones, which then
    stand in its `matters`, each is looked for. What was dealt with before that day, struck on it or
    postponed again has been taken up. Where that meeting was cancelled, the next one counts.

    Bad, where no item of 2025-03-14 has that matter::

        - title: Avtal om vårdhygien
          matter: vardhygienavtal
          decisions:
            - kind: postpone
              text: att bordlägga frågan
              until: ledning/2025-03-14

    Good, in meetings/ledning/2025-03-14.yaml::

        - title: Nytt förslag till avtal
          matter: vardhygienavtal
    """
    for keys, decision, entry in clauses(case) if case.placed else ():
        due = _meeting_due(case, decision.until)
        for postponed in _postponed(decision, entry) if due is not None else ():
            if due is not None and not _came_back(case, due, postponed):
                yield Finding(_missing(postponed, due), _way_out(postponed), Spot((*keys, "until")))


def _postponed(decision: Decision, entry: SubMatter) -> tuple[Postponed, ...]:
    """Return what a decision postpones: the matters it names, or that of the item it stands in."""
    named = tuple(Postponed(matter, matter) for matter in decision.matters)
    return named or (Postponed(entry.matter, entry.title),)


def _meeting_due(case: Case, until: When | None) -> Meeting | None:
    """Return the meeting, held since, at which something had to come back; None where nobody can tell."""
    if until is not None and until.next_meeting:
        return _next_meeting(case)
    wanted = meeting_of(case.meeting.body, until)
    if wanted is None or wanted.day < case.meeting.date or not case.archive.has(wanted):
        return None
    meeting = case.archive.meeting(wanted)
    if meeting.status is Status.CANCELLED:
        return _first_ordinary(case.archive.after(wanted))
    return meeting if meeting.status in MINUTED else None


def _next_meeting(case: Case) -> Meeting | None:
    """Return the body's next meeting, unless files may be missing between the two."""
    own = case.meeting.ref
    announced = [one.date for one in case.meeting.next_meetings if one.body == own.body]
    if announced and not case.archive.has(MeetingRef(own.body, min(announced))):
        return None
    meeting = _first_ordinary(case.archive.after(own))
    return meeting if meeting is not None and meeting.date.year - own.day.year <= 1 else None


def _first_ordinary(meetings: Iterable[Meeting]) -> Meeting | None:
    """Return the first meeting that is no extra one, if it and all before it were held."""
    for meeting in meetings:
        if meeting.status not in MINUTED:
            return None
        if not meeting.extra:
            return meeting
    return None


def _came_back(case: Case, due: Meeting, postponed: Postponed) -> bool:
    """Tell whether a matter was taken up at the meeting `due`, or between the two."""
    later = case.archive.after(MeetingRef(due.body, case.meeting.date))
    between = takewhile(lambda meeting: meeting.date < due.date, later)
    return _takes_up(due, postponed) or any(_takes_up(meeting, postponed) for meeting in between)


def _takes_up(meeting: Meeting, postponed: Postponed) -> bool:
    entries = [entry for item in meeting.items for entry in (item, *item.items)]
    if postponed.matter is not None and any(postponed.matter in _matters(entry) for entry in entries):
        return True
    if not meaning(postponed.words):
        return postponed.matter is None  # then there is nothing to look for it by
    unnamed = [entry for entry in entries if None in {postponed.matter, entry.matter}]
    return any(share(postponed.words, words_of(entry)) == 1 for entry in unnamed)


def _matters(entry: SubMatter) -> set[str | None]:
    return {entry.matter, *(matter for decision in decisions_of(entry) for matter in decision.matters)}


def _missing(postponed: Postponed, due: Meeting) -> Message:
    return msg(
        "`{matter}` was to come back at {meeting}, and its minutes do not have it",
        matter=shortened(postponed.matter or postponed.words),
        meeting=str(due.ref),
    )


def _way_out(postponed: Postponed) -> Message:
    if postponed.matter is None:
        return msg("give it a `matter`, the same in both files, so that lsg finds it again")
    return msg(
        "write `matter: {matter}` at the item there, or postpone it there again",
        matter=postponed.matter,
    )
