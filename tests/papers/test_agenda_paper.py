"""What an agenda says, side by side with its file; `~` is a no-break space, `_` an en space."""

from tests.helpers.calling import files, paper
from tests.helpers.small import Make

from lsgtool.render.agenda import AGENDA

WHOLE = """\
body: lsg
date: 2025-02-14
time: "09.00–12.00"
place: Norrby
status: called
diary_number: SG 2025-0007
chair: Karin Ek
remark: Lunch serveras *efter* mötet.
items:
  - standing: agenda
    time: "09.00"
  - standing: previous-minutes
    type: decision
    minutes: [lsg/2024-09-20, lsg/2024-10-01, lsg/2024-11-15]
  - title: Budget
    number: 2 b
    type: decision
    time: "09.05–09.45"
    presenters:
      - {name: Per Ny, title: socialchef, principal: norrby}
      - {name: Mia Ask, organisation: FoU}
    papers:
      - Siffror
      - {title: Plan, summary: Om nästa år., proposal: Att anta planen.}
      - {title: Avtal (utkast), question: Vem ska skriva under?}
    text: Vad som sägs i protokollet står inte på dagordningen.
    decisions: [att anta planen]
  - title: Rapporter
    presenters: [Per Ny]
    items:
      - {title: Barn och unga, type: information, presenters: [Mia Ask]}
      - {title: Vuxna, papers: [Rapport]}
      - {title: Äldre, struck: true, papers: [Bortdragen]}
  - {title: Statistik, type: information, written: true, papers: [Årets siffror]}
  - {title: Utgånget ärende, type: decision, struck: true, papers: [Bortdragen]}
  - standing: next-meeting
"""

SAID = """\
# Dagordning

Samverkansgruppen (SG)

**Datum:** Fredag 14~februari~2025\\
**Tid:** 09.00–12.00\\
**Plats:** Norrby\\
**Ordförande:** Karin Ek, Region Exempel\\
**Diarienummer:** SG 2025-0007

Lunch serveras *efter* mötet.

## 1_Godkännande av dagordning

*Kl.~09.00*

## 2_Föregående protokoll

*Beslutsärende*

Gäller mötena den 20~september 2024, den 1~oktober 2024 och den 15~november~2024.

## 2~b_Budget

*Beslutsärende, kl.~09.05–09.45\\
Föredragande: Per Ny, socialchef, Norrby kommun; Mia Ask, FoU*

Handlingar:

- Siffror
- **Plan**\\
  Om nästa år.\\
  Förslag: Att anta planen.
- **Avtal (utkast)**\\
  Fråga: Vem ska skriva under?

## 3_Rapporter

*Föredragande: Per Ny*

### Barn och unga

*Informationsärende\\
Föredragande: Mia Ask*

### Vuxna

Handling:

- Rapport

### Äldre

Ärendet utgår.

## 4_Statistik

*Skriftligt informationsärende*

Handling:

- Årets siffror

## 5_Utgånget ärende

*Beslutsärende*

Ärendet utgår.

## 6_Nästa möte
"""


def test_a_whole_agenda(workspace: Make) -> None:
    assert paper(workspace(files(WHOLE)), AGENDA) == ("lsg-2025-02-14-dagordning.md", SAID)


def test_a_meeting_without_items(workspace: Make) -> None:
    assert (
        paper(workspace(files("body: samrad\ndate: 2025-03-14\nstatus: planned\n")), AGENDA)[1]
        == """\
# Dagordning

Samrådet

**Datum:** Fredag 14~mars~2025
"""
    )


def test_one_meeting_whose_minutes_are_dealt_with(workspace: Make) -> None:
    text = "body: lsg\ndate: 2025-02-14\nstatus: called\n"
    items = "items:\n  - {standing: previous-minutes, minutes: lsg/2024-11-15}\n"

    assert (
        paper(workspace(files(text + items)), AGENDA)[1]
        == """\
# Dagordning

Samverkansgruppen (SG)

**Datum:** Fredag 14~februari~2025

## 1_Föregående protokoll

Gäller mötet den 15~november~2024.
"""
    )


def test_a_meeting_that_was_cancelled(workspace: Make) -> None:
    cancelled = WHOLE.replace("status: called", "status: cancelled")

    assert (
        paper(workspace(files(cancelled)), AGENDA)[1]
        == """\
# Inställt möte

Samverkansgruppen (SG)

**Datum:** Fredag 14~februari~2025\\
**Tid:** 09.00–12.00\\
**Plats:** Norrby\\
**Ordförande:** Karin Ek, Region Exempel\\
**Diarienummer:** SG 2025-0007

Mötet fredag 14~februari 2025 är inställt.

Lunch serveras *efter* mötet.
"""
    )


def test_what_is_written_is_shown_letter_by_letter(workspace: Make) -> None:
    head = "body: samrad\ndate: 2025-03-14\nstatus: called\n"
    items = """\
items:
  - title: "*Plan* <b>"
    papers: [{title: "# 1", summary: "[a](b)", proposal: "| x"}]
"""

    assert paper(workspace(files(head + items)), AGENDA)[1].endswith(r"""
## 1_\*Plan\* \<b\>

Handling:

- **\# 1**\
  \[a\](b)\
  Förslag: \| x
""")


def test_a_sub_matter_says_its_type_only_where_it_is_another_one(workspace: Make) -> None:
    text = (
        "body: lsg\ndate: 2025-02-14\nstatus: planned\n"
        "items:\n  - title: Läget\n    type: decision\n    items:\n"
        "      - {title: Lika, type: decision, presenters: [Mia Ask]}\n"
        "      - {title: Annat, type: information}\n"
    )

    assert paper(workspace(files(text)), AGENDA)[1].endswith(
        "\n\n## 1_Läget\n\n*Beslutsärende*\n\n"
        "### Lika\n\n*Föredragande: Mia Ask*\n\n"
        "### Annat\n\n*Informationsärende*\n"
    )
