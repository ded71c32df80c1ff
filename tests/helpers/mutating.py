"""Spoils the text of a file as people, programs and spite do; the same seed spoils it the same way."""

from collections.abc import Callable
from random import Random

from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.decision import Decision
from lsgtool.model.follow_up import Dispatch, FollowUp, Report, Response
from lsgtool.model.item import Item
from lsgtool.model.meeting import Attendee, Meeting
from lsgtool.model.shape import fields_by_key

PARTS = (Meeting, Item, Decision, Attendee, FollowUp, Dispatch, Response, Report, Bodies, Body)
KEYS = tuple(sorted({key for part in PARTS for key in fields_by_key(part)}))
NASTY = (
    "", "null", "~", "[]", "{}", "[[]]", "[null]", "{a: b}", "- x", "*a", "&a x", "!tag x", "# bort",
    "0", "-1", "99999999999", "1e9", "true", "1900-01-01", "2199-12-31", "2024-02-30", "0001-01-01",
    "9999-12-31", "lsg/2024-09-20", "lsg/1900-01-01", "lgs/2024-09-20", "lsg/2024-09-20 § 38",
    "lsg/2024-09-20 § 99999999999", "next-meeting", "31 juni", "fredag 31 februari", "den januari 2022",
    "640823-3234", "'", '"', '"\\u0000"', "|", ">-", "{{ x }}", "..", "../../x", "/", "C:\\x", "a" * 5000,
    "Å" * 300, "🙂", "\u202e", "§", "1/1/1", "99–1", "1-999999", "hjalpmedelsradet", "region", "chair",
)  # fmt: skip

Lines = list[str]


def spoiled(text: str, random: Random) -> str:
    """Return the text with one to four things wrong in it."""
    lines = text.split("\n")
    for _ in range(random.choice((1, 1, 2, 4))):
        random.choice(SPOILERS)(lines, random)
    return "\n".join(lines)


def _line(lines: Lines, random: Random) -> int:
    return random.randrange(len(lines))


def _drop(lines: Lines, random: Random) -> None:
    if len(lines) > 1:
        del lines[_line(lines, random)]


def _double(lines: Lines, random: Random) -> None:
    index = _line(lines, random)
    lines.insert(_line(lines, random), lines[index])


def _swap(lines: Lines, random: Random) -> None:
    one, other = _line(lines, random), _line(lines, random)
    lines[one], lines[other] = lines[other], lines[one]


def _value(lines: Lines, random: Random) -> None:
    index = _line(lines, random)
    key, colon, _ = lines[index].partition(":")
    if colon:
        lines[index] = f"{key}: {random.choice(NASTY)}"


def _word(lines: Lines, random: Random) -> None:
    index = _line(lines, random)
    words = lines[index].split(" ")
    words[random.randrange(len(words))] = random.choice(NASTY)
    lines[index] = " ".join(words)


def _key(lines: Lines, random: Random) -> None:
    index = _line(lines, random)
    indent = lines[index][: len(lines[index]) - len(lines[index].lstrip())]
    lines.insert(index, f"{indent}{random.choice(KEYS)}: {random.choice(NASTY)}")


def _indent(lines: Lines, random: Random) -> None:
    index = _line(lines, random)
    lines[index] = " " * random.randrange(9) + lines[index].lstrip()


def _cut(lines: Lines, random: Random) -> None:
    index = _line(lines, random)
    lines[index] = lines[index][: random.randrange(len(lines[index]) + 1)]


SPOILERS: tuple[Callable[[Lines, Random], None], ...] = (
    _drop, _double, _swap, _value, _value, _value, _word, _word, _key, _key, _indent, _cut,
)  # fmt: skip
