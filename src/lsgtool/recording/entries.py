"""Makes the entries of a follow-up file of what somebody reports, all of it checked against the minutes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import Wording, msg
from lsgtool.model.follow_up import Dispatch, Entry, Outcome, Report, Response
from lsgtool.recording.meant import clause_needed, recommendations, the_assignment, the_recommendation
from lsgtool.recording.paragraph import Paragraph
from lsgtool.recording.told import Told, outcome_of
from lsgtool.registers.naming import principals_meant
from lsgtool.timeline.clauses import Taken
from lsgtool.timeline.principals import addressed


@dataclass(frozen=True, slots=True)
class Recording:
    """What is to be written, and the decisions that it is about."""

    entries: tuple[Entry, ...]
    about: tuple[Taken, ...]


def recording(paragraph: Paragraph, told: Told, on: date, words: Wording) -> Recording:
    """Return what is to be written on the day `on`; raise UserError for what cannot be."""
    if told.decided is not None:
        return _responses(paragraph, told, outcome_of(told, words), on)
    if told.done is not None:
        return _report(paragraph, told, told.done, on)
    if told.dispatched is not None:
        return _dispatch(paragraph, told, told.dispatched, on)
    raise AssertionError(told)


def _responses(paragraph: Paragraph, told: Told, outcome: Outcome, on: date) -> Recording:
    decided = told.decided or on
    taken = the_recommendation(paragraph)
    _check_day(paragraph, decided, (taken,), on)
    if not told.principals:
        raise UserError(
            msg("--decided needs --principal, who decided"),
            msg(
                "{place} is for {principals}",
                place=paragraph.named,
                principals=", ".join(_addressed(paragraph, (taken,))),
            ),
        )
    entries = (
        Response(
            paragraph=paragraph.number,
            clause=clause_needed(paragraph, taken),
            principal=principal,
            decided=decided,
            outcome=outcome,
            by=told.by,
            note=told.note,
            recorded=on,
        )
        for principal in _principals(paragraph, told.principals, (taken,))
    )
    return Recording(tuple(entries), (taken,))


def _report(paragraph: Paragraph, told: Told, done: date, on: date) -> Recording:
    taken = the_assignment(paragraph, told.assignment)
    _check_day(paragraph, done, (taken,), on)
    entry = Report(
        paragraph=paragraph.number,
        clause=clause_needed(paragraph, taken),
        done=done,
        by=told.by,
        note=told.note,
        recorded=on,
    )
    return Recording((entry,), (taken,))


def _dispatch(paragraph: Paragraph, told: Told, dispatched: date, on: date) -> Recording:
    """Return one dispatch, of all recommendations under the number where no clause is named."""
    about = recommendations(paragraph)
    _check_day(paragraph, dispatched, about, on)
    to = _principals(paragraph, told.principals, about)
    entry = Dispatch(
        paragraph=paragraph.number,
        clause=clause_needed(paragraph, about[0]) if paragraph.clause is not None else None,
        dispatched=dispatched,
        to=to if to != _addressed(paragraph, about) else (),
        note=told.note,
        recorded=on,
    )
    return Recording((entry,), about)


def _addressed(paragraph: Paragraph, about: Iterable[Taken]) -> tuple[str, ...]:
    """Return all principals that some recommendations are for, in the order of bodies.yaml."""
    bodies = paragraph.bodies
    named = {
        name
        for taken in about
        for name in addressed(bodies, taken.decision.to, paragraph.minutes.meeting.date)
    }
    return tuple(name for name in bodies.principals if name in named)


def _principals(paragraph: Paragraph, words: Iterable[str], about: Iterable[Taken]) -> tuple[str, ...]:
    """Return the principals that are named, in the order of bodies.yaml; none where no word is given."""
    bodies, possible = paragraph.bodies, _addressed(paragraph, about)
    chosen: set[str] = set()
    for word in words:
        named = set(principals_meant(bodies, word))
        if not named & set(possible):
            raise UserError(
                msg("{place} is not for `{principal}`", place=paragraph.named, principal=word),
                msg("it is for {principals}", principals=", ".join(possible)),
            )
        chosen |= named & set(possible)
    return tuple(name for name in possible if name in chosen)


def _check_day(paragraph: Paragraph, day: date, about: Iterable[Taken], on: date) -> None:
    """Refuse a day before the decision, which may have been taken before the meeting, or one to come."""
    decided = min(taken.decision.taken or paragraph.meeting.day for taken in about)
    if day < decided:
        raise UserError(
            msg("{day} is before the decision, which was taken on {decided}", day=day, decided=decided),
            msg("mostly it is the year that is wrong"),
        )
    if day > on:
        raise UserError(
            msg("{day} is still to come, for today is {on}", day=day, on=on),
            msg("report it when it has happened"),
        )
