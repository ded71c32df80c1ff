"""What is settled stays settled: a decision in the matter after that is told."""

from collections.abc import Iterator

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.workspace.past import Past


def _deciding_again(past: Past) -> Iterator[MeetingRef]:
    return (decided.meeting for _, _, decided in past.history.revivals)


@rule(codes.DECIDED_AFTER_SETTLED, FOLLOW_UP, looks_ahead=True, whole=True, among=_deciding_again)
def decided_after_settled(case: Case) -> Findings:
    """Something is decided in a matter that an earlier meeting has settled.

    With `settled: true` an item lets all registers close the matter, and nothing of it is waited for any
    more. When a body decides in it again, either it was not settled, or this is a new matter. To take note
    of something, and to approve it, decides nothing anew. Meetings of all bodies are looked at, so it is
    asked only when the whole repository is judged.

    Bad, where an item with that matter was settled on 2024-03-15::

        - title: Avtal om vårdhygien
          matter: vardhygienavtal
          decisions: [{kind: establish, text: att fastställa ett nytt avtal}]

    Good::

        - title: Översyn av avtalet om vårdhygien
          matter: vardhygienavtal-oversyn
          decisions: [{kind: establish, text: att fastställa ett nytt avtal}]
    """
    if not (case.placed and case.minuted):
        return
    for matter, settled, decided in case.past.history.revivals:
        if decided.meeting == case.meeting.ref:
            yield Finding(
                msg(
                    "`{matter}` was settled in {settled}, and {paragraph} decides in it again",
                    matter=matter,
                    settled=settled.paragraph,
                    paragraph=decided.paragraph,
                ),
                msg("give what is new a `matter` of its own, or take `settled` away there"),
                Spot(decided.keys),
            )
