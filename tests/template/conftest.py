"""What the tests of templates share: samples of all papers, and a repository with templates of its own."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import pytest

from lsgtool import shipped
from lsgtool.messages import english
from lsgtool.render.press import Draft
from lsgtool.template.check import flaws
from lsgtool.template.samples import samples

Told: TypeAlias = list[tuple[str, str, str]]
"""What is wrong: `file:line:column`, what, and the way out."""

Check: TypeAlias = Callable[[Mapping[str, str | bytes]], Told]


@pytest.fixture(scope="session")
def drafts() -> tuple[Draft, ...]:
    """A sample of each paper."""
    return samples(shipped.example())


@pytest.fixture
def check(tmp_path: Path, drafts: tuple[Draft, ...]) -> Check:
    """Say what is wrong with templates of one's own, given by name."""
    return lambda own: told(tmp_path, own, drafts)


@pytest.fixture
def check_minutes(tmp_path: Path, drafts: tuple[Draft, ...]) -> Check:
    """Say what is wrong with the template of minutes and its parts, as if there were no other papers."""
    minutes = [draft for draft in drafts if draft.template == "protocol.md.j2"]
    return lambda own: told(tmp_path, own, minutes)


def told(root: Path, own: Mapping[str, str | bytes], drafts: Sequence[Draft]) -> Told:
    """Return what is wrong with templates in the repository at `root`."""
    for name, content in own.items():
        path = root / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return [
        (
            f"{one.path}:{one.place.line}:{one.place.column}" if one.place else "",
            english(one.message),
            english(one.hint) if one.hint else "",
        )
        for one in flaws(root, shipped.templates(), drafts)
    ]
