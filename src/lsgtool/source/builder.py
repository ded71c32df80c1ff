"""Grows the data of one file from the events of its text, and collects what is wrong with it."""

from dataclasses import dataclass, field
from typing import Final

from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from lsgtool.characters import FORBIDDEN
from lsgtool.diagnostic import Fault
from lsgtool.location import Keys
from lsgtool.source import refusals
from lsgtool.source.data import Data, Mapping
from lsgtool.source.decode import forbidden
from lsgtool.source.engine import start_of
from lsgtool.source.hashcut import HashCuts
from lsgtool.source.marks import BLOCK_STYLES, Mark, mark

_NOTHING: Final = ("", "~", "null")


@dataclass(slots=True)
class _Open:
    """A mapping or list that has begun and not ended.

    `keys` is None below a key that was refused: what stands there is checked but not kept.
    """

    data: Mapping | list[Data]
    keys: Keys | None
    key: NodeEvent | None = None
    name: str | None = None
    lines: dict[str, int] = field(default_factory=dict)


class Builder:
    """Takes events one by one; `faults` holds what is wrong so far, in the order of the events.

    It keeps the open mappings and lists itself and never calls itself, so no depth of nesting can hurt it.
    """

    def __init__(self, text: str, marks: dict[Keys, Mark] | None) -> None:
        self.faults: list[Fault] = []
        self._text = text
        self._marks = marks
        self._cuts = HashCuts(text)
        self._root: list[Data] = []
        self._open = [_Open(self._root, ())]
        self._documents = 0
        self._nodes = 0

    def top(self) -> Mapping | None:
        """Return the mapping at the top once all events are taken; anything else there is a fault."""
        value = self._root[0] if self._root else None
        if isinstance(value, dict):
            return value
        self.faults.append(refusals.no_mapping(value))
        return None

    def take(self, event: Event) -> bool:
        """Take the next event; return False where the reading cannot go on."""
        if isinstance(event, CollectionEndEvent):
            self._open.pop()
            return True
        if isinstance(event, NodeEvent) and self._too_many(event):
            return False
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, CollectionStartEvent):
            return self._begin(event)
        elif isinstance(event, AliasEvent):
            self.faults.append(refusals.alias(event))
            self._add(None, event)
        elif isinstance(event, DocumentStartEvent):
            return self._document(event)
        return True

    def _too_many(self, event: NodeEvent) -> bool:
        self._nodes += 1
        if self._nodes > refusals.NODE_LIMIT:
            self.faults.append(refusals.too_many(event))
        return self._nodes > refusals.NODE_LIMIT

    def _document(self, event: DocumentStartEvent) -> bool:
        self._documents += 1
        fault = refusals.document(event, self._documents, self._text)
        if fault:
            self.faults.append(fault)
        return fault is None

    def _begin(self, event: CollectionStartEvent) -> bool:
        if len(self._open) > refusals.DEPTH_LIMIT:
            self.faults.append(refusals.too_deep(event))
            return False
        self.faults += refusals.properties(event)
        data: Mapping | list[Data] = {} if isinstance(event, MappingStartEvent) else []
        self._open.append(_Open(data, self._add(data, event)))
        return True

    def _scalar(self, event: ScalarEvent) -> None:
        text = event.value
        if event.tag or event.anchor:
            self.faults += refusals.properties(event)
        if event.style == '"' and (found := FORBIDDEN.search(text)):
            self.faults.append(forbidden(found[0], start_of(event)))
        if event.style:
            self._add(text, event)
            return
        if fault := self._cuts.fault(event, self._open[-1].key):
            self.faults.append(fault)
        self._add(None if text in _NOTHING else text, event)

    def _add(self, value: Data, event: NodeEvent) -> Keys | None:
        """Put a value, or a key, where the innermost open collection waits for it; return its keys."""
        inner = self._open[-1]
        if isinstance(inner.data, list):
            inner.data.append(value)
            return self._place(inner, len(inner.data) - 1, event, event)
        if inner.key is None:
            inner.key, inner.name = event, self._name(inner, value, event)
            return None
        key, inner.key = inner.key, None
        if inner.name is None:
            return None
        inner.data[inner.name] = value
        return self._place(inner, inner.name, key, event)

    def _name(self, mapping: _Open, value: Data, event: NodeEvent) -> str | None:
        """Return the text of a key, or None for a key that is refused."""
        if isinstance(event, AliasEvent):
            return None
        if not isinstance(value, str) or (isinstance(event, ScalarEvent) and event.style in BLOCK_STYLES):
            if mapping.keys is not None:  # inside of a refused key the next one is no news
                self.faults.append(refusals.key_not_text(event))
            return None
        if value in mapping.lines:
            self.faults.append(refusals.duplicate_key(event, value, mapping.lines[value]))
            return None
        mapping.lines[value] = event.start_mark.line + 1
        return value

    def _place(self, inner: _Open, name: str | int, key: NodeEvent, value: NodeEvent) -> Keys | None:
        if inner.keys is None:
            return None
        keys = (*inner.keys, name) if len(self._open) > 1 else ()
        if self._marks is not None:
            self._marks[keys] = mark(key, value)
        return keys
