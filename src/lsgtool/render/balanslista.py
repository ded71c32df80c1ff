"""The balanslista of a day as a paper."""

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.balanslista import BalanslistaView
from lsgtool.registers.balanslista import Wanted
from lsgtool.registers.source import Source
from lsgtool.render.formats import Cover
from lsgtool.render.press import Draft

TEMPLATE = "balanslista.md.j2"
DOCUMENT, EVERY_BODY = "Balanslista", "Alla organ"


def draft_balanslista(source: Source, wanted: Wanted) -> Draft:
    """Return what is made of the balanslista; those that it is limited to stand in the name of its files.

    Raises UserError for a body or a principal that bodies.yaml does not have, and where files cannot be read:
    a paper that goes out must not say what nobody knows.
    """
    if source.history.left_out:
        raise UserError(
            msg(
                "no balanslista is made, for files cannot be read: {paths}",
                paths=", ".join(source.history.left_out),
            ),
            msg("`lsg check` says what is wrong with them; mend them first"),
        )
    wanted = wanted.by_id(source.bodies)
    view = BalanslistaView(source, wanted).build()
    limits = [name for name in (wanted.body, wanted.principal) if name is not None]
    day = view.day.isoformat()
    cover = Cover(f"{DOCUMENT} {day}", view.organisation, view.body or EVERY_BODY, DOCUMENT, view.day)
    return Draft("-".join(("balanslista", *limits, day)), TEMPLATE, view, cover)
