"""Names the paragraphs that an item follows up, so that it ends what it is about and nothing beside it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from lsgtool.reference import ParagraphRef
from lsgtool.scaffold.waiting import Brought
from lsgtool.timeline.history import History
from lsgtool.timeline.series import plain


def is_named(made: Brought, ref: ParagraphRef) -> bool:
    """Tell whether something was decided in a paragraph, or in the clause of it that is named."""
    address = made.origin.address
    return (
        address is not None
        and ref.meeting == address.meeting
        and plain(ref.number) == plain(address.number)
        and ref.clause in {None, address.clause}
    )


@dataclass(frozen=True)
class Following:
    """Knows what is open under every number of earlier minutes."""

    history: History

    def refs(self, ended: Collection[Brought]) -> tuple[ParagraphRef, ...]:
        """Return what an item names that ends all of these: whole paragraphs, or clauses where needed.

        What cannot be named alone is left out: two matters postponed in one clause, or what was forwarded
        beside an assignment; it is found again by its matter.
        """
        return tuple(dict.fromkeys(ref for made in ended for ref in self._ref(made, ended)))

    def _ref(self, made: Brought, ended: Collection[Brought]) -> Iterator[ParagraphRef]:
        address = made.origin.address
        for ref in (address._replace(clause=None), address) if address is not None else ():
            if all(other in ended for other in self._open if is_named(other, ref)):
                yield ref
                return

    @cached_property
    def _open(self) -> tuple[Brought, ...]:
        return tuple(made for made in self.history.made if made.open and isinstance(made, Brought))
