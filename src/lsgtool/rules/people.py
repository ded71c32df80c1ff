"""Whoever the minutes name is known: somebody who presents, is a guest, or gets something to do."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import TypeAlias

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Role
from lsgtool.model.provisions import Adjusting
from lsgtool.names import NEAR, comparable, compared, looks_like_person, slip_of, way_out
from lsgtool.reference import NAME
from lsgtool.rules.adjusters import asked_of
from lsgtool.rules.basis import FOLLOW_UP, ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.known import WORD, is_bare, known_people, words_of_organisations
from lsgtool.rules.presiding import has_chair
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened

READS = ("attendance", "absent", "chair", "vice_chair", "secretary", "adjuster", "items")
Named: TypeAlias = "list[tuple[Spot, str]]"
"""Names, each with the spot where it stands."""

ENDING = 2
"""So many letters at the end of a word may be its form: the region, *regionen*."""


@rule(codes.PERSON_UNKNOWN, ORDER, reads=READS)
def person_unknown(case: Case) -> Findings:
    """Somebody presents an item or is a guest, and nothing but a name says who that is.

    Whoever reads the minutes years later wants to know. A name is enough for those whom the minutes
    list as present or absent or describe in another place, and for the chairs in bodies.yaml. A name that
    nobody knows is often a known one with a slip in it: so a name that differs by a letter or two from a
    listed one is told even where a title says who that is, and so is that of the secretary, the chairs and
    the adjuster. Minutes without a list of attendance are not judged.

    Bad, where Anna Berg is listed::

        presenters: [Ana Berg]

    Good::

        presenters: [Anna Berg, {name: Mia Ask, title: folkhälsostrateg}]
    """
    if not case.minuted or not case.meeting.attendance:
        return
    here = compared(one.name for one in case.meeting.attendance)
    bare = [
        (Spot((*keys, "presenters", index)), one.name)
        for keys, entry in case.entries()
        for index, one in enumerate(entry.presenters)
        if is_bare(one) and comparable(one.name) not in here
    ]
    bare += [
        (Spot(("attendance", index)), one.name)
        for index, one in enumerate(case.meeting.attendance)
        if one.role is Role.GUEST and is_bare(one)
    ]
    for spot, name in _strangers(case, bare):
        yield Finding(
            msg("nothing says who {name} is", name=shortened(name)),
            way_out(name, known_people(case), msg("add the title, and the principal or organisation")),
            spot,
        )
    yield from _misspelt(case)


def _misspelt(case: Case) -> Findings:
    """Yield names that are nearly that of somebody listed, though something says who they are."""
    meeting = case.meeting
    listed = [one.name for one in meeting.attendance] + [one.name for one in meeting.absent]
    exact = compared(listed)
    named = [
        (Spot((*keys, "presenters", index)), one.name)
        for keys, entry in case.entries()
        for index, one in enumerate(entry.presenters)
        if not is_bare(one)
    ]
    named += [(Spot((key,)), name) for key, name in _officers(case) if name is not None]
    for spot, name in named:
        meant = slip_of(name, listed) if comparable(name) not in exact else None
        if meant is not None:
            yield Finding(
                msg("{name} is listed nowhere, and {known} is", name=shortened(name), known=shortened(meant)),
                msg("did you mean `{word}`?", word=shortened(meant)),
                spot,
            )


def _officers(case: Case) -> Iterator[tuple[str, str | None]]:
    """Yield who has a task at the meeting, but for those whom another rule looks up in the list."""
    meeting = case.meeting
    yield "secretary", meeting.secretary
    if meeting.adjuster is not None or asked_of(case, Adjusting.VICE_CHAIR) is None:
        yield "vice_chair", meeting.vice_chair
    if not has_chair(case):
        yield "chair", meeting.chair
    if asked_of(case, Adjusting.ADJUSTER) is None:
        yield "adjuster", meeting.adjuster


@rule(codes.ASSIGNEE_UNKNOWN, FOLLOW_UP, reads=READS)
def assignee_unknown(case: Case) -> Findings:
    """Something is for somebody to do whom nobody knows, or for a body that bodies.yaml does not have.

    A task with a slip in the name is found in nobody's list. `to` takes people whom the minutes name in
    another place, the chairs in bodies.yaml, the short names of bodies and principals there, and roles and
    groups in words, which are not judged. People are not judged in minutes without a list of attendance.

    Bad::

        to: [leding, Ana Berg]

    Good::

        to: [sekreteraren, en person från regionen, ledning, Anna Berg]
    """
    named = [
        (Spot((*keys, "to", index)), name)
        for keys, decision, _ in clauses(case)
        for index, name in enumerate(decision.to)
    ]
    yield from _slips(case, named)
    if case.meeting.attendance:
        yield from _unknown_assignees(case, named)


def _slips(case: Case, named: Named) -> Findings:
    """Yield the names of bodies and principals that were misspelt."""
    ids = (*case.bodies.bodies, *case.bodies.principals) if case.bodies is not None else ()
    meant = {name: _meant(name, ids) for name in {name for _, name in named}}
    for spot, name in named:
        word = meant[name]
        if word is not None:
            yield Finding(
                msg("no body or principal is called `{name}` in bodies.yaml", name=shortened(name)),
                msg("did you mean `{word}`?", word=word),
                spot,
            )


def _unknown_assignees(case: Case, named: Named) -> Findings:
    """Yield the people whom the minutes name nowhere else."""
    here = [one.name for one in case.meeting.attendance]
    here += [one.name for _, entry in case.entries() for one in entry.presenters]
    elsewhere = compared(here)
    for spot, name in _strangers(case, [one for one in named if comparable(one[1]) not in elsewhere]):
        yield Finding(
            msg("{name} is named here only, and nothing says who that is", name=shortened(name)),
            way_out(
                name,
                (*known_people(case), *here),
                msg("add the function, as in `enhetschef {name}`", name=shortened(name)),
            ),
            spot,
        )


def _strangers(case: Case, named: Named) -> Named:
    """Return, of names at their spots, those that look like people whom nobody knows."""
    people = [(spot, name) for spot, name in named if looks_like_person(name)]
    if not people:
        return []
    known, organisations = compared(known_people(case)), words_of_organisations(case)
    return [
        (spot, name)
        for spot, name in people
        if comparable(name) not in known and organisations.isdisjoint(WORD.findall(comparable(name)))
    ]


def _meant(name: str, ids: Sequence[str]) -> str | None:
    """Return the body or principal that a word with a slip in it was meant for.

    An ordinary word that begins as the name does is a form of it, and no slip.
    """
    if name in ids or not NAME.fullmatch(name):
        return None
    near = next(iter(get_close_matches(shortened(name), ids, n=1, cutoff=NEAR)), None)
    if near is None or ("-" not in name and name.startswith(near[:-ENDING])):
        return None
    return near
