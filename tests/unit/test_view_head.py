"""The head and the end of the minutes, and that the shipped template takes the view."""

import pytest
from tests.helpers.views import ITEMS, OFFICERS, View

from lsgtool import shipped
from lsgtool.papers.templates import Templates, view_values
from lsgtool.papers.view import Markdown


@pytest.mark.parametrize(
    ("day", "body", "short", "document", "sign"),
    [
        ("2011-02-22", "Länsgruppen", "LG", "minnesanteckningar", ""),
        ("2021-09-20", "Samverkansgruppen", None, "protokoll", "§"),
    ],
)
def test_the_head_is_of_its_day(
    day: str, body: str, short: str | None, document: str, sign: str, view: View
) -> None:
    made = view(day=day)

    assert (made.organisation, made.body, made.body_short) == ("Länets huvudmän", body, short)
    assert (made.document, made.sign, made.day.isoformat()) == (document, sign, day)


def test_what_is_not_written_is_none_or_empty(view: View) -> None:
    made = view()

    assert (made.time, made.place, made.form, made.diary_number, made.remark) == (None,) * 5
    assert (made.chair, made.secretary, made.adjuster) == (None, None, None)
    assert (made.members, made.others, made.absent, made.items) == ((), (), (), ())
    assert (made.summary, made.forwarded, made.attachments, made.next_meetings) == ((), (), (), ())
    assert [one.person for one in made.signatures] == [None, None, None]
    assert (made.extra, made.cancelled) == (False, False)


def test_meetings_to_come_have_names(view: View) -> None:
    made = view('next_meetings: [{body: samrad, date: 2021-10-25, time: "09.00–12.00", place: Malå}]\n')
    (to_come,) = made.next_meetings

    assert (to_come.body, to_come.day.isoformat()) == ("Samråd vård", "2021-10-25")
    assert (str(to_come.time), to_come.place) == ("09.00–12.00", "Malå")


def test_a_remark_is_markdown(view: View) -> None:
    assert isinstance(view("remark: En *anmärkning*.\n").remark, Markdown)


def test_the_shipped_template_takes_the_view(view: View) -> None:
    templates = Templates(shipped.templates())
    paper = templates.fill("protocol.md.j2", **view_values(view(OFFICERS + ITEMS)))

    assert paper.startswith("# Protokoll\n\nSamverkansgruppen\n\n")
    assert "\n## §\u00a032 Plan\n" in paper
    assert "\nKarin Ek\\\nOrdförande, Region Exempel\\\nDatum:\n" in paper
