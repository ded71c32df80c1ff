"""Judges the files of a repository: reads each, asks every rule, and returns what was found, sorted."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from lsgtool import codes
from lsgtool.check.bodies import BodiesJudge
from lsgtool.check.choice import EVERYTHING, Choice
from lsgtool.check.meetings import MeetingJudge
from lsgtool.check.table import (
    BODIES_PRINTING_RULES,
    BODIES_RULES,
    MEETING_RULES,
    PRINTING_RULES,
    RULES,
    YEAR_RULES,
)
from lsgtool.check.verdict import Skipped, Verdict
from lsgtool.diagnostic import Diagnostic
from lsgtool.rules.rule import Rule
from lsgtool.workspace.files import BODIES, MeetingFile
from lsgtool.workspace.revision import Revision
from lsgtool.workspace.workspace import Workspace

S = TypeVar("S")
OF_DEVIATIONS = frozenset({codes.DEVIATION_UNKNOWN, codes.DEVIATION_IDLE})


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: the verdict on the day `on`, by the rules of a choice, on some files or all.

    `only` are paths from the top, with `/`; None is every file. The numbers are held `against` a git
    revision too, where one is given.
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
        return tuple(rule for rule in rules if self.choice.takes(rule.code))


def judged(workspace: Workspace, order: Order) -> tuple[str, ...]:
    """Return the paths of the files that are judged."""
    paths = (BODIES, *(file.path for file in workspace.listing.files))
    return tuple(path for path in paths if order.wants(path))


def judge(workspace: Workspace, order: Order) -> Verdict:
    """Judge the files that are asked for, in the order of days, so that neighbours are read together."""
    skipped: list[Skipped] = []
    files = [file for file in workspace.listing.files if order.wants(file.path)]
    found = [one for one in workspace.listing.strays if order.wants(one.path)]
    meetings = MeetingJudge(workspace, order.on, skipped, order.against)
    bodies = BodiesJudge(workspace, order.on, skipped)
    rules, year_rules = order.chosen(MEETING_RULES), order.chosen(YEAR_RULES)
    whole = order.wants(BODIES)
    faults = list(bodies.references(order.chosen(BODIES_RULES))) if whole else []
    by_year = _by_year(files)
    for year in sorted({*by_year, *(bodies.years if whole else ())}):
        for file in by_year[year]:
            found += meetings.judge(file.path, rules)
        faults += bodies.year(year, year_rules) if whole else ()
    if whole:
        faults += bodies.settings()
        faults += bodies.deviations()
        found += bodies.told(faults)
    told = (one for one in found if order.choice.takes(one.code))
    return Verdict(
        tuple(sorted(told, key=lambda one: one.sort_key)),
        files=len(files) + whole,
        meetings=len(files),
        rules=len(order.chosen(RULES)),
        skipped=tuple(sorted(set(skipped), key=lambda one: one.sort_key)),
        without_bodies=meetings.bodies is None,
    )


def judge_for_print(workspace: Workspace, path: str) -> tuple[Diagnostic, ...]:
    """Return what is wrong in a meeting's file and concerns its papers, whatever day it is."""
    found = MeetingJudge(workspace, date.max).judge(path, PRINTING_RULES)
    return tuple(one for one in found if one.code not in OF_DEVIATIONS)


def judge_bodies_for_print(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Return what is wrong in bodies.yaml and concerns the papers."""
    judging = BodiesJudge(workspace, date.max)
    return judging.told(judging.references(BODIES_PRINTING_RULES))


def _by_year(files: Iterable[MeetingFile]) -> defaultdict[int, list[MeetingFile]]:
    years: defaultdict[int, list[MeetingFile]] = defaultdict(list)
    for file in sorted(files, key=lambda file: file.ref.day if file.ref is not None else date.min):
        years[file.ref.day.year if file.ref is not None else date.min.year].append(file)
    return years
