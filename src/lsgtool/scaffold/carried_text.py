"""Writes what is carried over to a meeting as the lines of its file."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from lsgtool.messages import Message, Wording, msg
from lsgtool.model.item import Presenter
from lsgtool.scaffold.carried import Carried
from lsgtool.source.scalars import plain

FILL_IN = msg("fill in")
ONLY_IF = msg("take this line away if it is not dealt with")
WIDTH = 100


def entry_lines(item: Carried, words: Wording) -> Iterator[str]:
    """Yield the lines of an item, as an entry of a list that is not indented."""
    yield f"- title: {plain(item.title)}"
    for line in comments(item.why, words):
        yield f"  {line}"
    if item.matter is not None:
        yield f"  matter: {plain(item.matter)}"
    refs = [plain(str(ref)) for ref in item.follows_up]
    if refs:
        named = refs[0] if len(refs) == 1 else f"[{', '.join(refs)}]"
        yield f"  follows_up: {named} # {words(ONLY_IF)}"
    yield f"  {filled('type', item.type.value if item.type is not None else None, words)}"
    yield from (f"  {line}" for line in _presenters(item.presenters, words))


def filled(key: str, value: str | None, words: Wording) -> str:
    """Return the line of a key: with its value, or marked as one to fill in."""
    return f"{key}: {value}" if value is not None else f"{key}: # {words(FILL_IN)}"


def comments(messages: Iterable[Message], words: Wording) -> Iterator[str]:
    """Yield sentences as comments, each beginning on a line of its own."""
    for message in messages:
        text = words(message).replace("§ ", "§\xa0")  # a number stays with its sign
        for line in wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False):
            yield f"# {line}".replace("\xa0", " ")


def _presenters(presenters: Sequence[Presenter], words: Wording) -> Iterator[str]:
    if len(presenters) > 1:
        yield "presenters:"
        yield from (f"  - {_presenter(one)}" for one in presenters)
    else:
        yield filled("presenters", f"[{_presenter(presenters[0])}]" if presenters else None, words)


def _presenter(presenter: Presenter) -> str:
    told = presenter.model_dump(exclude_none=True)
    return "{" + ", ".join(f"{key}: {plain(value)}" for key, value in told.items()) + "}"
