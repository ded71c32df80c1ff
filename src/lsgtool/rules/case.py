"""What a rule judges: a meeting, a body's calendar year, or bodies.yaml, with all that may be looked at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from lsgtool.diagnostic import Fault
from lsgtool.document.allowed import faults_in_text
from lsgtool.location import Keys
from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.item import Item, SubMatter
from lsgtool.model.meeting import Meeting, Status
from lsgtool.model.values import MARKDOWN
from lsgtool.model.walk import Leaf, leaves
from lsgtool.rules.words import DIGIT, Words, words_with
from lsgtool.timeline.in_force import BodyThen, ClosedDays, body_on
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.revision import Revision

MINUTED = frozenset({Status.HELD, Status.ADJUSTED})
"""The states in which a file is the minutes of a meeting, no longer the plan for one."""


@dataclass(frozen=True)
class Case:
    """A meeting that is judged on the day `on`, with the bodies, and the other meetings in `archive`.

    `bodies` is None where too little of bodies.yaml can be read, and `then`, the body on the meeting's day,
    where that or the meeting does not say enough. `wrong` has the keys of what is wrong in the file and left
    out. `against` is a git revision, where the numbers are held against one.
    """

    meeting: Meeting
    path: str
    on: date
    bodies: Bodies | None
    archive: Archive
    wrong: frozenset[Keys]
    wrong_bodies: frozenset[str] = frozenset()
    against: Revision | None = None

    @cached_property
    def body(self) -> Body | None:
        """The body that meets, where both files say of it and of the day what they mean to say."""
        if self.bodies is None or self.meeting.body in self.wrong_bodies or not self.says("body", "date"):
            return None
        return self.bodies.bodies.get(self.meeting.body)

    @cached_property
    def then(self) -> BodyThen | None:
        """The body as it was on the meeting's day."""
        if self.bodies is None or self.body is None:
            return None
        return body_on(self.bodies, self.meeting.body, self.meeting.date)

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every plain value of the file, with its sort and its spot."""
        return tuple(leaves(self.meeting))

    @cached_property
    def with_digits(self) -> tuple[Words, ...]:
        """The words of every text that holds a digit: dates and numbers of all sorts are looked for there."""
        return tuple(words_with(DIGIT, self.leaves))

    @cached_property
    def text_faults(self) -> tuple[tuple[Leaf, Fault], ...]:
        """What texts in Markdown hold that minutes may not."""
        texts = (leaf for leaf in self.leaves if leaf.sort is MARKDOWN)
        return tuple((leaf, fault) for leaf in texts for fault in faults_in_text(leaf.value))

    @cached_property
    def closed(self) -> ClosedDays:
        """The days off of bodies.yaml."""
        return ClosedDays(self.bodies.closed_days if self.bodies is not None else ())

    @property
    def minuted(self) -> bool:
        """Whether the file is the minutes of a meeting that was held."""
        return self.meeting.status in MINUTED

    @property
    def placed(self) -> bool:
        """Whether the file lies where its body and its day belong: only then its neighbours are known."""
        return self.says("body", "date") and self.path == self.meeting.ref.path

    def says(self, *keys: str) -> bool:
        """Tell whether the meeting's file has a good value for each of these keys at its top."""
        return not any((key,) in self.wrong for key in keys)

    def entries(self) -> Iterator[tuple[Keys, Item | SubMatter]]:
        """Yield every item and every sub-matter, in the order of the file, with its keys."""
        for index, item in enumerate(self.meeting.items):
            yield ("items", index), item
            for inner, matter in enumerate(item.items):
                yield ("items", index, "items", inner), matter


@dataclass(frozen=True)
class YearCase:
    """A calendar year of a body, judged on the day `on`."""

    id: str
    body: Body
    year: int
    on: date
    bodies: Bodies
    archive: Archive

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings of the year that were not cancelled, in the order of their days."""
        every = self.archive.of_year(self.id, self.year)
        return tuple(meeting for meeting in every if meeting.status is not Status.CANCELLED)

    def keys(self, key: str, entry: object) -> Keys:
        """Return the keys in bodies.yaml of one entry of the body's list `key`."""
        entries = getattr(self.body, key)
        index = next(index for index, other in enumerate(entries) if other is entry)
        return ("bodies", self.id, key, index)


@dataclass(frozen=True)
class BodiesCase:
    """The whole of bodies.yaml, and the meetings that it may refer to."""

    bodies: Bodies
    archive: Archive

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every plain value of the file, with its sort and its spot."""
        return tuple(leaves(self.bodies))

    @cached_property
    def with_digits(self) -> tuple[Words, ...]:
        """The words of every text that holds a digit: dates and numbers of all sorts are looked for there."""
        return tuple(words_with(DIGIT, self.leaves))
