"""Writes docs/rules.md: the manual page of everything that lsg can find, by chapter."""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from lsgtool.check.chapters import CHAPTERS, chapter_of
from lsgtool.check.manual import pages
from lsgtool.check.manual_page import Example, ManualPage
from lsgtool.messages import english

TOP = Path(__file__).parent.parent
INTRODUCTION = TOP / "tools" / "rules_introduction.md"
DOCUMENT = TOP / "docs" / "rules.md"


def document() -> str:
    """Return the whole of docs/rules.md."""
    chapters = [
        (_heading(chapter), tuple(group))
        for chapter, group in groupby(pages(), lambda page: chapter_of(page.code))
    ]
    lines = [INTRODUCTION.read_text(encoding="utf-8"), "## Contents\n"]
    for heading, group in chapters:
        lines += [f"**{heading}**\n", *_contents(group), ""]
    for heading, group in chapters:
        lines += [f"## {heading}\n", *(line for page in group for line in _page(page))]
    return "\n".join(lines).rstrip("\n") + "\n"


def _heading(chapter: int) -> str:
    return f"{chapter}xx {english(CHAPTERS[chapter])}"


def _contents(group: tuple[ManualPage, ...]) -> Iterator[str]:
    yield "| code | name | severity | fault |"
    yield "| --- | --- | --- | --- |"
    for page in group:
        code, name = page.code.code, page.code.name
        link = f"[{code}](#{code.lower()}-{name})"
        yield f"| {link} | `{name}` | {page.code.severity} | {english(page.title)} |"


def _page(page: ManualPage) -> Iterator[str]:
    yield f"### {page.code.code} {page.code.name}\n"
    yield f"**{english(page.title)}**\n"
    yield from (f"{english(paragraph)}\n" for paragraph in page.prose)
    yield from _example(page.bad)
    yield from _example(page.good)
    yield f"It rests on {english(page.rests_on)}. {_deviating(page)}\n"


def _example(example: Example) -> Iterator[str]:
    yield f"{english(example.caption)}:\n"
    yield f"```yaml\n{example.text}\n```\n"


def _deviating(page: ManualPage) -> str:
    if not page.waivable:
        return "No body can deviate from it."
    where = "in `bodies.yaml`" if page.yearly else "in the meeting's file"
    return f"A body may decide to deviate from it, {where}."


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{DOCUMENT.relative_to(TOP)} written\n")
