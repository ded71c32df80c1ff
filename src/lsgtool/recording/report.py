"""Writes down what somebody reports of a decision, and says what was written where."""

from datetime import date
from pathlib import Path

from lsgtool.messages import Message, Wording
from lsgtool.recording.entries import recording
from lsgtool.recording.paragraph import find_paragraph
from lsgtool.recording.record import record
from lsgtool.recording.repeated import refuse_repeated
from lsgtool.recording.told import Told, check
from lsgtool.recording.written import written
from lsgtool.workspace.workspace import Workspace


def report(workspace: Workspace, told: Told, on: date, here: Path, words: Wording) -> Message:
    """Write down, on the day `on`, what is told, and return the sentence that says so.

    The path of a meeting is one from the folder `here`. Raises UserError, and writes nothing, where the
    meeting has no such decision, where a day or a principal cannot be right, and where it is known already.
    """
    check(told)
    paragraph = find_paragraph(workspace, told.place, here)
    made = recording(paragraph, told, on, words)
    path = record(
        workspace,
        paragraph.meeting,
        made.entries,
        lambda known: refuse_repeated(paragraph, made, known),
        words,
    )
    owners = made.about[0].decision.to
    return written(path, paragraph.meeting, made.entries, paragraph.bodies, owners)
