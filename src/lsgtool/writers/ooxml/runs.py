"""The inside of a paragraph: runs of text, line breaks, tabs and links."""

from collections.abc import Iterable
from itertools import count, groupby

from lxml import etree

from lsgtool.document.tree import Inline, Inlines, Run
from lsgtool.writers.ooxml.markup import SPACE, Element, add, legal, r, w
from lsgtool.writers.ooxml.package import Relation, office


class Links:
    """The addresses that a paper leads to; each is one relation, however often it is mentioned."""

    def __init__(self, style: str, taken: Iterable[str] = ()) -> None:
        """Begin with none; `taken` are the ids of the relations that the look has already."""
        self.style = style
        self.addresses: dict[str, str] = {}
        known = frozenset(taken)
        self.free = (id for id in map("link{}".format, count(1)) if id not in known)

    def id(self, address: str) -> str:
        """Return the id of the relation to `address`."""
        if legal(address) not in self.addresses:
            self.addresses[address] = next(self.free)
        return self.addresses[address]

    def relations(self) -> tuple[Relation, ...]:
        """Return the relations in the order of their first mention."""
        kind = office("hyperlink")
        return tuple(Relation(id, kind, address, external=True) for address, id in self.addresses.items())


def write_runs(paragraph: Element, inlines: Inlines, links: Links) -> None:
    """Add the runs to the paragraph; neighbours that lead to the same address are one link."""
    for address, group in groupby(inlines, key=address_of):
        if address is None:
            parent, style = paragraph, ""
        else:
            parent = etree.SubElement(paragraph, w("hyperlink"), {r("id"): links.id(address)})
            style = links.style
        for inline in group:
            write_run(parent, inline, style)


def address_of(inline: Inline) -> str | None:
    """Return the address that an inline leads to."""
    return inline.link if isinstance(inline, Run) else None


def write_run(parent: Element, inline: Inline, style: str) -> None:
    """Add one run, or a line break, in a character style ("" for none)."""
    run = add(parent, "r")
    if not isinstance(inline, Run):
        add(run, "br")
        return
    if style or inline.strong or inline.emphasis:
        properties = add(run, "rPr")
        if style:
            add(properties, "rStyle", val=style)
        if inline.strong:
            add(properties, "b")
        if inline.emphasis:
            add(properties, "i")
    write_text(run, inline.text)


def write_text(run: Element, text: str) -> None:
    """Add text to a run; XML readers drop a space at either end unless told to keep it."""
    element = add(run, "t")
    element.text = legal(text)
    if text != text.strip(" "):
        element.set(SPACE, "preserve")


def write_tab(paragraph: Element) -> None:
    """Add a tab: the text after it begins at the paragraph's left indent."""
    add(add(paragraph, "r"), "tab")
