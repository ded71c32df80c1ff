"""What stands around the text of a paper, and its look, as plain data for the typesetter."""

from collections.abc import Sequence

from lsgtool.writers.pdf.flow import place
from lsgtool.writers.pdf.inlines import Data, legal
from lsgtool.writers.pdf.pieces import pieces, room
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Logo, Traits

# Points: the size of the type of the organisation's name, which stands larger than all else in a header.
SENDER = 12

# What the typesetter calls the kinds of pictures.
FORMATS = {"png": "png", "jpeg": "jpg"}


def cover_data(properties: Properties) -> Data:
    """Return the properties of the file and the words of its headers, with long words cut."""
    letters = room(place(shifted=False).width, SENDER)
    state = properties.state or properties.seal
    about = (properties.organisation, properties.body, properties.document, state)
    return {
        "title": legal(properties.title),
        "author": legal(properties.body),
        "subject": legal(properties.subject),
        "keywords": [legal(word) for word in about if word],
        "organisation": pieces(legal(properties.organisation), letters),
        "body": pieces(legal(properties.body), letters),
        "document": legal(properties.document),
        "date": legal(properties.date),
        "state": legal(properties.state),
        "seal": legal(properties.seal),
        "made": [properties.made.year, properties.made.month, properties.made.day],
    }


def look_data(traits: Traits, families: Sequence[str]) -> Data:
    """Return the colours, the families of fonts, the first one first, and the logo if there is one."""
    return {
        "accent": traits.accent,
        "tint": traits.tint,
        "muted": traits.muted,
        "line": traits.line,
        "link": traits.link,
        "fonts": list(families),
        "logo": None if traits.logo is None else logo_data(traits.logo),
    }


def logo_data(logo: Logo) -> Data:
    """Return the logo, its bytes as numbers; `width` and `height` in millimetres."""
    return {
        "data": list(logo.data),
        "format": FORMATS[logo.kind],
        "text": legal(logo.text),
        "width": logo.width,
        "height": logo.height,
    }
