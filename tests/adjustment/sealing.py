"""Seals minutes in memory, by lsgtool's own functions, and asks whether a change of them is found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.statement import seal
from lsgtool.model.bodies import Bodies
from lsgtool.model.load import load
from lsgtool.model.log import Step, StepKind
from lsgtool.model.meeting import Meeting
from lsgtool.source.read import read
from lsgtool.stages.lines import step_of, with_step
from lsgtool.timeline.in_force import body_on
from lsgtool.timeline.series import number_items
from lsgtool.workspace.imprint import imprint_of

Data: TypeAlias = dict[str, Any]

SIGNED = "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQ\nAAAAB3NzaC1l\n-----END SSH SIGNATURE-----\n"
"""It has the shape of a signature; whether one holds is asked elsewhere."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """Sealed minutes: the text of their file, what it says, and what they are held against."""

    text: str
    data: Data
    bodies: Bodies
    first: int

    def finds(self, data: Data) -> bool:
        """Tell whether a file that says this instead is refused, or is not the minutes that were sealed."""
        minutes = adjustment_of(data, self.bodies, self.first)
        if minutes is None:
            return True
        return (
            not minutes.unbroken
            or bool(minutes.changed)
            or minutes.ledger.state is not minutes.meeting.status
        )


def adjustment_of(data: Data, bodies: Bodies, first: int) -> Adjustment | None:
    """Return the adjustment of minutes, or None where the file has faults or there was no such body."""
    meeting = load(Meeting, data).content
    if meeting is None or body_on(bodies, meeting.body, meeting.date) is None:
        return None
    written = meeting.first_paragraph
    labels = number_items(meeting.items, written if written is not None else first).labels
    return Adjustment(meeting, imprint_of(data), bodies, labels)


def data_of(text: str) -> Data:
    """Return what the text of a file says."""
    reading = read(text.encode("utf-8"))
    assert not reading.faults, reading.faults
    assert reading.data is not None
    return reading.data


def bodies_of(text: str) -> Bodies:
    """Return the bodies of the text of bodies.yaml."""
    content = load(Bodies, data_of(text)).content
    assert content is not None
    return content


def sealed(text: str, bodies: Bodies, first: int) -> Sealed:
    """Return the minutes of a text, called, held, approved by all who are asked, and sealed."""
    data = data_of(text)
    day = date.fromisoformat(data["date"])
    text = with_step(text, step_of(StepKind.CALLED, day, by="Olle Berg", agenda=_announced()))
    text = with_step(text, step_of(StepKind.HELD, day, by="Olle Berg"))
    before = _adjustment(text, bodies, first)
    assert before.asked, f"{before.meeting.ref} is adjusted by nobody"
    for asked in before.asked:
        assert asked.name is not None
        signature = SIGNED if asked is before.asked[0] else None
        digests = dict(before.digests)
        step = step_of(StepKind.APPROVED, day, by=asked.name, digests=digests, signature=signature)
        text = with_step(text, step)
    approved = _adjustment(text, bodies, first)
    value = seal(approved.meeting.ref, day, approved.imprint.log, approved.digests)
    text = with_step(text, step_of(StepKind.ADJUSTED, day, seal=value))
    return Sealed(text, data_of(text), bodies, first)


def _announced() -> Sequence[object]:
    step = load(
        Step,
        {"called": "2024-09-06", "by": "Olle Berg", "agenda": [{"title": "Strategi", "matter": "strategi"}]},
    )
    assert step.content is not None
    return step.content.agenda


def _adjustment(text: str, bodies: Bodies, first: int) -> Adjustment:
    adjustment = adjustment_of(data_of(text), bodies, first)
    assert adjustment is not None
    return adjustment
