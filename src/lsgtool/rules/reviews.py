"""What is to be looked over again every so many years has come up at a meeting."""

from datetime import date

from lsgtool import codes
from lsgtool.interval import each_in_force
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import MINUTED, Status
from lsgtool.model.provisions import Review, Reviewed
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import YearCase
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.in_force import exists
from lsgtool.timeline.matters import matters
from lsgtool.workspace.whole_years import is_whole

WORDS = {
    Reviewed.MANDATE: msg("the mandate"),
    Reviewed.FORMS: msg("the forms of meeting"),
    Reviewed.SUMMARY: msg("the summary"),
    Reviewed.PRIORITIES: msg("the priorities"),
}


@rule(codes.REVIEW_MISSING, procedure("reviews"))
def review_missing(case: YearCase) -> Findings:
    """Something that is to be looked over again did not come up within its calendar years.

    The body's `reviews` in bodies.yaml tells what is looked over, under which `matter` it comes up, at least
    once in how many calendar years, and at the meetings of which body. It came up when an item, a sub-matter
    or a decision of one of these meetings has that matter; an item that was struck does not count.

    A year is judged when it is over and the minutes of its meetings are written. All the years must lie in
    the repository, and the body and the rule must have been there from the first of them on.

    Bad::

        items: [{title: Mötesplan 2025, matter: motesplan}]

    Good, where the forms of meeting come up under the matter motesformer::

        items: [{title: Mötesformer och mötesplan 2025, matter: motesformer}]
    """
    if case.year >= case.on.year:
        return
    for review in each_in_force(case.body.reviews, date(case.year, 12, 31), _kind):
        years = range(case.year - max(review.every_years, 1) + 1, case.year + 1)
        if _can_be_judged(case, review, years):
            yield from _judged(case, review, years)


def _kind(review: Review) -> tuple[str, str, str | None]:
    return (review.review, review.matter, review.at)


def _can_be_judged(case: YearCase, review: Review, years: range) -> bool:
    """Tell whether the body, the rule and the meetings that could take it up were there all the years."""
    first = date(years[0], 1, 1)
    if review.since > first or not exists(case.body, first) or not exists(case.body, date(case.year, 12, 31)):
        return False
    return all(is_whole(case.archive, review.at or case.id, year) for year in years)


def _judged(case: YearCase, review: Review, years: range) -> Findings:
    at = review.at or case.id
    every = (one for year in years for one in case.archive.of_year(at, year))
    meetings = [one for one in every if one.status is not Status.CANCELLED]
    if any(one.status not in MINUTED for one in meetings):
        return
    if not any(review.matter in matters(one) for one in meetings):
        yield Finding(
            msg(
                "{what} of `{body}` did not come up at {where} {when}",
                what=WORDS[review.review],
                body=case.id,
                where=msg("its meetings") if at == case.id else msg("the meetings of `{body}`", body=at),
                when=_when(years),
            ),
            msg("if it did come up, write `matter: {matter}` in the item", matter=review.matter),
            Spot(case.keys("reviews", review)),
            review,
        )


def _when(years: range) -> Message:
    if len(years) == 1:
        return msg("in {year}", year=years[0])
    return msg("from {first} to {last}", first=years[0], last=years[-1])
