"""The plan of a year: its meetings by the rules of their days, its calendar, and what is refused."""

from collections.abc import Mapping
from datetime import date

import pytest
from tests.helpers.showing import said
from tests.helpers.small import Make, meeting

from lsgtool import shipped
from lsgtool.errors import UserError
from lsgtool.papers.months import idle, months_of
from lsgtool.papers.year_view import YearMeeting
from lsgtool.render.press import Press
from lsgtool.render.year import draft_year
from lsgtool.workspace.workspace import Workspace

BODIES = """\
organisation: Region Exempel och dess kommuner
principals: {}
bodies:
  lsg:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen, short: LG}]
    papers:
      - {from: 2000-01-01, basis: Arbetsordning, working_days: 10}
      - {from: 2025-03-01, basis: Arbetsordning, calendar_days: 7}
    apologies:
      - {from: 2000-01-01, basis: Arbetsordning, working_days: 1, to: sekreteraren}
    meetings: [{from: 2000-01-01, basis: Arbetsordning, at_least: 2, booked_by: 11-30}]
  au:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Arbetsutskottet}]
    working_committee_of: lsg
  radet:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Rådet}]
"""
FILES = {
    "bodies.yaml": BODIES,
    **meeting("lsg/2024-11-15"),
    **meeting("au/2024-12-10"),
    **meeting("lsg/2025-01-09", status="planned", more='time: "9-12"\nplace: Digitalt'),
    **meeting("au/2025-01-09", status="planned"),
    **meeting("au/2025-02-20", status="planned"),
    **meeting("au/2025-03-03", status="cancelled"),
    **meeting("lsg/2025-03-14", status="planned", more="extra: true\nplace: Umeå"),
    **meeting("lsg/2025-05-30", status="cancelled", more='time: "9-12"'),
    **meeting("radet/2025-01-09", status="planned", more='time: "13.00"'),
}
ONE_BODY = """\
# Årsplan 2025

Ledningsgruppen (LG)

**Möten:** 2, och 1 inställt\\
**Möten 2026 bokas:** senast 30 november 2025

## Möten

| Dag | Tid | Plats | AU | Handlingar | Förhinder |
| --- | --- | --- | --- | --- | --- |
| Torsdag 9 januari | 09.00–12.00 | Digitalt | 10 december 2024 | 18 december 2024 | 8 januari |
| Fredag 14 mars (extra möte) | – | Umeå | 20 februari | – | 13 mars |
| Fredag 30 maj (inställt) | 09.00–12.00 | – | – | – | – |

Under AU står dagen då organets arbetsutskott möts före mötet.

## Kalender

M är möte, A möte i arbetsutskott, F sista dag att anmäla förhinder och \\* helgdag. \
I april–december är inget planerat.

### Januari 2025

| V. | Må | Ti | On | To | Fr | Lö | Sö |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 |  |  | 1\\* | 2 | 3 | 4 | 5 |
| 2 | 6\\* | 7 | 8 F | **9 M A** | 10 | 11 | 12 |
| 3 | 13 | 14 | 15 | 16 | 17 | 18 | 19 |
| 4 | 20 | 21 | 22 | 23 | 24 | 25 | 26 |
| 5 | 27 | 28 | 29 | 30 | 31 |  |  |

**Onsdag 1:** Nyårsdagen\\
**Måndag 6:** Trettondedag jul\\
**Onsdag 8:** Sista dag att anmäla förhinder till LG\\
**Torsdag 9:** LG och Arbetsutskottet möts

### Februari 2025

| V. | Må | Ti | On | To | Fr | Lö | Sö |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 5 |  |  |  |  |  | 1 | 2 |
| 6 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
| 7 | 10 | 11 | 12 | 13 | 14 | 15 | 16 |
| 8 | 17 | 18 | 19 | **20 A** | 21 | 22 | 23 |
| 9 | 24 | 25 | 26 | 27 | 28 |  |  |

**Torsdag 20:** Arbetsutskottet möts

### Mars 2025

| V. | Må | Ti | On | To | Fr | Lö | Sö |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 9 |  |  |  |  |  | 1 | 2 |
| 10 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
| 11 | 10 | 11 | 12 | 13 F | **14 M** | 15 | 16 |
| 12 | 17 | 18 | 19 | 20 | 21 | 22 | 23 |
| 13 | 24 | 25 | 26 | 27 | 28 | 29 | 30 |
| 14 | 31 |  |  |  |  |  |  |

**Torsdag 13:** Sista dag att anmäla förhinder till LG\\
**Fredag 14:** LG möts
"""
EVERY_BODY = """\
# Årsplan 2025

Alla organ

**Möten:** 5, och 2 inställda\\
**Möten 2026 bokas:** senast 30 november 2025 av LG

## Möten

| Dag | Organ | Tid | Plats | AU | Handlingar | Förhinder |
| --- | --- | --- | --- | --- | --- | --- |
| Torsdag 9 januari | LG | 09.00–12.00 | Digitalt | 10 december 2024 | 18 december 2024 | 8 januari |
| Torsdag 9 januari | Arbetsutskottet | – | – | – | – | – |
| Torsdag 9 januari | Rådet | 13.00 | – | – | – | – |
| Torsdag 20 februari | Arbetsutskottet | – | – | – | – | – |
| Måndag 3 mars (inställt) | Arbetsutskottet | – | – | – | – | – |
| Fredag 14 mars (extra möte) | LG | – | Umeå | 20 februari | – | 13 mars |
| Fredag 30 maj (inställt) | LG | 09.00–12.00 | – | – | – | – |

Under AU står dagen då organets arbetsutskott möts före mötet. Förkortningar: LG (Ledningsgruppen).

## Kalender

M är möte, F sista dag att anmäla förhinder och \\* helgdag. I april–december är inget planerat.

"""


