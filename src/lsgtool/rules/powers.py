"""A body decides what it has the powers to decide, and says who decides on what it recommends."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.composition import Powers
from lsgtool.model.decision import DecisionKind
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.kinds import IN_WORDS
from lsgtool.rules.listing import listed
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.OUTSIDE_POWERS, procedure("powers"))
def outside_powers(case: Case) -> Findings:
    """The body took a decision of a kind that it has no powers for.

    The bodies of a collaboration seldom decide for the principals: they recommend, and the principals
    decide. The body's `powers` in bodies.yaml list the kinds of decision that it may take. A body without
    powers there is not judged, nor is a decision without `kind`.

    Bad::

        - {kind: grant, text: att bevilja 50 000 kr till utbildningen}

    Good::

        - {kind: recommend, text: att föreslå huvudmännen att bekosta den}
    """
    powers = case.then.powers if case.then is not None else None
    if powers is None:
        return
    for keys, decision, _ in clauses(case):
        if decision.kind is not None and decision.kind not in powers.kinds:
            yield Finding(
                msg("the body does not have the powers to {kind}", kind=IN_WORDS[decision.kind]),
                _way_out(powers),
                Spot((*keys, "kind")),
                powers,
            )


@rule(codes.RECOMMENDATION_WITHOUT_INSTANCE, procedure("powers"), reads=("items",))
def recommendation_without_instance(case: Case) -> Findings:
    """A recommendation to the principals does not say which instance of theirs is to decide on it.

    A recommendation is settled when every principal has decided, and nobody can follow it to its end
    without knowing where. Asked of bodies whose `powers` in bodies.yaml have
    `recommendations_name_instance: true`.

    Bad::

        - kind: recommend
          text: att rekommendera huvudmännen att ingå avtalet

    Good::

        - kind: recommend
          text: att rekommendera huvudmännen att ingå avtalet
          instance: socialnämnd eller motsvarande
    """
    powers = case.then.powers if case.then is not None else None
    if powers is None or not powers.recommendations_name_instance:
        return
    for keys, decision, _ in clauses(case):
        if decision.kind is DecisionKind.RECOMMEND and decision.instance is None:
            yield Finding(
                msg("the recommendation does not say which instance is to decide on it"),
                msg("write `instance`, for example: {example}", example="socialnämnd eller motsvarande"),
                Spot(keys),
                powers,
            )


def _way_out(powers: Powers) -> Message:
    if not powers.kinds:
        return msg("its `powers` in bodies.yaml name no kind of decision")
    kinds = listed(IN_WORDS[kind] for kind in powers.kinds)
    if powers.scope is None:
        return msg("it may: {kinds}", kinds=kinds)
    return msg("it may: {kinds} ({scope})", kinds=kinds, scope=powers.scope)
