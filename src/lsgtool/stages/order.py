"""The steps come in an order: one that cannot be taken now is refused, with the way out."""

from datetime import date

from lsgtool.adjustment.ledger import FROM, read_log
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Meeting, Status

WHAT_STANDS = {
    Status.PLANNED: msg("{meeting} is planned and not called yet"),
    Status.CALLED: msg("{meeting} is called and not held yet"),
    Status.HELD: msg("{meeting} is held already"),
    Status.ADJUSTED: msg("the minutes of {meeting} are adjusted already"),
    Status.CANCELLED: msg("{meeting} is cancelled"),
}
STATES = {
    Status.PLANNED: msg("planned"),
    Status.CALLED: msg("called"),
    Status.HELD: msg("held"),
    Status.ADJUSTED: msg("adjusted"),
    Status.CANCELLED: msg("cancelled"),
}
"""What a meeting is, in words and not by the key of the file."""

WAY_OUT = {
    (StepKind.CALLED, Status.CALLED): msg(
        "items that are added now are marked as added; `lsg diff {meeting} --agenda` shows them"
    ),
    (StepKind.CALLED, Status.HELD): msg("next it is adjusted: `lsg adjust {meeting} --by NAME`"),
    (StepKind.HELD, Status.PLANNED): msg(
        "write down first when it was called: `lsg call {meeting} --on DATE`"
    ),
    (StepKind.HELD, Status.HELD): msg("next it is adjusted: `lsg adjust {meeting} --by NAME`"),
    (StepKind.APPROVED, Status.PLANNED): msg("first it is called and held: `lsg call {meeting} --on DATE`"),
    (StepKind.APPROVED, Status.CALLED): msg("write down first that it was held: `lsg hold {meeting}`"),
    (StepKind.APPROVED, Status.ADJUSTED): msg(
        "`lsg verify {meeting}` shows who approved them; to change them: `lsg reopen {meeting} --reason TEXT`"
    ),
    (StepKind.CANCELLED, Status.HELD): msg("what was held cannot be cancelled"),
    (StepKind.CANCELLED, Status.ADJUSTED): msg("what was held cannot be cancelled"),
    (StepKind.REOPENED, Status.PLANNED): msg("there is nothing to open again: change the file"),
    (StepKind.REOPENED, Status.CALLED): msg("there is nothing to open again: change the file"),
}
CANCELLED = msg("if it is held after all, write `lsg reopen {meeting} --reason TEXT` first")
PAST = msg("its minutes can be opened again: `lsg reopen {meeting} --reason TEXT`")
BY_HAND = msg("if that is not so, write `status: planned` in its file: no step of its log says it")
NOT_ON = msg("give the day on which this was done: --on DATE")


def require(meeting: Meeting, kind: StepKind) -> None:
    """Raise UserError where a step cannot be taken now, or where the status is not as the log says."""
    status, told = meeting.status, read_log(meeting.log).state
    if told is not None and told is not status:
        raise UserError(
            msg(
                "by its `status` {meeting} is {status}, but by its log {told}",
                meeting=str(meeting.ref),
                status=STATES[status],
                told=STATES[told],
            ),
            msg("write `status: {told}`, and take each further step with lsg", told=told),
        )
    if status not in FROM[kind]:
        raise UserError(_named(WHAT_STANDS[status], meeting), _named(_way_out(meeting, kind), meeting))


def _way_out(meeting: Meeting, kind: StepKind) -> Message:
    status = meeting.status
    if kind is StepKind.CALLED and status is Status.HELD and not meeting.log:
        return BY_HAND
    return WAY_OUT.get((kind, status), CANCELLED if status is Status.CANCELLED else PAST)


def require_called_by(meeting: Meeting, on: date) -> None:
    """Raise UserError for a day after the meeting."""
    if on > meeting.date:
        raise UserError(
            msg("{meeting} was before {day}", meeting=str(meeting.ref), day=on),
            msg("give the day on which it was called: --on DATE"),
        )


def require_held_by(meeting: Meeting, on: date) -> None:
    """Raise UserError for a day before the meeting."""
    if on < meeting.date:
        raise UserError(msg("{meeting} is still to come on {day}", meeting=str(meeting.ref), day=on), NOT_ON)


def require_open_on(meeting: Meeting, on: date) -> None:
    """Raise UserError for a day before the minutes were opened again, for approvals until then have ended."""
    index = read_log(meeting.log).reopened
    if index is not None and on < meeting.log[index].day:
        raise UserError(
            msg(
                "the minutes of {meeting} were opened again on {opened}, and no approval of {day} counts",
                meeting=str(meeting.ref),
                opened=meeting.log[index].day,
                day=on,
            ),
            msg("let them be approved anew, and give the day of that: --on DATE"),
        )


def require_adjusted_by(meeting: Meeting, on: date) -> None:
    """Raise UserError for a day before the minutes were adjusted: they were not to be opened then."""
    days = [step.day for step in meeting.log if step.kind is StepKind.ADJUSTED]
    if days and on < days[-1]:
        raise UserError(
            msg(
                "the minutes of {meeting} were adjusted on {adjusted}, and cannot be opened again on {day}",
                meeting=str(meeting.ref),
                adjusted=days[-1],
                day=on,
            ),
            NOT_ON,
        )


def by_whom(meeting: Meeting, by: str | None) -> str:
    """Return who takes a step: the one who is named, or else the secretary of the meeting."""
    name = by or meeting.secretary
    if name is None:
        raise UserError(
            msg(
                "nobody is named who takes this step, and {meeting} has no secretary",
                meeting=str(meeting.ref),
            ),
            msg("name who it is: --by NAME"),
        )
    return name


def _named(message: Message, meeting: Meeting) -> Message:
    return Message(message.id, {"meeting": str(meeting.ref)})
