"""The balanslista as a page: what waits for the principals, what is to come back, what was forwarded."""

from collections.abc import Iterator, Sequence
from datetime import date

from lsgtool.messages import Message, counted, msg
from lsgtool.model.follow_up import Outcome
from lsgtool.model.item import Purpose
from lsgtool.printers.lines import Tone
from lsgtool.registers.balanslista import Row, Wanted
from lsgtool.registers.page import NOTHING, Line, Page, item, reference
from lsgtool.registers.words import OUTCOMES, closing, end, left, spaced, summary, when
from lsgtool.timeline.commitments import Answer, Forwarding, Postponement, Recommendation

COLUMNS = (msg("Since"), msg("Last day"), msg("Matter"))


def balanslista_page(
    page: Page, rows: Sequence[Row], left_out: Sequence[str], wanted: Wanted
) -> Iterator[str]:
    """Yield the lines of the page, the rows grouped by what they wait for."""
    yield from page.left_out(left_out)
    recommended, postponed, forwarded = (
        [row for row in rows if row.commitment.open and isinstance(row.commitment, kind)]
        for kind in (Recommendation, Postponement, Forwarding)
    )
    ended = [row for row in rows if not row.commitment.open]
    for title, group in (
        (msg("Waiting for the principals: {count}", count=len(recommended)), recommended),
        (msg("To come back: {count}", count=len(postponed)), postponed),
        (msg("Forwarded to another body: {count}", count=len(forwarded)), forwarded),
        (msg("Come to an end: {count}", count=len(ended)), ended),
    ):
        yield from page.group(title, COLUMNS, (balanslista_row(page, row) for row in group))
    yield from page.told(_closing(page.names.on, rows, wanted))


def _closing(on: date, rows: Sequence[Row], wanted: Wanted) -> Message:
    if rows:
        return closing(on, counted("{count} row", "{count} rows", len(rows)), sum(row.late for row in rows))
    if wanted == Wanted():
        return msg("as on {date}: nothing waits, the balanslista is empty", date=on)
    return msg("as on {date}: nothing on the balanslista is what you ask for", date=on)


def balanslista_row(page: Page, row: Row) -> Iterator[str]:
    """Yield the lines of one row."""
    made = row.commitment
    age = counted("{count} day", "{count} days", row.age)
    due = when(made.due, made.due_day)
    side = [Line(due or NOTHING)]
    if made.open and made.due_day is not None:
        side.append(Line(left(made.due_day, row.on), Tone.LATE if row.late else Tone.PLAIN))
    yield from page.row([Line(str(made.since)), Line(age, Tone.QUIET)], side, list(_what(page, row)))


def _what(page: Page, row: Row) -> Iterator[Line]:
    made = row.commitment
    body, text = page.names.body(made.body), summary(made.text)
    yield Line(spaced(made.origin.title), Tone.HEADING)
    if isinstance(made, Forwarding) and not text:
        whither = forwarded_to(page, made.to, made.purpose, text)
        yield Line(msg("{what}: {told}", what=body, told=msg("forwarded {whither}", whither=whither)))
    else:
        yield Line(f"{body}: {text}" if text else body)
    match made:
        case Recommendation():
            yield from map(item, _recommended(page, made))
        case Postponement() if made.to != made.body:
            yield item(msg("comes back in {body}", body=page.names.body(made.to)))
        case Forwarding() if text:
            yield item(forwarded_to(page, made.to, made.purpose, text))
    if made.ending is not None:
        yield item(end(made.ending))
    yield reference(made.origin)


def forwarded_to(page: Page, to: str, purpose: str | None, text: str) -> Message:
    """Say to which body a matter goes, and what for where a decision's own words `text` do not."""
    if purpose == Purpose.DECISION:
        return msg("to {body}, for decision", body=page.names.body(to))
    if text:
        return msg("to {names}", names=page.names.body(to))
    return msg("to {body}, for information", body=page.names.body(to))


def _recommended(page: Page, made: Recommendation) -> Iterator[Message]:
    """Yield who has not decided on a recommendation, what the others decided, and when it went out."""
    if made.open and len(made.waiting) == len(page.names.bodies.principals):
        yield counted(
            "the one principal has not decided",
            "none of the {count} principals has decided",
            len(made.waiting),
        )
    elif made.open:
        yield msg("waiting for {names}", names=page.listed(made.waiting))
    for outcome in Outcome:
        answered = [answer for answer in made.latest if answer.outcome is outcome]
        if answered:
            names = ", ".join(_answer(page, answer) for answer in answered)
            yield msg("{what}: {told}", what=OUTCOMES[outcome], told=names)
    days = ", ".join(dict.fromkeys(str(sent.day) for sent in made.sent))
    if not made.sent:
        yield msg("not dispatched")
    elif made.unsent:
        yield msg("dispatched {days}, but not to {names}", days=days, names=page.listed(made.unsent))
    else:
        yield msg("dispatched {days}", days=days)
    if made.instance is not None:
        yield msg("to be decided by {instance}", instance=spaced(made.instance))


def _answer(page: Page, answer: Answer) -> str:
    """Return who has decided, with what else there is to say of it."""
    name = page.names.principal(answer.principal)
    return f"{name} ({summary(answer.note)})" if answer.note else name
