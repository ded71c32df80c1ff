"""Writes the first number of a meeting into its file, so that no other file can move its numbers any more."""

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.meeting import Meeting
from lsgtool.source.setting import with_value
from lsgtool.workspace.workspace import Workspace


def with_first_paragraph(workspace: Workspace, meeting: Meeting, text: str) -> str:
    """Return the text of a meeting's file with its `first_paragraph`, counted where it is not written yet.

    Raises UserError where it cannot be counted.
    """
    if meeting.first_paragraph is not None:
        return text
    first = workspace.first_number(meeting.ref)
    if first is None:
        raise UserError(
            msg(
                "the numbers cannot be counted: {file} comes before and has faults",
                file=workspace.blocking(meeting.ref),
            ),
            msg("mend what `lsg check` says of it, or write `first_paragraph` here"),
        )
    return with_value(text, "first_paragraph", str(first), "status")
