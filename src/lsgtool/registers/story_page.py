"""The story of a matter as a page: its steps, those of one paragraph together, and what of it is open."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from lsgtool.messages import Message, counted, msg
from lsgtool.model.follow_up import Outcome
from lsgtool.registers.assignments_page import COLUMNS as ASSIGNED
from lsgtool.registers.assignments_page import assignments_row
from lsgtool.registers.balanslista_page import COLUMNS as WAITING
from lsgtool.registers.balanslista_page import balanslista_row, forwarded_to
from lsgtool.registers.page import Line, Page
from lsgtool.registers.story import Story
from lsgtool.registers.words import OUTCOMES, STANDINGS, noted, spaced, summary
from lsgtool.timeline.steps import State, Step

COLUMNS = (msg("Day"), msg("Where"), msg("What"))
STATES = {
    State.RAISED: msg("raised"),
    State.PREPARED: msg("prepared"),
    State.TAKEN_UP: msg("taken up"),
    State.SETTLED: msg("settled"),
    State.STRUCK: msg("struck"),
}


def story_page(page: Page, story: Story, left_out: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the page."""
    yield from page.left_out(left_out)
    title, *others = map(spaced, story.titles)
    yield from page.heading(f"{title} ({story.matter})")
    if others:
        yield from page.told(msg("also under: {titles}", titles=", ".join(others)))
        yield ""
    yield from page.columns(COLUMNS)
    for _, group in groupby(story.steps, lambda step: (step.day, step.origin.meeting, step.origin.index)):
        yield from _row(page, list(group))
    yield ""
    yield from page.group(
        msg("Waiting: {count}", count=len(story.waiting)),
        WAITING,
        (balanslista_row(page, row) for row in story.waiting),
    )
    yield from page.group(
        msg("Assignments: {count}", count=len(story.assigned)),
        ASSIGNED,
        (assignments_row(page, row) for row in story.assigned),
    )
    steps = counted("{count} step", "{count} steps", len(story.steps))
    standing = STANDINGS[story.standing]
    yield from page.told(
        msg("as on {date}: {steps}, {standing}", date=page.names.on, steps=steps, standing=standing)
    )


def _row(page: Page, steps: Sequence[Step]) -> Iterator[str]:
    first = steps[0]
    number = first.origin.number
    where = page.names.body(first.origin.meeting.body) + (f" § {number}" if number is not None else "")
    return page.row([Line(str(first.day))], [Line(where)], [Line(_told(page, step)) for step in steps])


def _told(page: Page, step: Step) -> Message:
    """Say what happened."""
    who, text = spaced(page.listed(step.who)), summary(step.text)
    match step.state:
        case State.RECOMMENDED:
            told = msg("recommended: {text}", text=text)
        case State.ASSIGNED:
            told = msg("assigned to {names}: {text}", names=who, text=text)
        case State.POSTPONED:
            told = msg("postponed: {text}", text=text)
        case State.FORWARDED:
            whither = forwarded_to(page, step.who[0], step.until, text)
            told = msg("forwarded {whither}", whither=whither)
            told = msg("{what}: {told}", what=told, told=text) if text else told
        case State.DISPATCHED:
            told = msg("dispatched to {names}", names=who) if who else msg("dispatched")
        case State.REPORTED:
            told = msg("assignment reported by {names}", names=who) if who else msg("assignment reported")
            told = noted(told, step.note)
        case State.DECIDED if step.until is not None:
            told = msg("{what}: {told}", what=who, told=OUTCOMES[Outcome(step.until)])
            told = noted(told, step.text, step.note)
        case State.DECIDED:
            told = msg("decided: {text}", text=text)
        case _:
            told = STATES[step.state]
    return told
