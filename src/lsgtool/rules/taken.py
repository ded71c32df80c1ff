"""The numbers of a meeting are not those of another one in a git revision, such as the branch all share."""

from collections.abc import Collection, Sequence
from itertools import groupby

from lsgtool import codes
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.timeline.series import runs_through_year
from lsgtool.workspace.archive import Archive


@rule(
    codes.NUMBER_TAKEN, ORDER, reads=("items", "first_paragraph", "status"), looks_ahead=True, waivable=False
)
def number_taken(case: Case) -> Findings:
    """A meeting has numbers that belong to another meeting in a git revision.

    Two people write minutes of the same body at the same time, each on a branch of her own, and both go
    on from the same number. `lsg check numbers --against main` compares the numbers of meetings that were
    held, or whose `first_paragraph` is written, with those in that revision. Where nothing is named to
    compare with, this rule finds nothing.

    Bad, where the meeting of 2025-03-07 has the number 4 in the revision::

        first_paragraph: 4

    Good::

        first_paragraph: 6
    """
    ours, theirs = case.meeting, case.against
    if theirs is None or not case.placed or not _has_numbers(case, ours):
        return
    labels = case.archive.numbers(ours.ref).labels
    there = theirs.numbered(ours.body, ours.date.year)
    numbered = [(other, numbers) for other, numbers in there if _has_numbers(case, other)]
    free = max((numbers.following for _, numbers in numbered), default=1)
    for other, numbers in numbered:
        known = _numbers_here(case.archive, other)
        taken = {label for label in numbers.labels if label in labels and label not in known}
        if taken and other.ref != ours.ref:
            yield Finding(
                msg(
                    "{other} has {numbers} in `{revision}`, and {meeting} has the same here",
                    other=str(other.ref),
                    numbers=_ranges(labels, taken),
                    revision=theirs.name,
                    meeting=str(ours.ref),
                ),
                _way_out(ours, other, theirs.name, free),
                Spot(("items",) if ours.first_paragraph is None else ("first_paragraph",)),
            )


def _has_numbers(case: Case, meeting: Meeting) -> bool:
    """Tell whether a meeting has numbers of the year that may be in print; those of a plan still move."""
    settled = meeting.status in MINUTED or meeting.first_paragraph is not None
    through_year = case.body is not None and runs_through_year(in_force(case.body.numbering, meeting.date))
    return settled and through_year and meeting.status is not Status.CANCELLED


def _numbers_here(archive: Archive, meeting: Meeting) -> Collection[str]:
    """Return the numbers that a meeting of the revision has here: what it shares with ours, all can see."""
    return archive.numbers(meeting.ref).labels if archive.has(meeting.ref) else ()


def _way_out(ours: Meeting, other: Meeting, revision: str, free: int) -> Message:
    if ours.date < other.date:
        return msg(
            "settle which of them keeps its numbers; the other one gets a `first_paragraph`, from {free} on",
            free=free,
        )
    if ours.first_paragraph is not None:
        return msg(
            "merge `{revision}` and take `first_paragraph` away, so that the numbers go on from {other}",
            revision=revision,
            other=str(other.ref),
        )
    return msg(
        "merge `{revision}` before these minutes are printed: then the numbers go on from {other}",
        revision=revision,
        other=str(other.ref),
    )


def _ranges(labels: Sequence[str], taken: Collection[str]) -> str:
    """Return those of a meeting's numbers that are taken, as `4–6, 9`."""
    groups = [list(group) for is_taken, group in groupby(labels, lambda label: label in taken) if is_taken]
    return ", ".join(group[0] if len(group) == 1 else f"{group[0]}–{group[-1]}" for group in groups)
