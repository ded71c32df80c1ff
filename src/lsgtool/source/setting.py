"""Sets a value at the top of a file's text; every byte that says something else stays as it is."""

import re
from typing import Final

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.source.build import build
from lsgtool.source.data import Mapping
from lsgtool.source.decode import decode
from lsgtool.source.marks import Mark

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
_ON_ONE_LINE: Final = re.compile(r"(?P<key> *[^\s:]+:)(?:(?P<blanks> +)[^#\s]\S*)?(?P<rest> +#.*| *)")


class CannotSetError(UserError):
    """A value is written in a way that it cannot be replaced alone, as over several lines."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__(
            msg("`{key}` cannot be changed as it is written", key=key),
            msg(
                "write `{key}: {value}` on a line of its own, at the top level of the file",
                key=key,
                value=value,
            ),
        )


def with_value(text: str, key: str, value: str, after: str) -> str:
    """Return the text of a YAML file in which the key at its top has the value, one word.

    A key that is missing gets a line of its own, right after that of the key `after`. A comment on the line
    stays. Raises CannotSetError where something else would change.
    """
    data, marks = _read(text, key, value)
    lines = [line for line in _LINE.findall(text) if line]
    found = marks.get((key,))
    if found is not None:
        at = found.key.line - 1
        lines[at] = _replaced(lines[at], key, value)
    else:
        before = marks.get((after,))
        if before is None or before.value.line != before.key.line:
            raise CannotSetError(key, value)
        at = before.key.line - 1
        end = _line_end(lines[0]) or "\n"
        lines[at] += "" if _line_end(lines[at]) else end
        lines.insert(at + 1, f"{' ' * (before.key.column - 1)}{key}: {value}{end}")
    new = "".join(lines)
    if _read(new, key, value)[0] != {**data, key: value}:
        raise CannotSetError(key, value)
    return new


def _replaced(line: str, key: str, value: str) -> str:
    found = _ON_ONE_LINE.fullmatch(line.removesuffix(_line_end(line)))
    if found is None:
        raise CannotSetError(key, value)
    return f"{found['key']}{found['blanks'] or ' '}{value}{found['rest']}{_line_end(line)}"


def _line_end(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _read(text: str, key: str, value: str) -> tuple[Mapping, dict[tuple[str | int, ...], Mark]]:
    decoded = decode(text.encode("utf-8"))
    marks: dict[tuple[str | int, ...], Mark] = {}
    built = build(decoded, marks=marks) if isinstance(decoded, str) else None
    if built is None or built.data is None or built.faults:
        raise CannotSetError(key, value)
    return built.data, marks
