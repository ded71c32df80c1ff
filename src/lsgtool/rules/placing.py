"""A meeting's file lies in its body's folder and has its day's name; the body existed on that day."""

from collections.abc import Iterator

from lsgtool import codes
from lsgtool.diagnostic import Fault
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Meeting
from lsgtool.rules.context import Context
from lsgtool.timeline.in_force import begins, exists


def folder_and_name(meeting: Meeting, context: Context) -> Iterator[Fault]:
    """Yield where folder and name disagree with `body` and `date`: people and programs find files by name."""
    top, folder, name = context.path.split("/")
    if context.says("body") and folder != meeting.body:
        yield Fault(
            codes.FOLDER_DIFFERS,
            msg(
                "the file lies in the folder `{folder}`, and its body is `{body}`",
                folder=folder,
                body=meeting.body,
            ),
            msg("move it to {path}, or change `body`", path=f"{top}/{meeting.body}/{name}"),
            Spot(("body",)),
        )
    if context.says("date") and name != f"{meeting.date.isoformat()}.yaml":
        yield Fault(
            codes.FILE_NAME_DIFFERS,
            msg("the file is called {name}, and its date is {date}", name=name, date=meeting.date),
            msg("rename it to {date}.yaml, or change `date`", date=meeting.date),
            Spot(("date",)),
        )


def body_in_force(meeting: Meeting, context: Context) -> Iterator[Fault]:
    """Yield where the body had not begun or had ended on the meeting's day."""
    body = context.body(meeting)
    if body is not None and not exists(body, meeting.date):
        yield Fault(
            codes.BODY_NOT_IN_FORCE,
            msg("`{body}` did not exist on {date}", body=meeting.body, date=meeting.date),
            msg("it began on {begins}; see `names` in bodies.yaml", begins=begins(body))
            if meeting.date < begins(body)
            else msg("it ended on {ended}; see `ended` in bodies.yaml", ended=body.ended or meeting.date),
            Spot(("date",)),
        )
