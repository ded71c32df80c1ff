"""The list of decisions: what there is to do, who does it and by when, and every decision whole."""

import pytest
from tests.helpers.small import Make

from lsgtool import shipped
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.meeting_papers import MeetingPapers

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun}]}
  soderby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Söderby kommun}]}
bodies:
  lsg:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen, short: LG}]
    minutes: [{from: 2000-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair]}]
"""
HEAD = "body: lsg\ndate: 2024-09-20\nstatus: {status}\n"
ITEMS = """\
items:
  - title: Inget beslutat
    text: Bara sagt.
  - title: Planen
    text: Planen gicks igenom.
    decisions:
      - {kind: approve, text: att godkänna planen}
      - {kind: approve, text: att publicera den}
      - {kind: assign, text: att uppdra åt Olle Berg att sprida den, to: Olle Berg, due: 2024-10-04}
      - kind: recommend
        text: |
          att rekommendera huvudmännen

          - att anta planen
        instance: nämnd
      - {kind: grant, text: att bevilja medel, to: norrby, money: {amount: 400000}}
  - title: Vården
    items:
      - title: Bara information
        text: Läget.
      - title: Platserna
        decisions: [{kind: postpone, text: att vänta, until: lsg/2024-11-15}]
        continued: [{text: Mer text., decisions: [{text: Vi frågar., to: [norrby, Rådet], due: inom kort}]}]
"""
LIST = """\
# Beslutslista

Ledningsgruppen (LG)

**Möte:** Fredag 20 september 2024\\
**Justering:** Protokollet är ännu inte justerat

## Att göra

| Nr | Uppgift | Ansvarig | Senast |
| --- | --- | --- | --- |
| § 2 | **Planen:** att uppdra åt Olle Berg att sprida den | Olle Berg | 4 oktober 2024 |
| § 2 | **Planen:** att rekommendera huvudmännen att anta planen | Huvudmännen, beslut i nämnd | – |
| § 2 | **Planen:** att bevilja medel | Norrby kommun | – |
| § 3 | **Platserna:** att vänta | – | 15 november 2024 |
| § 3 | **Platserna:** Vi frågar | Norrby kommun och Rådet | Inom kort |

## § 2 Planen

> **Beslut**
>
> Ledningsgruppen beslutade
>
> - att godkänna planen
> - att publicera den
> - att uppdra åt Olle Berg att sprida den
> - att rekommendera huvudmännen
>
>   - att anta planen
> - att bevilja medel

## § 3 Vården

### Platserna

> **Beslut**
>
> Ledningsgruppen beslutade att vänta.

> **Beslut**
>
> Vi frågar.
"""
TOP = """\
# Beslutslista

Ledningsgruppen (LG)

**Möte:** Fredag 20 september 2024"""

ADJUSTED = "\\\n**Justering:** Protokollet är justerat"


def made(workspace: Make, status: str, items: str = ITEMS) -> str:
    """Return the list of a meeting's decisions, without no-break spaces."""
    repository = workspace(
        {"bodies.yaml": BODIES, "meetings/lsg/2024-09-20.yaml": HEAD.format(status=status) + items}
    )
    rendered = MeetingPapers(repository, shipped.templates(), ("md",), DECISIONS).make(
        "meetings/lsg/2024-09-20.yaml"
    )
    assert rendered.faults == ()
    assert list(rendered.files) == ["lsg-2024-09-20-beslutslista.md"]
    return rendered.files["lsg-2024-09-20-beslutslista.md"].decode("utf-8").replace("\u00a0", " ")


def test_what_is_to_do_stands_first_and_every_decision_whole(workspace: Make) -> None:
    assert made(workspace, "held") == LIST


@pytest.mark.parametrize(
    ("status", "items", "rest"),
    [
        ("called", ITEMS, "\n\nMötet är ännu inte hållet, så inga beslut är fattade.\n"),
        ("cancelled", ITEMS, "\n\nMötet är inställt, så inga beslut är fattade.\n"),
        ("adjusted", "items: [{title: A}]\n", f"{ADJUSTED}\n\nInga beslut fattades på mötet.\n"),
        (
            "adjusted",
            "items: [{title: A, decisions: [{text: att vänta}]}]\n",
            f"{ADJUSTED}\n\n## § 1 A\n\n> **Beslut**\n>\n> Ledningsgruppen beslutade att vänta.\n",
        ),
    ],
)
def test_a_list_with_nothing_to_do(workspace: Make, status: str, items: str, rest: str) -> None:
    assert made(workspace, status, items) == TOP + rest
