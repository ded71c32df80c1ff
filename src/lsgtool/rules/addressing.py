"""What is recommended goes to principals, for they alone decide on it."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.decision import Decision, DecisionKind
from lsgtool.rules.basis import FOLLOW_UP
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.principals import principals_named


@rule(codes.RECOMMENDED_TO_NOBODY, FOLLOW_UP)
def recommended_to_nobody(case: Case) -> Findings:
    """A recommendation is for somebody who is no principal.

    Each principal that `to` names decides on the recommendation, and is waited for until then. So `to` takes
    the names of principals, in short or as bodies.yaml has them, *kommunerna*, *regionen* and *huvudmännen*;
    without `to` it is for all of them. Which instance decides for a principal stands in `instance`. It is
    asked of bodies whose decisions are followed up: bodies.yaml has `follow_up` for them on that day.

    Bad::

        - {kind: recommend, text: att anta planen, to: [norrby, socialnämnderna]}

    Good::

        - {kind: recommend, text: att anta planen, to: norrby, instance: nämnden}
    """
    if case.bodies is None or case.then is None or case.then.follow_up is None:
        return
    for keys, decision, _ in clauses(case):
        for index, word in enumerate(decision.to if decision.kind is DecisionKind.RECOMMEND else ()):
            if not principals_named(case.bodies, word):
                yield Finding(
                    _what_follows(case.bodies, decision, word),
                    msg(
                        "write the name of a principal, `kommunerna`, `regionen` or `huvudmännen`; "
                        "who decides there is its `instance`"
                    ),
                    Spot((*keys, "to", index)),
                )


def _what_follows(bodies: Bodies, decision: Decision, word: str) -> Message:
    """Return what comes of a word that names nobody."""
    if any(principals_named(bodies, other) for other in decision.to):
        return msg("`{word}` is no principal, so no answer is waited for from there", word=shortened(word))
    return msg("`{word}` is no principal, so an answer is waited for from them all", word=shortened(word))
