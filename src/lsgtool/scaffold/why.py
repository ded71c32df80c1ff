"""Says of everything that is carried over where it comes from, and why it comes up now."""

from lsgtool.messages import Field, Message, msg
from lsgtool.model.item import Purpose
from lsgtool.reference import MeetingRef
from lsgtool.registers.names import Names
from lsgtool.registers.words import summary
from lsgtool.scaffold.waiting import Brought, is_own_work
from lsgtool.timeline.commitments import Assignment, Forwarding, Postponement


def why(made: Brought, ref: MeetingRef, names: Names) -> Message:
    """Return why something comes up at the meeting `ref`."""
    match made:
        case Postponement():
            return _postponed(made, ref)
        case Forwarding():
            return _forwarded(made, names)
        case Assignment():
            return _assigned(made, ref, names)


def _postponed(made: Postponement, ref: MeetingRef) -> Message:
    paragraph, due = place(made), made.due
    if due is None:
        return msg("Postponed in {paragraph}; it was not said until when.", paragraph=paragraph)
    if due.next_meeting:
        return msg("Postponed in {paragraph} to the next meeting.", paragraph=paragraph)
    if made.due_day is None:
        return msg("Postponed in {paragraph}, in these words: {when}.", paragraph=paragraph, when=due.words)
    if made.due_day < ref.day:
        return msg(
            "Postponed in {paragraph} to {day}; that day has passed.", paragraph=paragraph, day=made.due_day
        )
    return msg("Postponed in {paragraph} to {day}.", paragraph=paragraph, day=made.due_day)


def _forwarded(made: Forwarding, names: Names) -> Message:
    body = names.body(made.body)
    if made.purpose is Purpose.DECISION:
        return msg("{body} handed it on for decision in {paragraph}.", body=body, paragraph=place(made))
    if made.purpose is Purpose.INFORMATION:
        return msg("{body} handed it on for information in {paragraph}.", body=body, paragraph=place(made))
    return msg("{body} handed it on in {paragraph}.", body=body, paragraph=place(made))


def _assigned(made: Assignment, ref: MeetingRef, names: Names) -> Message:
    if is_own_work(made, ref.body):
        return msg(
            "{body} gave this assignment in {paragraph}, due {when}, and has its report there: {assignment}",
            body=names.body(made.body),
            paragraph=place(made),
            when=_due(made),
            assignment=summary(made.text),
        )
    return msg("To be reported: {assignment}", assignment=assignment(made, names))


def assignment(made: Assignment, names: Names) -> Message:
    """Return what somebody was given to do, by whom and by when."""
    return msg(
        "the assignment in {paragraph} to {owners}, due {when}: {assignment}",
        paragraph=place(made),
        owners=", ".join(map(names.named, made.owners)) or msg("nobody by name"),
        when=_due(made),
        assignment=summary(made.text),
    )


def place(made: Brought) -> str:
    """Return how people name the clause, or the paragraph, or the meeting alone where no more is known."""
    origin = made.origin
    return str(origin.address) if origin.address is not None else str(origin.meeting)


def _due(made: Assignment) -> Field:
    if made.due is None:
        return msg("on no day")
    return msg("at the next meeting") if made.due.next_meeting else made.due.words
