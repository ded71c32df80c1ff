"""The one table of the rules that a meeting is judged by."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from lsgtool.diagnostic import Fault
from lsgtool.model.meeting import Meeting
from lsgtool.rules.context import Context
from lsgtool.rules.placing import body_in_force, folder_and_name
from lsgtool.rules.references import attended_items_known, names_known, standing_items_known
from lsgtool.rules.texts import texts_fit_for_minutes

Rule: TypeAlias = Callable[[Meeting, Context], Iterator[Fault]]


def _names(meeting: Meeting, context: Context) -> Iterator[Fault]:
    return names_known(meeting, context.bodies) if context.bodies is not None else iter(())


RULES: tuple[Rule, ...] = (
    folder_and_name,
    body_in_force,
    _names,
    standing_items_known,
    attended_items_known,
    texts_fit_for_minutes,
)
