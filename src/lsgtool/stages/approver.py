"""Finds who approves among those who are asked to, or says who they are."""

from collections.abc import Sequence

from lsgtool.adjustment.asked import ROLES, Asked
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import Adjusting
from lsgtool.names import way_out

KEYS: dict[Adjusting, str] = {
    Adjusting.CHAIR: "chair",
    Adjusting.VICE_CHAIR: "vice_chair",
    Adjusting.ADJUSTER: "adjuster",
}


def approver(meeting: Meeting, asked: Sequence[Asked], name: str) -> str:
    """Return the name, as the minutes write it, of one who is asked to adjust; raise UserError for others."""
    if not asked:
        raise UserError(
            msg("bodies.yaml names nobody who adjusts the minutes of {meeting}", meeting=str(meeting.ref)),
            msg("write who does in `adjusted_by`, under `minutes` of the body `{body}`", body=meeting.body),
        )
    unnamed = next((one for one in asked if one.name is None), None)
    if unnamed is not None:
        raise UserError(
            msg(
                "{meeting} does not say who its {role} was",
                meeting=str(meeting.ref),
                role=ROLES[unnamed.role],
            ),
            msg("write the name under `{key}`", key=KEYS[unnamed.role]),
        )
    found = next((one.name for one in asked if one.is_called(name)), None)
    if found is None:
        names = [one.name for one in asked if one.name is not None]
        raise UserError(
            msg("{name} is not one of those who adjust {meeting}", name=name, meeting=str(meeting.ref)),
            way_out(name, names, msg("they are {names}", names=", ".join(names))),
        )
    return found
