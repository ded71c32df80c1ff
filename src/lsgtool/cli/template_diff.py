"""The work behind `lsg template diff`."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import unified_diff
from pathlib import Path

import typer

from lsgtool import shipped
from lsgtool.cli.language import words
from lsgtool.cli.showing import in_colour
from lsgtool.cli.telling import folded, tell
from lsgtool.errors import UserError
from lsgtool.messages import Message, counted, msg, printable
from lsgtool.papers.loader import FOLDER
from lsgtool.printers.text import INDENT
from lsgtool.template.compare import Compared, State, compared
from lsgtool.writers.look import open_look
from lsgtool.writers.look_diff import differences
from lsgtool.writers.look_file import AS_TEMPLATE, LOOK

SAYS: Mapping[State, Message] = {
    State.YOURS: msg("yours differs from the default, as you have changed it"),
    State.DEFAULT: msg("only the default has changed since you copied it"),
    State.BOTH: msg("both have changed since you copied it"),
    State.UNKNOWN: msg("yours differs from the default; when it was copied is not known"),
    State.ALONE: msg("there is no default of this name"),
}
LOOKS = (LOOK, AS_TEMPLATE)
COLOURS = {"+": typer.colors.GREEN, "-": typer.colors.RED, "@": typer.colors.CYAN}
TAKE_OVER = msg("take it away and run `lsg template init` to have the new one")


def template_diff(root: Path) -> int:
    """Show what differs from the defaults of this version; the exit code is 1 where something does."""
    files = compared(root, shipped.templates())
    differing = [one for one in files if one.state in SAYS]
    for one in differing:
        tell(msg("{path}: {state}", path=f"{FOLDER}/{one.name}", state=SAYS[one.state]))
        if one.state is State.DEFAULT:
            typer.echo(INDENT + words(TAKE_OVER))
        for line in _lines(one):
            typer.echo(line, color=in_colour())
        typer.echo()
    tell(_closing(files))
    return int(bool(differing))


def _closing(files: Sequence[Compared]) -> Message:
    states = Counter(one.state for one in files)
    same, absent = states[State.SAME], states[State.NOT_COPIED]
    return msg(
        "{same}, {differing}, {absent}",
        same=counted("{count} as the default", "{count} as the default", same),
        differing=counted("{count} differs", "{count} differ", len(files) - same - absent),
        absent=counted("{count} not copied", "{count} not copied", absent),
    )


def _lines(one: Compared) -> Iterator[str]:
    """Yield the lines that show what differs: of a template line by line, of the look style by style."""
    if one.default is None or one.own is None:
        return
    if one.name in LOOKS:
        yield from _of_looks(one.name, one.default, one.own)
    else:
        yield from _of_texts(one.name, one.default, one.own)


def _of_texts(name: str, default: bytes, own: bytes) -> Iterator[str]:
    before, after = (text.decode("utf-8", errors="replace").splitlines() for text in (default, own))
    for line in unified_diff(before, after, f"lsg/{name}", f"{FOLDER}/{name}", lineterm=""):
        text = printable(line)
        yield typer.style(text, fg=COLOURS.get(text[:1])) if in_colour() else text


def _of_looks(name: str, default: bytes, own: bytes) -> Iterator[str]:
    try:
        looks = open_look(default, LOOK), open_look(own, f"{FOLDER}/{name}")
    except UserError as trouble:
        yield from folded(words(trouble.message), INDENT, INDENT)
        return
    found: dict[str, list[str]] = {}
    for one in differences(*looks):
        change = msg("{property}: {default} → {own}", property=one.what, default=one.one, own=one.other)
        styles = found.setdefault(words(change), [])
        styles += [one.style] if one.style else []
    for text, styles in found.items():
        yield from folded(text, INDENT, INDENT)
        yield from folded(", ".join(styles), INDENT * 2, INDENT * 2)
    if not found:
        same = msg("its styles, its page and the words in its headers are those of the default")
        yield from folded(words(same), INDENT, INDENT)
