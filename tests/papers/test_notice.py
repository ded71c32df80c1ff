"""What a notice says, side by side with the file that it is made of; `~` is a no-break space."""

import pytest
from tests.helpers.calling import files, notes, paper
from tests.helpers.small import Make

from lsgtool.render.agenda import AGENDA
from lsgtool.render.notice import NOTICE

WHOLE = """\
body: lsg
date: 2025-02-14
time: "09.00–12.00"
place: Folkets hus, Norrby
form: hybrid
link: https://video.example.org/sg_1
status: called
diary_number: SG 2025-0007
papers_sent: 2025-01-30
apologies_by: 2025-02-06
chair: Karin Ek
secretary: Olle Berg
attendance:
  - {name: Olle Berg, title: koordinator, principal: region, role: secretary}
remark: Lunch serveras *efter* mötet.
items:
  - {standing: agenda, time: "09.00–09.05"}
  - standing: previous-minutes
    type: decision
    minutes: lsg/2024-11-15
  - title: Budget | plan
    number: 2 b
    type: decision
    time: "09.05"
    papers: [Förslag till budget, {title: Plan, summary: Kort om planen.}]
    items:
      - {title: Norrby, papers: [Brev från Norrby]}
      - {title: Söderby, papers: [Bortdragen], struck: true}
  - {title: Utgånget ärende, type: decision, struck: true, papers: [Bortdragen]}
  - {title: Statistik, type: information, written: true, papers: [Årets siffror]}
  - standing: next-meeting
next_meetings: [{body: samrad, date: 2025-03-14}]
"""

SAID = """\
# Kallelse

Samverkansgruppen (SG)

Ledamöterna i Samverkansgruppen kallas till möte fredag 14~februari~2025.

**Datum:** Fredag 14~februari~2025\\
**Tid:** 09.00–12.00\\
**Plats:** Folkets hus, Norrby\\
**Mötesform:** Fysiskt och digitalt möte\\
**Länk:** [Anslut till mötet](https://video.example.org/sg\\_1)\\
**Förhinder:** Anmäls senast torsdag 6~februari 2025 till koordinatorn, k@lan.example\\
**Ordförande:** Karin Ek, Region Exempel\\
**Sekreterare:** Olle Berg, koordinator, Region Exempel\\
**Frågor:** Besvaras av koordinatorn, k@lan.example\\
**Diarienummer:** SG 2025-0007

Lunch serveras *efter* mötet.

## Ärenden

| Nr | Ärende | Typ | Tid |
| --- | --- | --- | --- |
| 1 | Godkännande av dagordning |  | 09.00–09.05 |
| 2 | Föregående protokoll | Beslutsärende |  |
| 2~b | Budget \\| plan | Beslutsärende | 09.05 |
| 3 | Utgånget ärende | Utgår |  |
| 4 | Statistik | Skriftligt informationsärende |  |
| 5 | Nästa möte |  |  |

## Handlingar

Handlingarna skickades torsdag 30~januari~2025.

| Nr | Handling |
| --- | --- |
| 2~b | Förslag till budget |
| 2~b | Plan |
| 2~b | Brev från Norrby |
| 4 | Årets siffror |
"""


def test_a_whole_notice(workspace: Make) -> None:
    assert paper(workspace(files(WHOLE)), NOTICE) == ("lsg-2025-02-14-kallelse.md", SAID)


def test_a_notice_of_what_is_only_planned(workspace: Make) -> None:
    planned = "body: lsg\ndate: 2025-02-14\nstatus: planned\nitems:\n  - standing: agenda\n  - title: Plan\n"

    assert (
        paper(workspace(files(planned)), NOTICE)[1]
        == """\
# Kallelse

Samverkansgruppen (SG)

Ledamöterna i Samverkansgruppen kallas till möte fredag 14~februari~2025.

**Datum:** Fredag 14~februari~2025\\
**Förhinder:** Anmäls senast fredag 7~februari 2025 till koordinatorn, k@lan.example\\
**Frågor:** Besvaras av koordinatorn, k@lan.example

## Ärenden

| Nr | Ärende |
| --- | --- |
| 1 | Godkännande av dagordning |
| 2 | Plan |

## Handlingar

Handlingarna skickas senast fredag 31~januari~2025.
"""
    )


