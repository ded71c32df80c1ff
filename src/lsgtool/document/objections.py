"""The words for what a text may not hold: a table of markdown-it's tokens, each with its way out."""

from typing import TypeAlias

from lsgtool.codes import CONTROL_CHARACTER, HEADING_IN_TEXT, HTML_IN_TEXT, NOT_FOR_MINUTES
from lsgtool.diagnostic import Code
from lsgtool.messages import Message, msg

Objection: TypeAlias = tuple[Code, Message, Message]
"""The code, what is wrong, and the way out."""

HEADING: Objection = (
    HEADING_IN_TEXT,
    msg("a text holds no headings of its own"),
    msg("give this part an item of its own under `items:`, or set the line in bold: `**like this**`"),
)
HTML: Objection = (
    HTML_IN_TEXT,
    msg("a text holds no HTML"),
    msg("use `*italic*`, `**bold**` or a list; to show the sign itself, write `\\<`"),
)
PICTURE: Objection = (
    NOT_FOR_MINUTES,
    msg("a text holds no pictures"),
    msg("name the file under `papers:` and mention it in the text"),
)
INDENTED: Objection = (
    NOT_FOR_MINUTES,
    msg("a line that begins with four spaces is set as computer code"),
    msg("let the line begin at the left edge, or right below the text of its list item"),
)
CODE: Objection = (
    NOT_FOR_MINUTES,
    msg("words between backticks are set as computer code"),
    msg("use quotation marks, `*italic*` or `**bold**`"),
)
QUOTE: Objection = (
    NOT_FOR_MINUTES,
    msg("a line that begins with `>` is set as a decision box"),
    msg("write decisions under `decisions:`; to show the sign itself, write `\\>`"),
)
RULE: Objection = (
    NOT_FOR_MINUTES,
    msg("a line of dashes is set as a line to sign on"),
    msg("take it away; an empty line is enough between two paragraphs"),
)
DEEP_LIST: Objection = (
    NOT_FOR_MINUTES,
    msg("a list is at most three levels deep"),
    msg("divide the list, or write the deepest level as a sentence"),
)
REFERENCE: Objection = (
    NOT_FOR_MINUTES,
    msg("an address on a line of its own does not show in every format"),
    msg("write the address where the link stands: `[words](https://…)`"),
)
TOO_DEEP: Objection = (
    NOT_FOR_MINUTES,
    msg("brackets stand too deep inside each other"),
    msg("take them away; to show the sign itself, write `\\[`"),
)
FOOTNOTE: Objection = (
    NOT_FOR_MINUTES,
    msg("a footnote does not show in every format"),
    msg("write the remark where it belongs; to show the signs themselves, write `\\[^`"),
)
STRUCK: Objection = (
    NOT_FOR_MINUTES,
    msg("words between `~` are struck out in some formats and not in others"),
    msg("delete the words, or say that they are withdrawn; to show the sign itself, write `\\~`"),
)
SMILEY: Objection = (
    NOT_FOR_MINUTES,
    msg("a word between colons becomes a picture in some formats"),
    msg("put a space after the colon; to show the signs themselves, write `\\:`"),
)
TASK: Objection = (
    NOT_FOR_MINUTES,
    msg("a list of boxes to tick does not show in every format"),
    msg("say in words what is done; to show the signs themselves, write `\\[`"),
)

REFUSED: dict[str, Objection] = {
    "heading_open": HEADING,
    "html_block": HTML,
    "html_inline": HTML,
    "image": PICTURE,
    "code_block": INDENTED,
    "fence": CODE,
    "code_inline": CODE,
    "blockquote_open": QUOTE,
    "hr": RULE,
}


def invisible(character: str) -> Objection:
    """Return what is said about a character that no file may hold, written as an entity."""
    return (
        CONTROL_CHARACTER,
        msg("an invisible character stands here: U+{number}", number=f"{ord(character):04X}"),
        msg("take away the `&…;` that stands for it; to show the sign `&` itself, write `\\&`"),
    )


def bad_link(address: str) -> Objection:
    """Return what is said about a link to an address that readers of the paper cannot open."""
    return (
        NOT_FOR_MINUTES,
        msg("a link to `{address}` does not work in a paper", address=address),
        msg("a link begins with https://, http:// or mailto:; name a file under `papers:` instead"),
    )
