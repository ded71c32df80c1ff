"""The filters and tests that a template may use, each of which pays for the work that it does.

What is not in these lists makes HTML, makes texts as long as a number says, shows how Python writes a value,
or is not the same tomorrow.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, TypeAlias

from jinja2.environment import Environment
from jinja2.filters import FILTERS as EVERY_FILTER
from jinja2.filters import do_replace, make_attrgetter
from jinja2.nodes import EvalContext
from jinja2.tests import TESTS as EVERY_TEST
from jinja2.utils import pass_environment, pass_eval_context
from markupsafe import Markup

from lsgtool.papers import swedish
from lsgtool.papers.budget import spend, spend_on
from lsgtool.papers.markdown_filters import boxed, full_stop, hang, sentence
from lsgtool.papers.metering import PRICES, text_of

Filter: TypeAlias = Callable[..., Any]

# What these do is the same work for a list of any length.
_LIGHT = ("count", "d", "default", "first", "last", "length")
_OF_LISTS = ("dictsort", "groupby", "items", "list", "map", "max", "min", "reject", "rejectattr", "reverse")
_OF_LISTS_TOO = ("select", "selectattr", "sort", "unique")
_OF_NUMBERS = ("abs", "float", "int")
_OF_TEXTS = ("capitalize", "lower", "safe", "string", "title", "trim", "truncate", "upper", "wordcount")
_TESTS_OF_TEXTS = ("lower", "upper")
_TESTS = tuple(sorted(set(EVERY_TEST) - {"callable", "escaped", "filter", "test", *_TESTS_OF_TEXTS}))


def _paying(work: Filter) -> Filter:
    """Return a filter that pays for what it is given before it works, and for what it makes.

    It makes a list where Jinja2 puts off the work until somebody asks: who asks would not pay.
    """
    given = 1 if hasattr(work, "jinja_pass_arg") else 0

    @wraps(work)
    def paying(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 # whatever a template filters
        spend(1)
        for value in (*arguments[given:], *named.values()):
            spend_on(value)
        made = work(*arguments, **named)
        made = list(made) if isinstance(made, Iterator) else made
        spend_on(made)
        return made

    return paying


def _of_text(work: Filter) -> Filter:
    """Return a filter that takes text only: how long the text of a list would be, nobody can tell."""
    given = 1 if hasattr(work, "jinja_pass_arg") else 0

    @wraps(work)
    def of_text(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 # as above
        return work(*arguments[:given], text_of(arguments[given]), *arguments[given + 1 :], **named)

    return _paying(of_text)


@pass_environment
def _join(
    environment: Environment, value: Iterable[object], d: str = "", attribute: str | int | None = None
) -> str:
    """Return the values as one text with `d` between; what is finished Markdown stays so."""
    if attribute is not None:
        value = map(make_attrgetter(environment, attribute), value)
    texts = [text_of(one) for one in value]
    between = text_of(d)
    spend(sum(map(len, texts)) + len(between) * len(texts))
    if any(isinstance(one, Markup) for one in texts):
        return Markup(between).join(texts)  # noqa: S704 # nothing here is HTML
    return between.join(texts)


@pass_eval_context
def _replace(context: EvalContext, s: str, old: str, new: str, count: int | None = None) -> str:
    """Return the text with other words in the place of some."""
    text, words = text_of(s), text_of(new)
    spend(text.count(text_of(old)) * len(words))
    return do_replace(context, s, old, new, count)


@pass_environment
def _sum(environment: Environment, values: Iterable[Any], attribute: str | int | None = None) -> object:
    """Return the sum of numbers; to join lists, it would take the square of their length."""
    return sum(values if attribute is None else map(make_attrgetter(environment, attribute), values))


def _test(name: str) -> Filter:
    return EVERY_TEST[name]  # type: ignore[return-value] # Jinja2 lists them without what they take


FILTERS: dict[str, Filter] = {
    **PRICES,
    **{name: EVERY_FILTER[name] for name in _LIGHT},
    **{name: _paying(EVERY_FILTER[name]) for name in (*_OF_LISTS, *_OF_LISTS_TOO, *_OF_NUMBERS)},
    **{name: _of_text(EVERY_FILTER[name]) for name in _OF_TEXTS},
    "join": _paying(_join),
    "replace": _of_text(_replace),
    "sum": _paying(_sum),
    "day": swedish.day,
    "weekday": swedish.weekday,
    "weekday_and_day": swedish.weekday_and_day,
    "amount": swedish.amount,
    "listed": _paying(swedish.listed),
    "hang": _of_text(hang),
    "boxed": _of_text(boxed),
    "full_stop": _of_text(full_stop),
    "sentence": _of_text(sentence),
}
TESTS: dict[str, Filter] = {
    **{name: _paying(_test(name)) for name in _TESTS},
    **{name: _of_text(_test(name)) for name in _TESTS_OF_TEXTS},
}
