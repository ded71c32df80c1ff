"""The principals that a recommendation goes to, as the words of its `to` name them."""

from collections.abc import Iterable
from datetime import date

from lsgtool.model.bodies import Bodies, Body, Principal
from lsgtool.model.composition import Side

EVERYBODY = frozenset({"huvudmännen", "alla huvudmän"})
SIDES = {"kommunerna": Side.KOMMUN, "kommun": Side.KOMMUN, "regionen": Side.REGION, "region": Side.REGION}

KOMMUN = " kommun"


def addressed(bodies: Bodies, to: Iterable[str], day: date) -> tuple[str, ...]:
    """Return the principals in the order of bodies.yaml; all of them where no word of `to` names one.

    One that did not exist on the day of the recommendation is asked nothing.
    """
    named = {name for word in to for name in principals_named(bodies, word)}
    there = (name for name, one in bodies.principals.items() if min(n.since for n in one.names) <= day)
    return tuple(name for name in there if not named or name in named)


def principals_named(bodies: Bodies, word: str) -> frozenset[str]:
    """Return the principals that a word means: an id, a name, a side, or all of them; none for any other."""
    plain = " ".join(word.casefold().split())
    if plain in EVERYBODY:
        return frozenset(bodies.principals)
    if plain in bodies.principals:
        return frozenset({plain})
    side = SIDES.get(plain)
    return frozenset(
        name
        for name, principal in bodies.principals.items()
        if principal.side is side or called(principal, plain)
    )


def called(named: Body | Principal, plain: str) -> bool:
    """Tell whether somebody has had a name, in full, in short, or without its last word, kommun.

    `plain` is in small letters with single spaces.
    """
    names = (name.casefold() for one in named.names for name in (one.name, one.short) if name is not None)
    return any(plain in {name, name.removesuffix(KOMMUN)} for name in names)
