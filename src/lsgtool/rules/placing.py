"""A meeting's file lies in its body's folder and has its day's name; the body existed on that day."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.rules.basis import FORMAT, procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.in_force import begins, exists


@rule(codes.FOLDER_DIFFERS, FORMAT, waivable=False, careful=True)
def folder_differs(case: Case) -> Findings:
    """The file lies in the folder of another body than the one that it says meets.

    People and programs find a meeting by the name of its folder and its file.

    Bad, in meetings/beredning/2024-05-14.yaml::

        body: ledning

    Good, in meetings/ledning/2024-05-14.yaml::

        body: ledning
    """
    top, folder, name = case.path.split("/")
    body = case.meeting.body
    if case.says("body") and folder != body:
        yield Finding(
            msg("the file lies in the folder `{folder}`, and its body is `{body}`", folder=folder, body=body),
            msg("move it to {path}, or change `body`", path=f"{top}/{body}/{name}"),
            Spot(("body",)),
        )


@rule(codes.FILE_NAME_DIFFERS, FORMAT, waivable=False, careful=True)
def file_name_differs(case: Case) -> Findings:
    """The file has the name of another day than its `date`.

    People and programs find a meeting by the name of its folder and its file, and the § numbers are
    counted in the order of the days.

    Bad, in meetings/ledning/2025-02-14.yaml::

        date: 2025-02-15

    Good::

        date: 2025-02-14
    """
    name, day = case.path.rpartition("/")[2], case.meeting.date
    if case.says("date") and name != f"{day.isoformat()}.yaml":
        yield Finding(
            msg("the file is called {name}, and its date is {date}", name=name, date=day),
            msg("rename it to {date}.yaml, or change `date`", date=day),
            Spot(("date",)),
        )


@rule(codes.BODY_NOT_IN_FORCE, procedure("names"), waivable=False, careful=True)
def body_not_in_force(case: Case) -> Findings:
    """The body had not begun, or had ended, on the day of the meeting.

    The first of the body's `names` in bodies.yaml tells when it began, and `ended` its last day.

    Bad, for a body whose first name is in force from 2022-05-01::

        date: 2022-04-30

    Good::

        date: 2022-05-01
    """
    body, meeting = case.body, case.meeting
    if body is not None and not exists(body, meeting.date):
        yield Finding(
            msg("`{body}` did not exist on {date}", body=meeting.body, date=meeting.date),
            msg("it began on {begins}; see `names` in bodies.yaml", begins=begins(body))
            if meeting.date < begins(body)
            else msg("it ended on {ended}; see `ended` in bodies.yaml", ended=body.ended or meeting.date),
            Spot(("date",)),
        )
