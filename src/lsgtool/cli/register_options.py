"""The arguments and options of the registers."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from lsgtool.cli.completion import complete_kind, complete_principal
from lsgtool.cli.language import _

Matter: TypeAlias = Annotated[
    str,
    typer.Argument(
        metavar=_("NAME"),
        help=_("The matter, by the name that the meeting files give it under `matter`."),
        show_default=False,
    ),
]
OfPrincipal: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--principal",
        metavar=_("PRINCIPAL"),
        help=_("Only what waits for this principal."),
        autocompletion=complete_principal,
        show_default=False,
    ),
]
Owner: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--owner",
        metavar=_("NAME"),
        help=_("Only what this person or body is to do; a part of the name is enough."),
        show_default=False,
    ),
]
EndedToo: TypeAlias = Annotated[bool, typer.Option("--all", help=_("Also what has come to an end."))]
Overdue: TypeAlias = Annotated[bool, typer.Option("--overdue", help=_("Only what is late."))]
Kind: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar=_("KIND"),
        help=_("Only this kind: recommend, assign, elect, set-aside …"),
        autocompletion=complete_kind,
        show_default=False,
    ),
]
Since: TypeAlias = Annotated[
    str | None,
    typer.Option("--since", metavar=_("DATE"), help=_("Only from this day on."), show_default=False),
]
Until: TypeAlias = Annotated[
    str | None,
    typer.Option("--until", metavar=_("DATE"), help=_("Only up to this day."), show_default=False),
]
Grep: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--grep",
        metavar=_("TEXT"),
        help=_("Only where this stands in the title, the words or the matter."),
        show_default=False,
    ),
]
InForce: TypeAlias = Annotated[bool, typer.Option("--in-force", help=_("Only what still holds."))]
RegisterFormat: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar=_("FORMAT"),
        help=_("table, json or csv; without it, what --out ends in, or else a table."),
        show_default=False,
    ),
]
OutFile: TypeAlias = Annotated[
    Path | None,
    typer.Option("--out", metavar=_("FILE"), help=_("Write it to this file."), show_default=False),
]
Replace: TypeAlias = Annotated[
    bool, typer.Option("--force", help=_("Replace the file where it is there already."))
]
