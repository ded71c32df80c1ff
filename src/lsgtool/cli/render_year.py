"""The work behind `lsg render year`."""

from pathlib import Path

from lsgtool import shipped
from lsgtool.cli.delivery import Delivery, Order
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.reference import FIRST_YEAR, LAST_YEAR
from lsgtool.render.formats import chosen
from lsgtool.render.press import Press
from lsgtool.render.year import draft_year
from lsgtool.workspace.workspace import Workspace


def render_year(root: Path, year: str | None, body: str | None, order: Order) -> int:
    """Make the plan of a calendar year, of one body or of all, and say which files; return the exit code."""
    number = _year(year)
    workspace = Workspace(root)
    delivery = Delivery(order, root)
    press = Press(workspace.root, shipped.templates(), chosen(order.formats, calendar=True))
    draft = draft_year(workspace, number, body)
    delivery.put(press.make(draft), draft.notes)
    delivery.show()
    return delivery.close(1)


def _year(text: str | None) -> int:
    if text is None:
        raise UserError(msg("no year is named"), msg("name one, such as 2025"))
    if text.isascii() and text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR:
        return int(text)
    raise UserError(
        msg("`{text}` is no year", text=text),
        msg("name one from {first} to {last}, such as 2025", first=FIRST_YEAR, last=LAST_YEAR),
    )
