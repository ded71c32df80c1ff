"""Recommendations go to the principals that they are addressed to, and these respond."""

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import msg
from lsgtool.model.follow_up import Entry
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import FollowUpCase
from lsgtool.rules.entered import Entered, dispatches, responses
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.principals import addressed


@rule(codes.RESPONSE_NOT_ASKED_FOR, FOLLOW_UP, waivable=False, weighable=True)
def response_not_asked_for(case: FollowUpCase) -> Findings:
    """A recommendation went to a principal that it is not addressed to, or such a one responded.

    Mostly another principal is meant, whose answer would then be missing for ever. The decision's `to` in
    the minutes tells whom a recommendation is for: principals by name, one side, or all of them, also where
    it names none. Where principals like to answer unasked, `rules` in bodies.yaml can let it weigh less.

    Bad, in `responses`, where the decision has `to: kommunerna`::

        - {paragraph: 35, principal: region, decided: 2024-10-22, outcome: approved}

    Good::

        - {paragraph: 35, principal: norrby, decided: 2024-10-22, outcome: approved}
    """
    for sent in dispatches(case):
        for index, name in enumerate(sent.entry.to):
            yield from _not_asked(case, sent, name, ("to", index))
    for response in responses(case):
        yield from _not_asked(case, response, response.entry.principal, ("principal",))


def _not_asked(case: FollowUpCase, one: Entered[Entry], name: str, keys: Keys) -> Findings:
    if case.bodies is None or name not in case.bodies.principals or not one.meant:
        return
    asked = {
        other for taken in one.meant for other in addressed(case.bodies, taken.decision.to, case.ref.day)
    }
    if name not in asked:
        words = dict.fromkeys(word for taken in one.meant for word in taken.decision.to)
        yield Finding(
            msg(
                "`{principal}` was not asked: the recommendation in § {number} is addressed to {words}",
                principal=name,
                number=one.entry.paragraph,
                words=shortened(", ".join(words)),
            ),
            msg("correct the principal, or the paragraph"),
            Spot((*one.keys, *keys)),
        )
