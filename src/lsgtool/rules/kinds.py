"""The kinds of decisions: what each does, in words, and which kind the words of a clause tell."""

import re
from typing import Final
from unicodedata import normalize

from lsgtool import codes
from lsgtool.characters import UNSEEN
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.decision import DecisionKind
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.rule import Finding, Findings, rule

IN_WORDS: Final[dict[DecisionKind, Message]] = {
    DecisionKind.APPROVE: msg("approve (`approve`)"),
    DecisionKind.ESTABLISH: msg("lay down (`establish`)"),
    DecisionKind.ENDORSE: msg("stand behind (`endorse`)"),
    DecisionKind.RECOMMEND: msg("recommend (`recommend`)"),
    DecisionKind.ASSIGN: msg("give an assignment (`assign`)"),
    DecisionKind.POSTPONE: msg("put off (`postpone`)"),
    DecisionKind.ELECT: msg("elect (`elect`)"),
    DecisionKind.APPOINT: msg("appoint (`appoint`)"),
    DecisionKind.GRANT: msg("grant money (`grant`)"),
    DecisionKind.SET_ASIDE: msg("set money aside (`set-aside`)"),
    DecisionKind.FORWARD: msg("hand on (`forward`)"),
    DecisionKind.DELEGATE: msg("delegate (`delegate`)"),
    DecisionKind.DECLINE: msg("not go on with (`decline`)"),
    DecisionKind.STRIKE: msg("strike (`strike`)"),
    DecisionKind.NOTE: msg("take note (`note`)"),
    DecisionKind.AMEND: msg("change a rule (`amend`)"),
}
"""What a body does that takes a decision of a kind, with the word for it in the files."""

MONEY = r"\d*(?:kr|kronor|tkr|mnkr|miljon(?:er)?|medel|pengar)\b"
OFFICE = (
    r"(?:(?:ny|nya|vice|förste|andre)\s)*"
    r"\w*(?:ordförande|justerare|sekreterare|ledamot|ledamöter|ersättare|representant(?:er)?)\b"
)

# To set time aside is no matter of money, and to choose a theme is no election.
FIRST_WORDS: Final = tuple(
    (kind, re.compile(rf"att:?\s{words}"))
    for kind, words in (
        (DecisionKind.POSTPONE, r"bordlägga\b"),
        (DecisionKind.ASSIGN, r"(?:uppdra(?:ga)?\såt\b|ge\s(?:[^.:;]{1,200}?\s)?i\suppdrag\b)"),
        (DecisionKind.RECOMMEND, r"rekommendera\b"),
        (DecisionKind.GRANT, r"bevilja\b"),
        (DecisionKind.SET_ASIDE, rf"avsätta\b.*\b{MONEY}"),
        (DecisionKind.ELECT, rf"välja\s(?:.*?\b(?:till|som)\s(?:\w+s\s)?)?{OFFICE}"),
        (DecisionKind.APPOINT, r"utse\b"),
    )
)


@rule(codes.CLAUSE_WITHOUT_KIND, ORDER, reads=("items",))
def clause_without_kind(case: Case) -> Findings:
    """A clause has no `kind`, though its first words tell one that other rules go by.

    What is postponed or assigned is followed up, and powers and elections are judged, by the `kind` of the
    clause alone. Asked of bodies that write clauses with *att*, as their `minutes` in bodies.yaml tell.
    The words are *bordlägga*, *uppdra åt*, *ge i uppdrag*, *rekommendera*, *bevilja*, *utse*, *avsätta* with
    money, and *välja* with an office.

    Bad::

        - att bordlägga frågan till nästa möte

    Good::

        - kind: postpone
          text: att bordlägga frågan till nästa möte
          until: next-meeting
    """
    if case.then is None or case.then.minutes is None or not case.then.minutes.att_clauses:
        return
    for keys, decision, _ in clauses(case):
        kind = kind_said(decision.text) if decision.kind is None else None
        if kind is not None:
            yield Finding(
                msg("the clause has no `kind`, and reads as: {kind}", kind=IN_WORDS[kind]),
                msg(
                    "write `kind: {kind}`, so that it is followed up; or another kind, where it is another",
                    kind=kind.value,
                ),
                Spot(keys),
            )


def kind_said(text: str) -> DecisionKind | None:
    """Return the kind that the first words of a clause tell; None where they leave it open."""
    words = bare_words(text)
    return next((kind for kind, sign in FIRST_WORDS if sign.match(words)), None)


def bare_words(text: str) -> str:
    """Return the words of a clause as they sound: in small letters, on one line, without emphasis."""
    return " ".join(normalize("NFC", UNSEEN.sub("", text)).lower().split())
