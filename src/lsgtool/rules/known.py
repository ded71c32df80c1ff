"""Who and what is known where a meeting is judged: people by name, and the names of organisations."""

import re
from collections.abc import Iterator

from lsgtool.model.bodies import Body, Principal
from lsgtool.model.item import Presenter
from lsgtool.model.meeting import Attendee, Role
from lsgtool.names import comparable
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses

WORD = re.compile(r"\w+")


def is_bare(person: Attendee | Presenter) -> bool:
    """Tell whether nothing but a name says who somebody is."""
    return person.title is None and person.principal is None and person.organisation is None


def known_people(case: Case) -> tuple[str, ...]:
    """Return the names of all about whom the minutes or bodies.yaml tell who they are.

    Guests and presenters of whom there is nothing but a name are not among them.
    """
    meeting = case.meeting
    present = (one.name for one in meeting.attendance if one.role is not Role.GUEST or not is_bare(one))
    officers = (meeting.chair, meeting.vice_chair, meeting.secretary, meeting.adjuster)
    absent = (one.name for one in meeting.absent)
    substituted = (one.substitute_for for one in meeting.attendance)
    presenters = (one.name for _, entry in case.entries() for one in entry.presenters if not is_bare(one))
    elected = (one.name for _, decision, _ in clauses(case) for one in decision.elected)
    names = (*present, *officers, *absent, *substituted, *presenters, *elected, *_chairs(case))
    return tuple(name for name in names if name is not None)


def words_of_organisations(case: Case) -> frozenset[str]:
    """Return the words in the names of all organisations that the minutes or bodies.yaml name."""
    names = (*_named_in_bodies(case), *_organisations(case))
    return frozenset(word for name in names for word in WORD.findall(comparable(name)))


def _chairs(case: Case) -> Iterator[str]:
    bodies = case.bodies.bodies.values() if case.bodies is not None else ()
    for chairs in (chairs for body in bodies for chairs in body.chairs):
        yield from (office.name for office in (chairs.chair, chairs.vice_chair) if office is not None)


def _named_in_bodies(case: Case) -> Iterator[str]:
    bodies = case.bodies
    named: tuple[Body | Principal, ...] = ()
    if bodies is not None:
        named = (*bodies.bodies.values(), *bodies.principals.values())
    for name in (name for one in named for name in one.names):
        yield name.name
        yield name.short or ""


def _organisations(case: Case) -> Iterator[str]:
    yield from (one.organisation or "" for one in case.meeting.attendance)
    yield from (one.organisation or "" for _, entry in case.entries() for one in entry.presenters)
