"""Writes what a file says once more in another style of YAML: nothing of it changes that anybody reads."""

import re
from collections.abc import Iterator
from random import Random
from typing import Any

PLAIN = re.compile(
    r"[A-Za-zÅÄÖåäö][\wÅÄÖåäö./()§–-]*(?: [\wÅÄÖåäö./()§–-]+)*|[1-9][0-9]*|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
MEANING = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"})
WORDS = ("en anteckning", 'titel: "fel"', "- rad", "log:", "ä")


class Restyle:
    """Draws the order of keys, quoting, flow or block, indentation, comments, blank lines and line ends."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def file(self, data: dict[str, Any]) -> bytes:
        """Return the bytes of a file that says this."""
        lines = [*self._comments(""), *self._mapping(data, ""), *self._comments("")]
        end = self._random.choice(("\n", "\r\n"))
        last = self._random.choice(("", end, end * 3)) if not lines[-1].endswith(("\n", "|")) else end
        mark = self._random.choice((b"", b"\xef\xbb\xbf"))
        return mark + (end.join(lines) + last).encode("utf-8")

    def _mapping(self, data: dict[str, Any], indent: str) -> Iterator[str]:
        for key in self._shuffled(data):
            yield from self._comments(indent)
            yield from self._after(f"{indent}{self._key(key)}:", data[key], indent)

    def _list(self, data: list[Any], indent: str) -> Iterator[str]:
        for entry in data:
            yield from self._comments(indent)
            if isinstance(entry, dict) and entry and self._random.random() < 0.7:
                first, *rest = self._mapping(entry, f"{indent}  ")
                while first == "" or first.lstrip().startswith("#"):
                    first, *rest = self._mapping(entry, f"{indent}  ")
                yield f"{indent}- {first.lstrip()}"
                yield from rest
            else:
                yield from self._after(f"{indent}-", entry, f"{indent}  ")

    def _after(self, start: str, value: Any, indent: str) -> Iterator[str]:
        deeper = indent + " " * self._random.randint(2, 4)
        if isinstance(value, str):
            yield from self._scalar(start, value, deeper)
        elif value is None:
            yield start + self._random.choice(("", " ~", " null"))
        elif not value or self._random.random() < 0.2:
            yield f"{start} {self._flow(value)}{self._comment()}"
        else:
            yield start + self._comment()
            yield from self._mapping(value, deeper) if isinstance(value, dict) else self._list(value, deeper)

    def _scalar(self, start: str, text: str, indent: str) -> Iterator[str]:
        said = text.rstrip("\n")
        # A day or a word with a meaning has no line end; a text may have any number.
        ends = self._random.choice(("", "-", "+")) if "\n" in said else "-"
        block = _fits_block(said) and self._random.random() < 0.5
        if block and self._random.random() < 0.5 and not re.search(r"^[ \t]|  | $", said, re.MULTILINE):
            yield f"{start} >{ends}"
            yield from (f"{indent}{line}" if line else "" for line in self._folded(said))
        elif block:
            yield f"{start} |{ends}"
            yield from (f"{indent}{line}" if line else "" for line in said.split("\n"))
        else:
            yield f"{start} {self._quoted(said)}"

    def _folded(self, text: str) -> Iterator[str]:
        """Yield the lines of a folded text: some blanks are line ends, and each line end is an empty line."""
        for stretch in re.split(r"(\n+)", text):
            if stretch.startswith("\n"):
                yield from [""] * len(stretch)
                continue
            row, *words = stretch.split(" ")
            for word in words:
                if self._random.random() < 0.3:
                    yield row
                    row = word
                else:
                    row += f" {word}"
            yield row

    def _quoted(self, text: str) -> str:
        plain = PLAIN.fullmatch(text) and text not in MEANING
        styles = [f'"{text.translate(ESCAPES)}"']
        if "\n" not in text:
            single = text.replace("'", "''")
            styles.append(f"'{single}'")
        return self._random.choice([*styles, text, text] if plain else styles)

    def _key(self, key: str) -> str:
        return self._random.choice((self._quoted(key), key)) if PLAIN.fullmatch(key) else self._quoted(key)

    def _flow(self, value: Any) -> str:
        if isinstance(value, dict):
            pairs = (f"{self._key(key)}: {self._flow(value[key])}" for key in self._shuffled(value))
            return f"{{{', '.join(pairs)}}}"
        if isinstance(value, list):
            return f"[{', '.join(map(self._flow, value))}]"
        return self._quoted(value.rstrip("\n")) if value is not None else "null"

    def _shuffled(self, data: dict[str, Any]) -> list[str]:
        return self._random.sample(list(data), len(data))

    def _comment(self) -> str:
        return f" # {self._random.choice(WORDS)}" if self._random.random() < 0.2 else ""

    def _comments(self, indent: str) -> Iterator[str]:
        while self._random.random() < 0.2:
            yield self._random.choice(("", f"{indent}# {self._random.choice(WORDS)}"))


def _fits_block(text: str) -> bool:
    """Tell whether a text can stand as lines, the first of which tells the indentation."""
    return bool(text) and not re.search(r"\A[ \t\n]|^[ \t]+$|\t", text, re.MULTILINE)
