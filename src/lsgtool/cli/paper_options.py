"""The options of all commands that make papers."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from lsgtool.cli.language import _

Formats: TypeAlias = Annotated[
    str, typer.Option("--to", metavar=_("FORMATS"), help=_("Formats, with a comma between."))
]
OutFolder: TypeAlias = Annotated[
    Path, typer.Option("--out", metavar=_("DIR"), help=_("The folder that gets the files."))
]
Overwrite: TypeAlias = Annotated[
    bool, typer.Option("--force", help=_("Replace papers also where somebody has changed them."))
]
Public: TypeAlias = Annotated[
    bool, typer.Option("--public", help=_("The form to publish: without what is restricted."))
]
AllMeetings: TypeAlias = Annotated[bool, typer.Option("--all", help=_("All meetings of the repository."))]
