"""What nobody reads does not change minutes: comments, order of keys, quoting, indentation, line ends."""

from pathlib import Path
from random import Random

import pytest
from tests.adjustment.full import BODIES, MEETING
from tests.adjustment.restyle import Restyle
from tests.adjustment.sealing import adjustment_of, bodies_of, data_of, sealed
from tests.adjustment.second import as_json

from lsgtool.source.canonical import canonical
from lsgtool.source.read import read
from lsgtool.workspace.workspace import Workspace

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("seed", range(60))
def test_sealed_minutes_stay_sealed_in_any_style(seed: int) -> None:
    minutes = sealed(MEETING, bodies_of(BODIES), 31)

    reading = read(Restyle(Random(seed)).file(minutes.data))

    assert reading.faults == ()
    assert reading.text != minutes.text
    assert reading.data is not None
    again = adjustment_of(reading.data, minutes.bodies, minutes.first)
    as_it_was = adjustment_of(minutes.data, minutes.bodies, minutes.first)
    assert again is not None
    assert as_it_was is not None
    assert (again.digests, again.seal) == (as_it_was.digests, as_it_was.seal)
    assert again.unbroken


def test_all_minutes_of_the_example_are_the_same_in_any_style(repository: Path) -> None:
    files = [ref.path for refs in Workspace(repository).meetings_of.values() for ref in refs]
    for seed, path in enumerate(files):
        data = data_of((repository / path).read_text(encoding="utf-8"))
        reading = read(Restyle(Random(seed)).file(data))

        assert reading.faults == (), path
        assert as_json(reading.data) == as_json(data), path
    assert len(files) > 40


# Each text on the left is the one on the right in another style of YAML.
SAME = {
    "comments and blank lines": ("# först\n\ntitle: Plan # sist\n\n", "title: Plan"),
    "order of keys": ("b: x\na: y\n", "a: y\nb: x\n"),
    "quoting": ("title: 'Plan'\n", 'title: "Plan"\n'),
    "quoting of keys": ('"title": Plan\n', "title: Plan\n"),
    "literal and double quotes": ("text: |\n  En rad.\n  En till.\n", 'text: "En rad.\\nEn till."\n'),
    "folded and plain": ("text: >-\n  att\n  besluta\n", "text: att besluta\n"),
    "plain over two lines": ("text: att\n  besluta\n", "text: att besluta\n"),
    "how a text ends": ("text: |\n  En rad.\n", "text: |-\n  En rad.\n"),
    "empty lines that are kept": ("text: |+\n  En rad.\n\n\n", "text: En rad.\n"),
    "spaces in an empty line": ("text: |\n  a\n   \n  b\n", "text: |\n  a\n\n  b\n"),
    "flow and block": ("a: {b: [x, y]}\n", "a:\n  b:\n    - x\n    - y\n"),
    "indentation": ("a:\n    - x\n", "a:\n- x\n"),
    "line ends": ("a: x\r\ntext: |\r\n  b\r\n  c\r\n", "a: x\ntext: |\n  b\n  c\n"),
    "byte order mark": ("\ufeffa: x\n", "a: x\n"),
    "a key with nothing": ("a: x\nb:\nc: ~\n", "a: x\n"),
    "an escape": ('a: "\\u00e5\\t\\x41"\n', 'a: "å\\tA"\n'),
}

# And these pairs do not say the same.
DIFFERENT = {
    "capital letters": ("a: x\n", "a: X\n"),
    "a blank": ("a: x y\n", "a: x  y\n"),
    "a blank at the end": ("a: x\n", "a: 'x '\n"),
    "a no-break space": ("a: x y\n", "a: x\u00a0y\n"),
    "one sign or two": ("a: \u00e5\n", "a: a\u030a\n"),
    "a line end within": ("a: x y\n", "a: |\n  x\n  y\n"),
    "a list of one": ("a: x\n", "a: [x]\n"),
    "a short form": ("a: [x]\n", "a: [{name: x}]\n"),
    "order of a list": ("a: [x, y]\n", "a: [y, x]\n"),
    "an empty list": ("a: x\n", "a: x\nb: []\n"),
    "digits": ("a: 1\n", "a: 01\n"),
    "the word null": ("a: 'null'\n", "a: null\n"),
    "where a key stands": ("a: {b: x}\n", "a: {}\nb: x\n"),
}


def _canonical(text: str) -> tuple[bytes, bytes]:
    reading = read(text.encode("utf-8"))
    assert reading.faults == ()
    return canonical(reading.data), as_json(reading.data).encode("utf-8")


@pytest.mark.parametrize("name", SAME)
def test_the_canonical_form_is_the_same(name: str) -> None:
    one, other = SAME[name]

    assert one != other
    assert _canonical(one) == _canonical(other)


@pytest.mark.parametrize("name", DIFFERENT)
def test_the_canonical_form_is_another(name: str) -> None:
    one, other = map(_canonical, DIFFERENT[name])

    assert one[0] != other[0]
    assert one[1] != other[1]


def test_the_canonical_form_is_that_of_rfc_8785() -> None:
    text = """\
ö: "citat \\" och \\\\, rad\\noch tabb\\t"
"\\U0001F600": emoji 🙂
"\\uFB33": sist
a: [x, null, {c: "1", b: "2"}]
€: true
tom:
"""

    assert _canonical(text)[0].decode("utf-8") == (
        '{"a":["x",null,{"b":"2","c":"1"}],"ö":"citat \\" och \\\\, rad\\noch tabb\\t",'
        '"€":"true","😀":"emoji 🙂","\ufb33":"sist"}'
    )
