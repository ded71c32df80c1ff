"""Finds what a template has and no paper shows: texts in the wrong place, and words without their value."""

import re
from collections.abc import Iterable, Iterator

from jinja2 import nodes

from lsgtool.messages import msg
from lsgtool.papers.lint.reading import Shelf
from lsgtool.papers.lint.shapes import Shape, may_be_none
from lsgtool.papers.lint.slip import Slip

STEERING = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
SILENT = (nodes.Macro, nodes.Import, nodes.FromImport, nodes.Assign, nodes.AssignBlock, nodes.Extends)

# HTML's comments and Markdown's addresses on lines of their own: some readers show them, most do not.
COMMENT = re.compile(r"<!--")
ADDRESS = re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:[ \t]*\S", re.MULTILINE)


def prints_nothing(node: nodes.Node, shape: Shape, text: str) -> bool:
    """Tell whether a value may be None while words stand beside it on its line; a table may have gaps."""
    if not may_be_none(shape):
        return False
    line = text.splitlines()[node.lineno - 1].strip()
    return not line.startswith("|") and bool(STEERING.sub("", line).strip(" \\-*:|"))


def unprinted(shelf: Shelf, name: str, *, imported: bool) -> Iterator[Slip]:
    """Yield the texts of a template that no paper shows; `imported` if it is there for its macros alone."""
    tree = shelf.tree(name)
    if tree is None:
        return
    if imported:
        for line in dict.fromkeys(lines_of(tree.body)):
            yield Slip(name, line, "", OUTSIDE_MACROS, INTO_A_MACRO)
    elif any(isinstance(node, nodes.Extends) for node in tree.body):
        blocks = [node for node in tree.body if not isinstance(node, nodes.Block)]
        for line in dict.fromkeys(lines_of(blocks)):
            yield Slip(name, line, "", OUTSIDE_BLOCKS, INTO_A_BLOCK)
    for line, text in shelf.written(name):
        for pattern, message, hint in ((COMMENT, IN_COMMENT, AS_COMMENT), (ADDRESS, ON_ITS_OWN, IN_PLACE)):
            for found in pattern.finditer(text):
                yield Slip(name, line + text.count("\n", 0, found.start()), "", message, hint)


def lines_of(body: Iterable[nodes.Node]) -> Iterator[int]:
    """Yield the lines of a template on which something is written, outside macros and the like."""
    for node in body:
        if isinstance(node, nodes.TemplateData):
            if words := node.data.lstrip():
                yield node.lineno + node.data[: len(node.data) - len(words)].count("\n")
        elif isinstance(node, nodes.Output):
            yield from lines_of(node.nodes)
        elif isinstance(node, nodes.Expr):
            yield node.lineno
        elif not isinstance(node, SILENT):
            yield from lines_of(child for child in node.iter_child_nodes() if isinstance(child, nodes.Stmt))


OUTSIDE_MACROS = msg("this text is printed nowhere: the template is imported for its macros alone")
INTO_A_MACRO = msg("put it into a macro, or take it away")
OUTSIDE_BLOCKS = msg(
    "this text is printed nowhere: it stands outside the blocks of a template that extends another"
)
INTO_A_BLOCK = msg("put it into a block, or take it away")
IN_COMMENT = msg("a comment of HTML is no comment in a paper: some formats show it and others do not")
AS_COMMENT = msg("write `{{# … #}}` instead, which is shown nowhere")
ON_ITS_OWN = msg("an address on a line of its own does not show in every format")
IN_PLACE = msg("write the address where the link stands: `[words](https://…)`")
