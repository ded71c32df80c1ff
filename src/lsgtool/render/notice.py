"""The notice of a meeting (kallelse) as a paper, and its days as a calendar."""

from dataclasses import replace

from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Form, Meeting, Status
from lsgtool.papers.calendar_days import events_of
from lsgtool.render.calling import draft_calling
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof

TEMPLATE = "notice.md.j2"
DOCUMENT = "Kallelse"


def draft_notice(proof: Proof) -> Draft:
    """Return what is made of the notice of a meeting."""
    return replace(
        draft_calling(proof, TEMPLATE, DOCUMENT),
        events=events_of(proof.meeting, proof.bodies),
        notes=_notes(proof.meeting),
    )


def _notes(meeting: Meeting) -> tuple[Message, ...]:
    """Return what members would look for in the notice and not find."""
    known = {
        "time": meeting.time or meeting.form is Form.WRITTEN,
        "place": meeting.place or meeting.link or meeting.form is Form.WRITTEN,
        "items": meeting.items,
    }
    lacking = ", ".join(f"`{key}`" for key, value in known.items() if not value)
    if not lacking or meeting.status is Status.CANCELLED:
        return ()
    return (
        msg(
            "the notice of {meeting} says nothing of {keys}: write it in {path}",
            meeting=str(meeting.ref),
            keys=lacking,
            path=meeting.ref.path,
        ),
    )


NOTICE = Kind(draft_notice, numbered=False, calendar=True)
