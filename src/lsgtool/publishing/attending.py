"""Who attended, in the public form: nobody is named beside an item that is left out."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from lsgtool.model.meeting import Attendee, Meeting, Role
from lsgtool.timeline.series import agenda_numbers


def open_attendance(meeting: Meeting) -> tuple[Attendee, ...]:
    """Return the attendance without what it tells of items and sub-matters that are left out.

    Whoever has no seat and was there for such items only is left out with them.
    """
    numbers = agenda_numbers(meeting.items)
    everything, open_names = _names(meeting, numbers, openly=False), _names(meeting, numbers, openly=True)
    return tuple(_open(meeting.attendance, numbers, everything, frozenset(open_names)))


def _names(meeting: Meeting, numbers: Sequence[str], *, openly: bool) -> Mapping[str, list[int]]:
    """Return the items by all that they are called in the attendance; `openly`: without what is left out."""
    names: defaultdict[str, list[int]] = defaultdict(list)
    for index, (item, number) in enumerate(zip(meeting.items, numbers, strict=True)):
        if not openly or item.restricted is None:
            names[number].append(index)
            for matter in (item, *item.items):
                if matter.matter is not None and not (openly and matter.restricted is not None):
                    names[matter.matter].append(index)
    return names


def _open(
    attendance: Sequence[Attendee],
    numbers: Sequence[str],
    everything: Mapping[str, list[int]],
    open_names: Collection[str],
) -> Iterator[Attendee]:
    for one in attendance:
        kept = [word for name in one.items for word in _kept(name, numbers, everything, open_names)]
        if kept or not one.items:
            yield one.model_copy(update={"items": tuple(kept)})
        elif one.role is Role.MEMBER:
            # Without any item she would have been there for all of them.
            places = sorted({place for name in one.items for place in _places(name, everything)})
            yield one.model_copy(update={"items": tuple(numbers[place] for place in places)})


def _kept(
    name: str, numbers: Sequence[str], everything: Mapping[str, list[int]], open_names: Collection[str]
) -> Iterator[str]:
    if name in open_names:
        yield name
    elif name not in everything:
        named = [numbers[place] for place in _places(name, everything)]
        still = [number for number in named if number in open_names]
        yield from (name,) if len(still) == len(named) else still


def _places(name: str, everything: Mapping[str, list[int]]) -> Sequence[int]:
    """Return the indexes of the items with a name, or of all from one to another: `3–9`."""
    if name in everything:
        return everything[name]
    first, _dash, last = name.replace("-", "–").partition("–")
    ends = [place for end in (first, last) for place in everything.get(end.strip(), ())]
    return range(min(ends), max(ends) + 1) if ends else ()
