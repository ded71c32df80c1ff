"""The faults of files that are good YAML but use more of YAML than a meeting's file may."""

from collections.abc import Iterator
from typing import Final

from ruamel.yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    NodeEvent,
    ScalarEvent,
)

from lsgtool.codes import (
    ALIAS,
    DUPLICATE_KEY,
    EMPTY_FILE,
    KEY_NOT_TEXT,
    SEVERAL_DOCUMENTS,
    TAG,
    TOO_DEEP,
    TOO_LARGE,
    WRONG_SHAPE,
    YAML_SYNTAX,
)
from lsgtool.diagnostic import Fault
from lsgtool.location import START
from lsgtool.messages import msg
from lsgtool.shortened import shortened
from lsgtool.source.data import Data
from lsgtool.source.decode import place_at
from lsgtool.source.engine import start_of

DEPTH_LIMIT: Final = 20
"""How many mappings and lists may stand inside one another; a meeting's file needs about eight."""

DIRECTIVE: Final = (
    msg("a line that begins with % gives orders to the reader of the file, and none are taken here"),
    msg("delete the line; a text that begins with % must be in quotes"),
)

NODE_LIMIT: Final = 50_000
"""How many keys and values one file may hold; the minutes of a long meeting have about a thousand."""


def alias(event: AliasEvent) -> Fault:
    """Return the fault of `*name`, which repeats a value that stands elsewhere."""
    return Fault(
        ALIAS,
        msg("`*{name}` refers to a value that stands elsewhere", name=shortened(event.anchor)),
        msg("write the value out; a text that begins with * must be in quotes"),
        place=start_of(event),
    )


def properties(event: ScalarEvent | CollectionStartEvent) -> Iterator[Fault]:
    """Yield the faults of `&name` and `!type` before a value."""
    place = start_of(event)
    if event.anchor:
        yield Fault(
            ALIAS,
            msg("`&{name}` gives this value a name", name=shortened(event.anchor)),
            msg("delete it; a text that begins with & must be in quotes"),
            place=place,
        )
    if event.tag:
        yield Fault(
            TAG,
            msg("a value has no type of its own here: `{tag}`", tag=shortened(event.tag)),
            msg("delete it; a text that begins with ! must be in quotes"),
            place=place,
        )


def duplicate_key(event: NodeEvent, key: str, first_line: int) -> Fault:
    """Return the fault of a key that its mapping has already had on `first_line`."""
    return Fault(
        DUPLICATE_KEY,
        msg("the key `{key}` is already there on line {line}", key=shortened(key), line=first_line),
        msg("keep one of the two; values that belong together can be a list"),
        place=start_of(event),
    )


def key_not_text(event: NodeEvent) -> Fault:
    """Return the fault of a key that is empty, a list, a mapping or a text of several lines."""
    return Fault(
        KEY_NOT_TEXT,
        msg("a key must be a word before a colon, such as `title:`"),
        msg("a text that begins with ?, [, {{ or : must be in quotes"),
        place=start_of(event),
    )


def too_deep(event: CollectionStartEvent) -> Fault:
    """Return the fault of a value that stands inside too many others."""
    return Fault(
        TOO_DEEP,
        msg("more than {limit} lists and groups of keys stand inside one another", limit=DEPTH_LIMIT),
        msg("look for brackets or dashes that do not belong here"),
        place=start_of(event),
    )


def too_many(event: NodeEvent) -> Fault:
    """Return the fault of the first value that is more than a file may hold."""
    return Fault(
        TOO_LARGE,
        msg("this file has more than {limit} keys and values, and is not read further", limit=NODE_LIMIT),
        msg("keep long documents in files of their own and name them here"),
        place=start_of(event),
    )


def document(event: DocumentStartEvent, number: int, text: str) -> Fault | None:
    """Return the fault of the beginning of the document with this number in a file, or None."""
    if number > 1:
        return Fault(
            SEVERAL_DOCUMENTS,
            msg("a second document begins here: one file holds one"),
            msg("delete the line `---`, or move what follows it to a file of its own"),
            place=start_of(event),
        )
    # Only comments and orders to the reader may stand before the `---` of a first document.
    before = "\n" + text[: event.end_mark.index]
    if not event.explicit or "\n%" not in before:
        return None
    return Fault(YAML_SYNTAX, *DIRECTIVE, place=place_at(text, before.index("\n%")))


def no_mapping(value: Data) -> Fault:
    """Return the fault of a file whose top is nothing, a text or a list."""
    if value is None:
        return Fault(
            EMPTY_FILE,
            msg("nothing stands in this file"),
            msg("write at least one line such as `body: lsg`"),
            place=START,
        )
    return Fault(
        WRONG_SHAPE,
        msg("this file does not begin with keys, such as `body: lsg`"),
        msg("write a key and a colon before each value"),
        place=START,
    )
