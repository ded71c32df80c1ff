"""The page of the Monday morning: whole, in both languages, and what it shows of too much and of nothing."""

import pytest
from tests.helpers.showing import said
from tests.helpers.small import meeting
from tests.status.conftest import Show
from tests.status.repository import BODIES, FILES

from lsgtool.errors import UserError
from lsgtool.printers.lines import Tone

ENGLISH = """\
Monday 2024-12-02, week 49

meetings/samrad/2025-05-23.yaml cannot be read and is left out; `lsg check` says
what is wrong with it

Late: 3
481 days        LSG – get the answers of Osterby (1 of 2 are in): att
                rekommendera huvudmännen att anta …           lsg/2023-02-10 § 1
3 days          LSG – assignment to Rut Modig: skicka planen på remiss
                                                              lsg/2024-11-15 § 2
3 days          LSG – send to the principals: att rekommendera huvudmännen att
                anta rutinen                                  lsg/2024-11-15 § 1

This week, to Sun 2024-12-08: 0

Next week, to Sun 2024-12-15: 2
Tue 2024-12-10  LSG – assignment to Beredningen vuxna och äldre: svara
                                                              lsg/2024-11-15 § 2
Thu 2024-12-12  Samrådet – take up “Rutinen vid utskrivning”, forwarded by LSG
                                                              lsg/2024-11-15 § 1

Next meetings
Tue 2024-12-10  Beredningen vuxna och äldre, 13.00–15.30             papers sent
Thu 2024-12-12  Samrådet, Digitalt
Fri 2025-02-14  LSG, 09.00–12.00, Umeå                      papers by 2025-01-31
                Beredningen vuxna och äldre, 13.00–15.30, Folkets hus, Umeå
                                                            papers by 2025-02-05
Fri 2025-03-14  Samrådet

What waits for whom
Minutes         LSG – have the minutes of 2024-11-15 adjusted (17 days ago)
Answers from    Osterby 2, Norrby 1, Region 1, Soderby 1, Vastby 1
Matters for     LSG 1, Samrådet 1
Assigned to     Beredningen vuxna och äldre 1, Rut Modig 1

as on 2024-12-02: 3 late, 1 without a last day, 6 due
more: `lsg check deadlines`, `lsg assignments` (2), `lsg balanslista` (4)
"""
SWEDISH = """\
Måndag 2024-12-02, vecka 49

meetings/samrad/2025-05-23.yaml går inte att läsa och är utelämnad; `lsg check`
säger vad som är fel i den

Försenat: 3
481 dagar       LSG – få in svar från Osterby (1 av 2 har svarat): att
                rekommendera huvudmännen att anta …           lsg/2023-02-10 § 1
3 dagar         LSG – uppdrag till Rut Modig: skicka planen på remiss
                                                              lsg/2024-11-15 § 2
3 dagar         LSG – expediera till huvudmännen: att rekommendera huvudmännen
                att anta rutinen                              lsg/2024-11-15 § 1

Den här veckan, till sön 2024-12-08: 0

Nästa vecka, till sön 2024-12-15: 2
tis 2024-12-10  LSG – uppdrag till Beredningen vuxna och äldre: svara
                                                              lsg/2024-11-15 § 2
tor 2024-12-12  Samrådet – ta upp ”Rutinen vid utskrivning”, överlämnat av LSG
                                                              lsg/2024-11-15 § 1

Nästa möten
tis 2024-12-10  Beredningen vuxna och äldre, 13.00–15.30     handlingar skickade
tor 2024-12-12  Samrådet, Digitalt
fre 2025-02-14  LSG, 09.00–12.00, Umeå              handlingar senast 2025-01-31
                Beredningen vuxna och äldre, 13.00–15.30, Folkets hus, Umeå
                                                    handlingar senast 2025-02-05
fre 2025-03-14  Samrådet

Vad som väntar på vem
Protokoll       LSG – få protokollet från mötet 2024-11-15 justerat (för 17
                dagar sedan)
Svar från       Osterby 2, Norrby 1, Region 1, Soderby 1, Vastby 1
Ärenden till    LSG 1, Samrådet 1
Uppdrag till    Beredningen vuxna och äldre 1, Rut Modig 1

per 2024-12-02: 3 försenade, 1 utan sista dag, 6 kommande
mer: `lsg check deadlines`, `lsg assignments` (2), `lsg balanslista` (4)
"""


