"""List numbering: found in a look by way of its styles, and started anew for each list of a paper."""

from copy import deepcopy

from lxml import etree

from lsgtool.writers.ooxml.markup import Element, add, number, w


class Numbering:
    """The numbering part of a look: numberings, and the abstract ones that say what these look like."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.abstract_ids: dict[int, int] = {}
        for num in root.iterfind(w("num")):
            self.abstract_ids[number(num, "numId")] = number(num.find(w("abstractNumId")), "val")
        self.abstracts = {number(a, "abstractNumId"): a for a in root.iterfind(w("abstractNum"))}

    def level(self, numbering: int, level: int) -> Element | None:
        """Return the description of one level, or None when the look's parts do not agree."""
        abstract = self.abstracts.get(self.abstract_ids.get(numbering, -1))
        levels = () if abstract is None else self.described(abstract).iterfind(w("lvl"))
        return next((element for element in levels if number(element, "ilvl") == level), None)

    def described(self, abstract: Element) -> Element:
        """Return the abstract numbering that has the levels: a list style of Word's keeps them in another."""
        link = value(abstract, "numStyleLink")
        others = (other for other in self.abstracts.values() if link and value(other, "styleLink") == link)
        return next(others, abstract)


def value(element: Element, name: str) -> str:
    """Return the value of the Word element of that name below `element`, or nothing."""
    found = element.find(w(name))
    return "" if found is None else found.get(w("val"), "")


class Restarts:
    """The numberings that one paper adds: each numbered list has its own and begins where it says."""

    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.first = max(numbering.abstract_ids, default=0) + 1
        self.added: list[Element] = []

    def restart(self, numbering: int, level: int, start: int) -> int:
        """Return the id of a new numbering that looks like `numbering` and begins with `start`."""
        id = self.first + len(self.added)
        num = etree.Element(w("num"), {w("numId"): str(id)})
        add(num, "abstractNumId", val=self.numbering.abstract_ids[numbering])
        add(add(num, "lvlOverride", ilvl=level), "startOverride", val=start)
        self.added.append(num)
        return id

    def part(self) -> Element:
        """Return the numbering part with what was added; the schema wants a `num` after the others."""
        root = deepcopy(self.numbering.root)
        last = root.findall(w("num"))[-1]
        for num in reversed(self.added):
            last.addnext(num)
        return root
