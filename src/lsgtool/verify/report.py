"""What `lsg verify` finds out about the minutes of one meeting."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lsgtool.adjustment.asked import Asked
from lsgtool.adjustment.worth import Mark
from lsgtool.diagnostic import Diagnostic
from lsgtool.location import Keys, Place
from lsgtool.messages import Message
from lsgtool.model.provisions import Adjusting


class State(StrEnum):
    """How the minutes stand: as they were sealed, not as they were approved or sealed, or not sealed yet."""

    SEALED = "sealed"
    CHANGED = "changed"
    OPEN = "open"


class PartState(StrEnum):
    """How a part stands.

    All who are asked have approved it as it is (`settled`), some have, nobody has (`open`, and `new` where it
    came after the seal); all had approved other words (`changed`); it was approved and is not there (`gone`).
    """

    SETTLED = "settled"
    APPROVED = "approved"
    OPEN = "open"
    CHANGED = "changed"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Change:
    """A value that is not as it was approved; `before` or `after` is None where it was not or is not there.

    `keys` lead to it in the file at `path`, at `place` today; what is only printed has no place.
    """

    keys: Keys
    before: str | None
    after: str | None
    path: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the minutes: its number, or `head`; who has approved it as it is, and who has not.

    `changes` tell how it differs from what the commit `commit` has, where all had approved that.
    """

    part: str
    state: PartState
    approved: tuple[tuple[str, date], ...] = ()
    missing: tuple[Asked, ...] = ()
    changes: tuple[Change, ...] = ()
    commit: str | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """An approval that counts: of which parts, by whom, and what its signature is worth.

    `role` is None for somebody who was not to adjust. `reason` tells why a signature is not worth anything.
    `outdated` are those of the parts that have other words now, or are gone.
    """

    by: str
    role: Adjusting | None
    on: date
    parts: tuple[str, ...]
    mark: Mark
    reason: Message | None = None
    outdated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The minutes of the meeting `name`, whose file lies at `path`.

    `sealed` is the day and the seal, while they are sealed. `faults` stand in the file, `wrong` tells what
    else is wrong, and `notes` what is good to know. `sign` stands before the numbers, if any. `unsealed` are
    minutes that are adjusted by their status alone; `for_nobody` are those that nobody adjusts.
    """

    name: str
    path: str
    state: State
    sealed: tuple[date, str] | None = None
    parts: tuple[Part, ...] = ()
    signed: tuple[Signed, ...] = ()
    faults: tuple[Diagnostic, ...] = ()
    wrong: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()
    sign: str = ""
    unsealed: bool = False
    for_nobody: bool = False

    @property
    def fine(self) -> bool:
        """Whether nothing is wrong."""
        signatures = all(
            one.mark in {Mark.VALID, Mark.UNSIGNED} and one.role is not None for one in self.signed
        )
        return self.state is not State.CHANGED and signatures and not (self.faults or self.wrong)