def test_a_body_with_no_rules_has_a_notice_too(workspace: Make) -> None:
    text = "body: samrad\ndate: 2025-03-14\nstatus: planned\nchair: Per Ny\nextra: true\n"

    assert (
        paper(workspace(files(text)), NOTICE)[1]
        == """\
# Kallelse

Samrådet

Ledamöterna i Samrådet kallas till extra möte fredag 14~mars~2025.

**Datum:** Fredag 14~mars~2025\\
**Mötesform:** Extra möte\\
**Ordförande:** Per Ny
"""
    )


def test_a_cancelled_meeting_tells_why(workspace: Make) -> None:
    log = "log:\n  - {called: 2025-01-31, by: A}\n  - {cancelled: 2025-02-10, by: A, reason: Ont om *tid*.}\n"
    cancelled = WHOLE.replace("status: called", "status: cancelled") + log
    told = "Mötet fredag 14~februari 2025 är inställt. Skäl: Ont om \\*tid\\*.\n"

    assert told in paper(workspace(files(cancelled)), NOTICE)[1]
    assert told in paper(workspace(files(cancelled)), AGENDA)[1]
    opened = WHOLE + log + "  - {reopened: 2025-02-11, by: A, reason: Tid fanns.}\n"
    assert "Skäl" not in paper(workspace(files(opened)), NOTICE)[1]


def test_a_meeting_that_was_cancelled(workspace: Make) -> None:
    cancelled = WHOLE.replace("status: called", "status: cancelled")

    assert (
        paper(workspace(files(cancelled)), NOTICE)[1]
        == """\
# Inställt möte

Samverkansgruppen (SG)

Mötet fredag 14~februari 2025 är inställt.

**Datum:** Fredag 14~februari~2025\\
**Tid:** 09.00–12.00\\
**Plats:** Folkets hus, Norrby\\
**Mötesform:** Fysiskt och digitalt möte\\
**Ordförande:** Karin Ek, Region Exempel\\
**Sekreterare:** Olle Berg, koordinator, Region Exempel\\
**Diarienummer:** SG 2025-0007

Lunch serveras *efter* mötet.

## Nästa möte

- Samrådet: fredag 14~mars~2025
"""
    )


@pytest.mark.parametrize(
    ("more", "line"),
    [
        (
            "date: 2025-02-14",
            "**Förhinder:** Anmäls senast fredag 7~februari 2025 till koordinatorn, k@lan.example",
        ),
        ("date: 2026-02-13", "**Förhinder:** Anmäls senast torsdag 5~februari 2026 till sekreteraren"),
        ("date: 2027-02-12", "**Förhinder:** Anmäls till sekreteraren"),
        (
            "date: 2027-02-12\napologies_by: 2027-02-01",
            "**Förhinder:** Anmäls senast måndag 1~februari 2027 till sekreteraren",
        ),
    ],
)
def test_how_apologies_are_sent(more: str, line: str, workspace: Make) -> None:
    text = paper(workspace(files(f"body: lsg\n{more}\nstatus: planned\n")), NOTICE)[1]

    assert [one.rstrip("\\") for one in text.splitlines() if "Förhinder" in one] == [line]


def test_a_last_day_without_anybody_to_tell(workspace: Make) -> None:
    text = "body: samrad\ndate: 2025-03-14\nstatus: planned\napologies_by: 2025-03-07\n"

    assert "**Förhinder:** Anmäls senast fredag 7~mars~2025\n" in paper(workspace(files(text)), NOTICE)[1]


