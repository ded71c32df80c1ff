"""Finds the decision under a number that a report is about, or says what stands there instead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import Final

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.decision import DecisionKind
from lsgtool.recording.paragraph import Paragraph
from lsgtool.suggestion import suggestion
from lsgtool.timeline.clauses import Taken, clauses_of
from lsgtool.timeline.in_force import name_on

FIRST_WORDS: Final = 40


@dataclass(frozen=True, slots=True)
class Sought:
    """A kind of decision, and how it is said that it does not stand there, or several times."""

    kind: DecisionKind
    none: Message
    elsewhere: Message
    nowhere: Message
    several: Message


RECOMMENDATION: Final = Sought(
    DecisionKind.RECOMMEND,
    msg("{place} is no recommendation; decided under that number: {clauses}"),
    msg("the recommendations of that meeting stand under {paragraphs}"),
    msg("that meeting has none; in the minutes a recommendation has `kind: recommend`"),
    msg("several recommendations stand under {place}: {clauses}"),
)
ASSIGNMENT: Final = Sought(
    DecisionKind.ASSIGN,
    msg("{place} is no assignment; decided under that number: {clauses}"),
    msg("the assignments of that meeting stand under {paragraphs}"),
    msg("that meeting has none; in the minutes an assignment has `kind: assign`"),
    msg("several assignments stand under {place}: {clauses}"),
)


def recommendations(paragraph: Paragraph) -> tuple[Taken, ...]:
    """Return the recommendations under a number, or the one whose clause is named; raise for none."""
    return _meant(paragraph, RECOMMENDATION)


def the_recommendation(paragraph: Paragraph) -> Taken:
    """Return the one recommendation that is meant; raise UserError where it may be several."""
    return _the_one(paragraph, RECOMMENDATION, recommendations(paragraph))


def the_assignment(paragraph: Paragraph, which: str | None) -> Taken:
    """Return the one assignment that is meant.

    `which` is the number of its clause, or the name or the id of who has it, or a part of that name.
    """
    found = _meant(paragraph, ASSIGNMENT)
    _refuse_shared_number(paragraph, found)
    return _the_one(paragraph, ASSIGNMENT, found if which is None else _chosen(paragraph, found, which))


def clause_needed(paragraph: Paragraph, taken: Taken) -> int | None:
    """Return the number of a clause where another decision of its kind stands under the same number."""
    same = [one for one in paragraph.clauses if one.decision.kind is taken.decision.kind]
    return taken.number if len(same) > 1 else None


def _meant(paragraph: Paragraph, sought: Sought) -> tuple[Taken, ...]:
    of_kind = [one for one in paragraph.clauses if one.decision.kind is sought.kind]
    found = tuple(one for one in of_kind if paragraph.clause in {None, one.number})
    if found:
        return found
    if not paragraph.clauses:
        message = msg("nothing was decided under {place}", place=paragraph.named)
    else:
        message = _filled(sought.none, place=paragraph.named, clauses=_in_words(paragraph.clauses))
    raise UserError(message, _elsewhere(paragraph, sought))


def _elsewhere(paragraph: Paragraph, sought: Sought) -> Message:
    minutes = paragraph.minutes
    every = (one for one in clauses_of(minutes.meeting) if one.decision.kind is sought.kind)
    numbers = dict.fromkeys(f"§ {minutes.label(one.index)}" for one in every)
    return _filled(sought.elsewhere, paragraphs=", ".join(numbers)) if numbers else sought.nowhere


def _chosen(paragraph: Paragraph, found: tuple[Taken, ...], which: str) -> tuple[Taken, ...]:
    """Return the assignments that somebody means by a clause's number, or by an owner."""
    wanted = which.strip().casefold()
    owners = {one.keys: tuple(_owners(paragraph, one)) for one in found}
    chosen = (
        tuple(one for one in found if wanted == str(one.number))
        or tuple(one for one in found if wanted in map(str.casefold, owners[one.keys]))
        or tuple(one for one in found if any(wanted in name.casefold() for name in owners[one.keys]))
    )
    if wanted and chosen:
        return chosen
    raise UserError(
        msg("no assignment under {place} is called `{which}`", place=paragraph.named, which=which),
        suggestion(which, dict.fromkeys(name for names in owners.values() for name in names)),
    )


def _owners(paragraph: Paragraph, taken: Taken) -> Iterator[str]:
    """Yield who has an assignment: each as the minutes write it, and a body also by its names."""
    for owner in taken.decision.to:
        yield owner
        named = paragraph.bodies.bodies.get(owner) or paragraph.bodies.principals.get(owner)
        if named is not None:
            name = name_on(named, paragraph.meeting.day)
            yield from (one for one in (name.short, name.name) if one is not None)


def _refuse_shared_number(paragraph: Paragraph, found: tuple[Taken, ...]) -> None:
    """Refuse what stands under a number that several items have: no record could tell them apart."""
    if len({one.index for one in found}) > 1:
        raise UserError(
            msg(
                "several items have the number {number}, and nobody can tell which one is meant",
                number=paragraph.number,
            ),
            msg("give each a number of its own in the minutes, such as {number} b", number=paragraph.number),
        )


def _the_one(paragraph: Paragraph, sought: Sought, found: tuple[Taken, ...]) -> Taken:
    _refuse_shared_number(paragraph, found)
    if len(found) == 1:
        return found[0]
    raise UserError(
        _filled(sought.several, place=paragraph.named, clauses=_in_words(found)),
        msg(
            "name the one, for example {example}",
            example=f"{paragraph.meeting}#{paragraph.number}.{found[0].number}",
        ),
    )


def _in_words(clauses: Iterable[Taken]) -> str:
    """Return clauses as `1 (att godkänna …), 3 (att …)`."""
    words = ((one.number, shorten(one.decision.text, FIRST_WORDS, placeholder=" …")) for one in clauses)
    return ", ".join(f"{number} ({text})" for number, text in words)


def _filled(message: Message, **fields: str) -> Message:
    return Message(message.id, fields)
