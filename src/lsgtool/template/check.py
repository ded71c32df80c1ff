"""Tells all that is wrong with an organisation's own templates and look, without stopping at the first."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_type_hints

from lsgtool.errors import UserError
from lsgtool.location import Place
from lsgtool.messages import msg
from lsgtool.papers.lint.names import Names
from lsgtool.papers.lint.printing import unprinted
from lsgtool.papers.lint.reading import BREAK_IT_UP, TOO_DEEP, Shelf
from lsgtool.papers.lint.slip import Slip
from lsgtool.papers.loader import FOLDER
from lsgtool.render.press import Draft
from lsgtool.suggestion import suggestion
from lsgtool.template.flaw import Flaw
from lsgtool.template.names import in_english, unused
from lsgtool.template.own import own_folder, own_templates
from lsgtool.template.page import unsettable
from lsgtool.writers import look_headers, look_state
from lsgtool.writers.look import open_unfinished
from lsgtool.writers.look_file import AS_TEMPLATE, LOOK, look_bytes, own_look
from lsgtool.writers.look_traits import read_traits
from lsgtool.writers.traits import Traits


def flaws(root: Path, shipped: Path, drafts: Sequence[Draft]) -> tuple[Flaw, ...]:
    """Return what is wrong with the templates and the look of the repository at `root`, file by file.

    `drafts` are samples of all papers. Raises UserError where there is no folder to look into.
    """
    folder = own_folder(root)
    found = (*_in_templates(root, shipped, folder, drafts), *_in_look(folder, shipped))
    return tuple(sorted(found, key=lambda one: one.sort_key))


def _in_templates(root: Path, shipped: Path, folder: Path, drafts: Sequence[Draft]) -> Iterator[Flaw]:
    own, common = own_templates(folder), own_templates(shipped)
    shelf = Shelf(shipped, root)
    names = Names(shelf, {*own, *common})
    deep = []
    for draft in drafts:
        try:
            names.go_through(draft.template, get_type_hints(type(draft.view)))
        except RecursionError:  # of macros that call each other, each with parts inside each other
            deep.append(Slip(draft.template, 1, "", TOO_DEEP, BREAK_IT_UP))
            break  # the macros of this one are known from here on, and would be told of all others
    filled = _reached(shelf, [draft.template for draft in drafts], imported=False)
    used = _reached(shelf, [draft.template for draft in drafts], imported=True)
    slips = [*shelf.slips, *names.slips, *deep]
    for name in own:
        if name in used:
            slips += unprinted(shelf, name, imported=name not in filled)
        else:
            slips.append(Slip(name, 1, "", NO_PAPER, suggestion(in_english(name), common)))
    for slip in slips:
        yield _flaw(slip, shelf, own)


def _reached(shelf: Shelf, names: Sequence[str], *, imported: bool) -> frozenset[str]:
    """Return the templates that papers are made of, with or without those `imported` for their macros."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += shelf.parts(name, imported=imported)
    return frozenset(found)


def _flaw(slip: Slip, shelf: Shelf, own: Sequence[str]) -> Flaw:
    """Return a slip with its place; of a template that comes with lsg only its name is told."""
    lines = shelf.lines(slip.name)
    line = lines[slip.line - 1] if slip.name in own and slip.line <= len(lines) else ""
    word = re.search(rf"(?<!\w){re.escape(slip.word)}(?!\w)", line) if slip.word else None
    column = word.start() if word else len(line) - len(line.lstrip())
    path = f"{FOLDER}/{slip.name}" if slip.name in own else slip.name
    return Flaw(path, Place(slip.line, column + 1), line, slip.message, slip.hint)


def _in_look(folder: Path, shipped: Path) -> Iterator[Flaw]:
    """Yield what is wrong with the look: what keeps papers from being made, and what nobody will see."""
    for name in unused(folder):
        path = f"{FOLDER}/{name}"
        yield Flaw(path, None, "", msg("no paper is set in `{name}`", name=path), ONE_LOOK)
    try:
        file = own_look(folder)
        if file is None:
            yield from _on_a_page(folder, shipped, Traits())
            return
        path = f"{FOLDER}/{file.name}"
        look, gaps = open_unfinished(look_bytes(file), path)
    except UserError as trouble:
        yield Flaw(f"{FOLDER}/", None, "", trouble.message, trouble.hint)
        return
    for message, hint in gaps:
        yield Flaw(path, None, "", message, hint)
    traits, doubts = (Traits(), ()) if gaps else read_traits(look)
    for what, hint in (*look_headers.unprinted(look), *look_state.without_place(look), *doubts):
        yield Flaw(path, None, "", msg("`{path}`: {what}", path=path, what=what), hint)
    yield from _on_a_page(folder, shipped, traits)


def _on_a_page(folder: Path, shipped: Path, traits: Traits) -> Iterator[Flaw]:
    for trouble in unsettable(folder, shipped, traits):
        yield Flaw(f"{FOLDER}/", None, "", trouble.message, trouble.hint)


NO_PAPER = msg("no paper is made of this template")
ONE_LOOK = msg(
    "save it in Word as {look} or {template}, without macros: that is the look of all papers",
    look=LOOK,
    template=AS_TEMPLATE,
)
