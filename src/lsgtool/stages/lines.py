"""Writes a step as lines of YAML for the log of a meeting's file."""

from collections.abc import Iterator, Sequence
from datetime import date

from lsgtool.model.log import Announced, Step, StepKind
from lsgtool.source.read import read
from lsgtool.source.scalars import plain
from lsgtool.source.splice import insert_in_list
from lsgtool.workspace.imprint import LOG


def with_step(text: str, step: Step) -> str:
    """Return the text of a meeting's file with one more step at the end of its log.

    Raises NoRoomError where the log is written so that no line can be added.
    """
    begun = LOG in (read(text.encode("utf-8")).data or {})
    return insert_in_list(text if begun else _with_blank_line(text), (LOG,), None, lines_of(step))


def _with_blank_line(text: str) -> str:
    """Return the text with a blank line at its end, so that the log stands by itself."""
    end = "\r\n" if "\r\n" in text else "\n"
    return text + end if text.endswith("\n") else text + end + end


def lines_of(step: Step) -> Sequence[str]:
    """Return a step as the lines of an entry: on one line where it has no more than words.

    A digest never stands between braces: the fast reader takes its colon for a key's.
    """
    words = [(name, value) for name in ("by", "reason", "seal") if (value := getattr(step, name)) is not None]
    pairs = [f"{step.kind}: {step.day}", *(f"{name}: {_word(name, value)}" for name, value in words)]
    if step.kind in {StepKind.HELD, StepKind.REOPENED, StepKind.CANCELLED}:
        return [f"- {{{', '.join(pairs)}}}"]
    lines = [*pairs, *_agenda(step), *_digests(step), *_signature(step)]
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def _word(name: str, value: str) -> str:
    return value if name == "seal" else plain(value)


def _agenda(step: Step) -> Iterator[str]:
    if step.agenda:
        yield "agenda:"
        yield from (f"  - {_item(item)}" for item in step.agenda)


def _item(item: Announced) -> str:
    names = ("standing", "title", "matter")
    pairs = [f"{name}: {plain(value)}" for name in names if (value := getattr(item, name)) is not None]
    return f"{{{', '.join(pairs)}}}"


def _digests(step: Step) -> Iterator[str]:
    if step.digests:
        yield "digests:"
        yield from (f"  {plain(part)}: {digest}" for part, digest in step.digests.items())


def _signature(step: Step) -> Iterator[str]:
    if step.signature is not None:
        yield "signature: |"
        yield from (f"  {line}" for line in step.signature.splitlines())


def step_of(kind: StepKind, day: date, **more: object) -> Step:
    """Return a step of a kind, taken on a day, with the other keys that it has."""
    return Step.model_construct(**{kind.value: day}, **more)  # type: ignore[arg-type] # checked when it is read again
