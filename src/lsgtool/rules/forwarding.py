"""Matters of some kinds reach a body by way of one other body only."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.item import SubMatter
from lsgtool.model.provisions import Route
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.mentions import folded
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.timeline.in_force import body_on


@rule(codes.OTHER_ROUTE, procedure("routes"))
def other_route(case: Case) -> Findings:
    """A matter goes on to a body that gets matters of its kind from one certain other body only.

    The receiving body's `routes` in bodies.yaml tell of which kind, by words in the heading or the name of
    the matter, and through which body they come. Its working committee may hand over anything.

    Bad, for a route with the word utskrivning through another body::

        - title: Utskrivning från sjukhus
          forward: [ledning]

    Good, through that body::

        - title: Utskrivning från sjukhus
          forward: [{to: beredning, for: decision}]
    """
    if case.bodies is None or case.body is None or not case.minuted:
        return
    for keys, entry in case.entries():
        for index, forward in enumerate(entry.forward):
            then = body_on(case.bodies, forward.to, case.meeting.date)
            if then is None or forward.to == case.body.working_committee_of:
                continue
            for route in then.routes:
                if _is_of(route, entry) and case.meeting.body not in {route.through, forward.to}:
                    yield Finding(
                        msg(
                            "`{matter}` goes on to `{to}`, which gets such matters through `{through}`",
                            matter=shortened(entry.title or entry.matter or ""),
                            to=forward.to,
                            through=route.through,
                        ),
                        msg("hand it on to `{through}`", through=route.through),
                        Spot((*keys, "forward", index)),
                        route,
                    )


def _is_of(route: Route, entry: SubMatter) -> bool:
    """Tell whether an item is of the kind that a route is for."""
    name = folded(f"{entry.title} {entry.matter or ''}")
    return any(folded(word) in name for word in route.words)
