"""Whether minutes may be published: where a body waits for their adjustment, not before that."""

from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting
from lsgtool.papers.state_view import Stage, State
from lsgtool.timeline.in_force import BodyThen


def require_public(meeting: Meeting, body: BodyThen, state: State) -> None:
    """Raise UserError, with the way out, where minutes in this state may not be published.

    What nobody is asked to adjust is public once the meeting was held, and so are the minutes of a body that
    does not wait for it. What has changed since it was adjusted is never public, nor what has a signature
    that does not count.
    """
    waits = body.minutes is None or body.minutes.public_after_adjustment
    if state.invalid:
        raise UserError(*_not_signed(str(meeting.ref), state.invalid[0]))
    if state.stage in {Stage.ADJUSTED, Stage.OPEN} or (state.stage is Stage.DRAFT and not waits):
        return
    raise UserError(*_reason(str(meeting.ref), state.stage, state.reopened))


def _not_signed(meeting: str, name: str) -> tuple[Message, Message]:
    return (
        msg(
            "the signature of {name} in {meeting} does not count: it is not published",
            name=name,
            meeting=meeting,
        ),
        msg(
            "`lsg verify {meeting}` tells why: mend `allowed_signers`, or open the minutes with"
            " `lsg reopen {meeting}` and let them be approved anew",
            meeting=meeting,
        ),
    )


def _reason(meeting: str, stage: Stage, reopened: date | None) -> tuple[Message, Message]:
    if stage is Stage.CANCELLED:
        return (
            msg("{meeting} was cancelled: there are no minutes to publish", meeting=meeting),
            msg("the notice tells that it is cancelled: `lsg render notice {meeting}`", meeting=meeting),
        )
    if stage is Stage.TO_COME:
        return (
            msg("{meeting} has not been held: there are no minutes to publish", meeting=meeting),
            msg("once it was held, `lsg hold {meeting}` notes that", meeting=meeting),
        )
    if stage is Stage.CHANGED:
        return (
            msg("{meeting} has changed since it was adjusted, and is not published", meeting=meeting),
            msg(
                "`lsg verify {meeting}` tells what has changed: take it back, or open the minutes with"
                " `lsg reopen {meeting}` and let them be adjusted anew",
                meeting=meeting,
            ),
        )
    way_out = msg("those who adjust do so with `lsg adjust {meeting}`", meeting=meeting)
    if reopened is not None:
        return (
            msg(
                "{meeting} was opened again on {date} and is not adjusted since: it is not published",
                meeting=meeting,
                date=reopened,
            ),
            way_out,
        )
    return msg("{meeting} is not adjusted, and not published before that", meeting=meeting), way_out
