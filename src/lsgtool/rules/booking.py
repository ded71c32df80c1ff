"""A body books the meetings of a calendar year in time, in the year before."""

from collections.abc import Iterable
from datetime import date

from lsgtool import codes
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import YearCase
from lsgtool.rules.listing import listed
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.in_force import exists
from lsgtool.workspace.whole_years import is_whole


@rule(codes.MEETINGS_NOT_BOOKED, procedure("meetings"))
def meetings_not_booked(case: YearCase) -> Findings:
    """Fewer of the year's meetings were booked in time than the body is to have.

    The body's `meetings` in bodies.yaml names the day, `booked_by`, by which the meetings of the next year
    are booked: the members have other calendars to keep. As many meetings as the year is to have `at_least`
    must be `booked` by that day of the year before, be it a Sunday or not.

    A meeting that does not say when it was booked counts as booked in time. A meeting that was cancelled
    later was booked too; an extra meeting is outside the plan and does not count. A year is judged once the
    day has passed and the repository has a meeting of it. The year to come is judged without any, where the
    body has meetings in the year that is running. Where a repository has none of the body's meetings until
    that day, it was begun later: then a year is judged only if one of its meetings says when it was booked.

    Bad, for a body that is to book one meeting by 30 November::

        booked: 2024-12-01

    Good::

        booked: 2024-11-30
    """
    asked = in_force(case.body.meetings, date(case.year - 1, 12, 31))
    if asked is None or asked.booked_by is None or asked.at_least is None:
        return
    deadline = date(case.year - 1, asked.booked_by.month, asked.booked_by.day)
    if case.on <= deadline or asked.since > deadline or not _can_be_judged(case, deadline):
        return
    planned = [one for one in case.archive.of_year(case.id, case.year) if not one.extra]
    if not _is_begun(case, deadline) and all(one.booked is None for one in planned):
        return
    late = [one for one in planned if one.booked is not None and one.booked > deadline]
    in_time = len(planned) - len(late)
    if in_time < asked.at_least:
        yield Finding(
            msg(
                "`{body}` had {count} of at least {least} meetings of {year} booked by {deadline}",
                body=case.id,
                count=in_time,
                least=asked.at_least,
                year=case.year,
                deadline=deadline,
            ),
            _booked_late(late) if late else _missing(),
            Spot(case.keys("meetings", asked)),
            asked,
        )


def _can_be_judged(case: YearCase, deadline: date) -> bool:
    """Tell whether the body was there from the day of booking to the end of the year, with its meetings."""
    was_there = exists(case.body, deadline) and exists(case.body, date(case.year, 12, 31))
    return was_there and (_to_come(case) or is_whole(case.archive, case.id, case.year))


def _to_come(case: YearCase) -> bool:
    """Tell whether it is the year after the running one, in which the repository has the body's meetings."""
    return case.year == case.on.year + 1 and case.on.year in case.archive.years(case.id)


def _is_begun(case: YearCase, deadline: date) -> bool:
    """Tell whether the repository has a meeting of the body that took place until the day of booking."""
    refs = case.archive.refs(case.id)
    return bool(refs) and refs[0].day <= deadline


def _booked_late(late: Iterable[Meeting]) -> Message:
    booked = listed(
        msg("{meeting} on {day}", meeting=one.date, day=one.booked) for one in late if one.booked is not None
    )
    return msg(
        "too late: {meetings}. Where one was booked earlier, correct its `booked`; if the body accepted it, "
        "write that under its `deviations`",
        meetings=booked,
    )


def _missing() -> Message:
    return msg(
        "add the meetings that are missing, with `lsg new-meeting`; if the body accepted it, write that "
        "under its `deviations`"
    )
