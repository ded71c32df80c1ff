"""An extract of the minutes (protokollsutdrag): the items that are asked for, whole, to be certified."""

from collections.abc import Sequence
from functools import partial

from lsgtool.model.provisions import Document
from lsgtool.papers.extract import extract_view
from lsgtool.render.formats import Cover
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.minutes import minutes_of
from lsgtool.render.picking import picked
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof
from lsgtool.render.public import named_public
from lsgtool.render.recommended import require_held
from lsgtool.render.state import marked, notes_on

TEMPLATE = "extract.md.j2"
# A name of a file has room for so many numbers; of more, so many are shown.
MANY, SHOWN = 10, 3
NAMES = {Document.PROTOKOLL: "Protokollsutdrag", Document.MINNESANTECKNINGAR: "Utdrag ur minnesanteckningar"}


def extract_of(paragraphs: Sequence[str]) -> Kind:
    """Return the kind of paper that shows the items with these numbers, as `picked` reads them.

    Of a meeting that was not held, or has no such number, and where no number is asked for, there is none:
    UserError says which numbers there are.
    """
    return Kind(partial(draft_extract, paragraphs=tuple(paragraphs)))


def draft_extract(proof: Proof, *, paragraphs: Sequence[str]) -> Draft:
    """Return what is made of some numbers of a meeting's minutes."""
    meeting = proof.meeting
    require_held(meeting)
    minutes = minutes_of(proof)
    items = picked(minutes.items, str(meeting.ref), paragraphs)
    document, day = NAMES[Document(minutes.document)], meeting.date
    view = extract_view(minutes, items)
    sign = "ärende" if not minutes.sign else "§" if len(items) == 1 else "§§"
    title = f"{document} {day.isoformat()}, {sign} {view.numbers}"
    cover = Cover(title, minutes.organisation, minutes.body, document, day)
    draft = Draft(
        "-".join((meeting.body, day.isoformat(), "utdrag", _in_file_name(view.numbers))),
        TEMPLATE,
        view,
        marked(cover, view.state, minutes.document),
        notes=notes_on(meeting.ref, view.state),
    )
    return named_public(draft, proof, view.state)


def _in_file_name(numbers: str) -> str:
    """Return numbers for the name of a file: `35-37`, `31-till-44`, and of many the first ones."""
    parts = [part.replace("–", "-till-").replace("\u00a0", "-") for part in numbers.split(", ")]
    if len(parts) > MANY:
        parts[SHOWN:] = ["och", str(len(parts) - SHOWN), "till"]
    return "-".join(parts)
