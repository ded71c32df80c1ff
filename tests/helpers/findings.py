"""What one rule finds in a small repository, in words."""

from collections.abc import Mapping

from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make

from lsgtool.diagnostic import Code
from lsgtool.messages import english

PATH = "meetings/lsg/2024-09-20.yaml"
HEAD = "body: lsg\ndate: 2024-09-20\nstatus: held\n"


def with_rules(rules: str, more: str = "") -> str:
    """Return a bodies.yaml in which `lsg` has these rules, and perhaps `more` bodies."""
    return BODIES.replace("  samrad:\n", f"{rules}  samrad:\n") + more


def found(workspace: Make, code: Code, files: Mapping[str, str], bodies: str = BODIES) -> list[str]:
    """Return `day:line message` of each finding with this code."""
    verdict = judge(workspace({"bodies.yaml": bodies, **files}))
    return [
        f"{one.path[-15:-5]}:{one.place.line} {english(one.message)}"
        for one in verdict.diagnostics
        if one.code is code
    ]


def hints(workspace: Make, code: Code, files: Mapping[str, str], bodies: str = BODIES) -> list[str]:
    """Return the ways out of the findings with this code."""
    verdict = judge(workspace({"bodies.yaml": bodies, **files}))
    return [english(one.hint) for one in verdict.diagnostics if one.code is code and one.hint is not None]
