"""What a body has committed itself or others to, until it comes to its end: nothing of it may be lost."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lsgtool.location import Keys
from lsgtool.model.follow_up import Outcome
from lsgtool.model.item import Purpose
from lsgtool.model.values import When
from lsgtool.reference import MeetingRef, ParagraphRef


class Kind(StrEnum):
    """What sort of commitment; the words stand in the JSON and never change."""

    RECOMMENDATION = "recommendation"
    ASSIGNMENT = "assignment"
    POSTPONEMENT = "postponement"
    FORWARDING = "forwarding"


class How(StrEnum):
    """How a commitment came to its end."""

    ANSWERED = "answered"
    REPORTED = "reported"
    TAKEN_UP = "taken-up"
    RECEIVED = "received"
    SETTLED = "settled"
    REPLACED = "replaced"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something stands: the meeting, the item (its index from 0 and its printed number), the clause.

    `number` is None where it cannot be counted, `clause` where it is the whole item. `keys` lead to it in
    the meeting's file. `matters` are the names of what it is about; most have one, some none.
    """

    meeting: MeetingRef
    index: int
    number: str | None
    clause: int | None
    title: str
    matters: tuple[str, ...]
    keys: Keys

    @property
    def paragraph(self) -> str:
        """How people name it: `lsg/2024-09-20 § 38`, or the meeting alone where the number is unknown."""
        return str(ParagraphRef(self.meeting, self.number)) if self.number is not None else str(self.meeting)

    @property
    def address(self) -> ParagraphRef | None:
        """How it is named without doubt, with the number of its clause; None where the number is unknown."""
        return ParagraphRef(self.meeting, self.number, self.clause) if self.number is not None else None


@dataclass(frozen=True, slots=True)
class Ending:
    """How a commitment came to its end, on which day, and at which item of a later meeting, if at one.

    `by` is who reported it, and `note` what else there is to say, where that was recorded beside the minutes.
    """

    how: How
    day: date
    at: Origin | None = None
    by: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A recommendation that went out on a day, to all principals that it is for where `to` is empty."""

    day: date
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a principal decided on a recommendation."""

    principal: str
    day: date
    outcome: Outcome
    by: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What all commitments have: where it was made, its words, when it is due, and its end if it has one.

    `due` is as the minutes say it; `due_day` is the day that this means, where it means one.
    """

    origin: Origin
    text: str
    due: When | None = None
    due_day: date | None = None
    ending: Ending | None = None

    @property
    def body(self) -> str:
        """The body that made it."""
        return self.origin.meeting.body

    @property
    def since(self) -> date:
        """The day on which it was made."""
        return self.origin.meeting.day

    @property
    def open(self) -> bool:
        """Whether it has not come to its end."""
        return self.ending is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Commitment):
    """Something that is recommended to principals, each of which decides for itself."""

    kind = Kind.RECOMMENDATION
    principals: tuple[str, ...]
    instance: str | None
    sent: tuple[Sent, ...] = ()
    answers: tuple[Answer, ...] = ()

    @property
    def latest(self) -> tuple[Answer, ...]:
        """The last answer of each principal, in the order of days; to postpone takes no decision back."""
        last: dict[str, Answer] = {}
        for answer in self.answers:
            known = last.get(answer.principal)
            if known is None or answer.outcome.final or not known.outcome.final:
                last[answer.principal] = answer
        return tuple(sorted(last.values(), key=lambda answer: answer.day))

    @property
    def waiting(self) -> tuple[str, ...]:
        """The principals that have not decided yet."""
        decided = {answer.principal for answer in self.answers if answer.outcome.final}
        return tuple(name for name in self.principals if name not in decided)

    @property
    def unsent(self) -> tuple[str, ...]:
        """The principals to whom it has not gone out."""
        reached = {name for sent in self.sent for name in sent.to or self.principals}
        return tuple(name for name in self.principals if name not in reached)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Commitment):
    """Something that somebody is to do; `owners` are those who are named, bodies by their ids."""

    kind = Kind.ASSIGNMENT
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponement(Commitment):
    """A matter that is to come back; `to` is the body in which it does."""

    kind = Kind.POSTPONEMENT
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarding(Commitment):
    """A matter that goes on to another body; `purpose` is None where only the words of a decision tell it."""

    kind = Kind.FORWARDING
    to: str
    purpose: Purpose | None