def made(
    workspace: Workspace, body: str | None = None, year: int = 2025, kind: str = "md"
) -> Mapping[str, str]:
    """Return the files of a plan by name, without no-break spaces."""
    files = Press(workspace.root, shipped.templates(), (kind,)).make(draft_year(workspace, year, body))
    return {name: content.decode("utf-8").replace("\u00a0", " ") for name, content in files.items()}


def test_the_plan_of_one_body(workspace: Make) -> None:
    assert made(workspace(FILES), "LG") == {"lsg-arsplan-2025.md": ONE_BODY}


def test_the_plan_of_every_body(workspace: Make) -> None:
    text = made(workspace(FILES))["arsplan-2025.md"]
    assert text.startswith(EVERY_BODY)
    assert "\n**Torsdag 9:** LG, Arbetsutskottet och Rådet möts\n" in text


def test_a_name_is_shown_letter_by_letter(workspace: Make) -> None:
    files = FILES | {"bodies.yaml": BODIES.replace("short: LG", 'short: "*L*|G_"')}
    text = made(workspace(files))["arsplan-2025.md"]
    assert "| Fredag 14 mars (extra möte) | \\*L\\*\\|G\\_ | – | Umeå | 20 februari | – | 13 mars |\n" in text
    assert "\n**Torsdag 9:** \\*L\\*\\|G\\_, Arbetsutskottet och Rådet möts\n" in text


def test_papers_are_due_by_the_rule_of_the_meeting_s_day(workspace: Make) -> None:
    later = {"bodies.yaml": BODIES, **meeting("lsg/2025-04-25", status="planned")}
    text = made(workspace(later))["arsplan-2025.md"]
    assert "| Fredag 25 april | LG | 18 april | 24 april |\n" in text
    assert (
        "| 16 | 14 | 15 | 16 | 17 | 18\\* H | 19 | 20\\* |\n"
        "| 17 | 21\\* | 22 | 23 | 24 F | **25 M** | 26 | 27 |\n" in text
    )
    assert "\n**Fredag 18:** Sista dag för handlingar till LG; långfredagen\\\n" in text


def test_a_year_without_any_meeting_left_has_no_calendar(workspace: Make) -> None:
    files = {"bodies.yaml": BODIES, **meeting("radet/2025-04-25", status="cancelled")}
    assert made(workspace(files), "radet")["radet-arsplan-2025.md"] == (
        "# Årsplan 2025\n\nRådet\n\n"
        "**Möten:** 0, och 1 inställt\\\n**Möten 2026 bokas:** ingen dag är satt\n\n"
        "## Möten\n\n| Dag |\n| --- |\n| Fredag 25 april (inställt) |\n"
    )


def test_the_events_of_the_year_and_the_day_to_book_the_next_one(workspace: Make) -> None:
    text = made(workspace(FILES), "lsg", kind="ics")["lsg-arsplan-2025.ics"].replace("\r\n ", "")
    found = [line for line in text.splitlines() if line.startswith(("SUMMARY:", "DTSTART;", "STATUS:"))]
    assert found == [
        "SUMMARY:Sista dag för handlingar: LG 9 januari",
        "DTSTART;VALUE=DATE:20241218",
        "STATUS:CONFIRMED",
        "SUMMARY:Sista dag att anmäla förhinder: LG 9 januari",
        "DTSTART;VALUE=DATE:20250108",
        "STATUS:CONFIRMED",
        "SUMMARY:Ledningsgruppen (LG)",
        "DTSTART;TZID=Europe/Stockholm:20250109T090000",
        "STATUS:CONFIRMED",
        "SUMMARY:Sista dag att anmäla förhinder: LG 14 mars",
        "DTSTART;VALUE=DATE:20250313",
        "STATUS:CONFIRMED",
        "SUMMARY:Ledningsgruppen (LG)\\, extra möte",
        "DTSTART;VALUE=DATE:20250314",
        "STATUS:CONFIRMED",
        "SUMMARY:Inställt: Sista dag för handlingar: LG 30 maj",
        "DTSTART;VALUE=DATE:20250523",
        "STATUS:CANCELLED",
        "SUMMARY:Inställt: Sista dag att anmäla förhinder: LG 30 maj",
        "DTSTART;VALUE=DATE:20250528",
        "STATUS:CANCELLED",
        "SUMMARY:Inställt: Ledningsgruppen (LG)",
        "DTSTART;TZID=Europe/Stockholm:20250530T090000",
        "STATUS:CANCELLED",
        "SUMMARY:Sista dag att boka möten 2026: LG",
        "DTSTART;VALUE=DATE:20251130",
        "STATUS:CONFIRMED",
    ]