@pytest.mark.parametrize(("language", "page"), [("en", ENGLISH), ("sv", SWEDISH)])
def test_the_whole_page(shown: Show, language: str, page: str) -> None:
    assert shown(FILES, "2024-12-02", language=language) == page


def test_the_page_of_one_body(shown: Show) -> None:
    assert (
        shown(FILES, "2024-12-02", body="vuxna")
        == """\
Monday 2024-12-02, week 49

meetings/samrad/2025-05-23.yaml cannot be read and is left out; `lsg check` says
what is wrong with it

Nothing is late.

This week, to Sun 2024-12-08: 0

Next week, to Sun 2024-12-15: 1
Tue 2024-12-10  LSG – assignment to Beredningen vuxna och äldre: svara
                                                              lsg/2024-11-15 § 2

Next meetings
Tue 2024-12-10  Beredningen vuxna och äldre, 13.00–15.30             papers sent
Fri 2025-02-14  Beredningen vuxna och äldre, 13.00–15.30, Folkets hus, Umeå
                                                            papers by 2025-02-05

What waits for whom
Assigned to     Beredningen vuxna och äldre 1

as on 2024-12-02: 0 late, 0 without a last day, 2 due
more: `lsg check deadlines`, `lsg assignments` (1), `lsg balanslista` (0)
"""
    )


def test_a_body_by_the_name_that_people_use(shown: Show) -> None:
    assert shown(FILES, "2024-12-02", body="LSG") == shown(FILES, "2024-12-02", body="lsg")


def test_a_repository_without_meetings(shown: Show) -> None:
    assert (
        shown({"bodies.yaml": BODIES}, "2024-12-01")
        == """\
Sunday 2024-12-01, week 48

Nothing is late.

Nothing is due this week or the next one.

No meeting is planned; `lsg new-meeting` writes the file of one.

Nothing waits for anybody.

as on 2024-12-01: 0 late, 0 without a last day, 0 due
more: `lsg check deadlines`, `lsg assignments` (0), `lsg balanslista` (0)
"""
    )


def test_a_body_that_nobody_knows(shown: Show) -> None:
    with pytest.raises(UserError) as trouble:
        shown(FILES, "2024-12-02", body="vuxne")

    assert said(trouble.value) == "no body is called `vuxne` in bodies.yaml\n    did you mean `vuxna`?"


def sections(page: str) -> list[str]:
    """Return what stands between the empty lines, without the title."""
    return page.strip().split("\n\n")[1:]


def crowded() -> dict[str, str]:
    """Return a repository with far more of everything than a screen has room for."""
    names = "\n".join(
        f"  ort{n}: {{side: kommun, names: [{{from: 2000-01-01, basis: L, name: Ort{n}}}]}}"
        for n in range(40)
    )
    bodies = BODIES.replace("bodies:\n", f"{names}\nbodies:\n", 1)
    long = "arbetsgruppen för en gemensam vårdplanering i hela länet"
    given = "".join(
        f"      - {{kind: assign, text: att göra det {n}, to: [{long} {n}], due: 2024-11-{n:02}}}\n"
        for n in range(10, 30)
    )
    asked = "      - {kind: recommend, text: att anta, to: [huvudmännen], due: 2024-11-20}\n"
    more = f"items:\n  - title: A\n    decisions:\n{given}{asked}"
    soon = "".join(
        f"      - {{kind: assign, text: att göra det {n}, to: [Rut Modig], due: 2024-12-04}}\n"
        for n in range(8)
    )
    more += f"  - title: B\n    decisions:\n{soon}"
    files = {"bodies.yaml": bodies, **meeting("lsg/2024-10-01", status="adjusted", more=more)}
    for day in range(10, 16):
        files |= meeting(f"lsg/2024-11-{day}", status="held") | meeting(
            f"lsg/2025-05-{day}", status="planned"
        )
    return files


