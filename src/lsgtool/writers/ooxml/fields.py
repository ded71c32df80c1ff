"""The fields of a part: what Word works out anew, such as the number of a page, and may fetch or start."""

import re
from collections.abc import Iterator

from lsgtool.writers.ooxml.markup import Element

HARMLESS = frozenset(
    {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "STYLEREF", "REF", "HYPERLINK"}
    | {"TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "LASTSAVEDBY", "DOCPROPERTY", "FILENAME"}
    | {"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "IF", "QUOTE", "SYMBOL", "="}
)
"""Those that show what the document itself, or the clock, tells. A link waits until somebody clicks on it."""

NAME = re.compile(r'\s*(=|[^\s\\"]+|[\\"])')


def field_names(root: Element) -> Iterator[str]:
    """Yield the name of each field in a part, in capitals; a field inside another one comes before it."""
    codes, shown = [""], [False]
    for element in root.iter("*"):
        match local(element.tag):
            case "fldSimple":
                yield from name_in(attribute(element, "instr"))
            case "fldChar" if attribute(element, "fldCharType") == "begin":
                codes.append("")
                shown.append(False)
            case "fldChar" if attribute(element, "fldCharType") == "separate":
                shown[-1] = True
            case "fldChar" if len(codes) > 1:
                yield from name_in(codes.pop())
                shown.pop()
            case "instrText":
                codes[-1] += element.text or ""
            case "t" if len(codes) > 1 and not shown[-1]:
                codes[-1] += element.text or ""
    for code in codes:
        yield from name_in(code)


def name_in(code: str) -> Iterator[str]:
    """Yield the first word of a field, or nothing of an empty one."""
    if found := NAME.match(code):
        yield found[1].upper()


def local(name: object) -> str:
    """Return a name as lxml writes it without its namespace: Word has two for the same words."""
    return str(name).rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its name alone, "" where there is none."""
    return next((str(value) for key, value in element.attrib.items() if local(key) == name), "")