BROKEN = {"meetings/lsg/2025-02-14.yaml": "body: lsg\n", "meetings/lsg/2025-0214.yaml": "body: lsg\n"}


@pytest.mark.parametrize(
    ("files", "year", "body", "trouble"),
    [
        (FILES, 2025, "lgs", "no body is called `lgs` in bodies.yaml\n    did you mean `lsg`?"),
        (FILES, 2026, None, "no meeting of 2026 is booked\n    there are meetings of 2024, 2025"),
        (FILES, 2024, "radet", "no meeting of radet in 2024 is booked\n    there are meetings of 2025"),
        (
            {"bodies.yaml": BODIES},
            2025,
            None,
            "no meeting of 2025 is booked\n    `lsg new-meeting BODY` begins one",
        ),
        (
            {"bodies.yaml": BODIES},
            2025,
            "Rådet",
            "no meeting of radet in 2025 is booked\n    `lsg new-meeting radet` begins one",
        ),
        (
            FILES | BROKEN,
            2025,
            "lsg",
            (
                "no plan is made, for files cannot be read: "
                "meetings/lsg/2025-02-14.yaml, meetings/lsg/2025-0214.yaml\n"
                "    `lsg check` says what is wrong with them; mend them first"
            ),
        ),
        (
            {"bodies.yaml": "bodies: {}\n"},
            2025,
            None,
            (
                "bodies.yaml has faults, so no plan can be made\n"
                "    `lsg check` says what is wrong with it, and where"
            ),
        ),
    ],
)
def test_what_is_refused(
    workspace: Make, files: Mapping[str, str], year: int, body: str | None, trouble: str
) -> None:
    with pytest.raises(UserError) as caught:
        made(workspace(files), body, year)
    assert said(caught.value) == trouble


def test_a_broken_file_of_another_body_or_year_stops_no_plan(workspace: Make) -> None:
    broken = {"meetings/radet/2025-02-14.yaml": "", "meetings/lsg/2023-02-14.yaml": ""}
    assert made(workspace(FILES | broken), "lsg") == {"lsg-arsplan-2025.md": ONE_BODY}


def planned(day: date, papers: date | None = None, *, cancelled: bool = False) -> YearMeeting:
    return YearMeeting(
        day=day,
        time=None,
        place=None,
        body="LG",
        extra=False,
        cancelled=cancelled,
        papers=papers,
        apologies=None,
        committee=None,
    )


@pytest.mark.parametrize("year", range(1998, 2036))
def test_every_day_of_a_month_stands_once_under_its_weekday(year: int) -> None:
    meetings = [planned(date(year, month, 1)) for month in range(1, 13)]
    months = months_of(year, meetings, {})
    assert len(months) == 12
    for number, month in enumerate(months, start=1):
        found = []
        for week in month.weeks:
            assert len(week.days) == 7
            for place, one in enumerate(week.days):
                if one is not None:
                    assert (one.day.weekday(), one.day.isocalendar().week) == (place, week.number)
                    found.append(one.day)
        assert found == [date(year, number, day) for day in range(1, len(found) + 1)]
        assert (found[-1].toordinal() + 1) == date(year + number // 12, number % 12 + 1, 1).toordinal()


def test_months_are_those_in_which_something_falls() -> None:
    january, march = date(2025, 1, 15), date(2025, 3, 14)
    meetings = [planned(january, date(2024, 12, 27)), planned(march, date(2025, 2, 28))]
    meetings.append(planned(date(2025, 9, 1), date(2025, 8, 1), cancelled=True))
    months = months_of(2025, meetings, {date(2025, 5, 6): ["AU"], date(2024, 12, 9): ["AU"]})
    assert [month.name for month in months] == ["januari", "februari", "mars", "maj"]
    assert idle(months) == "april och juni–december"


def test_a_year_in_which_something_falls_on_every_month_has_none_left() -> None:
    assert idle(months_of(2025, [planned(date(2025, month, 1)) for month in range(1, 13)], {})) == ""
