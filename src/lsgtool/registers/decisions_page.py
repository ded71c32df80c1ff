"""The decision register as a page: each clause with what it is about, and whether it still holds."""

from collections.abc import Iterator, Sequence
from datetime import date

from lsgtool.messages import Message, counted, msg
from lsgtool.model.decision import Decision, Elected, Money
from lsgtool.printers.lines import NO_BREAK, Tone
from lsgtool.registers.decisions import Found, Row, Wanted
from lsgtool.registers.page import NOTHING, Line, Page, Told, item, reference
from lsgtool.registers.words import HOW, KINDS, end, spaced, summary, when
from lsgtool.timeline.making import day_of

COLUMNS = (msg("Day"), msg("Kind"), msg("Decision"))


def decisions_page(page: Page, found: Found, wanted: Wanted) -> Iterator[str]:
    """Yield the lines of the page."""
    yield from page.left_out(found.left_out)
    if found.rows:
        yield from page.table(COLUMNS, (_row(page, row) for row in found.rows))
    yield from page.told(_closing(page.names.on, found.rows, wanted))


def _closing(on: date, rows: Sequence[Row], wanted: Wanted) -> Message:
    if rows:
        told = counted("{count} decision", "{count} decisions", len(rows))
        gone = sum(not row.holds for row in rows)
        if gone == 0:
            return msg("as on {date}: {rows}", date=on, rows=told)
        return msg("as on {date}: {rows}, {gone} of them no longer in force", date=on, rows=told, gone=gone)
    if wanted == Wanted():
        return msg("as on {date}: nothing is decided yet", date=on)
    return msg("as on {date}: no decision is what you ask for", date=on)


def _row(page: Page, row: Row) -> Iterator[str]:
    kind = row.decision.kind
    body, text = page.names.body(row.origin.meeting.body), summary(row.decision.text)
    details = (*_details(page, row.decision), *_later(row))
    return page.row(
        [Line(str(row.origin.meeting.day))],
        [Line(KINDS[kind] if kind is not None else NOTHING)],
        [
            Line(spaced(row.origin.title), Tone.HEADING),
            Line(f"{body}: {text}"),
            *map(item, details),
            reference(row.origin),
        ],
    )


def _details(page: Page, decision: Decision) -> Iterator[Told]:
    """Yield what a decision says besides its words."""
    if decision.taken is not None:
        yield msg("taken between meetings, {date}", date=decision.taken)
    if decision.to:
        yield msg("to {names}", names=spaced(page.listed(decision.to)))
    due, until = (when(one, day_of(one)) for one in (decision.due, decision.until))
    if due is not None:
        yield msg("last day: {day}", day=due)
    if until is not None:
        yield msg("comes back: {day}", day=until)
    if decision.money is not None:
        yield from _money(page, decision.money)
    yield from (_elected(page, one) for one in decision.elected)
    for earlier in decision.replaces:
        yield msg("replaces {paragraph}", paragraph=str(earlier))
    for earlier in decision.ends:
        yield msg("ends {paragraph}", paragraph=str(earlier))


def _money(page: Page, money: Money) -> Iterator[Told]:
    split = ", ".join(f"{page.names.named(payer)} {_kronor(kronor)}" for payer, kronor in money.split.items())
    yield f"{_kronor(money.amount)}: {split}" if split else _kronor(money.amount)
    if money.until_further_notice:
        yield msg("until further notice")
    elif money.years:
        yield msg("for {years}", years=", ".join(map(str, money.years)))


def _kronor(amount: int) -> str:
    return f"{amount:,} kr".replace(",", NO_BREAK)


def _elected(page: Page, one: Elected) -> str:
    of = f" ({page.names.principal(one.principal)})" if one.principal is not None else ""
    year = f", {one.year}" if one.year is not None else ""
    return spaced(f"{one.role}: {one.name or NOTHING}{of}{year}")


def _later(row: Row) -> Iterator[Told]:
    """Yield why a decision is no longer in force."""
    for one in row.successions:
        yield msg(
            "no longer in force: {how} {date}, {paragraph}",
            how=HOW[one.how],
            date=one.by.meeting.day,
            paragraph=str(one.by.address or one.by.meeting),
        )
    if row.ending is not None and not row.successions:
        yield msg("no longer in force: {how}", how=end(row.ending))
    if row.momentary:
        yield msg("no longer in force: it was for that meeting only")
    if row.past and row.last_year is not None:
        yield msg("no longer in force: it was for {year}", year=row.last_year)
