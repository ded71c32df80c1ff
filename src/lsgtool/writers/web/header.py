"""What stands above and below a paper, as in Word: whose it is, which one, how far it has come, its seal."""

from base64 import b64encode

from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Logo
from lsgtool.writers.web.markup import NOTHING, Html, block, element, opening, text

PIXELS = 96 / 25.4  # in a millimetre


def write_header(properties: Properties, logo: Logo | None) -> Html:
    """Return the logo with the organisation, and the document with its date."""
    return block(
        "header",
        write_logo(logo) if logo else NOTHING,
        element("p", text(properties.organisation), class_="organisation"),
        element("p", text(properties.state), class_="state") if properties.state else NOTHING,
        element("p", text(f"{properties.document} · {properties.date}"), class_="document"),
    )


def write_footer(properties: Properties) -> Html:
    """Return the seal; nothing below a paper without one."""
    return block("footer", element("p", text(properties.seal))) if properties.seal else NOTHING


def write_logo(logo: Logo) -> Html:
    """Return the picture inside the page itself, as large as in Word."""
    data = b64encode(logo.data).decode("ascii")
    return opening(
        "img",
        {
            "src": f"data:image/{logo.kind};base64,{data}",
            "alt": logo.text,
            "width": str(round(logo.width * PIXELS)),
            "height": str(round(logo.height * PIXELS)),
        },
    )
