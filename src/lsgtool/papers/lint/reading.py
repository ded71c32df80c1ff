"""Reads templates for those who look at them without filling them."""

from collections.abc import Iterator
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.environment import Environment

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.papers.lint.depth import first_too_deep
from lsgtool.papers.lint.slip import Slip
from lsgtool.papers.loader import TemplateLoader

SEE_THE_LINE = msg(
    "see that each `{{% … %}}` has its end, and each bracket and quotation mark its other half"
)
TOO_DEEP = msg("too many parts stand inside each other here")
BREAK_IT_UP = msg("break it up: give parts of it a name with `{{% set … %}}`, or put them into a macro")
FILLED = (nodes.Extends, nodes.Include)
IMPORTED = (nodes.Import, nodes.FromImport)


class Shelf:
    """The templates of a repository and those that come with lsg, each read once; `slips` are those in it."""

    def __init__(self, shipped: Path, repository: Path | None) -> None:
        self._loader = TemplateLoader(shipped, repository)
        self._environment = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=True)
        self._texts: dict[str, str] = {}
        self._trees: dict[str, nodes.Template | None] = {}
        self.slips: list[Slip] = []

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where templates are looked for, the repository's own first."""
        return self._loader.folders

    def tree(self, name: str) -> nodes.Template | None:
        """Return the tree of a template; None where there is none, or none that can be read."""
        if name not in self._trees:
            self._trees[name] = self._read(name)
        return self._trees[name]

    def has(self, name: str) -> bool:
        """Tell whether there is a template of that name, be it one that cannot be read."""
        return self.tree(name) is not None or any(slip.name == name for slip in self.slips)

    def text(self, name: str) -> str:
        """Return the text of a template; raises `TemplateNotFound`, or what reading a file may raise."""
        if name not in self._texts:
            self._texts[name] = self._loader.get_source(self._environment, name)[0]
        return self._texts[name]

    def written(self, name: str) -> Iterator[tuple[int, str]]:
        """Yield what a template that has a tree writes as it stands, piece by piece, each with its line."""
        for line, kind, text in self._environment.lex(self.text(name)):
            if kind == "data":
                yield line, text

    def lines(self, name: str) -> tuple[str, ...]:
        """Return the lines of a template; none of one that is not there or is no text."""
        try:
            return tuple(self.text(name).split("\n"))
        except (TemplateNotFound, UserError, OSError):
            return ()

    def parts(self, name: str, *, imported: bool) -> tuple[str, ...]:
        """Return the names of the templates that are parts of one, with those `imported` for their macros."""
        tree = self.tree(name)
        found = () if tree is None else tree.find_all((*FILLED, *(IMPORTED if imported else ())))
        return tuple(dict.fromkeys(one for part in found for one in named(part)))

    def _read(self, name: str) -> nodes.Template | None:
        try:
            tree = self._environment.parse(self.text(name), name)
            line = first_too_deep(tree)
            if line is None:
                return tree
            self._slip(name, line, TOO_DEEP, BREAK_IT_UP)
        except TemplateNotFound:
            return None
        except TemplateSyntaxError as error:
            self._slip(
                name, error.lineno, msg("this cannot be understood: {reason}", reason=error.message or "")
            )
        except OSError as error:
            self._slip(name, 1, msg("this cannot be read: {reason}", reason=error.strerror or str(error)))
        except RecursionError:
            self._slip(name, 1, TOO_DEEP, BREAK_IT_UP)
        except UserError as trouble:
            self._slip(name, 1, trouble.message, trouble.hint)
        return None

    def _slip(self, name: str, line: int, message: Message, hint: Message | None = None) -> None:
        self.slips.append(Slip(name, line, "", message, hint or SEE_THE_LINE))


def named(part: nodes.Node) -> Iterator[str]:
    """Yield the templates that an `include` or its like names; one that is worked out is not known."""
    where: nodes.Node = part.template  # type: ignore[attr-defined] # all four kinds have it
    for node in (where, *where.iter_child_nodes()):
        if isinstance(node, nodes.Const) and isinstance(node.value, str):
            yield node.value
