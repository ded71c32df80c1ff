"""Refuses to write down once more what a follow-up file has already."""

from dataclasses import replace

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.follow_up import Dispatch, Entry, FollowUp, Report, Response
from lsgtool.recording.entries import Recording
from lsgtool.recording.paragraph import Paragraph
from lsgtool.registers.words import OUTCOMES
from lsgtool.timeline.clauses import Taken
from lsgtool.timeline.principals import addressed
from lsgtool.timeline.recorded import Records


def refuse_repeated(paragraph: Paragraph, recording: Recording, known: FollowUp) -> None:
    """Raise UserError where something of a recording stands in the follow-up file, `known`, already.

    A principal that has postponed its decision may still take it, and a recommendation may be sent again on
    another day.
    """
    records = Records(replace(paragraph.minutes, follow_up=known))
    for taken in recording.about:
        for entry in recording.entries:
            trouble = _trouble(paragraph, records, taken, entry)
            if trouble is not None:
                raise UserError(
                    trouble,
                    msg(
                        "it stands in {path}; correct it there if it is wrong",
                        path=paragraph.meeting.follow_up_path,
                    ),
                )


def _trouble(paragraph: Paragraph, records: Records, taken: Taken, entry: Entry) -> Message | None:
    match entry:
        case Response():
            return _answered(paragraph, records, taken, entry)
        case Report():
            return _reported(paragraph, records, taken)
        case Dispatch():
            return _sent(paragraph, records, taken, entry)
        case _:
            raise AssertionError(entry)


def _answered(paragraph: Paragraph, records: Records, taken: Taken, entry: Response) -> Message | None:
    for answer in records.answers(taken):
        same = answer.day == entry.decided and answer.outcome is entry.outcome
        over = answer.outcome.final and (entry.outcome.final or answer.day <= entry.decided)
        if answer.principal == entry.principal and (same or over):
            return msg(
                "`{principal}` has decided on {place} already: {outcome} on {day}",
                principal=answer.principal,
                place=paragraph.named,
                outcome=OUTCOMES[answer.outcome],
                day=answer.day,
            )
    return None


def _reported(paragraph: Paragraph, records: Records, taken: Taken) -> Message | None:
    report = records.report(taken)
    if report is None:
        return None
    return msg("{place} was reported as done on {day} already", place=paragraph.named, day=report.done)


def _sent(paragraph: Paragraph, records: Records, taken: Taken, entry: Dispatch) -> Message | None:
    everybody = addressed(paragraph.bodies, taken.decision.to, paragraph.minutes.meeting.date)
    for sent in records.sent(taken):
        twice = set(sent.to or everybody) & set(entry.to or everybody)
        if sent.day == entry.dispatched and twice:
            return msg(
                "{place} was sent to {principals} on {day} already",
                place=paragraph.named,
                principals=", ".join(name for name in everybody if name in twice),
                day=sent.day,
            )
    return None
