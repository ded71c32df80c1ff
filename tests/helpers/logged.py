"""Writes the log of a small meeting: approvals of what its file says, and the seal when all have approved."""

from collections.abc import Iterable

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.model.bodies import Bodies
from lsgtool.model.load import load
from lsgtool.model.meeting import Meeting
from lsgtool.source.read import read
from lsgtool.timeline.series import number_items
from lsgtool.workspace.imprint import imprint_of

SIGNATURE = """\
    signature: |
      -----BEGIN SSH SIGNATURE-----
      U1NIU0lH
      -----END SSH SIGNATURE-----
"""


def logged(bodies: str, meeting: str, *steps: str) -> str:
    """Return the text of a meeting's file with a log of these steps.

    A step is `2024-10-01 Karin Ek` for an approval of all, `2024-09-20 Karin Ek § 8` for that of one number,
    with `, signed` at its end for one with a signature; `sealed 2024-10-01`; or a step as YAML.
    """
    text = f"{meeting}log:\n"
    for step in steps:
        text += "".join(_lines(step, bodies, text))
    return text


def _lines(step: str, bodies: str, text: str) -> Iterable[str]:
    if step.startswith("{"):
        yield f"  - {step}\n"
        return
    first, _, rest = step.removesuffix(", signed").partition(" ")
    if first == "sealed":
        yield f"  - adjusted: {rest}\n    seal: {_adjustment(bodies, text).seal}\n"
        return
    name, _, part = rest.partition(" § ")
    yield f"  - approved: {first}\n    by: {name}\n    digests:\n"
    for known, digest in _adjustment(bodies, text).digests.items():
        if part in {"", known}:
            yield f'      "{known}": {digest}\n'
    if step.endswith(", signed"):
        yield SIGNATURE


def _adjustment(bodies: str, text: str) -> Adjustment:
    data, known = read(text.encode("utf-8")).data, read(bodies.encode("utf-8")).data
    assert data is not None
    assert known is not None
    meeting, every = load(Meeting, data).content, load(Bodies, known).content
    assert meeting is not None
    assert every is not None
    labels = number_items(meeting.items, meeting.first_paragraph or 1).labels
    return Adjustment(meeting, imprint_of(data), every, labels)
