"""Finds what a meeting recommends to the principals, and picks what is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.decision import DecisionKind
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.render.proof import Proof
from lsgtool.timeline.clauses import clauses_of
from lsgtool.timeline.commitments import Recommendation
from lsgtool.timeline.making import Making
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.placed import Placing
from lsgtool.timeline.recorded import Records
from lsgtool.timeline.series import number_items, plain, told_apart
from lsgtool.workspace.archive import Archive, Unknowable
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Asked:
    """Which letters are asked for on the day `on`: about one paragraph, to some principals, or to all.

    `dispatched` is the day on which they go out, where that is to be written down.
    """

    on: date
    paragraph: str | None = None
    principals: tuple[str, ...] = ()
    dispatched: date | None = None

    def names(self, principal: str) -> bool:
        """Tell whether the letter to a principal is asked for."""
        return not self.principals or principal in self.principals

    @property
    def number(self) -> str | None:
        """The number of the paragraph as it is told apart; one that is no number is "" and meets none."""
        return (told_apart(self.paragraph) or "") if self.paragraph is not None else None


def require_held(meeting: Meeting) -> None:
    """Raise UserError where nothing of a meeting can go out, for it was not held."""
    if meeting.status not in MINUTED:
        raise UserError(
            msg(
                "{meeting} has not been held: its status is `{status}`",
                meeting=str(meeting.ref),
                status=meeting.status,
            ),
            msg("nothing of a meeting that was cancelled goes out")
            if meeting.status is Status.CANCELLED
            else msg("once it was held, write `status: held` in {path}", path=meeting.ref.path),
        )


def require_days(meeting: Meeting, asked: Asked) -> None:
    """Raise UserError where nothing of a meeting can go out on the day that is named."""
    if asked.on < meeting.date:
        raise UserError(
            msg("{day} is before the meeting, which is on {date}", day=asked.on, date=meeting.date),
            msg("letters go out when the meeting has been held"),
        )
    days = (
        taken.decision.taken or meeting.date
        for taken in clauses_of(meeting)
        if taken.decision.kind is DecisionKind.RECOMMEND
    )
    decided, day = min(days, default=meeting.date), asked.dispatched
    if day is not None and day < decided:
        raise UserError(
            msg("{day} is before the decision, which was taken on {decided}", day=day, decided=decided),
            msg("mostly it is the year that is wrong"),
        )
    if day is not None and day > asked.on:
        raise UserError(
            msg("{day} is still to come, for today is {on}", day=day, on=asked.on),
            msg("report it when it has happened"),
        )


def recommended(workspace: Workspace, proof: Proof, on: date | None = None) -> tuple[Recommendation, ...]:
    """Return what a meeting recommends, with what was recorded of it by the day `on`; None is all of it.

    Raises UserError where the file of what happened afterwards has faults.
    """
    meeting = proof.meeting
    try:
        follow_up = Archive(workspace).follow_up(meeting.ref)
    except Unknowable as unknown:
        raise UserError(
            msg("{path} has faults", path=unknown.path),
            msg("see `lsg check`, and mend them first"),
        ) from unknown
    minutes = Minutes(meeting, number_items(meeting.items, proof.first).labels, follow_up)
    placing, records = Placing(minutes, proof.bodies), Records(minutes, on)
    return Making(minutes, proof.bodies, placing, records).recommendations()


def picked(made: Sequence[Recommendation], asked: Asked, proof: Proof) -> tuple[Recommendation, ...]:
    """Return the recommendations that are asked for; raise UserError where there are none."""
    meeting, number = str(proof.meeting.ref), asked.paragraph or ""
    if not made:
        raise UserError(
            msg("{meeting} recommends nothing to the principals", meeting=meeting),
            msg("letters are made of decisions with `kind: recommend`"),
        )
    under = [one for one in made if asked.number in {None, _number(one)}]
    if not under:
        numbers = ", ".join(dict.fromkeys(one.origin.number or "" for one in made))
        raise UserError(
            msg("{meeting} recommends nothing under number {number}", meeting=meeting, number=number),
            msg("it does under {numbers}", numbers=numbers),
        )
    for principal in asked.principals:
        if not any(principal in one.principals for one in under):
            raise _nothing_for(principal, asked, meeting)
    return tuple(one for one in under if any(map(asked.names, one.principals)))


def _nothing_for(principal: str, asked: Asked, meeting: str) -> UserError:
    if asked.paragraph is not None:
        return UserError(
            msg(
                "{meeting} recommends nothing to {principal} under number {number}",
                meeting=meeting,
                principal=principal,
                number=asked.paragraph,
            ),
            msg("leave --paragraph or --principal out to see what there is"),
        )
    return UserError(
        msg("{meeting} recommends nothing to {principal}", meeting=meeting, principal=principal),
        msg("it recommends something to others, whom `to` in its decisions names"),
    )


def _number(made: Recommendation) -> str | None:
    """Return the number of a recommendation as it is told apart."""
    return plain(made.origin.number) if made.origin.number is not None else None
