"""A matter has one name, the same in every meeting and body."""

from collections.abc import Iterable

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.alike import Name
from lsgtool.workspace.past import Past


def _naming_alike(past: Past) -> Iterable[MeetingRef]:
    return past.alike


@rule(codes.MATTERS_ALIKE, FOLLOW_UP, looks_ahead=True, whole=True, among=_naming_alike)
def matters_alike(case: Case) -> Findings:
    """Two names of matters differ by one letter: most likely they are one matter, and one is a slip.

    A matter is followed by its name, through meetings and bodies. With a slip in it the matter seems to
    end, and what waits for it is not found. It is told at the name that is used less, or later. Names that
    differ in their digits only are two matters, and short names are not judged, nor are short parts
    between hyphens. Where both are right, rename one of them, or write a deviation. The names of all
    meetings are compared, so it is asked only when the whole repository is judged.

    Bad, where an earlier meeting has vardhygienavtal::

        matter: vardhygiensavtal

    Good::

        matter: vardhygienavtal
    """
    if not (case.placed and case.minuted):
        return
    for one, other in case.past.alike.get(case.meeting.ref, ()):
        yield Finding(
            msg(
                "`{matter}` is spelt nearly as `{other}`, which stands in {paragraph}",
                matter=one.name,
                other=other.name,
                paragraph=other.first.paragraph,
            ),
            msg(
                "if it is the same matter, write `{other}` wherever `{matter}` stands",
                other=other.name,
                matter=one.name,
            ),
            _spot(case, one),
        )


def _spot(case: Case, one: Name) -> Spot:
    """Return where the name first stands: as `matter`, or among the `matters` of a decision."""
    named = (leaf.spot for leaf in case.leaves if leaf.value == one.name and leaf.sort.name == "matter")
    return next(named, Spot(one.first.keys))
