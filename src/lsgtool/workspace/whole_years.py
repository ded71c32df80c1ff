"""Tells whether the repository has a body's meetings of a calendar year from the first one on."""

from lsgtool.model.meeting import Status
from lsgtool.workspace.archive import Archive


def is_whole(archive: Archive, body: str, year: int) -> bool:
    """Tell whether no meeting of the year is known to lie outside the repository.

    A repository that was begun within the year gives the number at which its first meeting goes on: then
    meetings went before it that nobody can count here. A year of which it has no meeting at all is not whole.
    """
    if year not in archive.years(body):
        return False
    took_place = (one for one in archive.of_year(body, year) if one.status is not Status.CANCELLED)
    first = next(took_place, None)
    return first is None or first.first_paragraph is None or first.first_paragraph <= 1
