"""What an approval has come to, in words: what is adjusted by it, and who is still to approve what."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import ROLES, Asked
from lsgtool.adjustment.statement import short_form
from lsgtool.interval import in_force
from lsgtool.messages import Message, counted, msg
from lsgtool.rules.listing import listed
from lsgtool.stages.change import Taken, unfinished
from lsgtool.verify.words import parts_in_words


@dataclass(frozen=True, slots=True)
class Receipt:
    """An approval that is taken: by whom, of which parts, and whether they were named one by one.

    `before` and `after` it are how far the adjustment had come, and has come.
    """

    path: str
    before: Adjustment
    after: Adjustment
    who: str
    parts: Sequence[str]
    single: bool

    def taken(self, warnings: int) -> Taken:
        """Return it in words; the minutes still have so many warnings."""
        return self._sealed(warnings) if self.after.complete else self._approved(warnings)

    @property
    def _meeting(self) -> str:
        return str(self.after.meeting.ref)

    def _sealed(self, warnings: int) -> Taken:
        meeting = self._meeting
        message = msg(
            "the minutes of {meeting} are adjusted and sealed: {seal}",
            meeting=meeting,
            seal=short_form(self.after.seal),
        )
        following = (
            msg(
                "make them anew, for they carry the seal now: `lsg render protocol {meeting}`",
                meeting=meeting,
            ),
            msg("anyone can see that they are unchanged: `lsg verify {meeting}`", meeting=meeting),
            msg(
                "for the public: `lsg render protocol {meeting} --public`, and the day in `published`",
                meeting=meeting,
            ),
        )
        return Taken(self.path, message, following, notes=_sealed_with(meeting, warnings))

    def _approved(self, warnings: int) -> Taken:
        now, meeting = self.after, self._meeting
        if self.single:
            message = msg(
                "{name} has approved {parts} of {meeting}",
                name=self.who,
                parts=self._words(self.parts),
                meeting=meeting,
            )
        else:
            message = msg("{name} has approved the minutes of {meeting}", name=self.who, meeting=meeting)
        following = [line for one in now.asked for line in self._still(one)]
        following.append(msg("as they approve: `lsg adjust {meeting} --by NAME`", meeting=meeting))
        return Taken(
            self.path, message, tuple(following), done=self._adjusted(), notes=unfinished(meeting, warnings)
        )

    def _adjusted(self) -> tuple[Message, ...]:
        """Return which paragraphs are adjusted by this approval, before the rest."""
        parts = [part for part in self.parts if self.before.missing(part) and not self.after.missing(part)]
        if not parts:
            return ()
        names = listed(msg("{name}", name=one.name or "") for one in self.after.asked)
        return (msg("adjusted before the rest, by {names}: {parts}", names=names, parts=self._words(parts)),)

    def _still(self, one: Asked) -> Iterator[Message]:
        """Yield what somebody is still to approve: what has changed since she did, and then the rest."""
        missing = [part for part in self.after.digests if one in self.after.missing(part)]
        approved = {
            part for step in self.after.approvals if one.is_called(step.by or "") for part in step.digests
        }
        outdated = [part for part in missing if part in approved]
        if outdated:
            yield msg(
                "changed since {name} approved, and to be approved anew: {parts}",
                name=one.name or "",
                parts=self._words(outdated),
            )
        rest = [part for part in missing if part not in approved]
        if rest:
            yield msg(
                "still to be approved by {name}, {role}: {parts}",
                name=one.name or "",
                role=ROLES[one.role],
                parts=self._words(rest),
            )

    def _words(self, parts: Iterable[str]) -> Message:
        return parts_in_words(parts, sign_of(self.after))


def sign_of(now: Adjustment) -> str:
    """Return the sign that stands before the numbers of these minutes, if any."""
    numbering = in_force(now.bodies.bodies[now.meeting.body].numbering, now.meeting.date)
    return "§" if numbering is None or numbering.paragraph_sign else ""


def _sealed_with(meeting: str, warnings: int) -> tuple[Message, ...]:
    if not warnings:
        return ()
    return (
        counted(
            "they are sealed with {count} warning: `lsg check --only {meeting}` shows it; to mend it now:"
            " `lsg reopen {meeting} --reason TEXT`",
            "they are sealed with {count} warnings: `lsg check --only {meeting}` shows them; to mend them"
            " now: `lsg reopen {meeting} --reason TEXT`",
            warnings,
            meeting=meeting,
        ),
    )
