"""Walks through the plain data of a file: every value and key, and the same data with one thing changed."""

from collections.abc import Iterator
from random import Random
from typing import Any, TypeAlias

Way: TypeAlias = tuple[str | int, ...]

LETTERS = 'aåÄ9§ -–’"\\é🙂'


def leaves(data: Any, way: Way = ()) -> Iterator[tuple[Way, str]]:
    """Yield every text with the way to it."""
    for key, value in _inside(data):
        yield from leaves(value, (*way, key))
    if isinstance(data, str):
        yield way, data


def inner_ways(data: Any, way: Way = ()) -> Iterator[Way]:
    """Yield the way to everything below the top: to each key of a mapping, and to each entry of a list."""
    for key, value in _inside(data):
        yield (*way, key)
        yield from inner_ways(value, (*way, key))


def _inside(data: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(data, dict):
        yield from data.items()
    elif isinstance(data, list):
        yield from enumerate(data)


def at(data: Any, way: Way) -> Any:
    """Return what stands at a way."""
    for key in way:
        data = data[key]
    return data


def with_value(data: Any, way: Way, value: Any) -> Any:
    """Return the data with something else at a way; the rest is shared."""
    if not way:
        return value
    changed = data.copy()
    changed[way[0]] = with_value(data[way[0]], way[1:], value)
    return changed


def without(data: Any, way: Way) -> Any:
    """Return the data without what stands at a way."""
    above = at(data, way[:-1]).copy()
    del above[way[-1]]
    return with_value(data, way[:-1], above)


def with_name(data: Any, way: Way, name: str) -> Any:
    """Return the data with another name for the key at a way."""
    above = at(data, way[:-1])
    return with_value(
        data, way[:-1], {name if key == way[-1] else key: value for key, value in above.items()}
    )


def swapped(data: Any, way: Way) -> Any:
    """Return the data in which the entry of a list at a way has changed places with the one before it."""
    above, index = list(at(data, way[:-1])), way[-1]
    assert isinstance(index, int)
    above[index - 1], above[index] = above[index], above[index - 1]
    return with_value(data, way[:-1], above)


def mutants(text: str, random: Random) -> Iterator[str]:
    """Yield the text with one character replaced, put in, taken away, a blank put in, in the other case.

    It is replaced once by one of its own kind too, so that a day may stay a day and a name a name.
    """
    place = random.randrange(len(text))
    yield _with(text, place, random.choice([letter for letter in LETTERS if letter != text[place]]))
    place = random.randrange(len(text))
    yield _with(text, place, _alike(text[place], random))
    place = random.randrange(len(text) + 1)
    yield text[:place] + random.choice(LETTERS) + text[place:]
    place = random.randrange(len(text))
    yield text[:place] + text[place + 1 :]
    place = random.randrange(len(text) + 1)
    yield text[:place] + " " + text[place:]
    cased = [index for index, letter in enumerate(text) if len(letter.swapcase()) == 1 and letter.isalpha()]
    if cased:
        place = random.choice(cased)
        yield _with(text, place, text[place].swapcase())


def _with(text: str, place: int, letter: str) -> str:
    return text[:place] + letter + text[place + 1 :]


def _alike(letter: str, random: Random) -> str:
    letters = "0123456789" if letter.isdigit() else "abcdefghijklmnopqrstuvwxyz"
    return random.choice(letters.replace(letter, ""))
