"""What is looked over again every so many calendar years, such as mandates and forms of meeting."""

from collections.abc import Iterator
from datetime import date

from lsgtool import codes
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.deviating import deviates_in
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.interval import each_in_force
from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Body
from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import Review, Reviewed
from lsgtool.timeline.in_force import exists
from lsgtool.timeline.matters import matters

WORDS = {
    Reviewed.MANDATE: msg("the mandate"),
    Reviewed.FORMS: msg("the forms of meeting"),
    Reviewed.SUMMARY: msg("the summary"),
    Reviewed.PRIORITIES: msg("the priorities"),
}


def reviews(desk: Desk) -> Iterator[Row]:
    """Yield a row for each review that has not come up in its calendar years, of which this is the last.

    The body, the rule and the meetings must have been there from the first of the years on.
    """
    end = date(desk.on.year, 12, 31)
    for name, body in desk.bodies.bodies.items():
        if deviates_in(body, end.year, codes.REVIEW_MISSING) or not exists(body, end):
            continue
        for review in each_in_force(body.reviews, end, lambda one: (one.review, one.matter, one.at)):
            meetings = [one for one in desk.of(review.at or name) if review.matter in matters(one)]
            years = range(end.year - max(review.every_years, 1) + 1, end.year + 1)
            came_up = any(desk.held(one) and one.date.year in years for one in meetings)
            if not came_up and _can_be_judged(desk, review, name, body, years):
                planned = [one for one in meetings if desk.coming(one) and one.date.year == end.year]
                yield _row(desk, review, name, planned)


def _can_be_judged(desk: Desk, review: Review, name: str, body: Body, years: range) -> bool:
    at, first = review.at or name, date(years[0], 1, 1)
    there = at in desk.bodies.bodies and review.since <= first and exists(body, first)
    return there and all(desk.is_whole(at, year) for year in years)


def _row(desk: Desk, review: Review, body: str, planned: list[Meeting]) -> Row:
    return Row(
        Kind.REVIEW,
        review.at or body,
        _what(desk, review, body),
        due(date(desk.on.year, 12, 31), desk.on),
        review.basis,
        planned[0].ref if planned else None,
        (msg("comes up at {meeting}", meeting=str(planned[0].ref)),) if planned else (),
        (body,),
    )


def _what(desk: Desk, review: Review, body: str) -> Message:
    what, matter = WORDS[review.review], review.matter
    if review.at in {None, body}:
        return msg("take up {what} (`{matter}`)", what=what, matter=matter)
    return msg("take up {what} of {body} (`{matter}`)", what=what, body=desk.name(body), matter=matter)
