"""How `lsg drift` tells people which papers have drifted, where their words differ, and what to do."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lsgtool.cli.language import words
from lsgtool.cli.showing import shown
from lsgtool.cli.telling import folded
from lsgtool.drift.differing import Difference
from lsgtool.drift.standing import Standing, State
from lsgtool.masking import masked
from lsgtool.messages import Message, counted, msg, printable
from lsgtool.printers.text import INDENT
from lsgtool.render.proof import Faults
from lsgtool.workspace.workspace import Workspace

WITHOUT_WORDS: Final = frozenset({State.GONE, State.NOT_MADE, State.UNREADABLE})

PLACES: Final = 5
"""So many places where the words of a file differ are shown."""

SAYS: Final[Mapping[State, Message]] = {
    State.STALE: msg("stale"),
    State.EDITED: msg("edited by hand"),
    State.BOTH: msg("edited by hand, and stale"),
    State.DIFFERS: msg("differs"),
    State.GONE: msg("made of a meeting that is no more"),
    State.NOT_MADE: msg("cannot be made now"),
    State.UNREADABLE: msg("cannot be read"),
}
WAYS_OUT: Final[Mapping[State, Message]] = {
    State.STALE: msg(
        "stale papers are as lsg made them, but the source gives something else now: `lsg render` makes them"
        " anew"
    ),
    State.EDITED: msg(
        "edited papers are not as lsg made them: write what is to hold into the meeting's file, then replace"
        " them with `lsg render … --force`"
    ),
    State.DIFFERS: msg(
        "papers that differ have no record of what lsg made: keep the file .lsg-made beside papers, and lsg"
        " can tell whether they are stale or edited"
    ),
    State.GONE: msg("papers of no meeting: take them away, or make them of the day that it has moved to"),
}


def page(found: Sequence[Standing], workspace: Workspace) -> Iterator[str]:
    """Yield the lines about the papers that are not as the source gives them, and how they are to be read."""
    drifted = [one for one in found if one.state in SAYS]
    for one in drifted:
        yield from _about(one, found)
    told: list[Faults] = []
    for one in drifted:
        if one.faults and one.faults not in told:
            told.append(one.faults)
            yield ""
            yield shown(one.faults, workspace)
    if any(one.differences for one in drifted):
        yield ""
        legend = msg("[-…-] stands in the file only, {source} is what the source gives", source="{+…+}")
        yield from folded(words(legend), "", INDENT)
    elif drifted:
        yield ""


def closing(found: Sequence[Standing]) -> Iterator[Message]:
    """Yield how many papers there are of each sort, and the way out."""
    states = Counter(one.state for one in found)
    states[State.EDITED] += states.pop(State.BOTH, 0)
    yield from (told for state, told in WAYS_OUT.items() if states[state])
    not_compared = states[State.NOT_COMPARED]
    if not_compared:
        yield counted(
            "{count} file is not compared: a letter, a balanslista or a list of contents depends on more"
            " than the source, and so does an extract whose name leaves numbers out",
            "{count} files are not compared: letters, balanslistor and lists of contents depend on more than"
            " the source, and so do extracts whose names leave numbers out",
            not_compared,
        )
    gone_out = states[State.GONE_OUT]
    if gone_out:
        yield counted(
            "{count} file is not compared: the meeting has been held, and its notice or agenda has gone out",
            "{count} files are not compared: the meetings have been held, and their notices and agendas have"
            " gone out",
            gone_out,
        )
    compared = len(found) - not_compared - gone_out
    yield (
        counted(
            "{count} paper looked at: {states}",
            "{count} papers looked at: {states}",
            compared,
            states=_counts(states),
        )
        if compared
        else msg("no papers are there to compare")
    )


def _counts(states: Counter[State]) -> str:
    """Return how many papers there are in each state that some are in."""
    same, stale, edited = states[State.SAME], states[State.STALE], states[State.EDITED]
    counts = {
        State.SAME: counted("{count} the same", "{count} the same", same),
        State.STALE: counted("{count} stale", "{count} stale", stale),
        State.EDITED: counted("{count} edited by hand", "{count} edited by hand", edited),
        State.DIFFERS: msg("{count} differing", count=states[State.DIFFERS]),
        State.GONE: msg("{count} of no meeting", count=states[State.GONE]),
        State.NOT_MADE: msg("{count} not made", count=states[State.NOT_MADE]),
        State.UNREADABLE: msg("{count} not read", count=states[State.UNREADABLE]),
    }
    return ", ".join(words(count) for state, count in counts.items() if states[state])


def _about(one: Standing, found: Sequence[Standing]) -> Iterator[str]:
    """Yield the lines about one file: how it stands, and where its words differ or why that is not told."""
    yield words(msg("{path}: {state}", path=one.file.path, state=SAYS[one.state]))
    if one.state in WITHOUT_WORDS:
        why = msg("its meeting has faults") if one.faults else one.reason
        yield from _indented(why) if why is not None else ()
    elif one.differences is None:
        yield from _indented(_unread(one, found))
    elif not one.differences:
        yield from _indented(msg("its words are the same; its look or its properties differ"))
    else:
        yield from _places(one.differences)


def _places(differences: Sequence[Difference]) -> Iterator[str]:
    for place in differences[:PLACES]:
        yield from folded(printable(masked(place.shown())), INDENT, INDENT)
    more = len(differences) - PLACES
    if more > 0:
        yield from _indented(counted("and {count} more place", "and {count} more places", more))


def _unread(one: Standing, found: Sequence[Standing]) -> Message:
    """Return why nothing is told of the words; beside a PDF there may be a file that tells them."""
    reason = one.reason if one.reason is not None else msg("its words cannot be read")
    beside = (
        other.file.name
        for other in found
        if other.state is one.state
        and other.differences
        and other.file.place.with_suffix("") == one.file.place.with_suffix("")
    )
    name = next(beside, None) if one.file.claim.form == "pdf" else None
    if name is None:
        return msg("the bytes differ; {reason}", reason=reason)
    return msg("the bytes differ; {reason}: see {name} beside it", reason=reason, name=name)


def _indented(told: Message) -> list[str]:
    return folded(words(told), INDENT, INDENT)
