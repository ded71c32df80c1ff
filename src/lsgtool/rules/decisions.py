"""What an item is for and what was decided in it agree, and a decision is written as clauses with *att*."""

import re
from collections.abc import Iterator

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import msg
from lsgtool.model.decision import Decision, DecisionKind
from lsgtool.model.item import Item, ItemType, SubMatter
from lsgtool.rules.basis import ORDER, procedure
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import stretches
from lsgtool.rules.kinds import bare_words, kind_said
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.clauses import decisions_of

# Taking note of information decides nothing, and any item can be put off or struck.
WITHOUT_EFFECT = frozenset({DecisionKind.NOTE, DecisionKind.POSTPONE, DecisionKind.STRIKE})
ATT = re.compile(r"[*_]*att[*_]*[\s:]", re.IGNORECASE)
TAKES_NOTE = re.compile(
    r"(?:notera|anteckna|tacka för|ta del av|lägga .{1,200} till handlingarna"
    r"|.{1,200} läggs till handlingarna)\b"
)
FURTHER_CLAUSE = re.compile(r"(?:,|,? och|,? samt) att ")
FURTHER_VERB = re.compile(r"(?:,|,? och|,? samt) ")


@rule(codes.DECISION_MISSING, ORDER, reads=("items",))
def decision_missing(case: Case) -> Findings:
    """An item is for decision, and the minutes of the meeting have no decision of it.

    A decision in a sub-matter counts for the item above it. Sub-matters that are for decision themselves
    are judged one by one. An item that was struck needs no decision; one that was put off has a decision
    to postpone it.

    Bad::

        - title: Avtal om vårdhygien
          type: decision
          text: Gruppen var enig om förslaget.

    Good::

        - title: Avtal om vårdhygien
          type: decision
          text: Gruppen var enig om förslaget.
          decisions: [att ingå avtalet]
    """
    for keys, entry in _dealt_with(case):
        if entry.type is ItemType.DECISION and not _decided(entry):
            yield Finding(
                msg("the item is for decision, and no decision is written down"),
                msg("write under `decisions` what was decided, or give the item another `type`"),
                Spot((*keys, "type")),
            )


@rule(codes.DECISION_UNEXPECTED, ORDER, reads=("items",))
def decision_unexpected(case: Case) -> Findings:
    """An item is for information, and yet the body decided something in it.

    Whoever reads the agenda trusts that nothing will be decided in an item for information. To take note
    of the information, to put it off and to strike it are no decisions in that sense. A sub-matter is
    judged by its own type. A clause that only takes note is known by its words too, such as *att notera* or
    *att lägga till handlingarna*.

    Bad::

        - title: Läget i vaccinationerna
          type: information
          decisions: [att börja i oktober]

    Good::

        - title: Läget i vaccinationerna
          type: information
          decisions: [{kind: note, text: att notera informationen}]
    """
    for keys, entry in _dealt_with(case):
        found = [one for one in decisions_of(entry) if not _without_effect(one)]
        if entry.type is ItemType.INFORMATION and found:
            first = shortened(found[0].text.partition("\n")[0])
            yield Finding(
                msg("the item is for information, and something was decided: {decision}", decision=first),
                msg("write `type: decision`; or `kind: note`, where the body only took note of something"),
                Spot((*keys, "type")),
            )


@rule(codes.CLAUSE_WITHOUT_ATT, procedure("minutes"), reads=("items",))
def clause_without_att(case: Case) -> Findings:
    """A clause does not begin with *att*, though the body writes its decisions so.

    The words that introduce a decision end with *beslutade*, so that each clause goes on with *att*. Where
    other words fit better, they are written as `decided`, and the clauses may be anything. A body without
    such clauses has `att_clauses: false` among its `minutes` in bodies.yaml.

    A list in brackets is cut at each comma. A clause with a comma in it therefore needs quotes there.

    Bad::

        decisions: [att godkänna dagordningen, med ett tillägg]

    Good::

        decisions: ["att godkänna dagordningen, med ett tillägg"]
    """
    if case.then is None or case.then.minutes is None or not case.then.minutes.att_clauses:
        return
    for keys, block, _ in stretches(case):
        cut = False
        for index, decision in enumerate(block.decisions):
            begins = ATT.match(decision.text) is not None
            cut = begins or (cut and _may_be_cut_off(decision))
            if not begins and block.decided is None:
                yield _without_att((*keys, "decisions", index, "text"), decision, cut=cut)


def _dealt_with(case: Case) -> Iterator[tuple[Keys, SubMatter]]:
    """Yield the items and sub-matters of a meeting that was held, without those that were struck."""
    struck = {("items", index) for index, item in enumerate(case.meeting.items) if item.struck}
    for keys, entry in case.entries() if case.minuted else ():
        if not entry.struck and keys[:2] not in struck:
            yield keys, entry


def _decided(entry: SubMatter) -> bool:
    """Tell whether an item has a decision somewhere, or sub-matters that are to have their own."""
    below = entry.items if isinstance(entry, Item) else ()
    return bool(decisions_of(entry)) or any(
        decisions_of(matter) or matter.type is ItemType.DECISION for matter in below
    )


def _without_effect(decision: Decision) -> bool:
    return decision.kind in WITHOUT_EFFECT or (decision.kind is None and _takes_note(decision.text))


def _takes_note(text: str) -> bool:
    """Tell whether a clause takes note and does no more, whatever else it joins to that with *och*."""
    words = bare_words(text)
    parts = FURTHER_CLAUSE.split(words.removeprefix("att "))
    also = (kind_said(f"att {part}") for part in FURTHER_VERB.split(words))
    return words.startswith("att ") and all(map(TAKES_NOTE.match, parts)) and not any(also)


def _may_be_cut_off(decision: Decision) -> bool:
    return decision.kind is None and decision.text[0].islower()


def _without_att(keys: Keys, decision: Decision, *, cut: bool) -> Finding:
    words = shortened(decision.text.partition("\n")[0])
    return Finding(
        msg("the clause does not begin with `att`: {clause}", clause=words),
        msg("between brackets, put quotes around a clause that has a comma in it")
        if cut
        else msg("begin it with `att`, or write the words that introduce the decision as `decided`"),
        Spot(keys),
    )
