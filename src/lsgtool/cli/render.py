"""The work behind the commands that make a paper of each meeting: `lsg render protocol` and its like."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from lsgtool import shipped
from lsgtool.cli.delivery import Delivery, Order
from lsgtool.cli.language import words
from lsgtool.cli.showing import shown
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.reference import BY_WORD, NAME, parse_reference
from lsgtool.render.formats import chosen
from lsgtool.render.meeting_papers import Kind, MeetingPapers
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

PROGRESS_FROM = 3


def render_meetings(
    root: Path,
    kind: Kind,
    meetings: Sequence[str],
    order: Order,
    *,
    everything: bool = False,
    public: bool = False,
) -> int:
    """Make a paper of each of the meetings, or its `public` form, and say which files; return the exit code.

    What goes wrong with one meeting stops no other. The code is 1 where a meeting had faults, and 2 where
    there is trouble that the user can mend.
    """
    workspace = Workspace(root)
    delivery = Delivery(order, root)
    paths = _paths(workspace, meetings, everything=everything)
    formats = chosen(order.formats, calendar=kind.calendar)
    maker = MeetingPapers(workspace, shipped.templates(), formats, kind, public=public)
    try:
        with _progress(paths) as steps:
            for path in steps:
                _one(maker, workspace, path, delivery)
    finally:  # after the bar, which would share a line with them
        delivery.show()
    return delivery.close(len(paths))


def _one(maker: MeetingPapers, workspace: Workspace, path: str, delivery: Delivery) -> None:
    """Make the paper of one meeting, and hand on what came of it."""
    try:
        rendered = maker.make(path)
        for fault in rendered.faults:
            delivery.say(shown((fault,), workspace))
        if rendered.files:
            delivery.put(rendered.files, rendered.notes)
    except UserError as trouble:
        delivery.refuse(trouble)


def _paths(workspace: Workspace, meetings: Sequence[str], *, everything: bool) -> list[str]:
    if everything and meetings:
        raise UserError(msg("meetings are named beside --all"), msg("name the meetings, or take --all"))
    if everything:
        return [file.path for file in workspace.listing.files]
    if not meetings:
        raise UserError(
            msg("no meeting is named"),
            msg("name one, such as lsg/2024-09-20, lsg/next or lsg/latest, or take --all"),
        )
    for one, after in pairwise(meetings):
        name = f"{one}/{after}"
        if parse_reference(name) is not None or (NAME.fullmatch(one) and after in BY_WORD):
            raise UserError(msg("there is no meeting `{name}`", name=one), msg("write {name}", name=name))
    return list(dict.fromkeys(select(workspace, name, Path()) for name in meetings))


@contextmanager
def _progress(paths: Sequence[str]) -> Iterator[Iterable[str]]:
    """Show how far the work has come, on a terminal and when it takes long enough to wonder."""
    if len(paths) < PROGRESS_FROM:
        yield paths
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        yield progress.track(paths, description=words(msg("Rendering")))
