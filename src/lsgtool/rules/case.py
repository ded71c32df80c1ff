"""What a rule judges, with all that it may look at: a meeting, what followed it, a year, or bodies.yaml."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.ledger import read_log
from lsgtool.diagnostic import Fault
from lsgtool.document.allowed import faults_in_text
from lsgtool.location import Keys
from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.follow_up import FollowUp
from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.model.values import MARKDOWN
from lsgtool.model.walk import Leaf, leaves
from lsgtool.reference import MeetingRef
from lsgtool.rules.words import DIGIT, Words, words_with
from lsgtool.timeline.clauses import entries_of
from lsgtool.timeline.in_force import BodyThen, ClosedDays, body_on
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.recorded import Records
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.imprint import Imprint
from lsgtool.workspace.past import Past
from lsgtool.workspace.revision import Revision


@dataclass(frozen=True)
class Case:
    """A meeting that is judged on the day `on`, with the bodies, and the other meetings in `archive`.

    `bodies` is None where too little of bodies.yaml can be read, and `then`, the body on the meeting's day,
    where that or the meeting does not say enough. `wrong` has the keys of what is wrong in the file and left
    out. `against` is a git revision, where the numbers are held against one. `past` is what all meetings
    have decided until `on`, for the few rules that no neighbour can answer. `imprint` is what the seal of the
    minutes is held against, where the file has a log and no faults.
    """

    meeting: Meeting
    path: str
    on: date
    bodies: Bodies | None
    archive: Archive
    past: Past
    wrong: frozenset[Keys]
    wrong_bodies: frozenset[str] = frozenset()
    against: Revision | None = None
    imprint: Imprint | None = None

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

    @cached_property
    def minutes(self) -> Minutes:
        """The meeting with its numbers, and what was recorded after it; Unknowable where that has faults."""
        ref = self.meeting.ref
        return Minutes(self.meeting, self.archive.numbers(ref).labels, self.archive.follow_up(ref))

    @cached_property
    def adjustment(self) -> Adjustment | None:
        """How far those who adjust have come; None where no log tells, or the meeting was not held.

        What has been approved was held, whatever the status says.

        Raises Unknowable where the numbers cannot be counted that they approve.
        """
        if self.imprint is None or self.bodies is None or self.then is None or not self.placed:
            return None
        if not self.minuted and not read_log(self.meeting.log).approvals:
            return None
        labels = self.archive.numbers(self.meeting.ref).labels
        return Adjustment(self.meeting, self.imprint, self.bodies, labels)

    @property
    def written_on(self) -> date | None:
        """The day from which dates without a year are counted; None where the file does not tell it."""
        return self.meeting.date if self.says("date") else None

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

    def entries(self) -> Iterator[tuple[Keys, SubMatter]]:
        """Yield every item and every sub-matter, in the order of the file, with its keys."""
        for index, item in enumerate(self.meeting.items):
            yield from entries_of(item, ("items", index))


@dataclass(frozen=True)
class FollowUpCase:
    """What happened after the meeting `ref`, by whose minutes the file lies.

    `bodies` is None where too little of bodies.yaml can be read. `wrong` has the keys of what is wrong in the
    file and left out.
    """

    follow_up: FollowUp
    ref: MeetingRef
    bodies: Bodies | None
    archive: Archive
    wrong: frozenset[Keys]

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every plain value of the file, with its sort and its spot."""
        return tuple(leaves(self.follow_up))

    @cached_property
    def with_digits(self) -> tuple[Words, ...]:
        """The words of every text that holds a digit: dates and numbers of all sorts are looked for there."""
        return tuple(words_with(DIGIT, self.leaves))

    @property
    def written_on(self) -> date:
        """The day from which dates without a year are counted."""
        return self.ref.day

    @property
    def named(self) -> MeetingRef:
        """The meeting that the file says it is about; where it does not say, the one it lies by."""
        says = not self.wrong & {(), ("meeting",)}
        return self.follow_up.meeting if says else self.ref

    @cached_property
    def records(self) -> Records | None:
        """What is recorded, by the clauses of the minutes; None where the file belongs to no minutes.

        Raises Unknowable where these have faults, or their numbers cannot be counted.
        """
        if self.named != self.ref or not self.archive.has(self.ref):
            return None
        meeting = self.archive.meeting(self.ref)
        if meeting.status not in MINUTED:
            return None
        return Records(Minutes(meeting, self.archive.numbers(self.ref).labels, self.follow_up))


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
