"""Fills a template with a view and returns Markdown; the only room that knows Jinja2.

A template can read no file but other templates, call nothing but what is listed here, and change
nothing (Jinja2's sandbox). A plain value is escaped on its way in, so that it is shown letter by
letter; a text that is Markdown comes in as it is. A name that does not exist is an error.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range
from jinja2.utils import Namespace
from markupsafe import Markup

from lsgtool.document.escape import escape
from lsgtool.document.typography import set_type
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers import swedish
from lsgtool.papers.view import Markdown

# A sentence may end in emphasis: `att godkänna **planen**`.
OPEN_END = re.compile(r"""[^\W_][*_]*\Z|[)”"%][*_]*\Z""")
IN_LIST_OR_TABLE = re.compile(r"\s|[-*+] |\d+[.)] |\|")

_GONE_WRONG = (
    TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
    OSError,
)
"""What a template can do wrong while it is filled, an endless circle of templates among it."""


@dataclass(frozen=True, slots=True)
class Templates:
    """The folders where templates are looked for, the first one that has it counts."""

    folders: tuple[Path, ...]

    def fill(self, name: str, /, **values: object) -> str:
        """Return the Markdown that the template `name` makes of `values`, ending in one line end."""
        try:
            text = _environment(self.folders).get_template(name).render(**values)
        except TemplateSyntaxError as error:
            raise _trouble(error.name or name, error.lineno, error) from error
        except _GONE_WRONG as error:
            raise _trouble(*_where(error, self.folders, name), error) from error
        return set_type(_tidied(text))


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which methods cannot be called: among them are such as read files, or the clock."""

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 # whatever a template reads
        """Return a field of a view at once: its fields are plain values, and a third of the time is saved."""
        if attribute in getattr(type(obj), "__dataclass_fields__", ()):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def is_safe_callable(self, obj: object) -> bool:
        """Tell whether a template may call `obj`; where it may not, say which word it called."""
        if isinstance(obj, Macro | BlockReference) or obj in (safe_range, Namespace):
            return True
        raise SecurityError(f"`{getattr(obj, '__name__', obj)}` cannot be called in a template")


@cache
def _environment(folders: tuple[Path, ...]) -> _Sandbox:
    environment = _Sandbox(
        loader=FileSystemLoader(folders, encoding="utf-8"),
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,  # so that what a macro made is marked as done; `_shown` escapes the rest
    )
    environment.filters |= {
        "day": swedish.day,
        "weekday": swedish.weekday,
        "weekday_and_day": swedish.weekday_and_day,
        "amount": swedish.amount,
        "listed": swedish.listed,
        "hang": hang,
        "boxed": boxed,
        "full_stop": full_stop,
        "sentence": sentence,
    }
    del environment.filters["random"]
    environment.globals.clear()
    environment.globals |= {"en_space": Markdown("\u2002"), "range": safe_range, "namespace": Namespace}
    return environment


@pass_context  # else Jinja2 would escape a text written in the template itself as if for HTML
def _shown(_context: Context, value: Any) -> Markup:  # noqa: ANN401 # whatever a template prints
    """Return a value as finished Markdown; Jinja2 calls what is finished `Markup`, after another language."""
    if isinstance(value, Markup | Markdown):
        return Markup(value)  # noqa: S704 # nothing here is HTML
    return Markup("" if value is None else escape(str(value)))  # noqa: S704


def hang(text: str, marker: str = "- ") -> Markdown:
    """Return Markdown as a list item: its lines after the first stand below the first one's text."""
    indent = " " * len(marker)
    first, *rest = text.split("\n")
    return Markdown("\n".join([marker + first, *(indent + line if line.strip() else "" for line in rest)]))


def boxed(text: str) -> Markdown:
    """Return Markdown as a block quote, which is a decision box in a paper."""
    return Markdown("\n".join(f"> {line}".rstrip() for line in _tidied(text).rstrip("\n").split("\n")))


def sentence(text: str) -> str:
    """Return the text with a capital at its beginning and all else as it is."""
    return text[:1].upper() + text[1:]


def full_stop(text: str) -> Markdown:
    """Return Markdown that ends its sentence; what ends in a mark, a list or a table is left as it is."""
    ended = text.rstrip()
    last = ended.rsplit("\n", 1)[-1]
    return Markdown(ended + "." if OPEN_END.search(last) and not IN_LIST_OR_TABLE.match(last) else ended)


def _tidied(text: str) -> str:
    """Return the text without blank lines beside blank lines, at the top, or at the end."""
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip() if not line.strip() else line)
    return "\n".join(lines).rstrip("\n") + "\n"


def _where(error: BaseException, folders: Sequence[Path], name: str) -> tuple[str, int]:
    """Return the template and the line that were being filled, which Jinja2 puts into the traceback.

    It may be another template than `name`: one that was imported for its macros.
    """
    line, step = 0, error.__traceback__
    while step is not None:
        file = Path(step.tb_frame.f_code.co_filename)
        for folder in folders:
            if file.is_relative_to(folder):
                name, line = file.relative_to(folder).as_posix(), step.tb_lineno
        step = step.tb_next
    return name, line


def _trouble(name: str, line: int, error: Exception) -> UserError:
    return UserError(
        msg("the template {name}, line {line}: {reason}", name=name, line=line, reason=str(error)),
        msg("mend the template in templates/, or take it away to use the one that comes with lsg"),
    )


def view_values(view: object) -> Mapping[str, object]:
    """Return a view's fields as the names a template knows."""
    names: Sequence[str] = type(view).__dataclass_fields__  # type: ignore[attr-defined] # a view is a dataclass
    return {name: getattr(view, name) for name in names}
