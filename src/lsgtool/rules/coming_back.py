"""What was postponed did come back, at the meeting to which it was postponed."""

from itertools import takewhile
from typing import NamedTuple

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.committed import known
from lsgtool.rules.following import follows_up
from lsgtool.rules.meeting_due import meeting_due
from lsgtool.rules.mentions import meaning, share, words_of
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.clauses import Taken, clauses_of, entries_of
from lsgtool.timeline.matters import matters_of


class Postponed(NamedTuple):
    """A matter that is to come back: its name, if it has one, its words, and the clause that postponed it."""

    matter: str | None
    words: str
    at: Taken


@rule(codes.POSTPONED_NOT_TAKEN_UP, FOLLOW_UP, reads=("items", "next_meetings"), looks_ahead=True)
def postponed_not_taken_up(case: Case) -> Findings:
    """A matter was postponed to a meeting that has been held since, and its minutes do not have it.

    An item or a sub-matter takes a matter up when it has the same `matter`, or `follows_up` the paragraph
    that postponed it; where one of the two has no `matter`, when it has the words of the heading. Of several
    matters that one decision postpones, which then stand in its `matters`, each is looked for. What was dealt
    with before that day, struck on it or postponed again has been taken up, and what any body has settled
    until then need not come back. Where that meeting was cancelled, the next one counts.

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
    for taken in clauses_of(case.meeting) if case.placed and case.minuted else ():
        due = meeting_due(case, taken.decision.until)
        for postponed in _postponed(taken) if due is not None else ():
            if due is not None and not _came_back(case, due, postponed):
                yield Finding(_missing(postponed, due), _way_out(postponed), Spot((*taken.keys, "until")))


def _postponed(taken: Taken) -> tuple[Postponed, ...]:
    """Return what a decision postpones: the matters it names, or that of the item it stands in."""
    named = tuple(Postponed(matter, matter, taken) for matter in taken.decision.matters)
    return named or (Postponed(taken.entry.matter, taken.entry.title, taken),)


def _came_back(case: Case, due: Meeting, postponed: Postponed) -> bool:
    """Tell whether a matter was taken up at the meeting `due`, or between the two, or was settled."""
    later = case.archive.after(MeetingRef(due.body, case.meeting.date))
    between = takewhile(lambda meeting: meeting.date < due.date, later)
    return (
        _takes_up(case, due, postponed)
        or any(_takes_up(case, meeting, postponed) for meeting in between)
        or _has_ended(case, due, postponed)
    )


def _takes_up(case: Case, meeting: Meeting, postponed: Postponed) -> bool:
    entries = [entry for item in meeting.items for _, entry in entries_of(item)]
    at = postponed.at
    if any(
        postponed.matter in matters_of(entry) or follows_up(case, entry, at.index, at.number)
        for entry in entries
    ):
        return True
    if not meaning(postponed.words):
        return postponed.matter is None  # then there is nothing to look for it by
    unnamed = [entry for entry in entries if None in {postponed.matter, entry.matter}]
    return any(share(postponed.words, words_of(entry)) == 1 for entry in unnamed)


def _has_ended(case: Case, due: Meeting, postponed: Postponed) -> bool:
    """Tell whether some body settled it, or replaced or ended the decision, until the meeting `due`."""
    return any(
        one.ending is not None
        and one.ending.day <= due.date
        and postponed.matter in {None, *one.origin.matters}
        for one in known(case, postponed.at.index, postponed.at.keys)
    )


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
