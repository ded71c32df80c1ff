"""The work behind `lsg explain`."""

from collections.abc import Iterator
from textwrap import fill, indent

import typer

from lsgtool.check.manual import find_page
from lsgtool.check.manual_page import Example, ManualPage
from lsgtool.cli.language import words
from lsgtool.cli.rules import SEVERITIES, WIDTH
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg

DEVIATION = """\
deviations:
  - rule: {name}
    reason: …
    basis: {basis}"""


def explain(word: str | None) -> None:
    """Print the manual page of a rule or fault, named by code, by name, or by the beginning of either."""
    if word is None:
        raise UserError(
            msg("no rule is named"), msg("`lsg rules` lists them; name one, such as LSG301 or papers-late")
        )
    typer.echo("\n\n".join(_page(find_page(word))))


def _page(page: ManualPage) -> Iterator[str]:
    yield f"{page.code.code} {page.code.name} ({words(SEVERITIES[page.code.severity])})"
    yield from (_wrapped(message) for message in (page.title, *page.prose))
    yield from (_example(example) for example in (page.bad, page.good))
    yield _wrapped(msg("It rests on {basis}.", basis=page.rests_on))
    if page.looks_ahead:
        yield _wrapped(msg("The verdict on a meeting may change when a later one is written."))
    if page.waivable:
        yield f"{_wrapped(_where_to_deviate(page))}\n\n{_deviation(page)}"


def _wrapped(message: Message) -> str:
    return fill(words(message), WIDTH, break_long_words=False, break_on_hyphens=False)


def _example(example: Example) -> str:
    return f"{_wrapped(example.caption)}:\n\n{indent(example.text, '    ')}"


def _where_to_deviate(page: ManualPage) -> Message:
    if page.yearly:
        return msg("A body that has decided to deviate from it says so in bodies.yaml, below its name:")
    return msg(
        "A body that has decided to deviate from it says so in the meeting's file, at the top or in the item:"
    )


def _deviation(page: ManualPage) -> str:
    lines = DEVIATION.format(name=page.code.name, basis="lsg/2024-09-20 § 31")
    return indent(lines + ("\n    year: 2024" if page.yearly else ""), "    ")
