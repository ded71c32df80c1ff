"""What comes next in the life of a meeting, in words, with each command as it is typed."""

from lsgtool.adjustment.asked import asked_to_adjust
from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.in_force import body_on
from lsgtool.timeline.papers_day import last_day


def until_called(meeting: Meeting) -> tuple[Message, ...]:
    """Return what comes before the notice."""
    return (msg("when the notice has gone out: `lsg call {meeting}`", meeting=str(meeting.ref)),)


def until_held(meeting: Meeting, bodies: Bodies | None) -> tuple[Message, ...]:
    """Return what comes between the notice, which has gone out, and the meeting."""
    name = str(meeting.ref)
    return (
        *_papers(meeting, bodies),
        msg("the notice, if it is not made yet: `lsg render notice {meeting}`", meeting=name),
        msg("an item added from now on is marked as added"),
        msg("after the meeting, write the minutes in the file and then: `lsg hold {meeting}`", meeting=name),
    )


def until_adjusted(meeting: Meeting, bodies: Bodies | None) -> tuple[Message, ...]:
    """Return what comes after the meeting; where nobody adjusts the minutes, they are done."""
    name = str(meeting.ref)
    if is_adjusted(meeting, bodies):
        return (
            msg("let those who adjust read a draft: `lsg render protocol {meeting}`", meeting=name),
            msg("as each of them approves: `lsg adjust {meeting} --by NAME`", meeting=name),
        )
    done = msg(
        "nobody adjusts the minutes; when they are written: `lsg render protocol {meeting}`", meeting=name
    )
    published = msg("when they are made public, write the day in `published`")
    return (done,) if meeting.published is not None else (done, published)


def is_adjusted(meeting: Meeting, bodies: Bodies | None) -> bool:
    """Tell whether somebody is asked to adjust the minutes; so it is told as long as nobody can know."""
    then = body_on(bodies, meeting.body, meeting.date) if bodies is not None else None
    return then is None or bool(asked_to_adjust(meeting, then))


def _papers(meeting: Meeting, bodies: Bodies | None) -> tuple[Message, ...]:
    if meeting.papers_sent is not None:
        return ()
    name = str(meeting.ref)
    due = last_day(bodies, meeting.body, meeting.date) if bodies is not None else None
    if due is None:
        return (
            msg(
                "send the papers, and write the day in `papers_sent`: `lsg render package {meeting}`",
                meeting=name,
            ),
        )
    return (
        msg(
            "the papers are to be with the members by {day}; write the day in `papers_sent`:"
            " `lsg render package {meeting}`",
            day=due,
            meeting=name,
        ),
    )
