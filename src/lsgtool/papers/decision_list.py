"""The decisions of a meeting as a view: who sees to what and by when, and all of them whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lsgtool.model.decision import DecisionKind
from lsgtool.model.meeting import MINUTED, Meeting
from lsgtool.papers.first_sentence import first_sentence
from lsgtool.papers.state_view import Stage
from lsgtool.papers.view import Clause, Item, Matter, Protocol


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody is to see to, or what comes back: `what` says it in short, `title` names its matter."""

    label: str
    title: str
    what: str
    clause: Clause


@dataclass(frozen=True, slots=True)
class Decided:
    """An item in which something was decided, in itself or in the sub-matters that are here."""

    label: str
    matter: Matter
    submatters: tuple[Matter, ...]


@dataclass(frozen=True, slots=True)
class DecisionList:
    """The decisions of a meeting; there are none where it was not `held`."""

    minutes: Protocol
    held: bool
    adjusted: bool
    to_do: tuple[Task, ...]
    items: tuple[Decided, ...]


def decision_list(meeting: Meeting, minutes: Protocol) -> DecisionList:
    """Return what a meeting decided, from its minutes; before it is held it has decided nothing."""
    held = meeting.status in MINUTED
    return DecisionList(
        minutes=minutes,
        held=held,
        adjusted=minutes.state.stage is Stage.ADJUSTED,
        to_do=tuple(_to_do(minutes.items)) if held else (),
        items=tuple(_decided(minutes.items)) if held else (),
    )


def _to_do(items: Sequence[Item]) -> Iterator[Task]:
    for item in items:
        for matter in (item.matter, *item.submatters):
            for clause in (clause for block in matter.blocks for clause in block.clauses):
                if _asks_for_something(clause):
                    yield Task(item.label, matter.title, first_sentence(clause.text), clause)


def _asks_for_something(clause: Clause) -> bool:
    return bool(clause.to or clause.due or clause.until) or clause.kind == DecisionKind.RECOMMEND


def _decided(items: Sequence[Item]) -> Iterator[Decided]:
    for item in items:
        submatters = tuple(filter(_has_decisions, item.submatters))
        if submatters or _has_decisions(item.matter):
            yield Decided(item.label, item.matter, submatters)


def _has_decisions(matter: Matter) -> bool:
    """Tell whether something was decided, or is left out: nobody is to see whether that held decisions."""
    places = (matter.restricted, *(block.restricted for block in matter.blocks))
    left_out = any(one is not None and one.left_out for one in places)
    return left_out or any(block.clauses for block in matter.blocks)
