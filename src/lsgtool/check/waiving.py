"""Deviations that a body has decided on: each silences its rule in the part it stands in, and only there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lsgtool import codes
from lsgtool.check.rule_names import way_out
from lsgtool.diagnostic import Code, Fault
from lsgtool.location import Keys, Spot
from lsgtool.messages import msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.deviation import Deviation, YearDeviation
from lsgtool.model.meeting import Meeting
from lsgtool.shortened import shortened


@dataclass(frozen=True, slots=True)
class Waivable:
    """The rules that a body may decide to deviate from.

    At a single meeting, as the meeting's file tells, or in a calendar year, as bodies.yaml tells.
    """

    in_meetings: tuple[Code, ...]
    in_bodies: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A deviation with its keys, and those of the part that it is for."""

    deviation: Deviation
    keys: Keys
    part: Keys
    year: int | None = None

    def names(self, code: Code) -> bool:
        """Tell whether it is about this rule."""
        return self.deviation.rule in {code.code, code.name}

    def is_among(self, rules: Iterable[Code]) -> bool:
        """Tell whether it is about one of these rules."""
        return any(self.names(code) for code in rules)

    def silences(self, code: Code, spot: Spot, year: int | None) -> bool:
        """Tell whether a finding is what it is about."""
        inside = spot.keys[: len(self.part)] == self.part
        return self.names(code) and inside and self.year in {None, year}

    def was_judged(self, code: Code, part: Keys, year: int | None) -> bool:
        """Tell whether a rule that was asked about a part of the file is the one it is about."""
        return self.names(code) and self.part[: len(part)] == part and self.year in {None, year}


def in_meeting(meeting: Meeting) -> tuple[Written, ...]:
    """Return the deviations of a meeting, of its items and of its sub-matters."""
    found = list(_of(meeting.deviations, ()))
    for index, item in enumerate(meeting.items):
        found += _of(item.deviations, ("items", index))
        for inner, matter in enumerate(item.items):
            found += _of(matter.deviations, ("items", index, "items", inner))
    return tuple(found)


def in_bodies(bodies: Bodies) -> tuple[Written, ...]:
    """Return the deviations of whole years, of all bodies."""
    return tuple(
        Written(deviation, ("bodies", name, "deviations", index), ("bodies", name), deviation.year)
        for name, body in bodies.bodies.items()
        for index, deviation in enumerate(body.deviations)
    )


def _of(deviations: Sequence[Deviation], part: Keys) -> Iterator[Written]:
    for index, deviation in enumerate(deviations):
        yield Written(deviation, (*part, "deviations", index), part)


class Waivers:
    """The deviations of one file, and which of them had something to silence."""

    def __init__(self, written: Iterable[Written]) -> None:
        self._written = tuple(written)
        self._used: set[Keys] = set()
        self._judged: set[Keys] = set()

    def silence(self, code: Code, spot: Spot, year: int | None = None) -> bool:
        """Tell whether a finding is a deviation that was decided on."""
        silencing = [one for one in self._written if one.silences(code, spot, year)]
        self._used.update(one.keys for one in silencing)
        return bool(silencing)

    def note(self, code: Code, part: Keys, year: int | None) -> None:
        """Note that a rule has judged a part of the file, for good."""
        self._judged.update(one.keys for one in self._written if one.was_judged(code, part, year))

    def faults(self, known: Sequence[Code], elsewhere: Sequence[Code]) -> Iterator[Fault]:
        """Yield the deviations from no rule that may be silenced, and those that silence nothing.

        `known` are the rules that may be silenced in this file, `elsewhere` those that may be in another.
        """
        for one in self._written:
            if one.is_among(known):
                if one.keys in self._judged - self._used:
                    yield _idle(one)
            elif one.is_among(elsewhere):
                yield _misplaced(one)
            else:
                yield _unknown(one, known)


def _unknown(one: Written, known: Sequence[Code]) -> Fault:
    rule = shortened(one.deviation.rule)
    return Fault(
        codes.DEVIATION_UNKNOWN,
        msg("there is no rule `{rule}` that a body can deviate from", rule=rule),
        way_out(rule, known),
        Spot((*one.keys, "rule")),
    )


def _misplaced(one: Written) -> Fault:
    return Fault(
        codes.DEVIATION_UNKNOWN,
        msg("nobody can deviate from `{rule}` here", rule=shortened(one.deviation.rule)),
        msg("the rule is about single meetings: write it in the meeting's file")
        if isinstance(one.deviation, YearDeviation)
        else msg("the rule is about whole years: write it in bodies.yaml, in the body's `deviations`"),
        Spot((*one.keys, "rule")),
    )


def _idle(one: Written) -> Fault:
    return Fault(
        codes.DEVIATION_IDLE,
        msg("the deviation from `{rule}` silences nothing", rule=shortened(one.deviation.rule)),
        msg("take it away, or move it to the meeting or the item that deviates"),
        Spot(one.keys),
    )