@pytest.mark.parametrize(
    ("more", "answer"),
    [
        # By the day itself, whatever the rule says of apologies; or by the day that is named.
        ("", "Lämnas senast fredag 14~februari 2025 till koordinatorn, k@lan.example"),
        (
            "apologies_by: 2025-02-10\n",
            "Lämnas senast måndag 10~februari 2025 till koordinatorn, k@lan.example",
        ),
    ],
)
def test_what_is_dealt_with_in_writing_is_answered(more: str, answer: str, workspace: Make) -> None:
    text = f"body: lsg\ndate: 2025-02-14\nstatus: called\nform: written\n{more}items: [{{title: Plan}}]\n"

    assert (
        paper(workspace(files(text)), NOTICE)[1]
        == f"""\
# Kallelse

Samverkansgruppen (SG)

Ledamöterna i Samverkansgruppen svarar skriftligt på det som tas upp här. Inget möte hålls.

**Datum:** Fredag 14~februari~2025\\
**Mötesform:** Skriftlig handläggning\\
**Svar:** {answer}\\
**Frågor:** Besvaras av koordinatorn, k@lan.example

## Ärenden

| Nr | Ärende |
| --- | --- |
| 1 | Plan |

## Handlingar

Handlingarna skickas senast fredag 31~januari~2025.
"""
    )


@pytest.mark.parametrize(
    ("more", "keys"),
    [
        ("", "`time`, `place`, `items`"),
        ('time: "09.00"\nitems: [{title: Plan}]\n', "`place`"),
        # Where members join by a link, and where nobody meets, there is no place to tell.
        ("link: https://video.example.org/sg\n", "`time`, `items`"),
        ("form: written\n", "`items`"),
    ],
)
def test_what_the_notice_does_not_tell_is_noted(more: str, keys: str, workspace: Make) -> None:
    text = f"body: lsg\ndate: 2025-02-14\nstatus: planned\n{more}"

    assert notes(workspace(files(text)), NOTICE) == [
        f"the notice of lsg/2025-02-14 says nothing of {keys}: write it in meetings/lsg/2025-02-14.yaml"
    ]


@pytest.mark.parametrize("text", [WHOLE, "body: lsg\ndate: 2025-02-14\nstatus: cancelled\n"])
def test_a_notice_that_tells_all_has_no_notes(text: str, workspace: Make) -> None:
    assert notes(workspace(files(text)), NOTICE) == []


@pytest.mark.parametrize("status", ["held", "adjusted"])
def test_the_remark_of_minutes_is_no_part_of_the_notice(status: str, workspace: Make) -> None:
    held = WHOLE.replace("status: called", f"status: {status}")

    assert paper(workspace(files(held)), NOTICE)[1] == SAID.replace("Lunch serveras *efter* mötet.\n\n", "")


@pytest.mark.parametrize(
    ("papers", "line"),
    [
        ("[{title: A, sent: 2025-01-29}, {title: B, sent: 2025-01-30}]", "skickades torsdag 30~januari~2025"),
        ("[{title: A, sent: 2025-01-29}, B]", "skickas senast fredag 31~januari~2025"),
        ("[]", "skickas senast fredag 31~januari~2025"),
    ],
)
def test_papers_with_days_of_their_own(papers: str, line: str, workspace: Make) -> None:
    text = f"body: lsg\ndate: 2025-02-14\nstatus: called\nitems:\n  - title: Plan\n    papers: {papers}\n"

    assert f"\nHandlingarna {line}.\n" in paper(workspace(files(text)), NOTICE)[1]


def test_the_papers_of_an_extra_meeting_have_no_last_day(workspace: Make) -> None:
    text = (
        "body: lsg\ndate: 2025-02-14\nstatus: planned\nextra: true\nitems: [{title: Plan, papers: [Plan]}]\n"
    )

    assert paper(workspace(files(text)), NOTICE)[1].endswith(
        "\n## Handlingar\n\n| Nr | Handling |\n| --- | --- |\n| 1 | Plan |\n"
    )
