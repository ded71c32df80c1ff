"""What a rule may look at beside the meeting that it judges."""

from dataclasses import dataclass

from lsgtool.location import Keys
from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Context:
    """The bodies and their rules, and the path of the meeting's file from the top, with `/`.

    `bodies` is None where too little of bodies.yaml can be read. `whole` tells whether the meeting's file
    has no faults of its own: none can hide what another line refers to. `wrong` has the keys that have.
    """

    bodies: Bodies | None
    path: str
    whole: bool
    wrong: frozenset[Keys]
    wrong_bodies: frozenset[str]

    def body(self, meeting: Meeting) -> Body | None:
        """Return the body that meets, where both files say of it and of the day what they mean to say."""
        if self.bodies is None or meeting.body in self.wrong_bodies or not self.says("body", "date"):
            return None
        return self.bodies.bodies.get(meeting.body)

    def says(self, *keys: str) -> bool:
        """Tell whether the meeting's file has a good value for each of these keys at its top."""
        return not any((key,) in self.wrong for key in keys)
