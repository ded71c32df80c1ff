"""What headers and footers hold beside their words: fields, pictures, and how all of it is set."""

from collections.abc import Iterator
from hashlib import sha256
from itertools import groupby
from typing import TypeAlias

from lsgtool.writers.look import Look, furniture
from lsgtool.writers.ooxml.fields import field_names, local
from lsgtool.writers.ooxml.markup import Element, read_xml, w
from lsgtool.writers.ooxml.package import office, read_relations, relations_part

Setting: TypeAlias = tuple[object, ...]
"""An element by its name, with its attributes; of letters with all that they are set by."""

# What Word writes anew each time it saves the file, and what stands for the words themselves.
OF_NO_MEANING = frozenset({"hdr", "ftr", "t", "instrText", "proofErr", "bookmarkStart", "bookmarkEnd"})
MARKS = ("rsid", "paraId", "textId", "Ignorable", "space")


def fields(look: Look) -> Iterator[str]:
    """Yield the names of the fields, such as PAGE."""
    for part in parts(look):
        yield from field_names(read_xml(look.parts[part]))


def words(look: Look) -> Iterator[str]:
    """Yield the words of each paragraph, whatever runs Word has cut them into."""
    for part in parts(look):
        for paragraph in read_xml(look.parts[part]).iter(w("p")):
            yield "".join(text.text or "" for text in paragraph.iter(w("t")))


def pictures(look: Look) -> Iterator[str]:
    """Yield each picture by its size and the beginning of its digest: two may have the same name."""
    for part in parts(look):
        relations = read_relations(look.parts, part) if relations_part(part) in look.parts else ()
        for relation in relations:
            if relation.kind == office("image"):
                data = look.parts.get(relation.part(part), b"")
                yield f"{len(data)} byte {sha256(data).hexdigest()[:8]}"


def layout(look: Look) -> tuple[Setting, ...]:
    """Return what headers and footers are set by, from top to bottom; Word may cut words into many runs."""
    elements = (element for part in parts(look) for element in read_xml(look.parts[part]).iter("*"))
    settings = (run(one) if one.tag == w("r") else setting(one) for one in elements if has_meaning(one))
    return tuple(one for one, _ in groupby(settings))


def has_meaning(element: Element) -> bool:
    """Tell whether an element is looked at by itself: what letters are set by is told with their run."""
    if local(element.tag) in OF_NO_MEANING or element.tag == w("rPr"):
        return False
    return next(element.iterancestors(w("rPr")), None) is None


def run(element: Element) -> Setting:
    """Return what the letters of a run are set by."""
    return "r", *(setting(one) for letters in element.iterfind(w("rPr")) for one in letters.iter("*"))


def setting(element: Element) -> Setting:
    """Return what an element says, but for the marks that Word leaves on it."""
    attributes = ((local(key), str(value)) for key, value in element.attrib.items())
    return local(element.tag), *sorted(one for one in attributes if not one[0].startswith(MARKS))


def parts(look: Look) -> tuple[str, ...]:
    """Return the headers and footers of the last section, each once."""
    return tuple(dict.fromkeys(furniture(look.section, look.relations, look.main)))
