"""The work behind `lsg render balanslista`."""

from datetime import date
from pathlib import Path

from lsgtool import shipped
from lsgtool.cli.delivery import Delivery, Order
from lsgtool.registers.balanslista import Wanted
from lsgtool.registers.source import source
from lsgtool.render.balanslista import draft_balanslista
from lsgtool.render.formats import chosen
from lsgtool.render.press import Press
from lsgtool.workspace.workspace import Workspace


def render_balanslista(root: Path, wanted: Wanted, order: Order, on: date) -> int:
    """Make the balanslista as on the day `on` and say which files; return the exit code."""
    workspace = Workspace(root)
    delivery = Delivery(order, root)
    press = Press(workspace.root, shipped.templates(), chosen(order.formats))
    draft = draft_balanslista(source(workspace, on), wanted)
    delivery.put(press.make(draft), draft.notes)
    delivery.show()
    return delivery.close(1)
