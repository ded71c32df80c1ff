"""The first number of a meeting, where it is written, goes on from the meeting before as the body numbers."""

from typing import NamedTuple

from lsgtool import codes
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.series import runs_through_year

NUMBERING = procedure("numbering")
READ = ("first_paragraph", "status")


class Seam(NamedTuple):
    """Where two meetings of a series meet: the written number, the meeting before, and what follows on it."""

    first: int
    before: Meeting
    following: int
    same_year: bool


@rule(codes.NUMBER_GAP, NUMBERING, reads=READ)
def number_gap(case: Case) -> Findings:
    """The written first number of a meeting leaves out numbers, so that no item has them.

    Numbers run on through the calendar year of a body, or begin at 1 at each meeting, as its `numbering` in
    bodies.yaml says. Who looks for a number that nothing has will think that a decision is lost. Only the
    first meeting of a year that has a file may begin higher: the files may begin in the middle of a year.

    Bad, where the meeting before ends at 2::

        first_paragraph: 5

    Good::

        first_paragraph: 3
    """
    first = _written(case)
    if first is not None and (first == 0 or (first != 1 and not _runs_on(case))):
        yield _finding(
            case,
            msg(
                "the numbers of {meeting} begin at 1, and {first} is written",
                meeting=str(case.meeting.ref),
                first=first,
            ),
            msg("take `first_paragraph` away, so that the numbers are counted"),
        )
        return
    seam = _seam(case)
    if seam is None or not seam.same_year or seam.first <= seam.following:
        return
    if seam.before.status in MINUTED and seam.before.items:  # a plan may still grow
        yield _finding(
            case,
            msg(
                "{ends}: no item has {numbers}",
                ends=_ends(case, seam),
                numbers=_span(seam.following, seam.first - 1),
            ),
            msg("take `first_paragraph` away, or add the meeting in between that has no file"),
        )


@rule(codes.NUMBER_OVERLAP, NUMBERING, reads=READ)
def number_overlap(case: Case) -> Findings:
    """The written first number of a meeting is one that a meeting before it in the year has used.

    Numbers that run on through the year name one item each. Where two items have the same, a reference to
    one of them leads to the other.

    Bad, where the meeting before ends at 4::

        first_paragraph: 3

    Good::

        first_paragraph: 5
    """
    seam = _seam(case)
    if seam is not None and seam.same_year and 1 < seam.first < seam.following:
        yield _finding(
            case,
            msg(
                "{ends}: {numbers} would stand twice in the year",
                ends=_ends(case, seam),
                numbers=_span(seam.first, seam.following - 1),
            ),
            msg("take `first_paragraph` away, or write {number}", number=seam.following),
        )


@rule(codes.SERIES_NOT_RESTARTED, NUMBERING, reads=READ)
def series_not_restarted(case: Case) -> Findings:
    """The first meeting of a calendar year goes on with the numbers of the year before.

    Where numbers run on through the calendar year they begin at 1 with its first meeting: a decision is
    named by its number and its year.

    Bad, where the last meeting of the year before ends at 2::

        first_paragraph: 3

    Good::

        first_paragraph: 1
    """
    seam = _seam(case)
    if seam is not None and not seam.same_year and 1 < seam.first == seam.following:
        yield _finding(
            case,
            msg("{ends}, though the year is another", ends=_ends(case, seam)),
            msg("take `first_paragraph` away: the numbers begin at 1 with the calendar year"),
        )


@rule(codes.SERIES_RESTARTED, NUMBERING, reads=READ)
def series_restarted(case: Case) -> Findings:
    """A meeting begins at 1 although there were items before it in the calendar year.

    Where numbers run on through the calendar year they begin at 1 only once a year. A body whose numbers
    begin at 1 at each meeting says so with `series` under `numbering` in bodies.yaml.

    Bad, where a meeting earlier in the year ends at 2::

        first_paragraph: 1

    Good::

        first_paragraph: 3
    """
    seam = _seam(case)
    if seam is not None and seam.same_year and seam.first == 1 < seam.following:
        yield _finding(
            case,
            msg("{ends}, though the year is the same", ends=_ends(case, seam)),
            msg("take `first_paragraph` away, or write {number}", number=seam.following),
        )


def _written(case: Case) -> int | None:
    """Return the written first number of a meeting whose place in the series is known."""
    if case.then is None or not case.placed or case.meeting.status is Status.CANCELLED:
        return None
    return case.meeting.first_paragraph


def _runs_on(case: Case) -> bool:
    return case.then is None or runs_through_year(case.then.numbering)


def _seam(case: Case) -> Seam | None:
    """Return the seam, unless nothing is written, or the numbers do not run on from a meeting before.

    What lies more than a year back is no part of the series: meetings in between may have no files.
    """
    meeting, first = case.meeting, _written(case)
    if first is None or case.body is None or not _runs_on(case):
        return None
    before = next(case.archive.before(meeting.ref), None)
    if before is None or before.date.year < meeting.date.year - 1:
        return None
    if not runs_through_year(in_force(case.body.numbering, before.date)):
        return None
    following = case.archive.numbers(before.ref).following
    return Seam(first, before, following, before.date.year == meeting.date.year)


def _finding(case: Case, message: Message, hint: Message) -> Finding:
    numbering = case.then.numbering if case.then is not None else None
    return Finding(message, hint, Spot(("first_paragraph",)), numbering)


def _ends(case: Case, seam: Seam) -> Message:
    return msg(
        "{before} ends at {last} and {meeting} begins at {first}",
        before=str(seam.before.ref),
        last=seam.following - 1,
        meeting=str(case.meeting.ref),
        first=seam.first,
    )


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
