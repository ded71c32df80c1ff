"""What no look may hold, wherever it came from: what leads out of the file, fields that do, and entities."""

from collections.abc import Mapping

from lxml import etree

from lsgtool.messages import msg
from lsgtool.shortened import shortened
from lsgtool.writers.ooxml.fields import HARMLESS, field_names, local
from lsgtool.writers.ooxml.markup import read_xml
from lsgtool.writers.ooxml.package import office, relations_in
from lsgtool.writers.ooxml.refusal import Refusal

# What stands between headers and footers is put aside with its fields, and building blocks are on no page.
NOT_SHOWN = frozenset({"document", "glossaryDocument"})

BEGIN_AGAIN = msg("begin again from the file that comes with lsg, and save it with Word")


def refuse_dangers(parts: Mapping[str, bytes]) -> None:
    """Raise `Refusal` for a part that lies or reaches outside the file, starts something, or has entities.

    Every paper would carry them on to those who open it. Links that a reader clicks on are no danger.
    """
    for name, data in parts.items():
        if leads_out(name):
            raise Refusal(
                msg("it has a part named `{name}`, which lies outside the file", name=name), BEGIN_AGAIN
            )
        if has_doctype(data):
            raise Refusal(
                msg("its part `{name}` has a DOCTYPE, which no part may have", name=name),
                msg("save the file anew with Word; if the part is a picture, insert it as PNG instead"),
            )
        if name.lower().endswith(".rels"):
            refuse_outside(data)
        refuse_fields(data)


def leads_out(name: str) -> bool:
    """Tell whether a part of this name would not lie below the folder that the file is unpacked in."""
    return "\\" in name or ":" in name or not {"", ".", ".."}.isdisjoint(name.split("/"))


def has_doctype(data: bytes) -> bool:
    """Tell whether a part has a DOCTYPE, in UTF-8 or in UTF-16, where every other byte is zero."""
    return b"<!DOCTYPE" in data.replace(b"\0", b"")


def refuse_outside(data: bytes) -> None:
    """Raise `Refusal` when one of the relations in this part fetches something from outside."""
    for relation in relations_in(data):
        if relation.external and relation.kind != office("hyperlink"):
            raise Refusal(
                msg("it fetches `{address}` from outside", address=relation.address),
                msg("in Word, insert pictures instead of linking them, and choose Normal as the template"),
            )


def refuse_fields(data: bytes) -> None:
    """Raise `Refusal` when a header or the like has a field that may fetch or start something."""
    letters = data.replace(b"\0", b"")  # as above
    if b"instr" not in letters and b"fldChar" not in letters:
        return
    try:
        root = read_xml(data)
    except etree.XMLSyntaxError:  # a picture, or what Word cannot read either
        return
    if local(root.tag) in NOT_SHOWN:
        return
    for name in field_names(root):
        if name not in HARMLESS:
            raise Refusal(
                msg("it has a field `{name}`, which may fetch or start something", name=shortened(name)),
                msg(
                    "take the field away in Word, or make it plain text: click on it and press Ctrl+Shift+F9"
                ),
            )
