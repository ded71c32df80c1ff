"""What a manual page is, and how it is read from the text that stands beside a rule."""

import re
from dataclasses import dataclass
from inspect import cleandoc
from textwrap import dedent

from lsgtool.diagnostic import Code
from lsgtool.messages import Message

_NEXT_PARAGRAPH = re.compile(r"\n\n+(?=\S)")
_EXAMPLES = ("Bad", "Good")


@dataclass(frozen=True, slots=True)
class Example:
    """Lines of a file, and a caption that tells of which one: `Bad, in bodies.yaml`."""

    caption: Message
    text: str


@dataclass(frozen=True, slots=True)
class ManualPage:
    """All that the manual says of one code: `title` states the fault, each message of `prose` is a paragraph.

    A body may decide to deviate from what is `waivable`, `yearly` if that is written in bodies.yaml for a
    whole year. What `looks_ahead` may be judged otherwise when a later meeting is written.
    """

    code: Code
    rests_on: Message
    title: Message
    prose: tuple[Message, ...]
    bad: Example
    good: Example
    looks_ahead: bool = False
    waivable: bool = False
    yearly: bool = False

    @property
    def texts(self) -> tuple[Message, ...]:
        """What is translated: title, prose and captions, but no example."""
        return (self.title, *self.prose, self.bad.caption, self.good.caption)


def read_page(code: Code, rests_on: Message, text: str) -> ManualPage:
    """Return the page that `text` holds.

    It is a paragraph that states the fault, more paragraphs, and two that end with `::`, each with the
    lines of an example indented below it: one begins with `Bad`, the other with `Good`. Raises ValueError for
    any other text.
    """
    prose: list[Message] = []
    examples: list[Example] = []
    for piece in _NEXT_PARAGRAPH.split(cleandoc(text)):
        paragraph, _, below = piece.partition("\n\n")
        line = " ".join(paragraph.split())
        if line.endswith("::"):
            examples.append(Example(Message(line.removesuffix("::")), dedent(below).strip("\n")))
        else:
            prose.append(Message(line))
    kinds = tuple(example.caption.id.partition(",")[0] for example in examples)
    if kinds != _EXAMPLES or len(prose) < 2 or not all(example.text for example in examples):
        raise ValueError(f"{code.code} needs a title, prose, `Bad::` and `Good::`, each with an example")
    title, *rest = prose
    bad, good = examples
    return ManualPage(code, rests_on, title, tuple(rest), bad, good)
