"""What headers, footers and the command line say of how far minutes have come."""

from dataclasses import replace
from typing import Final

from lsgtool.messages import Message, msg
from lsgtool.model.provisions import Document
from lsgtool.papers.state_view import Stage, State
from lsgtool.reference import MeetingRef
from lsgtool.render.formats import Cover

_IN_HEADER: Final = {
    Document.PROTOKOLL: {
        Stage.TO_COME: "UTKAST – mötet ej hållet",
        Stage.DRAFT: "UTKAST – ej justerat",
        Stage.CHANGED: "ÄNDRAT EFTER JUSTERING",
    },
    Document.MINNESANTECKNINGAR: {
        Stage.TO_COME: "UTKAST – mötet ej hållet",
        Stage.DRAFT: "UTKAST – ej justerade",
        Stage.CHANGED: "ÄNDRADE EFTER JUSTERING",
    },
}
_ADJUSTED: Final = {Document.PROTOKOLL: "Justerat", Document.MINNESANTECKNINGAR: "Justerade"}


def marked(cover: Cover, state: State, document: str) -> Cover:
    """Return the cover of a paper made of minutes, with how far they have come.

    Its headers tell of those that may not be used as they are, its footers of the seal. `document` is what
    the minutes are called.
    """
    kind, sealed = Document(document), ""
    if state.seal is not None and state.day is not None:
        sealed = f"{_ADJUSTED[kind]} {state.day.isoformat()} · Sigill {state.seal}"
    return replace(cover, state=_IN_HEADER[kind].get(state.stage, ""), seal=sealed)


def notes_on(meeting: MeetingRef, state: State) -> tuple[Message, ...]:
    """Return what whoever makes a paper is to know of the minutes."""
    name = str(meeting)
    if state.stage is Stage.CHANGED:
        changed = msg(
            "{meeting} has changed since it was adjusted: its papers say so, and have no seal;"
            " `lsg verify {meeting}` tells what has changed",
            meeting=name,
        )
        return (changed,)
    return (
        *(
            msg(
                "the signature of {name} in {meeting} does not count, and its papers say so:"
                " `lsg verify {meeting}` tells why",
                name=person,
                meeting=name,
            )
            for person in state.invalid
        ),
        *(
            msg(
                "the signature of {name} in {meeting} could not be checked, and its papers say so:"
                " `lsg verify {meeting}` tells why",
                name=person,
                meeting=name,
            )
            for person in state.unchecked
        ),
    )
