"""A text written in Markdown holds only what minutes may hold."""

from collections.abc import Iterator
from dataclasses import replace

from lsgtool.diagnostic import Fault
from lsgtool.document.allowed import faults_in_text
from lsgtool.model.meeting import Meeting
from lsgtool.model.values import MARKDOWN
from lsgtool.model.walk import leaves
from lsgtool.rules.context import Context


def texts_fit_for_minutes(meeting: Meeting, _context: Context) -> Iterator[Fault]:
    """Yield headings, HTML and the like in any text, on the line of the text where each stands."""
    for spot, sort, text in leaves(meeting):
        if sort is MARKDOWN:
            for fault in faults_in_text(text):
                yield replace(fault, spot=replace(spot, text_line=fault.spot.text_line))
