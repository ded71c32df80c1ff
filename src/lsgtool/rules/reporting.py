"""An item that follows up what was decided before says what has come of it."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.item import SubMatter
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.REPORT_SAYS_NOTHING, FOLLOW_UP, reads=("items",))
def report_says_nothing(case: Case) -> Findings:
    """The minutes follow something up, and do not say what has come of it.

    An item with `follows_up` ends the assignment that it names, for the registers and for all who wait.
    `lsg new-meeting` and `lsg carry-over` write it beforehand, so an item that nobody has filled in would
    end what nobody has done. One that is struck leaves the assignment open.

    Bad::

        - title: Underlag till avtalet
          follows_up: ledning/2024-09-20 § 1

    Good::

        - title: Underlag till avtalet
          follows_up: ledning/2024-09-20 § 1
          text: Underlaget är färdigt och har skickats till ledamöterna.
    """
    for keys, entry in case.entries() if case.minuted else ():
        inside = case.meeting.items[int(keys[1])].items if len(keys) == 2 else ()
        if entry.follows_up and not entry.struck and _is_silent(entry) and all(map(_is_silent, inside)):
            yield Finding(
                msg(
                    "this follows up {paragraph}, and says nothing of it", paragraph=str(entry.follows_up[0])
                ),
                msg("write what was reported or decided; if it was not dealt with, take `follows_up` away"),
                Spot((*keys, "follows_up")),
            )


def _is_silent(entry: SubMatter) -> bool:
    blocks = (entry, *entry.continued)
    return not (entry.papers or any(block.text or block.decisions for block in blocks))
