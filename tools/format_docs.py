"""Writes docs/format.md from the models, so that it says of every key what the program does with it."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from inspect import get_annotations
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

from pydantic.fields import FieldInfo

from lsgtool.model.bodies import Bodies
from lsgtool.model.follow_up import FollowUp
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.model.shape import fields_by_key, inner_part
from lsgtool.model.values import Sort

TOP = Path(__file__).parent.parent
INTRODUCTION = TOP / "tools" / "format_introduction.md"
DOCUMENT = TOP / "docs" / "format.md"
FILES: dict[str, type[Part]] = {
    "A meeting: `meetings/<body>/<date>.yaml`": Meeting,
    "What happened after a meeting: `meetings/<body>/<date>.follow-up.yaml`": FollowUp,
    "The bodies: `bodies.yaml`": Bodies,
}
"""The three kinds of files, each with its heading; a part that two of them have is told of once."""


def parts_below(part: type[Part], seen: list[type[Part]]) -> list[type[Part]]:
    """Return `part` and the parts inside it, each once, in the order in which a reader meets them."""
    if part not in seen:
        seen.append(part)
        for field in part.model_fields.values():
            inner = inner_part(field.annotation)
            if inner is not None:
                parts_below(inner, seen)
    return seen


def sort_words(field: FieldInfo) -> str:
    """Return what a key takes, in words: `date`, `list of text`, `name → number`, a link to a part."""
    marked = next((mark.name for mark in field.metadata if isinstance(mark, Sort)), None)
    return marked or _words(field.annotation)


def _words(annotation: Any) -> str:  # noqa: ANN401 # an annotation has no type of its own
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return f"[{title(annotation)}](#{anchor(annotation)})"
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return ", ".join(f"`{choice}`" for choice in annotation)
    if origin is Annotated:
        marked = next((mark.name for mark in annotation.__metadata__ if isinstance(mark, Sort)), None)
        return marked or _words(arguments[0])
    if origin is tuple:
        return f"list of {_words(arguments[0])}"
    if origin is dict:
        return f"{_words(arguments[0])} → {_words(arguments[1])}"
    return next((_words(argument) for argument in arguments if argument is not type(None)), "text")


def title(part: type[Part]) -> str:
    """Return the heading of a part: `Planned meeting`."""
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in part.__name__)
    return spaced.strip().capitalize()


def anchor(part: type[Part]) -> str:
    """Return the address of a part's heading inside the page."""
    return title(part).lower().replace(" ", "-")


def section(part: type[Part]) -> Iterator[str]:
    """Yield the lines that describe one part."""
    yield f"### {title(part)}\n"
    yield f"{(part.__doc__ or '').strip()}\n"
    yield "| key | takes | meaning | example |"
    yield "| --- | --- | --- | --- |"
    for key, field in sorted(fields_by_key(part).items(), key=lambda entry: _depth(part, entry[0])):
        meaning = f"{field.description} **Needed.**" if field.is_required() else field.description
        example = f" `{key}: {field.examples[0]}` " if field.examples else " "
        yield f"| `{key}` | {sort_words(field)} | {meaning} |{example}|"
    yield ""


def _depth(part: type[Part], key: str) -> int:
    """Return how far up the key comes from, so that a part's own keys stand before the ones it inherits."""
    names = {field.alias or name: name for name, field in part.model_fields.items()}
    kinds = enumerate(part.__mro__)
    return next((depth for depth, kind in kinds if names[key] in get_annotations(kind)), 0)


def document() -> str:
    """Return the whole of docs/format.md."""
    lines = [INTRODUCTION.read_text(encoding="utf-8")]
    told: list[type[Part]] = []
    for heading, top in FILES.items():
        lines += [f"## {heading}\n"]
        parts = [part for part in parts_below(top, []) if part not in told]
        lines += [line for part in parts for line in section(part)]
        told += parts
    return "\n".join(lines).rstrip("\n") + "\n"


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{DOCUMENT.relative_to(TOP)} written\n")
