"""What the tests of the status share: the page of a repository of files, in both languages."""

from collections.abc import Callable, Mapping
from datetime import date
from gettext import NullTranslations, translation
from pathlib import Path
from typing import TypeAlias

import pytest
from tests.helpers.small import Make

from lsgtool.cli.language import CATALOGUES, DOMAIN, SWEDISH
from lsgtool.messages import wording
from lsgtool.printers.lines import Paint, plain
from lsgtool.status.glance import glance
from lsgtool.status.page import page
from lsgtool.workspace.workspace import Workspace

Show: TypeAlias = Callable[..., str]
"""The fixture `shown`: files, a day, and what else is asked for in, the page out."""

LANGUAGES = {"en": NullTranslations(), "sv": translation(DOMAIN, CATALOGUES, [SWEDISH])}


def on_a_day(root: Path, on: str, language: str, body: str | None = None, paint: Paint = plain) -> str:
    """Return the page of a repository; without colours, no line of it is wider than 80 columns."""
    seen = glance(Workspace(root), date.fromisoformat(on), body)
    lines = list(page(seen, wording(LANGUAGES[language]), paint))
    if paint is plain:
        assert max(map(len, lines)) <= 80
    return "".join(f"{line}\n" for line in lines)


@pytest.fixture
def shown(workspace: Make) -> Show:
    """Show the page of a repository of files, given as path → text, on a day."""

    def show(
        files: Mapping[str, str],
        on: str,
        body: str | None = None,
        language: str = "en",
        paint: Paint = plain,
    ) -> str:
        return on_a_day(workspace(files).root, on, language, body, paint)

    return show
