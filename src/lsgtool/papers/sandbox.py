"""Where a template runs: it can read no file but other templates, run nothing, and change nothing.

A plain value is escaped on its way into the Markdown, so that it is shown letter by letter; a text that is
Markdown comes in as it is. A name that does not exist is an error.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, Undefined, nodes, pass_context
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range
from jinja2.utils import Namespace as Open
from markupsafe import Markup

from lsgtool.document.escape import escape
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.budget import CONTAINERS, spend, spend_on
from lsgtool.papers.filters import FILTERS, TESTS
from lsgtool.papers.loader import TemplateLoader
from lsgtool.papers.metering import SHOWN, metered
from lsgtool.papers.view import Markdown

LARGEST = 10**12


class Namespace(Open):
    """What `namespace()` makes; Jinja2's own writes out all that it holds when an error names it."""

    def __repr__(self) -> str:
        return "namespace"


GLOBALS = {"en_space": Markdown("\u2002"), "range": safe_range, "namespace": Namespace}


class Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which methods cannot be called: among them are such as read files, or the clock."""

    intercepted_binops = frozenset({"+", "*", "%", "**"})

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return metered(super()._parse(source, name, filename), self)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401 # numbers or texts
        """Calculate with small numbers, and join by `+`; refuse all else, for it may grow without end."""
        if operator != "**" and all(
            isinstance(one, int | float) and abs(one) < LARGEST for one in (left, right)
        ):
            return super().call_binop(context, operator, left, right)
        if operator == "+" and all(isinstance(one, (str, *CONTAINERS)) for one in (left, right)):
            spend_on(left)
            spend_on(right)
            return super().call_binop(context, operator, left, right)
        raise SecurityError(f"`{operator}` is for numbers below {LARGEST}, and there is no `**`")

    def call(self, context: Context, obj: Any, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401 # of a template
        """Call a macro, and pay for it and what it is given; a `range` pays for all its numbers."""
        spend(1 + len(arguments) + len(named))
        made = super().call(context, obj, *arguments, **named)
        if isinstance(made, range):
            spend(len(made))
        return made

    def concat(self, pieces: Iterable[str]) -> str:
        """Join what a template or a macro has written, when it is paid for."""
        written = list(pieces)
        spend(sum(map(len, written)))
        return "".join(written)

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 # whatever a template reads
        """Return a field of a view, a macro or what a loop says at once: it saves a third of the time."""
        if attribute in getattr(type(obj), "__dataclass_fields__", ()):
            return getattr(obj, attribute)
        if isinstance(obj, TemplateModule | LoopContext) and not attribute.startswith("_"):
            if isinstance(obj, TemplateModule) and not hasattr(obj, attribute):
                raise _lacking(str(obj.__name__), attribute)
            return getattr(obj, attribute)
        return self._value(super().getattr(obj, attribute))

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 # as above
        """Return what stands under a key or a number, or a field that a filter is told by name."""
        spend(1)
        if isinstance(argument, str) and argument in getattr(type(obj), "__dataclass_fields__", ()):
            return getattr(obj, argument)
        return self._value(super().getitem(obj, argument))

    def _value(self, found: Any) -> Any:  # noqa: ANN401 # as above
        """Return what was read; a method is no value: its text would tell where it lies in the memory."""
        if callable(found) and not isinstance(found, Undefined):
            self.is_safe_callable(found)
        return found

    def is_safe_callable(self, obj: object) -> bool:
        """Tell whether a template may call `obj`; where it may not, say which word it called."""
        if isinstance(obj, Macro | BlockReference) or obj in (safe_range, Namespace):
            return True
        name = getattr(obj, "__name__", type(obj).__name__)
        raise SecurityError(f"`{name}` cannot be called in a template")


@cache
def sandbox(loader: TemplateLoader) -> Sandbox:
    """Return the sandbox for the templates that `loader` finds; it remembers those that it has read."""
    found = Sandbox(
        loader=loader,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,  # so that what a macro made is marked as done; `_shown` escapes the rest
        optimized=False,  # what is worked out beforehand would be paid for by nobody
    )
    found.filters = dict(FILTERS)
    found.tests = dict(TESTS)
    found.globals.clear()
    found.globals |= GLOBALS
    return found


@pass_context  # else Jinja2 would escape a text written in the template itself as if for HTML
def _shown(_context: Context, value: Any) -> Markup:  # noqa: ANN401 # whatever a template prints
    """Return a value as finished Markdown; Jinja2 calls what is finished `Markup`, after another language."""
    if isinstance(value, str):
        spend(len(value))
    if isinstance(value, Markup | Markdown):
        return Markup(value)  # noqa: S704 # nothing here is HTML
    if not isinstance(value, SHOWN):
        raise SecurityError(f"a `{type(value).__name__}` cannot be shown; name a part of it")
    return Markup("" if value is None else escape(str(value)))  # noqa: S704


def _lacking(name: str, word: str) -> UserError:
    """Return that one template lacks what another one takes from it: mostly it is from an older lsg."""
    return UserError(
        msg("the template {name} has no `{word}`, and another one needs it", name=name, word=word),
        msg("take it over from the {name} that comes with lsg, or use that one", name=name),
    )
