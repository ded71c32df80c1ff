"""Where a look shows how far minutes have come: in places of its own, or beside another placeholder."""

from collections.abc import Iterator, Mapping

from lsgtool.messages import msg
from lsgtool.writers.look import Doubt, Look
from lsgtool.writers.look_headers import printed_kinds
from lsgtool.writers.ooxml.markup import r, read_xml, w
from lsgtool.writers.ooxml.placeholders import placeholders
from lsgtool.writers.properties import Properties

STATE, SEAL = "state", "seal"
BESIDE: Mapping[str, tuple[str, ...]] = {
    STATE: ("date", "document", "body", "organisation"),
    SEAL: ("date", "document"),
}
"""Beside which placeholder each is shown on pages without one for it: the first of these that is there."""


def values_in(look: Look, properties: Properties) -> Mapping[str, Mapping[str, str]]:
    """Return what the placeholders stand for in each header and footer that has some, by the part's name."""
    values = properties.placeholders()
    found = {part: dict(values) for part in look.furniture}
    for name in (STATE, SEAL):
        for part, beside in dict.fromkeys(_joined(look, name) if values[name] else ()):
            found[part][beside] += f" · {values[name]}"
    return found


def without_place(look: Look) -> Iterator[Doubt]:
    """Yield what is said of a look in which not every page has a place for one of them."""
    for name, doubt in ((STATE, NO_STATE), (SEAL, NO_SEAL)):
        if any(name not in shown for page in _pages(look) for shown in [_all(page)]):
            yield doubt


def _joined(look: Look, name: str) -> Iterator[tuple[str, str]]:
    """Yield the header or footer, and the placeholder in it, that shows this on a page without one for it."""
    for page in _pages(look):
        if name not in _all(page):
            for part, shown in page.items():
                beside = next((one for one in BESIDE[name] if one in shown), None)
                if beside is not None:
                    yield part, beside
                    break


def _all(page: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*page.values())


def _pages(look: Look) -> Iterator[Mapping[str, frozenset[str]]]:
    """Yield for each kind of page its header and its footer, with the placeholders in them."""
    parts = {relation.id: relation.part(look.main) for relation in look.relations}
    for kind in printed_kinds(look):
        references = (
            reference
            for name in ("headerReference", "footerReference")
            for reference in look.section.iterfind(w(name))
            if reference.get(w("type")) == kind
        )
        own = [parts[reference.get(r("id"), "")] for reference in references]
        yield {part: frozenset(placeholders(read_xml(look.parts[part]))) for part in own}


NO_STATE: Doubt = (
    msg("not every page has `{{state}}` in its header or footer, which says that minutes are a draft"),
    msg(
        "write it into each header in Word, the first page's too; without it a draft is told beside the date"
    ),
)
NO_SEAL: Doubt = (
    msg("not every page has `{{seal}}` in its header or footer, which shows the seal of adjusted minutes"),
    msg(
        "write it into each footer in Word, the first page's too; without it the seal stands beside the date"
    ),
)
