"""Finds the line of a template where too many parts stand inside each other to be gone through."""

from jinja2 import nodes

# Each level takes some three steps of the thousand that Python goes into the depth; macros add up.
DEEPEST = 60


def first_too_deep(tree: nodes.Template) -> int | None:
    """Return the first line that stands deeper than templates may, or None where there is none."""
    lines: list[int] = []
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > DEEPEST:
            lines.append(node.lineno)
        else:
            waiting += [(child, depth + 1) for child in node.iter_child_nodes()]
    return min(lines, default=None)
