"""Who presents what is carried over, as far as that is known beforehand."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from lsgtool.model.item import Presenter
from lsgtool.model.meeting import MINUTED, Meeting
from lsgtool.reference import MeetingRef
from lsgtool.registers.names import Names
from lsgtool.scaffold.waiting import Brought, is_own_work
from lsgtool.timeline.clauses import entries_of
from lsgtool.timeline.commitments import Assignment, Forwarding
from lsgtool.timeline.in_force import BodyThen, body_on
from lsgtool.workspace.archive import Archive, Unknowable


@dataclass(frozen=True, slots=True)
class Presenters:
    """Knows who presents at a meeting of `body`, the body as it is on that day."""

    body: BodyThen
    names: Names
    archive: Archive

    def of(self, made: Iterable[Brought]) -> tuple[Presenter, ...]:
        """Return who presents all of these, each once; nobody where that is not known."""
        found = {presenter.name: presenter for one in made for presenter in self._of(one)}
        return tuple(found.values())

    def _of(self, made: Brought) -> Iterator[Presenter]:
        if isinstance(made, Forwarding):
            if any(one.matters_of == made.body for one in self.body.presenting):
                yield from self._chair(made.body)
        elif isinstance(made, Assignment) and not is_own_work(made, self.body.id):
            known = _people(self.archive.meeting(made.origin.meeting))
            yield from (known[owner.casefold()] for owner in made.owners if owner.casefold() in known)

    def _chair(self, body: str) -> Iterator[Presenter]:
        """Yield the chair of another body on the day of the meeting, or else that of its last one."""
        then = body_on(self.names.bodies, body, self.body.day)
        chair = then.chairs.chair.name if then is not None and then.chairs is not None else None
        with suppress(Unknowable):
            chair = chair or self._last_chair(body)
        if chair is not None:
            title = f"ordförande i {then.name.name}" if then is not None else "ordförande"
            yield Presenter(name=chair, title=title, principal=None, organisation=None)

    def _last_chair(self, body: str) -> str | None:
        earlier = self.archive.before(MeetingRef(body, self.body.day))
        held = (one for one in earlier if one.status in MINUTED and one.date <= self.names.on)
        return next((one.chair for one in held if one.chair is not None), None)


def _people(meeting: Meeting) -> dict[str, Presenter]:
    """Return the people that the minutes name, as they would present: as they attended, else as they did."""
    people = [
        Presenter(name=one.name, title=one.title, principal=one.principal, organisation=one.organisation)
        for one in meeting.attendance
    ]
    entries = (entry for item in meeting.items for _, entry in entries_of(item))
    people += (presenter for entry in entries for presenter in entry.presenters)
    people += (
        Presenter(name=one.name, title=None, principal=one.principal, organisation=None)
        for one in meeting.absent
    )
    return {one.name.casefold(): one for one in reversed(people)}
