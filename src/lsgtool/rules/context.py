"""What a rule may look at beside the meeting that it judges."""

from dataclasses import dataclass

from lsgtool.model.bodies import Bodies


@dataclass(frozen=True, slots=True)
class Context:
    """The bodies and their rules, and the path of the meeting's file from the top, with `/`.

    `whole` tells whether the file has no faults of its own: none can hide what another line refers to.
    """

    bodies: Bodies
    path: str
    whole: bool
