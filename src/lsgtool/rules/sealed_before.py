"""What was sealed in a git revision is still sealed, or was opened by a step that the log tells."""

from collections.abc import Sequence

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step
from lsgtool.model.meeting import Meeting
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.workspace.revision import Revision


@rule(codes.SEALED_GONE, ORDER, reads=("log",), waivable=False, careful=True)
def sealed_gone(case: Case) -> Findings:
    """Minutes that are sealed in a git revision are gone, or their log has lost or changed a step.

    The seal keeps minutes from changing unseen as long as it is there itself. `lsg check --against main`
    looks whether somebody took it away: a log only grows, so that of the revision is the beginning of the
    log here. `lsg reopen` opens minutes by adding a step, and that is no fault. Where nothing is named to
    compare with, this rule finds nothing.

    Bad, where the log in the revision ends with the step `adjusted` of 2025-02-28::

        status: held

    Good::

        status: adjusted
    """
    theirs = case.against.sealed(case.meeting.ref) if case.against is not None and case.placed else None
    if case.against is None or theirs is None:
        return
    index = _first_other(case.meeting.log, theirs.log)
    if index is not None:
        lost = index >= len(case.meeting.log)
        yield Finding(
            _message(theirs.log[index], case.against, lost=lost)
            if case.meeting.log
            else msg(
                "the minutes are sealed in `{revision}`, and the whole log is gone here",
                revision=case.against.name,
            ),
            way_back(case.against, theirs),
            Spot(("status",) if lost else ("log", index)),
        )


def gone(against: Revision, meeting: Meeting) -> Message:
    """Say that there is no file any more of minutes that are sealed in a revision."""
    return msg(
        "the minutes of {meeting} are sealed in `{revision}`, and their file is gone",
        meeting=str(meeting.ref),
        revision=against.name,
    )


def way_back(against: Revision, meeting: Meeting) -> Message:
    """Return how the minutes come back that are sealed in a revision."""
    return msg(
        "bring them back: `git checkout {revision} -- {path}`; to change sealed minutes, open them with"
        " `lsg reopen {meeting} --reason TEXT`",
        revision=against.name,
        path=meeting.ref.path,
        meeting=str(meeting.ref),
    )


def _first_other(ours: Sequence[Step], theirs: Sequence[Step]) -> int | None:
    """Return the index of the first of their steps that is not ours; None where ours go on from theirs."""
    differs = (index for index, step in enumerate(theirs) if index >= len(ours) or ours[index] != step)
    return next(differs, None)


def _message(step: Step, against: Revision, *, lost: bool) -> Message:
    kind, day, revision = step.kind.value, step.day, against.name
    if lost:
        return msg(
            "the minutes are sealed in `{revision}`, and the log has lost the step `{step}` of {day}",
            revision=revision,
            step=kind,
            day=day,
        )
    return msg(
        "the minutes are sealed in `{revision}`, and the log has changed the step `{step}` of {day}",
        revision=revision,
        step=kind,
        day=day,
    )
