"""The decision box: a group with a name, so that those who hear the page know where it begins and ends."""

from collections.abc import Iterable

from lsgtool.document.tree import Decision, Flow, ListBlock, Paragraph, plain
from lsgtool.writers.web.anchors import slug
from lsgtool.writers.web.flow import write_flow
from lsgtool.writers.web.inlines import write_inlines
from lsgtool.writers.web.markup import NOTHING, Html, block, element
from lsgtool.writers.web.printed import lines_of_print
from lsgtool.writers.web.setting import Setting

# A longer decision may break in print: moved whole to the next page it would leave half a page empty.
LONGEST_WHOLE = 25  # lines


def write_decision(decision: Decision, setting: Setting) -> Html:
    """Return the box: it is heard as "Beslut § 34 Suicidpreventiv strategi"."""
    title, anchor = NOTHING, ""
    if decision.title:
        anchor = setting.anchors.claim(name_of(decision, setting))
        title = element("p", write_inlines(decision.title), id=anchor, class_="title")
    return block(
        "div",
        title,
        write_flow(decision.blocks, setting.in_box()),
        class_="decision" if height(decision.blocks) <= LONGEST_WHOLE else "decision long",
        role="group",
        aria_labelledby=" ".join(filter(None, (anchor, setting.anchor))),
        aria_label="" if anchor or setting.anchor else "Beslut",
    )


def name_of(decision: Decision, setting: Setting) -> str:
    """Return the name that the box wants: `p34-beslut`."""
    return "-".join(filter(None, (setting.anchor, slug(plain(decision.title))))) or "beslut"


def height(blocks: Iterable[Flow]) -> int:
    """Return about how many lines the blocks take on paper."""
    total = 0
    for one in blocks:
        match one:
            case Paragraph(inlines):
                total += lines_of_print(inlines)
            case ListBlock(items=items):
                total += sum(height(item) for item in items)
            case _:
                total += sum(max(map(lines_of_print, row)) for row in (one.header, *one.rows))
    return total
