"""People and organisations as a paper names them: with the name an organisation had on the meeting's day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from lsgtool.model.bodies import Bodies
from lsgtool.model.composition import Office
from lsgtool.model.item import Item, Presenter
from lsgtool.model.meeting import Absentee, Attendee, Meeting, Role
from lsgtool.papers.swedish import ranges
from lsgtool.papers.view import Absence, Attendance, Person
from lsgtool.timeline.in_force import BodyThen, name_on
from lsgtool.timeline.series import agenda_numbers


@dataclass(frozen=True, slots=True)
class Organisations:
    """The names that bodies and principals had on a day."""

    bodies: Bodies
    day: date

    def principal(self, principal: str | None) -> str | None:
        """Return the principal's name; None stays None."""
        known = self.bodies.principals.get(principal or "")
        return name_on(known, self.day).name if known is not None else principal

    def body(self, body: str) -> str:
        """Return the body's name; what is no body stays as it is."""
        known = self.bodies.bodies.get(body)
        return name_on(known, self.day).name if known is not None else body

    def any(self, word: str) -> str:
        """Return the name of the body or principal that `word` stands for, or the word itself."""
        return self.body(word) if word in self.bodies.bodies else self.principal(word) or word


def person_of(source: Presenter | Attendee, organisations: Organisations) -> Person:
    """Return somebody with the name of her organisation."""
    return Person(source.name, source.title, source.organisation or organisations.principal(source.principal))


class Officers:
    """Finds who somebody with an office is, by name: in the attendance, or among the chairs of the body."""

    def __init__(self, meeting: Meeting, body: BodyThen, organisations: Organisations) -> None:
        self._present = {attendee.name: attendee for attendee in meeting.attendance}
        chairs = body.chairs
        offices = (chairs.chair, chairs.vice_chair) if chairs is not None else ()
        self._offices: dict[str, Office] = {office.name: office for office in offices if office is not None}
        self._organisations = organisations

    def person(self, name: str | None) -> Person | None:
        """Return the person called `name`; None stays None."""
        if name is None:
            return None
        if name in self._present:
            return person_of(self._present[name], self._organisations)
        office = self._offices.get(name)
        return Person(
            name, None, self._organisations.principal(office.principal) if office is not None else None
        )


def attendance(
    meeting: Meeting, labels: Sequence[str], organisations: Organisations
) -> tuple[tuple[Attendance, ...], tuple[Attendance, ...]]:
    """Return the members and the others who took part.

    The chair and the vice chair come first, then the members in the order of their principals' names.
    """
    offices = {
        meeting.secretary: "secretary",
        meeting.adjuster: "adjuster",
        meeting.vice_chair: "vice-chair",
        meeting.chair: "chair",
    }
    lookup = _labels_by_name(meeting.items, labels)
    seen = [
        Attendance(
            person=person_of(attendee, organisations),
            office=offices.get(attendee.name, ""),
            role=attendee.role.value,
            substitute_for=attendee.substitute_for,
            labels=_attended(attendee.items, lookup, labels),
            arrived=attendee.arrived,
            left=attendee.left,
        )
        for attendee in meeting.attendance
    ]
    members = [one for one in seen if one.role == Role.MEMBER]
    members.sort(key=lambda one: (_rank(one), _swedish_order(one.person.organisation or "")))
    return tuple(members), tuple(one for one in seen if one.role != Role.MEMBER)


def absences(absent: Iterable[Absentee], organisations: Organisations) -> tuple[Absence, ...]:
    """Return the members who were away."""
    return tuple(
        Absence(Person(one.name, None, organisations.principal(one.principal)), one.notified)
        for one in absent
    )


def _rank(one: Attendance) -> int:
    return ("chair", "vice-chair").index(one.office) if one.office in {"chair", "vice-chair"} else 2


_AFTER_Z = str.maketrans("åäö", "{|}")


def _swedish_order(name: str) -> str:
    """Return a key that sorts å, ä, ö last, in that order."""
    return name.casefold().translate(_AFTER_Z)


def _labels_by_name(items: Sequence[Item], labels: Sequence[str]) -> dict[str, list[str]]:
    """Return the printed numbers by everything an item may be called: its matters and its agenda number.

    They are several where a matter comes up under two items.
    """
    names: defaultdict[str, list[str]] = defaultdict(list)
    for item, label, number in zip(items, labels, agenda_numbers(items), strict=True):
        names[number].append(label)
        for matter in (item, *item.items):
            if matter.matter is not None:
                names[matter.matter].append(label)
    return dict(names)


def _attended(names: Iterable[str], lookup: dict[str, list[str]], labels: Sequence[str]) -> str:
    """Return the printed numbers of the items that somebody attended, runs drawn together."""
    wanted: list[str] = []
    for name in names:
        first, dash, last = name.replace("-", "–").partition("–")
        if name in lookup or not dash:
            wanted += lookup.get(name, [name])
        else:
            ends = [labels.index(label) for end in (first, last) for label in lookup.get(end.strip(), ())]
            wanted += labels[min(ends) : max(ends) + 1] if ends else [name]
    return ranges(wanted, labels)
