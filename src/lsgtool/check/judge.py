"""Judges the files of a repository: reads each, asks every rule, and returns what was found, sorted."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, TypeVar

from lsgtool import codes
from lsgtool.check.bodies import BodiesJudge
from lsgtool.check.choice import EVERYTHING, Choice
from lsgtool.check.follow_ups import FollowUpJudge
from lsgtool.check.ground import Ground
from lsgtool.check.meetings import MeetingJudge
from lsgtool.check.sealed import sealed_elsewhere
from lsgtool.check.table import (
    BODIES_RULES,
    FOLLOW_UP_RULES,
    MEETING_RULES,
    RULES,
    WAIVABLE,
    YEAR_RULES,
)
from lsgtool.check.verdict import Skipped, Verdict
from lsgtool.rules.rule import Rule
from lsgtool.workspace.chronicle import by_day
from lsgtool.workspace.files import BODIES, FollowUpFile, MeetingFile
from lsgtool.workspace.revision import Revision
from lsgtool.workspace.workspace import Workspace

S = TypeVar("S")
Judged: TypeAlias = MeetingFile | FollowUpFile


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: the verdict on the day `on`, by the rules of a choice, on some files or all.

    `only` are paths from the top, with `/`; None is every file. Numbers and seals are held `against` a git
    revision too, where one is given, and then no file is left out that has lost what was sealed there.
    """

    on: date
    choice: Choice = EVERYTHING
    only: Collection[str] | None = None
    against: Revision | None = None

    def wants(self, path: str) -> bool:
        """Tell whether a file is to be judged."""
        return self.only is None or path in self.only

    def chosen(self, rules: Iterable[Rule[S]]) -> tuple[Rule[S], ...]:
        """Return the rules that are to be asked."""
        whole = self.only is None
        return tuple(rule for rule in rules if self.choice.takes(rule.code) and (whole or not rule.whole))


def judged(workspace: Workspace, order: Order) -> tuple[str, ...]:
    """Return the paths of the files that are judged."""
    paths = (BODIES, *(file.path for file in _files(workspace)))
    return tuple(path for path in paths if order.wants(path))


def judge(workspace: Workspace, order: Order) -> Verdict:
    """Judge the files that are asked for, in the order of days, so that neighbours are read together."""
    skipped: list[Skipped] = []
    files = [file for file in _files(workspace) if order.wants(file.path)]
    found = [one for one in workspace.listing.strays if order.wants(one.path)]
    rules, year_rules = order.chosen(MEETING_RULES), order.chosen(YEAR_RULES)
    # Who asks what all meetings have decided looks ahead.
    gathers = order.only is None and any(rule.looks_ahead for rule in rules)
    ground = Ground(workspace, order.on, gathers)
    meetings = MeetingJudge(ground, skipped, order.against, WAIVABLE)
    follow_ups = FollowUpJudge(ground, skipped)
    bodies = BodiesJudge(ground, skipped)
    follow_up_rules = order.chosen(FOLLOW_UP_RULES)
    whole = order.wants(BODIES)
    faults = list(bodies.references(order.chosen(BODIES_RULES))) if whole else []
    by_year = _by_year(files)
    for year in sorted({*by_year, *(bodies.years if whole else ())}):
        for file in by_year[year]:
            if isinstance(file, MeetingFile):
                found += meetings.judge(file.path, rules)
                ground.gather(file)
            else:
                found += follow_ups.judge(file, follow_up_rules)
        faults += bodies.year(year, year_rules) if whole else ()
    ground.complete()
    found += meetings.judge_waiting()
    if order.against is not None and order.choice.takes(codes.SEALED_GONE):
        found += sealed_elsewhere(meetings, order.against, frozenset(file.path for file in files))
    if whole:
        faults += bodies.settings(RULES)
        faults += bodies.deviations(WAIVABLE)
        found += bodies.told(faults)
    told = (one for one in found if order.choice.takes(one.code))
    return Verdict(
        tuple(sorted(told, key=lambda one: one.sort_key)),
        files=len(files) + whole,
        meetings=sum(isinstance(file, MeetingFile) for file in files),
        follow_ups=sum(isinstance(file, FollowUpFile) for file in files),
        rules=len(order.chosen(RULES)),
        skipped=tuple(sorted(set(skipped), key=lambda one: one.sort_key)),
        without_bodies=ground.bodies is None,
    )


def _files(workspace: Workspace) -> tuple[Judged, ...]:
    """Return the files that are judged beside bodies.yaml, in the order of their days.

    A meeting and what happened after it stand side by side, for both ask for the same numbers.
    """
    files: tuple[Judged, ...] = (*workspace.listing.files, *workspace.listing.follow_ups)
    return tuple(sorted(files, key=_place))


def _by_year(files: Iterable[Judged]) -> defaultdict[int, list[Judged]]:
    years: defaultdict[int, list[Judged]] = defaultdict(list)
    for file in files:
        years[_day(file).year].append(file)
    return years


def _place(file: Judged) -> tuple[date, str, str]:
    """Order files by their days, and those of one day by their bodies; those that have no day come first."""
    return (*by_day(file.ref), file.path) if file.ref is not None else (date.min, "", file.path)


def _day(file: Judged) -> date:
    """Return the day in a file's name; one that has none comes first."""
    return file.ref.day if file.ref is not None else date.min
