"""Judges what a paper is made of: only what is wrong with the paper itself, whatever day it is."""

from datetime import date

from lsgtool.check.bodies import BodiesJudge
from lsgtool.check.ground import Ground
from lsgtool.check.meetings import MeetingJudge
from lsgtool.diagnostic import Diagnostic
from lsgtool.rules import personal_data, placing, references, texts
from lsgtool.rules.case import BodiesCase, Case
from lsgtool.rules.rule import Rule
from lsgtool.workspace.workspace import Workspace

# These alone stop a paper; a paper is made in spite of all else that is wrong. Whoever makes papers loads
# no other rules: that takes a tenth of the time.
PRINTING_RULES: tuple[Rule[Case], ...] = (
    placing.folder_differs,
    placing.file_name_differs,
    placing.body_not_in_force,
    references.unknown_body,
    references.unknown_principal,
    references.unknown_standing_item,
    references.unknown_item,
    texts.heading_in_text,
    texts.html_in_text,
    texts.not_for_minutes,
    personal_data.identity_number,
)

# What stops every paper while it stands in bodies.yaml.
BODIES_PRINTING_RULES: tuple[Rule[BodiesCase], ...] = (
    references.unknown_body,
    references.unknown_principal,
    personal_data.identity_number,
)


def judge_for_print(workspace: Workspace, path: str) -> tuple[Diagnostic, ...]:
    """Return what is wrong in a meeting's file and concerns its papers."""
    return MeetingJudge(Ground(workspace, date.max), []).judge(path, PRINTING_RULES)


def judge_bodies_for_print(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Return what is wrong in bodies.yaml and concerns the papers."""
    judging = BodiesJudge(Ground(workspace, date.max), [])
    return judging.told(judging.references(BODIES_PRINTING_RULES))
