"""Says in the words of `lsg template check` why a template could not be filled, where that can be said."""

from collections.abc import Mapping
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.lint.names import Names
from lsgtool.papers.lint.reading import Shelf
from lsgtool.papers.lint.shapes import shape_of
from lsgtool.papers.lint.slip import Slip


def explained(
    error: Exception, shelf: Shelf, name: str, at: tuple[str, int], values: Mapping[str, object]
) -> UserError | None:
    """Return what the user can mend, or None where only Jinja2 knows what is wrong.

    The template `name` was filled with `values` when the `error` came `at` a template and a line of it.
    """
    names = Names(shelf, _known(shelf.folders))
    try:
        names.go_through(name, {key: shape_of(value) for key, value in values.items()})
    except RecursionError:
        return None
    slips = [one for one in (*shelf.slips, *names.slips) if _behind(one, error, at)]
    found = min(slips, key=lambda one: abs(one.line - at[1]), default=None)
    if found is None:
        return None
    return UserError(
        msg("the template {name}, line {line}: {reason}", name=at[0], line=found.line, reason=found.message),
        msg("{hint} (`lsg template check` tells all)", hint=found.hint),
    )


def _behind(slip: Slip, error: Exception, at: tuple[str, int]) -> bool:
    """Tell whether a slip is what the error is about: Jinja2 puts the word that it does not know into `'`."""
    return slip.name == at[0] and (f"'{slip.word}'" in str(error) if slip.word else slip.line == at[1])


def _known(folders: tuple[Path, ...]) -> set[str]:
    return {path.relative_to(folder).as_posix() for folder in folders for path in folder.rglob("*.j2")}
