"""What was known on a past day stays the same to the letter, whatever is written later."""

from collections.abc import Mapping

from tests.helpers.small import Make
from tests.registers.telling import FILES, LATER, day, page_of

from lsgtool.printers.tables import as_json
from lsgtool.registers import assignments, balanslista, decisions, records
from lsgtool.registers.assignments_page import assignments_page
from lsgtool.registers.balanslista_page import balanslista_page
from lsgtool.registers.decisions_page import decisions_page
from lsgtool.registers.source import source
from lsgtool.registers.story import story
from lsgtool.registers.story_page import story_page

ON = day("2024-09-01")
MATTERS = ("avtal", "natverk", "plan")


def everything(make: Make, files: Mapping[str, str]) -> str:
    """Return all that the registers tell of a day, in one text."""
    small = make(files)
    known = source(small, ON)
    page = page_of(known)
    waiting = balanslista.balanslista(known, balanslista.Wanted(everything=True))
    assigned = assignments.assignments(known, assignments.Wanted(everything=True))
    decided = decisions.decisions(small, ON, decisions.Wanted())
    stories = [found for matter in MATTERS if (found := story(small, known, matter)) is not None]
    assert len(stories) == len(MATTERS)
    return "\n".join(
        (
            as_json(map(records.waiting, waiting)),
            as_json(map(records.assigned, assigned)),
            as_json(map(records.decided, decided.rows)),
            *(as_json(map(records.stepped, found.steps)) for found in stories),
            *balanslista_page(page, waiting, (), balanslista.Wanted()),
            *assignments_page(page, assigned, (), assignments.Wanted()),
            *decisions_page(page, decided, decisions.Wanted()),
            *(line for found in stories for line in story_page(page, found, ())),
        )
    )


def test_what_is_written_later_changes_nothing(workspace: Make) -> None:
    before = everything(workspace, FILES)
    assert "Avtal om vårdhygien" in before
    assert everything(workspace, FILES | LATER) == before
