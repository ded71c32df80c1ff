"""A paper as a page of the web: one file that needs no other, for screen, telephone and printer."""

from lsgtool.document.tree import Document
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Traits
from lsgtool.writers.web.anchors import MAIN, Anchors
from lsgtool.writers.web.blocks import write_part
from lsgtool.writers.web.contents import write_contents
from lsgtool.writers.web.header import write_footer, write_header
from lsgtool.writers.web.markup import Html, block, element, lines, opening, text
from lsgtool.writers.web.outline import outline
from lsgtool.writers.web.setting import Setting
from lsgtool.writers.web.style import style_sheet

DOCTYPE = Html("<!DOCTYPE html>")

# Whatever stands on the page, a browser runs no script in it and fetches nothing for it.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def write(document: Document, properties: Properties, traits: Traits) -> bytes:
    """Return the page in UTF-8; the same paper with the same traits gives the same bytes.

    Raises `UserError` for a link to what is neither on the web nor an address of the post, and `ValueError`
    for a character that no file may hold.
    """
    anchors = Anchors()
    paper = outline(document.blocks, anchors)
    body = block(
        "body",
        element("a", text("Till texten"), class_="skip", href=f"#{MAIN}"),
        write_header(properties, traits.logo),
        write_contents(paper),
        block("main", write_part(paper, Setting(anchors)), id=MAIN, tabindex="-1"),
        write_footer(properties),
    )
    page = lines((DOCTYPE, block("html", head(properties, traits), body, lang="sv")))
    return f"{page}\n".encode()


def head(properties: Properties, traits: Traits) -> Html:
    """Return what the page says of itself; diary numbers are no telephone numbers."""
    told = (properties.document, properties.subject, properties.date, properties.state or properties.seal)
    about = ", ".join(filter(None, told))
    named = {
        "viewport": "width=device-width, initial-scale=1",
        "author": properties.organisation,
        "description": about,
        "format-detection": "telephone=no",
    }
    return block(
        "head",
        opening("meta", {"charset": "utf-8"}),
        opening("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY}),
        element("title", text(properties.title)),
        *(opening("meta", {"name": name, "content": content}) for name, content in named.items()),
        block("style", style_sheet(traits, properties)),
    )
