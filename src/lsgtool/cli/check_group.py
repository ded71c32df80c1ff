"""How `lsg check` reads its words: `--only` takes all that follow it, up to the next option."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from lsgtool.cli.help_page import Group
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import nearest

ONLY = "--only"


def spread(words: Sequence[str]) -> list[str]:
    """Return the words with `--only` before each of its values, as typer wants them."""
    told: list[str] = []
    taking = False
    for index, word in enumerate(words):
        if word == "--":
            return [*told, *words[index:]]
        if word.startswith("-"):
            taking = word == ONLY
        if word != ONLY:
            told += [ONLY, word] if taking else [word]
    return told


class CheckGroup(Group):
    """The group of `lsg check`, which does its own work where none of its commands is named."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 # as in help_page
        """Read the words after `lsg check`."""
        without_value = any(word == ONLY and after.startswith("-") for word, after in pairwise([*args, "-"]))
        if without_value and not ctx.resilient_parsing:  # a shell asks for what may come next
            raise UserError(
                msg("nothing is named after {option}", option=ONLY),
                msg("name files, folders, or meetings such as lsg/2024-09-20"),
            )
        return super().parse_args(ctx, spread(args))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        """Return the command that is called; options before it would be lost, so they are refused."""
        name = args[0]
        if name in self.commands and self._given(ctx):
            raise UserError(
                msg("the options of `{name}` stand before it", name=name),
                msg("write them after it: `lsg check {name} …`", name=name),
            )
        if name not in self.commands and nearest(name, self.commands) is None:
            raise UserError(
                msg("there is no command `{name}`", name=name),
                msg("to judge only some files, write `lsg check --only {name}`", name=name),
            )
        return super().resolve_command(ctx, args)

    def _given(self, ctx: Any) -> bool:  # noqa: ANN401
        sources = (ctx.get_parameter_source(parameter.name) for parameter in self.params)
        return any(source is not None and source.name == "COMMANDLINE" for source in sources)
