"""Tables: named after the heading above, with a marked head row, in a box that scrolls on a narrow screen.

Its columns share the width as in Word and PDF, as long as all words have room.
"""

from collections.abc import Sequence

from lsgtool.document.tree import Alignment, Inlines, Table, plain
from lsgtool.writers.columns import EDGES, LONGEST_WORD, SIZE, Columns, stretches
from lsgtool.writers.keeping import FEW_ROWS
from lsgtool.writers.web.columns import on_paper
from lsgtool.writers.web.inlines import write_inlines
from lsgtool.writers.web.markup import NOTHING, Html, block, element, opening, text
from lsgtool.writers.web.setting import Setting

# So many columns stand closer on a telephone.
MANY = 4
# Points: a table that asks for smaller type on paper scrolls on every screen.
READABLE = 9.0


def write_table(table: Table, held: str, setting: Setting) -> Html:
    """Return the table in its box, which the keyboard can reach in order to scroll it.

    `held` is the class by which it is kept with the next block, or nothing.
    """
    columns = on_paper(table, setting.width)
    caption = element("caption", text(setting.heading), class_="unseen") if setting.heading else NOTHING
    rows = [write_row("td", row, table.alignment) for row in table.rows]
    written = block(
        "table",
        caption,
        write_columns(columns),
        block("thead", write_row("th", table.header, table.alignment)),
        block("tbody", *rows) if rows else NOTHING,
        class_=joined(
            "many" if len(table.header) >= MANY else "",
            "small" if columns.size < SIZE else "",
            "squeezed" if columns.edges < EDGES else "",
        ),
        style=f"--type: {columns.size:g}pt" if columns.size < SIZE else "",
    )
    return block(
        "div",
        written,
        class_=joined(
            "table",
            "wide" if columns.size < READABLE else "",
            "short" if len(rows) <= FEW_ROWS else "",
            held,
        ),
        role="group",
        tabindex="0",
        aria_labelledby=setting.anchor,
        aria_label="" if setting.anchor else "Tabell",
    )


def joined(*classes: str) -> str:
    """Return the classes of an element, without those that are empty."""
    return " ".join(filter(None, classes))


def write_columns(columns: Columns) -> Html:
    """Return the share of the width that each column gets."""
    whole = sum(columns.widths)
    shares = (f"--share: {100 * width / whole:.1f}%" for width in columns.widths)
    return element("colgroup", *(opening("col", {"style": share}) for share in shares))


def write_row(name: str, row: Sequence[Inlines], alignment: Sequence[Alignment]) -> Html:
    """Return one row of elements with this name."""
    return block("tr", *(write_cell(name, *cell) for cell in zip(row, alignment, strict=True)))


def write_cell(name: str, inlines: Inlines, alignment: Alignment) -> Html:
    """Return one cell; in the head row an empty one heads nothing."""
    words = write_inlines(inlines)
    side = alignment if alignment in ("center", "right") else ""
    longest = max(map(len, stretches(plain(inlines))))
    classes = joined(side, "breaks" if longest > LONGEST_WORD else "")
    if name == "th" and words:
        return element("th", words, scope="col", class_=classes)
    return element("td", words, class_=classes)
