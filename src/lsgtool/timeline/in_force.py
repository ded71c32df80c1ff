"""What was in force for a body on a day: its name, its rules, its chairs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from lsgtool.interval import each_in_force, in_force
from lsgtool.model.bodies import Bodies, Body, ClosedDay, Name, Principal
from lsgtool.model.composition import Chairs, Powers, Seats
from lsgtool.model.item import Item
from lsgtool.model.provisions import (
    ApologiesDue,
    FollowUpTimes,
    MinutesRule,
    Numbering,
    PaperContents,
    PapersDue,
    Presenting,
    Publishing,
    Route,
    StandingItems,
)


@dataclass(frozen=True, slots=True)
class BodyThen:
    """A body as it was on a day; a rule that nobody had made yet is None."""

    id: str
    day: date
    name: Name
    numbering: Numbering | None
    standing: StandingItems | None
    minutes: MinutesRule | None
    publishing: Publishing | None
    papers: PapersDue | None
    apologies: ApologiesDue | None
    paper_contents: PaperContents | None
    seats: Seats | None
    chairs: Chairs | None
    powers: Powers | None
    follow_up: FollowUpTimes | None
    presenting: tuple[Presenting, ...]
    routes: tuple[Route, ...]

    def title(self, item: Item) -> str:
        """Return the title of an item as printed: its own, else that of the standing item that it is."""
        return item.title or self.standing_titles.get(item.standing or "", "")

    @property
    def standing_titles(self) -> dict[str, str]:
        """The titles of the standing items, by their ids."""
        return {item.id: item.title for item in self.standing.all} if self.standing is not None else {}


def begins(body: Body) -> date:
    """Return the first day of the body."""
    return min(name.since for name in body.names)


def exists(body: Body, day: date) -> bool:
    """Tell whether the body existed on `day`."""
    return begins(body) <= day and (body.ended is None or day <= body.ended)


def body_on(bodies: Bodies, body_id: str, day: date) -> BodyThen | None:
    """Return the body as it was on `day`, or None when there was none."""
    body = bodies.bodies.get(body_id)
    name = in_force(body.names, day) if body is not None and exists(body, day) else None
    if body is None or name is None:
        return None
    return BodyThen(
        id=body_id,
        day=day,
        name=name,
        numbering=in_force(body.numbering, day),
        standing=in_force(body.standing, day),
        minutes=in_force(body.minutes, day),
        publishing=in_force(body.publishing, day),
        papers=in_force(body.papers, day),
        apologies=in_force(body.apologies, day),
        paper_contents=in_force(body.paper_contents, day),
        seats=in_force(body.seats, day),
        chairs=in_force(body.chairs, day),
        powers=in_force(body.powers, day),
        follow_up=in_force(body.follow_up, day),
        presenting=each_in_force(body.presenting, day, lambda one: one.matters_of),
        routes=each_in_force(body.routes, day, lambda one: one.words),
    )


def name_on(named: Body | Principal, day: date) -> Name:
    """Return the name on `day`; before the first name there is only the first one to give."""
    return in_force(named.names, day) or named.names[0]


def organisation_on(bodies: Bodies, day: date) -> str:
    """Return what those behind the bodies are called on `day`; before the first name that is the first."""
    return (in_force(bodies.organisation, day) or bodies.organisation[0]).name


@dataclass(frozen=True)
class ClosedDays:
    """The days off of `bodies.yaml`, asked one day at a time."""

    days: Sequence[ClosedDay]

    def __contains__(self, day: object) -> bool:
        """Tell whether nobody works on `day`."""
        if not self.days or not isinstance(day, date):
            return False
        since = self._since
        begun = min(since.get(day, date.max), since.get((day.month, day.day), date.max))
        return begun <= day

    @cached_property
    def _since(self) -> Mapping[date | tuple[int, int], date]:
        """From when each day, or each day of the year, is off."""
        found: dict[date | tuple[int, int], date] = {}
        for closed in self.days:
            keys = (closed.date, (closed.every.month, closed.every.day) if closed.every is not None else None)
            for key in keys:
                if key is not None:
                    found[key] = min(closed.since, found.get(key, closed.since))
        return found
