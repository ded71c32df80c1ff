"""The look of `--help`: in the reader's language, the commands grouped by what people do."""

from typing import Any

from typer.core import TyperCommand, TyperGroup

from lsgtool.cli.language import _
from lsgtool.cli.panels import PANELS
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import suggestion


class _InReadersLanguage:
    """What a command and a group of commands share: usage and help option in the reader's language."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 # typer does not name their types
        """Write the line that says how the command is called."""
        known = {"[OPTIONS]": _("[OPTIONS]"), "COMMAND [ARGS]...": _("COMMAND …")}
        pieces = [known.get(piece, piece) for piece in ctx.command.collect_usage_pieces(ctx)]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=_("Usage: "))

    def get_help_option(self, ctx: Any) -> Any:  # noqa: ANN401
        """Return the option --help, with its own help."""
        option = super().get_help_option(ctx)  # type: ignore[misc] # it stands before typer's own classes
        if option is not None:
            option.help = _("Show this page and stop.")
        return option


class Command(_InReadersLanguage, TyperCommand):
    """A command of lsg."""


class Group(_InReadersLanguage, TyperGroup):
    """A group of commands, listed under the headings of their panels."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        """Return the command that is called; one that nobody knows is refused with the nearest name."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            raise UserError(
                msg("there is no command `{name}`", name=args[0]), suggestion(args[0], self.commands)
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write the commands by panel, in the order of the panels."""
        panels: dict[str, list[tuple[str, str]]] = {panel: [] for panel in PANELS}
        width = formatter.width - 6 - max(map(len, self.commands), default=0)
        for name in self.list_commands(ctx):
            command = self.commands[name]
            panel = str(getattr(command, "rich_help_panel", None) or _("Commands"))
            panels.setdefault(panel, []).append((name, command.get_short_help_str(width)))
        for panel, rows in ((panel, rows) for panel, rows in panels.items() if rows):
            with formatter.section(panel):
                formatter.write_dl(rows)


def translate_completion(group: Group) -> Group:
    """Give the two options about shell completion, which typer adds, a help in the reader's language."""
    texts = {
        "install_completion": _("Let your shell complete names of bodies and meetings."),
        "show_completion": _("Show what --install-completion would add."),
    }
    for parameter in group.params:
        if parameter.name in texts:
            parameter.help = texts[parameter.name]  # type: ignore[attr-defined] # an option has it
    return group
