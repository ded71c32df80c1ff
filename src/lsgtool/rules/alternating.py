"""The chair changes side: the vice chair comes from the other one, and every year the other one presides."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from lsgtool import codes
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.composition import Alternation, Chairs, Office, Side
from lsgtool.model.meeting import MINUTED
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import BodiesCase, YearCase
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened


class Presided(NamedTuple):
    """The side that has the chair for most of a calendar year, and its chairs, the earliest first."""

    side: Side
    chairs: tuple[Chairs, ...]


@rule(codes.CHAIRS_SAME_SIDE, procedure("chairs"))
def chairs_same_side(case: BodiesCase) -> Findings:
    """The chair and the vice chair of a body come from the same side.

    The chair stands for the one side and the vice chair for the other, so that both have a part in what the
    meetings deal with.

    Bad, in bodies.yaml::

        chair: {name: Anna Berg, principal: norrby}
        vice_chair: {name: Bo Lund, principal: soderby}

    Good::

        chair: {name: Anna Berg, principal: norrby}
        vice_chair: {name: Cia Ek, principal: region}
    """
    for name, body in case.bodies.bodies.items():
        for index, chairs in enumerate(body.chairs):
            side = _side(case.bodies, chairs.chair)
            if side is None or side is not _side(case.bodies, chairs.vice_chair):
                continue
            yield Finding(
                msg(
                    "chair and vice chair of `{body}` from {date} come from the same side, `{side}`",
                    body=name,
                    date=chairs.since,
                    side=side,
                ),
                msg("one of them is to come from the other side"),
                Spot(("bodies", name, "chairs", index, "vice_chair")),
                in_force(body.alternation, chairs.since),
            )


@rule(codes.CHAIR_NOT_ALTERNATED, procedure("alternation"))
def chair_not_alternated(case: YearCase) -> Findings:
    """A side has the chair in two calendar years that follow on each other.

    Where the body's `alternation` in bodies.yaml says `yearly: true`, the chair goes over to the other side
    every calendar year. A year belongs to the side that has the chair on most of its days, so that the new
    chair may begin at the first meeting of the year. Where `longer_by_decision` allows it, a body may decide,
    with reasons, to keep its chair; that decision stands in `kept_by` of the chairs.

    Years that `chairs` covers by half or less are not judged. Chairs that simply go on into the next year are
    judged when that year has minutes of a meeting: until then the election may be still to come.

    Bad, in bodies.yaml::

        - from: 2024-01-01
          basis: Val
          chair: {name: Anna Berg, principal: norrby}
        - from: 2025-01-01
          basis: Val
          chair: {name: Dan Ås, principal: soderby}

    Good::

        - from: 2024-01-01
          basis: Val
          chair: {name: Anna Berg, principal: norrby}
        - from: 2025-01-01
          basis: Val
          chair: {name: Dan Ås, principal: soderby}
          kept_by: ledning/2024-11-15 § 9
    """
    before, now = (_presided(case.bodies, case.body, year) for year in (case.year - 1, case.year))
    if before is None or now is None or before.side is not now.side:
        return
    chairs = now.chairs[0]
    asked = in_force(case.body.alternation, max(chairs.since, date(case.year, 1, 1)))
    kept = next((one for one in now.chairs if one.kept_by is not None), None)
    if asked is None or not asked.yearly or (kept is not None and asked.longer_by_decision):
        return
    if chairs.since.year == case.year or any(one.status in MINUTED for one in case.meetings):
        yield Finding(
            msg(
                "`{body}` has its chair from the same side in {year} as in {before}: {name}, `{side}`",
                body=case.id,
                year=case.year,
                before=case.year - 1,
                name=shortened(chairs.chair.name),
                side=now.side,
            ),
            _way_out(asked, kept),
            Spot((*case.keys("chairs", chairs), "chair"))
            if kept is None
            else Spot((*case.keys("chairs", kept), "kept_by")),
            asked,
        )


def _way_out(asked: Alternation, kept: Chairs | None) -> Message:
    if asked.longer_by_decision:
        return msg(
            "add the chair from the other side under `chairs`, or in `kept_by` the decision to keep this one"
        )
    if kept is not None:
        return msg(
            "the rules of procedure allow no decision to keep the chair: there is no `longer_by_decision`"
        )
    return msg("add the chair from the other side under `chairs`")


def _side(bodies: Bodies, office: Office | None) -> Side | None:
    principal = bodies.principals.get(office.principal) if office is not None else None
    return principal.side if principal is not None else None


def _presided(bodies: Bodies, body: Body, year: int) -> Presided | None:
    """Return the side that has the chair on more than half of the days of a year, if one has."""
    spells = tuple(_spells(body, year))
    for side in Side:
        own = [(chairs, days) for chairs, days in spells if _side(bodies, chairs.chair) is side]
        if 2 * sum(days for _, days in own) > _days(date(year, 1, 1), date(year + 1, 1, 1)):
            return Presided(side, tuple(chairs for chairs, _ in own))
    return None


def _spells(body: Body, year: int) -> Iterator[tuple[Chairs, int]]:
    """Yield the chairs that were in force on days of a year, and on how many, the earliest first."""
    first, end = date(year, 1, 1), date(year + 1, 1, 1)
    ordered: Sequence[Chairs] = sorted(body.chairs, key=lambda chairs: chairs.since)
    begins = [*(chairs.since for chairs in ordered), body.ended or end]
    for chairs, (begin, until) in zip(ordered, pairwise(begins), strict=True):
        days = _days(max(begin, first), min(until, end))
        if days > 0:
            yield chairs, days


def _days(begin: date, end: date) -> int:
    return (end - begin).days
