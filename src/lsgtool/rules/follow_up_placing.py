"""A follow-up file lies beside the minutes that it belongs to."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import MINUTED, Status
from lsgtool.rules.basis import FORMAT
from lsgtool.rules.case import FollowUpCase
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.FOLLOW_UP_MISPLACED, FORMAT, waivable=False, careful=True)
def follow_up_misplaced(case: FollowUpCase) -> Findings:
    """A follow-up file lies beside no minutes, or beside others than those that it names.

    What has happened since a meeting is found by the name of the file: it is that of the meeting's file,
    with `follow-up` before its ending. Of a meeting that has not been held there is nothing to tell yet.
    What stands in a misplaced file reaches no register.

    Bad, in meetings/ledning/2024-09-20.follow-up.yaml::

        meeting: ledning/2024-09-13

    Good, in meetings/ledning/2024-09-20.follow-up.yaml::

        meeting: ledning/2024-09-20
    """
    ref, spot = case.ref, Spot(("meeting",))
    if case.named != ref:
        yield Finding(
            msg(
                "the file is that of {meeting} by its name, and its `meeting` is {named}",
                meeting=str(ref),
                named=str(case.named),
            ),
            msg("call it {path}, or change `meeting`", path=case.named.follow_up_path),
            spot,
        )
    elif not case.archive.has(ref):
        yield Finding(
            msg("there is no meeting {meeting} that this could have followed", meeting=str(ref)),
            msg("the meeting's own file would be {path}", path=ref.path),
            spot,
        )
    else:
        yield from _not_held(case, spot)


def _not_held(case: FollowUpCase, spot: Spot) -> Findings:
    status = case.archive.meeting(case.ref).status
    if status is Status.CANCELLED:
        yield Finding(
            msg("{meeting} was cancelled, and nothing was decided there", meeting=str(case.ref)),
            msg("move what stands here to the meeting that took the decisions"),
            spot,
        )
    elif status not in MINUTED:
        yield Finding(
            msg(
                "{meeting} has not been held: its status is `{status}`", meeting=str(case.ref), status=status
            ),
            msg("once it has been held, write `status: held` in {path}", path=case.ref.path),
            spot,
        )