def test_what_is_too_much_for_a_screen_is_counted(shown: Show) -> None:
    late, this_week, next_week, meetings, waiting, closing = sections(shown(crowded(), "2024-12-02"))

    assert late.startswith("Late: 22\n48 days         LSG – send to the principals: att anta ")
    assert late.endswith("\n                and 16 more: `lsg assignments --overdue`, `lsg balanslista`")
    assert this_week.startswith("This week, to Sun 2024-12-08: 8\nWed 2024-12-04  LSG – assignment")
    assert this_week.endswith("\n                and 3 more: `lsg check deadlines`")
    assert next_week == "Next week, to Sun 2024-12-15: 0"
    assert meetings.count("papers by") == 5
    assert (
        waiting
        == """\
What waits for whom
Minutes         LSG – have the minutes of 2024-11-10 adjusted (22 days ago)
                LSG – have the minutes of 2024-11-11 adjusted (21 days ago)
                LSG – have the minutes of 2024-11-12 adjusted (20 days ago)
                and 3 more: `lsg check deadlines`
Answers from    Norrby 1, Ort0 1, Ort1 1, Ort10 1, Ort11 1, Ort12 1, Ort13 1,
                Ort14 1, Ort15 1, Ort16 1, Ort17 1, Ort18 1, Ort19 1 and 32 more
Assigned to     Rut Modig 8, arbetsgruppen för en gemensam vårdplane… 1,
                arbetsgruppen för en gemensam vårdplane… 1 and 18 more"""
    )
    assert closing.startswith("as on 2024-12-02: 22 late, 6 without a last day, 14 due\n")


@pytest.mark.parametrize(
    ("on", "section"),
    [
        ("2024-12-02", "This week, to Sun 2024-12-08: 1\nMon 2024-12-02"),
        ("2024-12-01", "Next week, to Sun 2024-12-08: 1\nMon 2024-12-02"),  # on a Sunday, of tomorrow
        ("2024-11-25", "Next week, to Sun 2024-12-08: 1\nMon 2024-12-02"),
        ("2024-11-24", "Nothing is due this week or the next one."),
    ],
)
def test_a_week_ends_on_its_sunday(shown: Show, on: str, section: str) -> None:
    given = "items: [{title: A, decisions: [{kind: assign, text: att B, to: C, due: 2024-12-02}]}]\n"
    files = {"bodies.yaml": BODIES, **meeting("lsg/2024-11-15", status="adjusted", more=given)}

    assert any(one.startswith(section) for one in sections(shown(files, on)))


@pytest.mark.parametrize(
    ("papers", "aside"),
    [
        ("", "<late>papers by 2024-11-22"),
        ("papers_sent: 2024-11-29\n", "<quiet>papers sent"),
        ("papers_sent: 2024-12-03\n", "<late>papers by 2024-11-22"),  # that is not known yet
    ],
)
def test_papers_that_are_late_are_painted(shown: Show, papers: str, aside: str) -> None:
    files = {"bodies.yaml": BODIES, **meeting("lsg/2024-12-06", status="called", more=papers)}

    page = shown(files, "2024-12-02", paint=lambda text, tone: f"<{tone.value}>{text}")

    assert aside in page
    assert page.startswith("<heading>Monday 2024-12-02, week 49\n")


def test_what_is_late_is_painted_and_says_so(shown: Show) -> None:
    page = shown(FILES, "2024-12-02", paint=lambda text, tone: f"<{tone.value}>{text}" if text else "")

    assert "<heading>Late: 3\n<late>481 days        <plain>LSG – get the answers of Osterby" in page
    assert page.count(f"<{Tone.LATE.value}>") == 3


def test_a_long_name_and_a_long_reference_break_no_line(shown: Show) -> None:
    body = "beredningen-for-utveckling-av-digitala-valfardstjanster-i-hela-lanet"
    given = "items: [{title: A, decisions: [{kind: assign, text: att B, to: C, due: 2024-11-29}]}]\n"
    files = {"bodies.yaml": BODIES.replace("  vuxna:", f"  {body}:")}
    files |= meeting(f"{body}/2024-11-15", status="adjusted", more=given)

    assert sections(shown(files, "2024-12-02"))[0] == (
        "Late: 1\n"
        "3 days          Beredningen vuxna och äldre – assignment to C: att B\n"
        "                beredningen-for-utveckling-av-digitala-valfardstjanster-i-hela-l\n"
        "                anet/2024-11-15 § 1"
    )
