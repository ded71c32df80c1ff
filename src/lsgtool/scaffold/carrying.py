"""Plans the items of a meeting that come from earlier ones, so that nothing decided there is lost."""

from collections.abc import Collection, Hashable
from dataclasses import dataclass
from functools import cached_property

from lsgtool.messages import msg
from lsgtool.model.item import ItemType
from lsgtool.model.meeting import Meeting
from lsgtool.registers.source import Source
from lsgtool.scaffold.around import Around
from lsgtool.scaffold.carried import Carried
from lsgtool.scaffold.following import Following
from lsgtool.scaffold.headings import Headings, matter_of
from lsgtool.scaffold.on_agenda import OnAgenda
from lsgtool.scaffold.presenters import Presenters
from lsgtool.scaffold.waiting import Brought, Waiting, is_own_work
from lsgtool.scaffold.why import why
from lsgtool.timeline.commitments import Assignment
from lsgtool.timeline.in_force import BodyThen
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True)
class Carrying:
    """Makes items of what waits for a meeting."""

    waiting: Waiting
    headings: Headings
    presenters: Presenters

    def items(self, agenda: Meeting | None = None) -> tuple[Carried, ...]:
        """Return them in their order, without those that stand on the `agenda` already.

        All that concerns one matter makes one item, and so does what was decided under one heading where the
        matter has no name.
        """
        there = OnAgenda(agenda, self.headings, self._following) if agenda is not None else None
        groups: dict[Hashable, list[Brought]] = {}
        for made in self.waiting.here():
            if there is None or not there.has(made):
                origin = made.origin
                alone = (origin.meeting, origin.index, origin.title)
                groups.setdefault(matter_of(made) or alone, []).append(made)
        return tuple(self._item(group) for group in groups.values())

    def _item(self, group: Collection[Brought]) -> Carried:
        ref, first = self.waiting.ref, next(iter(group))
        matter = matter_of(first)
        told = [why(made, ref, self.presenters.names) for made in group]
        if matter in self._later and all(isinstance(made, Assignment) for made in group):
            matter = None
            told.append(msg("It has no `matter`, for that is to come up on another day, and would end here."))
        types = [self.headings.type(made) for made in group]
        return Carried(
            title=self.headings.title(first),
            matter=matter,
            follows_up=self._following.refs([made for made in group if not is_own_work(made, ref.body)]),
            type=ItemType.DECISION if ItemType.DECISION in types else next(filter(None, types), None),
            presenters=self.presenters.of(group),
            why=tuple(told),
        )

    @cached_property
    def _following(self) -> Following:
        return Following(self.waiting.history)

    @cached_property
    def _later(self) -> frozenset[str]:
        return self.waiting.on_other_days()


def carrying_to(workspace: Workspace, known: Source, body: BodyThen, before: Around) -> Carrying:
    """Return what carries over to a meeting of `body`, the body as it is on that day."""
    archive = Archive(workspace)
    return Carrying(
        Waiting(before.ref, known.history, before.coming(known.bodies)),
        Headings(known.history, archive),
        Presenters(body, known, archive),
    )
