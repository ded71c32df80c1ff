"""How wide the columns of a table are: as wide as their words ask, and together the whole width."""

from lsgtool.document.tree import Table, plain

# Twips that a character of 10 points takes on average, and a cell's own margins.
CHARACTER = 105
MARGINS = 240


def column_widths(table: Table, width: int) -> tuple[int, ...]:
    """Return the widths in twips; they add up to `width`.

    A column that asks for less than its fair share gets what it asks for, and what it leaves goes to the
    others: names and numbers stay on one line, and long texts are broken.
    """
    columns = [
        [plain(row[place]) for row in (table.header, *table.rows)] for place in range(len(table.header))
    ]
    wanted = [MARGINS + CHARACTER * max(map(len, column)) for column in columns]
    if sum(wanted) <= width:
        return shared(wanted, wanted, width)
    modest: dict[int, int] = {}
    while found := content(wanted, modest, width):
        modest |= found
    base = [
        modest.get(place, MARGINS + CHARACTER * longest_word(column)) for place, column in enumerate(columns)
    ]
    if sum(base) > width:
        return shared([0] * len(base), base, width)
    return shared(base, [0 if place in modest else want for place, want in enumerate(wanted)], width)


def content(wanted: list[int], modest: dict[int, int], width: int) -> dict[int, int]:
    """Return the further columns that ask for no more than a fair share of the width that is left."""
    others = [place for place in range(len(wanted)) if place not in modest]
    fair = (width - sum(modest.values())) // len(others)
    return {place: wanted[place] for place in others if wanted[place] <= fair}


def longest_word(texts: list[str]) -> int:
    """Return the length of the longest word; a line may break at a space or after a hyphen."""
    return max(len(word) for text in texts for word in text.replace("-", "- ").split(" "))


def shared(base: list[int], weights: list[int], width: int) -> tuple[int, ...]:
    """Return `base` with the rest of the width shared out by weight; the last column takes the remainder."""
    spare, total = width - sum(base), sum(weights)
    widths = [least + spare * weight // total for least, weight in zip(base, weights, strict=True)]
    widths[-1] += width - sum(widths)
    return tuple(widths)
