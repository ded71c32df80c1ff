"""How `lsg check` reads its words: `--only` takes all that follow it, up to the next option.

Only beside `--against` may that be nothing: a commit that takes files away names none, and what is gone with
them is judged all the same.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from lsgtool.cli.help_page import Group
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import nearest

ONLY, AGAINST = "--only", "--against"
NOTHING = ""
"""The word that stands for none of the files, where nothing follows `--only`."""


def spread(words: Sequence[str]) -> list[str]:
    """Return the words with `--only` before each of its values, as typer wants them."""
    told: list[str] = []
    taking = False
    for index, (word, after) in enumerate(pairwise([*words, "-"])):
        if word == "--":
            return [*told, *words[index:]]
        if word.startswith("-"):
            taking = word == ONLY
        if word != ONLY:
            told += [ONLY, word] if taking else [word]
        elif _names_nothing(word, after):
            told += [ONLY, NOTHING]
    return told


def _names_nothing(word: str, after: str) -> bool:
    return word == ONLY and after.startswith("-")


class CheckGroup(Group):
    """The group of `lsg check`, which does its own work where none of its commands is named."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 # as in help_page
        """Read the words after `lsg check`."""
        without_value = any(_names_nothing(word, after) for word, after in pairwise([*args, "-"]))
        held = any(word.partition("=")[0] == AGAINST for word in args)
        if without_value and not held and not ctx.resilient_parsing:  # a shell asks for what may come next
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
