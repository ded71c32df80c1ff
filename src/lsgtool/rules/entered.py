"""The entries of a follow-up file, each with the clauses of the minutes that it may be about."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from textwrap import shorten
from typing import Generic, TypeVar

from lsgtool.location import Keys
from lsgtool.messages import Message, msg
from lsgtool.model.decision import DecisionKind
from lsgtool.model.follow_up import Dispatch, Entry, Report, Response
from lsgtool.rules.case import FollowUpCase
from lsgtool.timeline.clauses import Taken, clauses_of
from lsgtool.timeline.minutes import Minutes

E_co = TypeVar("E_co", bound=Entry, covariant=True)

NONE = {
    DecisionKind.RECOMMEND: msg("no recommendation"),
    DecisionKind.ASSIGN: msg("no assignment"),
}
SOME = {
    DecisionKind.RECOMMEND: msg("recommendations"),
    DecisionKind.ASSIGN: msg("assignments"),
}
SHOWN = 6
FIRST_WORDS = 40


@dataclass(frozen=True, slots=True)
class Entered(Generic[E_co]):
    """An entry, its keys in the file, the kind of decision it is about, and the clauses that may be meant.

    That is one clause where all is well; only a dispatch may be about several.
    """

    entry: E_co
    keys: Keys
    kind: DecisionKind
    meant: tuple[Taken, ...]

    @property
    def number(self) -> int:
        """The number of the entry in its list, from 1."""
        return int(self.keys[-1]) + 1


def dispatches(case: FollowUpCase) -> Iterator[Entered[Dispatch]]:
    """Yield what was sent; of an entry with faults nobody knows what it means."""
    return _entered(case, "dispatches", case.follow_up.dispatches, DecisionKind.RECOMMEND)


def responses(case: FollowUpCase) -> Iterator[Entered[Response]]:
    """Yield what principals decided."""
    return _entered(case, "responses", case.follow_up.responses, DecisionKind.RECOMMEND)


def reports(case: FollowUpCase) -> Iterator[Entered[Report]]:
    """Yield what is done."""
    return _entered(case, "reports", case.follow_up.reports, DecisionKind.ASSIGN)


def _entered(
    case: FollowUpCase, key: str, entries: Sequence[E_co], kind: DecisionKind
) -> Iterator[Entered[E_co]]:
    records = case.records
    faulty = {keys[:2] for keys in case.wrong}
    for index, entry in enumerate(entries):
        if records is not None and (key, index) not in faulty:
            yield Entered(entry, (key, index), kind, records.meant(entry, kind))


def meant_perhaps(minutes: Minutes, clauses: Iterable[Taken], kind: DecisionKind) -> Message:
    """Return where decisions of a kind are: among some clauses, or else under which numbers."""
    here = [taken for taken in clauses if taken.decision.kind is kind]
    if here:
        return msg("what can be meant: clause {clauses}", clauses=in_words(here))
    every = [taken for taken in clauses_of(minutes.meeting) if taken.decision.kind is kind]
    if not every:
        return msg("no decision of this meeting has `kind: {kind}`", kind=kind)
    paragraphs = dict.fromkeys(f"§ {minutes.label(taken.index)}" for taken in every)
    return msg(
        "the {some} of this meeting stand under {paragraphs}",
        some=SOME[kind],
        paragraphs=", ".join(paragraphs),
    )


def in_words(clauses: Iterable[Taken]) -> str:
    """Return some clauses as `1 (att godkänna …), 3 (att …)`, the first ones of many."""
    words = [f"{one.number} ({first_words(one)})" for one in islice(clauses, SHOWN + 1)]
    return ", ".join(words if len(words) <= SHOWN else [*words[:SHOWN], "…"])


def first_words(taken: Taken) -> str:
    """Return how a clause begins."""
    return shorten(taken.decision.text.partition("\n")[0], FIRST_WORDS, placeholder=" …")
