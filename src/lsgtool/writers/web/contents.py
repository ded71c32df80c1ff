"""The list of contents: a link to each heading of level 2, where there are enough of them to look through."""

from lsgtool.document.tree import plain
from lsgtool.writers.web.markup import NOTHING, Html, block, element, text
from lsgtool.writers.web.outline import Part

# Not "Innehåll": there is a paper that is called so.
TITLE = text("På den här sidan")
FEWEST = 3


def write_contents(paper: Part) -> Html:
    """Return the list, or nothing for a paper of one or two parts.

    It is folded on a telephone and stands beside the text on a wide screen, where the style sheet shows it
    folded or not; so it has its title twice, and one of them is never shown.
    """
    listed = [part for title in paper.parts for part in title.parts]
    if len(listed) < FEWEST:
        return NOTHING
    links = block("ul", *map(write_link, listed))
    return block(
        "nav",
        element("p", TITLE, class_="title"),
        block("details", element("summary", TITLE), links),
        aria_label=TITLE,
        tabindex="0",
    )


def write_link(part: Part) -> Html:
    """Return the number and the words of a heading, and the way to it."""
    if part.heading is None:
        raise AssertionError("what is listed has a heading")
    words = text(plain(part.heading.inlines))
    if part.heading.number:
        words = Html(f"{element('span', text(part.heading.number), class_='number')} {words}")
    return element("li", element("a", words, href=f"#{part.anchor}"))
