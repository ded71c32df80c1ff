"""Judges what a git revision has sealed where no file tells of it that is asked for: it may be gone."""

from collections.abc import Iterator

from lsgtool import codes
from lsgtool.check.meetings import MeetingJudge
from lsgtool.check.verdict import Skipped
from lsgtool.diagnostic import Diagnostic, Fault, stamp
from lsgtool.rules.sealed_before import gone, sealed_gone, way_back
from lsgtool.rules.sealing import sealed_changed
from lsgtool.workspace.archive import Unknowable
from lsgtool.workspace.revision import Revision

RULES = (sealed_changed, sealed_gone)


def sealed_elsewhere(
    meetings: MeetingJudge, against: Revision, judged: frozenset[str]
) -> Iterator[Diagnostic]:
    """Yield what is wrong with minutes sealed in a revision whose files are not among those `judged`.

    A change of one file can break the seal of another: that of bodies.yaml, whose names are printed, or of a
    meeting before it in the year, after whose numbers its own go on.
    """
    there = {file.path for file in meetings.ground.workspace.listing.files}
    for ref in against.refs:
        if ref.path in judged:
            continue
        try:
            meeting = against.sealed(ref)
        except Unknowable as unknown:
            meetings.skipped.append(Skipped(ref.path, unknown.path, codes.SEALED_GONE))
            continue
        if meeting is not None and ref.path in there:
            yield from meetings.judge_by(ref.path, RULES)
        elif meeting is not None:
            fault = Fault(
                codes.SEALED_GONE,
                gone(against, meeting),
                way_back(against, meeting),
                citation=sealed_gone.rests_on,
            )
            yield stamp(fault, ref.path)
