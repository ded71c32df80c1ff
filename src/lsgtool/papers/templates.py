"""Fills a template with a view and returns Markdown; the only room that knows Jinja2.

A template can read no file but other templates, call nothing but what is listed here, and change
nothing (Jinja2's sandbox). A plain value is escaped on its way in, so that it is shown letter by
letter; a text that is Markdown comes in as it is. A name that does not exist is an error. How long a
template takes, and how much it holds in memory, is not limited but for the crudest slips.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, Undefined, pass_context
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range
from jinja2.utils import Namespace
from markupsafe import Markup

from lsgtool.characters import FORBIDDEN
from lsgtool.clock import TimeSpan
from lsgtool.document.escape import escape
from lsgtool.document.typography import set_type
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers import swedish
from lsgtool.papers.loader import TemplateLoader
from lsgtool.papers.view import Markdown

# A mark may stand inside emphasis, quotes or a link: `att godkänna **planen.**`.
ENDED = re.compile(r"""[.!?…:;,\\]["”’»*_]{0,9}(?:\]\([^()\n]{0,2000}\)[*_]{0,9})?\Z""")
IN_LIST_OR_TABLE = re.compile(r"\s|[-*+] |\d+[.)] |\|")

# These make texts as long as a number says, or show what is not the same tomorrow.
_NO_FILTERS = (
    "random",
    "center",
    "indent",
    "format",
    "wordwrap",
    "batch",
    "slice",
    "round",
    "tojson",
    "pprint",
)
LARGEST = 10**12

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
            text = _environment(loader).get_template(name).render(**values)
        except TemplateSyntaxError as error:
            raise _trouble(error.name or name, error.lineno, error) from error
        except _GONE_WRONG as error:
            raise _trouble(*_where(error, loader.folders, name), error) from error
        _refuse_invisible(text, name)
        return set_type(_tidied(text))


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which methods cannot be called: among them are such as read files, or the clock."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 # numbers or texts
        """Multiply small numbers; refuse all else, for it may grow without end."""
        if operator == "*" and all(isinstance(one, int) and abs(one) < LARGEST for one in (left, right)):
            return super().call_binop(context, operator, left, right)
        raise SecurityError(f"`{operator}` is for whole numbers below {LARGEST}, and there is no `**`")

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 # whatever a template reads
        """Return a field of a view at once: its fields are plain values, and a third of the time is saved."""
        if attribute in getattr(type(obj), "__dataclass_fields__", ()):
            return getattr(obj, attribute)
        if isinstance(obj, TemplateModule) and not hasattr(obj, attribute):
            raise _lacking(str(obj.__name__), attribute)
        return super().getattr(obj, attribute)

    def is_safe_callable(self, obj: object) -> bool:
        """Tell whether a template may call `obj`; where it may not, say which word it called."""
        if isinstance(obj, Macro | BlockReference) or obj in (safe_range, Namespace):
            return True
        raise SecurityError(f"`{getattr(obj, '__name__', obj)}` cannot be called in a template")


_loader = cache(TemplateLoader)


@cache
def _environment(loader: TemplateLoader) -> _Sandbox:
    environment = _Sandbox(
        loader=loader,
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
    for name in _NO_FILTERS:
        del environment.filters[name]
    environment.globals.clear()
    environment.globals |= {"en_space": Markdown("\u2002"), "range": safe_range, "namespace": Namespace}
    return environment


@pass_context  # else Jinja2 would escape a text written in the template itself as if for HTML
def _shown(_context: Context, value: Any) -> Markup:  # noqa: ANN401 # whatever a template prints
    """Return a value as finished Markdown; Jinja2 calls what is finished `Markup`, after another language."""
    if isinstance(value, Markup | Markdown):
        return Markup(value)  # noqa: S704 # nothing here is HTML
    if not isinstance(value, str | int | float | date | TimeSpan | Undefined | None):
        raise SecurityError(f"a `{type(value).__name__}` cannot be shown; name a part of it")
    return Markup("" if value is None else escape(str(value)))  # noqa: S704


def hang(text: str, marker: str = "- ") -> Markdown:
    """Return Markdown as a list item: its lines after the first stand below the first one's text."""
    indent = " " * len(marker)
    first, *rest = text.split("\n")
    return Markdown("\n".join([marker + first, *(indent + line if line.strip(" ") else "" for line in rest)]))


def boxed(text: str) -> Markdown:
    """Return Markdown as a block quote, which is a decision box in a paper."""
    return Markdown(
        "\n".join(f"> {line}" if line else ">" for line in _tidied(text).rstrip("\n").split("\n"))
    )


def sentence(text: str) -> str:
    """Return the text with a capital at its beginning and all else as it is."""
    return text[:1].upper() + text[1:]


def full_stop(text: str) -> Markdown:
    """Return Markdown that ends its sentence; what ends in a mark, a list or a table is left as it is."""
    ended = text.rstrip(" \n")
    last = ended.rsplit("\n", 1)[-1]
    return Markdown(ended if not last or ENDED.search(last) or IN_LIST_OR_TABLE.match(last) else ended + ".")


def _tidied(text: str) -> str:
    """Return the text without blank lines beside blank lines, at the top, or at the end."""
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip(" ") or (lines and lines[-1]):
            lines.append(line if line.strip(" ") else "")
    return "\n".join(lines).rstrip("\n") + "\n"


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


def _lacking(name: str, word: str) -> UserError:
    """Return that one template lacks what another one takes from it: mostly it is from an older lsg."""
    return UserError(
        msg("the template {name} has no `{word}`, and another one needs it", name=name, word=word),
        msg("take it over from the {name} that comes with lsg, or use that one", name=name),
    )


def view_values(view: object) -> Mapping[str, object]:
    """Return a view's fields as the names a template knows."""
    names: Sequence[str] = type(view).__dataclass_fields__  # type: ignore[attr-defined] # a view is a dataclass
    return {name: getattr(view, name) for name in names}
