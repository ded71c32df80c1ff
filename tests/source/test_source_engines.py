"""The compiled engine and the pure one agree on every file, also on files that somebody has just broken."""

import random
from collections import Counter
from pathlib import Path

import pytest

from lsgtool.location import Keys
from lsgtool.source.build import Built, build
from lsgtool.source.decode import decode
from lsgtool.source.engine import ENGINES, pure
from lsgtool.source.marks import Mark

ROOT = Path(__file__).parents[2]
FILES = tuple(
    path
    for path in (
        *sorted(Path(__file__).with_name("files").glob("*.yaml")),
        *sorted(ROOT.glob("meetings/**/*.yaml")),
        ROOT / "bodies.yaml",
    )
    if path.is_file() and path.stat().st_size
)
MUTATIONS = 500
MOST_LINES = 14

# Characters and pieces that mean something in YAML, and a few that only look as if they did.
PIECES = (
    *" \n-:#'\"[]{},?&*!|>%@`\\~=.<()0aå\t\r\u00a0",
    *(
        "- ",
        ": ",
        "? ",
        " #x",
        " # x",
        "\n\n",
        "  ",
        "\n  ",
        "\n- ",
        "---\n",
        "\n---",
        "\n...\n",
        "\n...\n...",
    ),
    *("|-\n", "|+\n", ">1\n", "|#", "''", '""', "\\n", "\\/", "\\x41", "\\q", "\\\n", "[]", "{}", ", ", ",,"),
    *("*a", "&a ", "!a ", "!!str ", "<<: ", "null", "%YAML 1.1\n---\n", "\n%", "::", ":,", "-:", "[?", "{?"),
    *("['a':b]", '{"a":b}', "[a: b]", "[a:b]", "{a, b: }", "key: value\n", "\n \n", "\n    \n", "\U0001f600"),
)


def blocks(text: str) -> list[str]:
    """Return parts of a file that are short enough to be read a thousand times, moved to the left edge."""
    lines = text.split("\n")
    parts = []
    for start in range(0, len(lines), 3):
        part = lines[start : start + MOST_LINES]
        edge = min((len(line) - len(line.lstrip(" ")) for line in part if line.strip()), default=0)
        parts.append("\n".join(line[edge:] for line in part) + "\n")
    return parts


def mutated(chance: random.Random, text: str) -> str:
    """Return the text with one thing done to it that people do: type, delete, paste, indent, swap, cut."""
    at = chance.randrange(len(text) + 1)
    lines = text.split("\n")
    line, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(8):
        case 0:
            return text[:at] + text[at + chance.randint(1, 3) :]
        case 1:
            return text[:at] + text[at : at + chance.randint(1, 20)] + text[at:]
        case 2:
            lines[line], lines[other] = lines[other], lines[line]
        case 3:
            lines[line] = " " * chance.randint(1, 2) + lines[line]
        case 4:
            lines[line] = lines[line].removeprefix(" " * chance.randint(1, 2))
        case 5 if chance.random() < 0.3:
            return text[:at]
        case _:
            return f"{text[:at]}{chance.choice(PIECES)}{text[at:]}"
    return "\n".join(lines)


def verdict(built: Built) -> tuple[object, list[tuple[object, str]]]:
    return built.data, [(fault.place, fault.code.code) for fault in built.faults]


def assert_agreement(text: str) -> str:
    marks: dict[Keys, Mark] = {}
    pure_marks: dict[Keys, Mark] = {}
    built = build(text, ENGINES, marks)
    assert verdict(built) == verdict(build(text, (pure,), pure_marks)), text
    assert marks == pure_marks, text
    return "faulty" if built.faults else "good"


def test_there_are_files_to_read() -> None:
    assert len(FILES) >= 2
    assert len(ENGINES) == 2, "without the compiled engine nothing is compared here"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_both_engines_read_a_whole_file_alike(path: Path) -> None:
    text = decode(path.read_bytes())
    assert isinstance(text, str)
    assert_agreement(text)


@pytest.mark.parametrize("seed", range(5))
def test_both_engines_agree_on_mutations(seed: int) -> None:
    chance = random.Random(seed)
    parts = [part for path in FILES for part in blocks(path.read_text(encoding="utf-8"))]
    seen: Counter[str] = Counter()
    for _ in range(MUTATIONS):
        text = chance.choice(parts)
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            text = mutated(chance, text)
        decoded = decode(text.encode())
        assert isinstance(decoded, str)
        seen[assert_agreement(decoded)] += 1
    assert seen["good"] > MUTATIONS // 10
    assert seen["faulty"] > MUTATIONS // 10


@pytest.mark.parametrize(
    "text",
    [
        # what only the compiled engine takes
        "a:\tb",
        "a: b\tc",
        "a: b\t",
        "- a\t: b",
        "a: {b\tc: d}",
        "a: |#\n  b",
        "a: >-#x\n  b",
        "a: 1\n...\n...\n",
        "a: 1\n...\n\n...",
        "a: ['b':c]",
        'a: ["b":c]',
        # what only the pure engine takes
        "a: [b:c]",
        "a: {b:c}",
        "a: {b: c:d}",
        ": b",
        "%UNKNOWN x\n---\na: 1",
        "a: &b&c d",
        "a: *b*",
        "a: !!",
        "|\n|\n",
        'a: "\\ud800"',
        # where the engines stop in other places, or for other reasons
        "a: [",
        "a: {b",
        "a: [x y",
        "a: 1\nb",
        "- a\n-b",
        "a: 1\n\tb: 2",
        'a: "\\q"',
        'a: "\\UFFFFFFFF"',
        "a: 1\n...\nb: 2",
        "%x\na: 1",
        # a limit they share: a key ends within 1024 characters
        f"{'å' * 1024}: b",
        f"{'å' * 1025}: b",
        f"a: [{'å' * 1024}: b]",
        f"a: [{'å' * 1025}: b]",
        # corners where they were found to agree
        "a: |\n \n   x\nb: 1",
        "a: {b: #3\n  , c: d}",
        "a: [? b]",
        "a: [?b]",
        "- - a\n  - b\n-\n",
        "a:\n- b\nc:\n- d\n",
        "a: 'b\n\n  c'\nd: \"e \\\n  f\"",
        "a: |+\n  b\n\n\nc: >-\n  d\n\n    e\n  f\n",
        "a: b: c",
        "? a\n? b\n: c",
    ],
)
def test_known_corners(text: str) -> None:
    decoded = decode(text.encode())
    assert isinstance(decoded, str)
    assert_agreement(decoded)
