"""Fills a template with a view and returns Markdown; what a template may do is the sandbox's business."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError

from lsgtool.characters import FORBIDDEN
from lsgtool.document.typography import set_type
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.budget import Spent, allowance
from lsgtool.papers.loader import TemplateLoader
from lsgtool.papers.markdown_filters import tidied
from lsgtool.papers.sandbox import sandbox

_GONE_WRONG = (
    TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
    MemoryError,
    SyntaxError,
    OSError,
)
"""What a template can do wrong while it is filled, an endless circle of templates among it."""


@dataclass(frozen=True, slots=True)
class Templates:
    """Where templates are looked for: in the folder `templates` of the repository, then in `shipped`."""

    shipped: Path
    repository: Path | None = None

    def fill(self, name: str, /, **values: object) -> str:
        """Return the Markdown that the template `name` makes of `values`, ending in one line end.

        Raises UserError for what is wrong with the template, or with what it makes.
        """
        loader = _loader(self.shipped, self.repository)
        try:
            with allowance(values):
                text = sandbox(loader).get_template(name).render(**values)
        except Spent as spent:
            raise _too_long(*_where(spent, loader.folders, name)) from spent
        except _GONE_WRONG as error:
            raise self._trouble(error, name, _where(error, loader.folders, name), values) from error
        _refuse_invisible(text, name)
        return set_type(tidied(text))

    def _trouble(
        self, error: Exception, name: str, at: tuple[str, int], values: Mapping[str, object]
    ) -> UserError:
        # Only a template with a fault pays for what looks for faults.
        from lsgtool.papers.explaining import explained
        from lsgtool.papers.lint.reading import Shelf

        shelf = Shelf(self.shipped, self.repository)
        return explained(error, shelf, name, at, values) or _unexplained(error, *at)


_loader = cache(TemplateLoader)


def _refuse_invisible(text: str, name: str) -> None:
    if found := FORBIDDEN.search(text):
        raise UserError(
            msg(
                "the template {name} writes an invisible character into line {line}: U+{number}",
                name=name,
                line=text.count("\n", 0, found.start()) + 1,
                number=f"{ord(found[0]):04X}",
            ),
            msg("take it away where the template writes this line"),
        )


def _where(error: BaseException, folders: Sequence[Path], name: str) -> tuple[str, int]:
    """Return the template and the line that were being filled, which Jinja2 puts into the traceback.

    It may be another template than `name`: one that was imported for its macros.
    """
    if isinstance(error, TemplateSyntaxError):
        return error.name or name, error.lineno
    line, step = 0, error.__traceback__
    while step is not None:
        file = Path(step.tb_frame.f_code.co_filename)
        for folder in folders:
            if file.is_relative_to(folder):
                name, line = file.relative_to(folder).as_posix(), step.tb_lineno
        step = step.tb_next
    return name, line


def _unexplained(error: Exception, name: str, line: int) -> UserError:
    return UserError(
        msg("the template {name}, line {line}: {reason}", name=name, line=line, reason=str(error)),
        msg("mend the template in templates/, or take it away to use the one that comes with lsg"),
    )


def _too_long(name: str, line: int) -> UserError:
    """Return that a template is not at its end when it has done all that its content can ask for."""
    return UserError(
        msg(
            "the template {name}, line {line}: it goes on for longer than its content asks",
            name=name,
            line=line,
        ),
        msg("look for a loop inside a loop, a macro that calls itself, or a text that grows in a loop"),
    )


def view_values(view: object) -> Mapping[str, object]:
    """Return a view's fields as the names a template knows."""
    names: Sequence[str] = type(view).__dataclass_fields__  # type: ignore[attr-defined] # a view is a dataclass
    return {name: getattr(view, name) for name in names}
