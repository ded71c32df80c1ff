"""Reads the words of a Word file that anybody may have saved: its headers, its text and its footers."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from lxml import etree

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.writers.ooxml.fields import attribute, local, name_in
from lsgtool.writers.ooxml.markup import Element, read_xml
from lsgtool.writers.ooxml.package import (
    DAMAGE,
    Relation,
    content,
    relations_in,
    relations_part,
)

MEGABYTES: Final = 20
LIMIT: Final = MEGABYTES * 1_000_000

AROUND: Final = ("header", "footer")
SIGNS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# A text box has its words twice, for older programs too; and what was moved stands where it was, too.
UNREAD: Final = ("Fallback", "moveFrom")


def word_text(data: bytes) -> str:
    """Return the words of a `.docx`, each paragraph on a line of its own.

    What is marked as deleted is not read, nor what Word works out anew, such as the number of a page. Raises
    UserError, with the reason, for what is no Word file or is too large.
    """
    try:
        _refuse_above(len(data))
        with zipfile.ZipFile(BytesIO(data)) as package:
            return "\n".join(_texts(package))
    except (*DAMAGE, zipfile.BadZipFile, etree.XMLSyntaxError, LookupError) as fault:
        raise UserError(msg("it is not a Word file, or it is damaged")) from fault


def _texts(package: zipfile.ZipFile) -> Iterator[str]:
    """Yield the headers, the text and the footers; which header comes first no program is bound to keep."""
    main = next((one.part("") for one in _relations(package, "") if _kind(one) == "officeDocument"), "")
    around = _relations(package, main)
    headers, footers = ([one.part(main) for one in around if _kind(one) == kind] for kind in AROUND)
    _refuse_above(sum(package.getinfo(name).file_size for name in (main, *headers, *footers)))
    yield from sorted({_text(package, name) for name in headers})
    yield _text(package, main)
    yield from sorted({_text(package, name) for name in footers})


def _text(package: zipfile.ZipFile, name: str) -> str:
    return "".join(_words(read_xml(content(package, package.getinfo(name)))))


def _relations(package: zipfile.ZipFile, part: str) -> tuple[Relation, ...]:
    """Return where a part leads; a part that has no relations leads nowhere."""
    name = relations_part(part)
    if name not in package.NameToInfo:
        return ()
    entry = package.getinfo(name)
    _refuse_above(entry.file_size)
    return relations_in(content(package, entry))


def _kind(relation: Relation) -> str:
    """Return what a relation leads to, which Word writes in two ways."""
    return relation.kind.rpartition("/")[2]


def _refuse_above(size: int) -> None:
    if size > LIMIT:
        raise UserError(msg("it holds more than {megabytes} MB", megabytes=MEGABYTES))


def _words(root: Element) -> Iterator[str]:
    fields: list[_Field] = []
    unread = {inner for name in UNREAD for outer in root.iter("{*}" + name) for inner in outer.iter("*")}
    for element in root.iter("*"):
        if element in unread:
            continue
        match local(element.tag):
            case "p":
                yield "\n"
            case "fldChar":
                _step(fields, attribute(element, "fldCharType"))
            case "instrText" if fields:
                fields[-1].code += element.text or ""
            case "t" if not any(field.worked_out for field in fields) and not _in_simple(element):
                yield element.text or ""
            case name if name in SIGNS and not fields:
                yield SIGNS[name]


class _Field:
    """A field that has begun: what it is, and whether its result is what is read now."""

    def __init__(self) -> None:
        self.code = ""
        self.result = False

    @property
    def worked_out(self) -> bool:
        """Tell whether its words are Word's own; those of a link are somebody's."""
        return not self.result or _is_worked_out(self.code)


def _step(fields: list[_Field], kind: str) -> None:
    if kind == "begin":
        fields.append(_Field())
    elif kind == "separate" and fields:
        fields[-1].result = True
    elif kind == "end" and fields:
        fields.pop()


def _in_simple(element: Element) -> bool:
    return any(
        local(above.tag) == "fldSimple" and _is_worked_out(attribute(above, "instr"))
        for above in element.iterancestors()
    )


def _is_worked_out(code: str) -> bool:
    return next(name_in(code), "") != "HYPERLINK"
