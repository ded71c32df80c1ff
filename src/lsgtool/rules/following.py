"""Tells whether an item of a later meeting says that it follows something up."""

from lsgtool.model.item import SubMatter
from lsgtool.rules.case import Case
from lsgtool.timeline.series import plain


def follows_up(case: Case, entry: SubMatter, index: int, clause: int | None) -> bool:
    """Tell whether an item or a sub-matter follows up the item `index` of the meeting that is judged.

    It may name one clause of it; then it is that one. The numbers are asked for only where one is named.
    """
    own = case.meeting.ref
    named = [ref.number for ref in entry.follows_up if ref.meeting == own and ref.clause in {None, clause}]
    return bool(named) and plain(case.archive.numbers(own).labels[index]) in map(plain, named)
