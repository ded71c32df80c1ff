"""A body meets as often in a calendar year as its rules say: not too seldom and not too often."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from lsgtool import codes
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import Message, counted, msg
from lsgtool.model.provisions import Force, MeetingCount
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import YearCase
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.in_force import ClosedDays, exists
from lsgtool.timeline.papers_day import last_day
from lsgtool.workdays import DAY, is_working_day
from lsgtool.workspace.whole_years import is_whole

MILDER = {Force.SHALL: Force.SHOULD, Force.SHOULD: Force.MAY, Force.MAY: Force.MAY}


@rule(codes.MEETINGS_TOO_FEW, procedure("meetings"))
def meetings_too_few(case: YearCase) -> Findings:
    """A body has fewer meetings in a calendar year than its rules ask for.

    The body's `meetings` in bodies.yaml says how many there are to be at least; the number in force at the
    end of the year counts. Every meeting that was not cancelled is counted, planned and extra ones too.

    In the year that is running it weighs less as long as there is time for the meetings that are missing, the
    days that their papers need counted in: a warning instead of an error. Years to come are left to
    meetings-not-booked. Not judged are a year in which the body or the rule began or the body ended, and one
    of which the repository has only the later part, as `first_paragraph` of its first meeting tells.

    Bad, in bodies.yaml, for a body that met once in 2024::

        meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 2}]

    Good, for the same body::

        meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 1}]
    """
    asked = _of_whole_year(case)
    if asked is None or asked.at_least is None or case.year > case.on.year:
        return
    missing = asked.at_least - len(case.meetings)
    if missing > 0 and is_whole(case.archive, case.id, case.year):
        days = tuple(islice(_days_left(case), missing))
        possible = len(days) == missing
        yield Finding(
            msg(
                "`{body}` has {count} of at least {least} meetings in {year}",
                body=case.id,
                count=len(case.meetings),
                least=asked.at_least,
                year=case.year,
            ),
            _how_to_reach(case, missing, days[0]) if possible else _too_late_now(case),
            Spot(case.keys("meetings", asked)),
            asked,
            MILDER[asked.force] if possible else None,
        )


@rule(codes.MEETINGS_TOO_MANY, procedure("meetings"))
def meetings_too_many(case: YearCase) -> Findings:
    """A body has more meetings in a calendar year than its rules allow.

    The body's `meetings` in bodies.yaml says how many there may be at most; the number in force at the end of
    the year counts. Planned meetings are counted, cancelled ones are not, and neither are those with `extra`:
    the rules of procedure say nothing of extra meetings.

    Bad, in bodies.yaml, for a body that met three times in 2024::

        meetings: [{from: 2020-01-01, basis: Arbetsordning, at_most: 2}]

    Good, for the same body::

        meetings: [{from: 2020-01-01, basis: Arbetsordning, at_most: 3}]
    """
    asked = in_force(case.body.meetings, _last_day_of(case))
    if asked is None or asked.at_most is None:
        return
    ordinary = [
        one for one in case.meetings if not one.extra and in_force(case.body.meetings, one.date) is not None
    ]
    if len(ordinary) > asked.at_most:
        yield Finding(
            counted(
                "`{body}` has {count} meeting in {year}, and the rule allows at most {most}",
                "`{body}` has {count} meetings in {year}, and the rule allows at most {most}",
                len(ordinary),
                body=case.id,
                year=case.year,
                most=asked.at_most,
            ),
            msg("a meeting outside the year's plan is marked `extra: true` in its file, and is not counted"),
            Spot(case.keys("meetings", asked)),
            asked,
        )


def _last_day_of(case: YearCase) -> date:
    """Return the last day of the body in the year."""
    return min(date(case.year, 12, 31), case.body.ended or date.max)


def _existed(case: YearCase) -> bool:
    """Tell whether the body existed from the first day of the year to its last."""
    return exists(case.body, date(case.year, 1, 1)) and exists(case.body, date(case.year, 12, 31))


def _of_whole_year(case: YearCase) -> MeetingCount | None:
    """Return the number in force at the end of the year, where there was one at its beginning too."""
    if not _existed(case) or in_force(case.body.meetings, date(case.year, 1, 1)) is None:
        return None
    return in_force(case.body.meetings, date(case.year, 12, 31))


def _days_left(case: YearCase) -> Iterator[date]:
    """Yield the days on which one more meeting can be held, with its papers in time, the latest first."""
    taken = {one.date for one in case.meetings}
    closed = ClosedDays(case.bodies.closed_days)
    day = date(case.year, 12, 31)
    while day >= case.on and (last_day(case.bodies, case.id, day) or day) >= case.on:
        if day not in taken and is_working_day(day, closed):
            yield day
        day -= DAY


def _how_to_reach(case: YearCase, missing: int, latest: date) -> Message:
    papers = last_day(case.bodies, case.id, latest)
    plan = counted(
        "plan {count} meeting more, on {day} at the latest",
        "plan {count} meetings more, the last one on {day} at the latest",
        missing,
        day=latest,
    )
    if papers is None:
        return plan
    return msg("{plan}, with the papers by {papers}", plan=plan, papers=papers)


def _too_late_now(case: YearCase) -> Message:
    if case.year == case.on.year:
        return msg(
            "there is no time left this year; if the body accepts it, write that under its `deviations`: "
            "`lsg explain meetings-too-few` shows how"
        )
    return msg(
        "if a file is missing, add it; if the body accepted it, write that under its `deviations`: "
        "`lsg explain meetings-too-few` shows how"
    )
