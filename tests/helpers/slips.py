"""What the rules about words find in one meeting, as lines that a test can hold beside its input."""

from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.messages import english

HEAD = 3  # lines before what the test writes
CHAPTER = "LSG8"


def slips(workspace: Make, more: str, day: str = "2024-09-20") -> list[str]:
    """Return `line code message` of each finding in a meeting of a day whose file goes on with `more`."""
    found = judge(workspace({"bodies.yaml": BODIES, **meeting(f"lsg/{day}", more=more)})).diagnostics
    return [
        f"{one.place.line - HEAD} {one.code.code} {english(one.message)}"
        for one in found
        if one.code.code.startswith(CHAPTER)
    ]


def slips_of_text(workspace: Make, text: str, day: str = "2024-09-20") -> list[str]:
    """Return what is found in a text of several lines; its first line is line 1."""
    lines = "\n".join(f"  {line}" for line in text.split("\n"))
    return [
        f"{int(number) - 1} {rest}"
        for number, _, rest in (one.partition(" ") for one in slips(workspace, f"remark: |\n{lines}", day))
    ]
