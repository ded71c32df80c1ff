"""Findings of every severity, with all that is hard to print in their words and paths."""

from datetime import date

from lsgtool import codes
from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.location import Place
from lsgtool.messages import msg

MEETING = "meetings/ledning/2024-09-20.yaml"
BESIDE = "meetings/ledning/50 % & \x1b[2J, <åäö>:1.docx"

LATE = Diagnostic(
    MEETING,
    Place(4, 14),
    codes.PAPERS_LATE,
    msg("the papers were with the members on {day}", day=date(2024, 9, 9)),
    msg(
        "send them on {last} at the latest, or tell under `deviations` on what decision of the body they came"
        " later",
        last=date(2024, 9, 6),
    ),
    Severity.ERROR,
    msg("{basis}, in force from {date}", basis="Arbetsordning för Ledningsgruppen", date=date(2020, 1, 1)),
)
ABSENT = Diagnostic(
    MEETING,
    Place(7, 5),
    codes.ABSENCE_NOT_NOTIFIED,
    msg("nobody knows whether {name} told of the absence", name='Per "Pelle" <Ny> & \x07'),
    None,
    Severity.INFORMATION,
    msg("good order"),
)
STRAY = Diagnostic(
    BESIDE,
    Place(1, 1),
    codes.STRAY_FILE,
    msg("this is no meeting file: 100 %, nothing is read"),
    msg("keep it outside meetings/"),
    Severity.WARNING,
)
FOUND = (LATE, ABSENT, STRAY)
"""In the order in which a verdict has them."""
