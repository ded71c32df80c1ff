"""Dates in texts are days of the calendar, and fall on the weekdays that stand before them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from lsgtool import codes
from lsgtool.impossible_dates import ImpossibleDate, Slip, impossible_dates
from lsgtool.location import Keys, Spot
from lsgtool.messages import Message, msg
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case, FollowUpCase
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.words import Words
from lsgtool.swedish_dates import DatedWeekday, dated_weekdays, days_meant, nearest, years_in

NUMBERED_BY_OTHERS = frozenset({"diary_number", "file"})
WEEKDAYS = (
    msg("Monday"),
    msg("Tuesday"),
    msg("Wednesday"),
    msg("Thursday"),
    msg("Friday"),
    msg("Saturday"),
    msg("Sunday"),
)


@rule(codes.WEEKDAY_DIFFERS, ORDER, careful=True)
def weekday_differs(case: Case | FollowUpCase) -> Findings:
    """A weekday stands before a date that falls on another one.

    One reader goes by the weekday and another by the date, and one of them comes on the wrong day. A date
    without its year is taken to mean the next such day after the meeting. It may also be one earlier in the
    year or during the last half year, or one in a year that the item names.

    Bad, in the minutes of September 2024::

        text: Systemledningen möts fredag 10 oktober.

    Good::

        text: Systemledningen möts fredag 11 oktober.
    """
    written_on, texts = case.written_on, case.with_digits
    doubtful = [
        (words, said) for words in texts for said in dated_weekdays(words.text) if _is_wrong(said, written_on)
    ]
    years = _years_named(texts) if doubtful else {}
    for words, said in doubtful:
        if said.year is not None or not any(_falls(said, year) for year in years[_part(words.spot)]):
            yield _differs(words, said, days_meant(said, written_on)[0])


def _is_wrong(said: DatedWeekday, written_on: date | None) -> bool:
    days = days_meant(said, written_on)
    return bool(days) and all(day.weekday() != said.weekday for day in days)


def _falls(said: DatedWeekday, year: int) -> bool:
    """Tell whether the date falls on its weekday in a year."""
    return any(day.weekday() == said.weekday for day in said.days((year,)))


def _years_named(texts: Iterable[Words]) -> Mapping[Keys, set[int]]:
    """Return the years that each item names, and each text that belongs to no item."""
    years: defaultdict[Keys, set[int]] = defaultdict(set)
    for words in texts:
        years[_part(words.spot)].update(years_in(words.text))
    return years


def _part(spot: Spot) -> Keys:
    return spot.keys[:2] if spot.keys[0] == "items" else spot.keys


def _differs(words: Words, said: DatedWeekday, day: date) -> Finding:
    other, weekday = nearest(said.weekday, day), WEEKDAYS[said.weekday]
    return Finding(
        msg(
            "the text says `{words}`, but {date} is a {weekday}",
            words=said.words,
            date=day,
            weekday=WEEKDAYS[day.weekday()],
        ),
        msg("mend the weekday or the date; the nearest {weekday} is {date}", weekday=weekday, date=other)
        if said.year is not None
        else msg(
            "mend the weekday or the date (the nearest {weekday} is {date}), "
            "or write the year if another one is meant",
            weekday=weekday,
            date=other,
        ),
        words.at(said.start, said.end),
    )


@rule(codes.DATE_IMPOSSIBLE, ORDER, careful=True)
def date_impossible(case: Case | FollowUpCase) -> Findings:
    """A text holds a date that no calendar has, or one that has lost its day or a digit.

    Nobody can tell later which day was meant. Fractions such as 1/3 and numbers that a word before them
    explains, such as a diary number, are no dates.

    Bad::

        text: Svaren lämnas senast 31 juni.

    Good::

        text: Svaren lämnas senast 30 juni.
    """
    for words in case.with_digits:
        if words.spot.keys[-1] not in NUMBERED_BY_OTHERS:
            for found in impossible_dates(words.text):
                yield Finding(_impossible(found), _way_out(found), words.at(found.start, found.end))


def _impossible(found: ImpossibleDate) -> Message:
    match found.slip:
        case Slip.NO_DAY:
            return msg("`{words}` does not say which day of the month", words=found.words)
        case Slip.SEVEN_DIGITS:
            return msg("`{words}` has seven digits, and a date has eight", words=found.words)
        case _:
            return msg("there is no day `{words}`", words=found.words)


def _way_out(found: ImpossibleDate) -> Message:
    match found.slip:
        case Slip.NO_DAY:
            return msg("write the day too, or leave out `den`")
        case Slip.SEVEN_DIGITS:
            return msg("write it as 2024-09-20; if it is the number of something, write `nr` before it")
        case Slip.NO_SUCH_MONTH:
            return msg("a date is year, month and day: 2024-09-20")
        case Slip.NO_SUCH_DAY:
            return msg("write the day that is meant; that month has {days} days", days=found.days)
