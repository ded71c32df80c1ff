"""Names those on whom something waits in a message, and no more of them than can be read at a glance."""

from collections.abc import Sequence

from lsgtool.messages import Message, msg
from lsgtool.rules.case import Case
from lsgtool.rules.listing import listed
from lsgtool.shortened import shortened
from lsgtool.timeline.in_force import name_on

SHOWN = 3
"""So many names are shown at most."""


def few(case: Case, names: Sequence[str]) -> Message:
    """Return the first three of the names, bodies and principals by their short names, and how many more."""
    shown = [shortened(_in_words(case, name)) for name in names[:SHOWN]]
    if len(names) > SHOWN:
        return msg("{names} and {count} more", names=", ".join(shown), count=len(names) - SHOWN)
    return listed(msg("{name}", name=name) for name in shown)


def _in_words(case: Case, name: str) -> str:
    if case.bodies is None:
        return name
    known = case.bodies.bodies.get(name) or case.bodies.principals.get(name)
    if known is None:
        return name
    found = name_on(known, case.on)
    return found.short or found.name
