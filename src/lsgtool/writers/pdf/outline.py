"""The outline of a paper: a PDF that everybody can read leaves out no level of heading."""

from collections.abc import Iterable

from lsgtool.document.tree import Block, Heading, plain
from lsgtool.errors import UserError
from lsgtool.messages import msg


def refuse_gaps(blocks: Iterable[Block]) -> None:
    """Raise `UserError` where a heading stands more than one level below the one before it."""
    above = 0
    for block in blocks:
        if not isinstance(block, Heading):
            continue
        if block.level > above + 1:
            raise UserError(
                msg(
                    "no PDF is made: the heading `{heading}` is of level {level}, "
                    "and none of level {missing} stands before it",
                    heading=plain(block.inlines),
                    level=block.level,
                    missing=above + 1,
                ),
                msg("let the template write `#` first, `##` below it and `###` below that"),
            )
        above = block.level
