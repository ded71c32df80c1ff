"""What the words of the registers are called in the reader's language."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from lsgtool.messages import Message, Wording, counted, msg
from lsgtool.model.decision import DecisionKind
from lsgtool.model.follow_up import Outcome
from lsgtool.model.values import When
from lsgtool.registers.story import Standing
from lsgtool.timeline.commitments import Ending, How

W = TypeVar("W", bound=StrEnum)

LONGEST = 240
"""So many letters of a clause are shown on a page: five lines of its widest column."""

HOW: Mapping[How, Message] = {
    How.ANSWERED: msg("answered"),
    How.REPORTED: msg("reported"),
    How.TAKEN_UP: msg("taken up again"),
    How.RECEIVED: msg("received"),
    How.SETTLED: msg("settled"),
    How.REPLACED: msg("replaced"),
    How.ENDED: msg("ended"),
}
OUTCOMES: Mapping[Outcome, Message] = {
    Outcome.APPROVED: msg("approved"),
    Outcome.AMENDED: msg("approved with changes"),
    Outcome.REJECTED: msg("rejected"),
    Outcome.POSTPONED: msg("postponed"),
}
STANDINGS: Mapping[Standing, Message] = {
    Standing.OPEN: msg("open"),
    Standing.SETTLED: msg("settled"),
    Standing.STRUCK: msg("struck"),
    Standing.NOTHING_OPEN: msg("nothing open"),
}
KINDS: Mapping[DecisionKind, Message] = {
    DecisionKind.APPROVE: msg("approve"),
    DecisionKind.ESTABLISH: msg("establish"),
    DecisionKind.ENDORSE: msg("stand behind"),
    DecisionKind.RECOMMEND: msg("recommend"),
    DecisionKind.ASSIGN: msg("assign"),
    DecisionKind.POSTPONE: msg("postpone"),
    DecisionKind.ELECT: msg("elect"),
    DecisionKind.APPOINT: msg("appoint"),
    DecisionKind.GRANT: msg("grant money"),
    DecisionKind.SET_ASIDE: msg("set money aside"),
    DecisionKind.FORWARD: msg("forward"),
    DecisionKind.DELEGATE: msg("delegate"),
    DecisionKind.DECLINE: msg("decline"),
    DecisionKind.STRIKE: msg("strike"),
    DecisionKind.NOTE: msg("note"),
    DecisionKind.AMEND: msg("amend"),
}


def meant(word: str, shown: Mapping[W, Message], words: Wording) -> W | None:
    """Return what a word means, that of the files or the one that the reader is shown; None for others."""
    plain = spaced(word.casefold())
    return next((one for one in shown if plain in {one.value, words(shown[one]).casefold()}), None)


def both(shown: Mapping[W, Message], words: Wording) -> str:
    """Return all words of the files, each with the one that the reader is shown: `assign (uppdra)`."""
    pairs = ((one.value, words(message)) for one, message in shown.items())
    return ", ".join(f"{word} ({told})" if told != word else word for word, told in pairs)


def spaced(text: str) -> str:
    """Return a text on one line with plain spaces only: a page shows no-break spaces as signs."""
    return " ".join(text.split())


def summary(text: str) -> str:
    """Return the first paragraph of a text on one line, cut off where it is long; `…` tells of more."""
    first, _, more = text.partition("\n\n")
    line = spaced(first)
    if len(line) > LONGEST:
        return line[:LONGEST].rsplit(" ", 1)[0] + " …"
    return f"{line} …" if more else line


def when(due: When | None, day: date | None) -> Message | str | None:
    """Say when something is due: the day, where one is meant, else the words; None where nothing says so."""
    if day is not None or due is None:
        return str(day) if day is not None else None
    return msg("next meeting") if due.next_meeting else spaced(due.words)


def left(day: date, on: date) -> Message:
    """Say how many days are left on the day `on`, or how late it is."""
    days = (day - on).days
    if days == 0:
        return msg("today")
    if days < 0:
        return counted("{count} day late", "{count} days late", -days)
    return counted("{count} day left", "{count} days left", days)


def end(ending: Ending) -> Message:
    """Say how something came to its end, when, and where."""
    how = HOW[ending.how]
    if ending.at is not None:
        return msg("{how} {date}, {paragraph}", how=how, date=ending.day, paragraph=ending.at.paragraph)
    if ending.by is not None:
        return noted(
            msg("{how} {date} by {name}", how=how, date=ending.day, name=spaced(ending.by)), ending.note
        )
    return noted(msg("{how} {date}", how=how, date=ending.day), ending.note)


def noted(told: Message, *remarks: str | None) -> Message:
    """Return what is told with the remarks that there are in brackets after it."""
    text = "; ".join(summary(remark) for remark in remarks if remark)
    return msg("{told} ({text})", told=told, text=text) if text else told


def closing(on: date, rows: Message, late: int) -> Message:
    """Say how many rows a page has, and how many of them are late."""
    if late == 0:
        return msg("as on {date}: {rows}", date=on, rows=rows)
    return msg("as on {date}: {rows}, {late} of them late", date=on, rows=rows, late=late)
