"""An extract of the minutes: which items it takes, what it says of them, and what it refuses."""

import pytest
from tests.helpers.showing import said
from tests.helpers.small import Make, meeting

from lsgtool import shipped
from lsgtool.errors import UserError
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.workspace.workspace import Workspace

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun}]}
bodies:
  lsg:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen, short: LG}]
    minutes: [{from: 2000-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair, adjuster]}]
  radet:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Rådet}]
    numbering: [{from: 2000-01-01, basis: Arbetsordning, series: meeting, paragraph_sign: false}]
    minutes:
      - {from: 2000-01-01, basis: Arbetsordning, document: minnesanteckningar, adjusted_by: [chair]}
"""
MEETING = """\
body: lsg
date: 2024-09-20
time: 9-12
status: adjusted
first_paragraph: 7
chair: Karin Ek
adjuster: Sara Lind
secretary: Olle Berg
attendance:
  - {name: Karin Ek, principal: norrby, arrived: "09.20"}
  - {name: Sara Lind, principal: norrby, substitute_for: Eva Sten}
  - {name: Mia Ask, role: guest, title: strateg, items: [2]}
  - {name: Ola Kvist, role: guest, items: [9-10]}
  - {name: Olle Berg, role: secretary, title: utredare}
items:
  - title: Dagordningen
  - title: Planen
    text: Planen *gicks igenom*.
    decisions: [{text: att godkänna planen}]
  - {title: Vården, number: 8 b}
  - title: Övrigt
  - title: Avslut
"""
PLANEN = """\
# Protokollsutdrag

Ledningsgruppen (LG)

**Datum:** Fredag 20 september 2024\\
**Tid:** 09.00–12.00\\
**Utdrag av:** § 8\\
**Justering:** Protokollet är justerat av Karin Ek och Sara Lind

## Närvarande

**Ledamöter:** Karin Ek, Norrby kommun (ordförande, från kl. 09.20); Sara Lind, Norrby kommun \
(justerare, ersättare för Eva Sten)\\
**Övriga:** Mia Ask, strateg (§ 8); Olle Berg, utredare (sekreterare)

## § 8 Planen

Planen *gicks igenom*.

> **Beslut**
>
> Ledningsgruppen beslutade att godkänna planen.

## Rätt utdraget intygar

Utdraget stämmer överens med protokollet.

---

Namn:\\
Funktion:\\
Datum:
"""
NOTES = """\
body: radet
date: 2024-09-20
status: held
items: [{title: Planen}, {title: Vården}, {title: Avslut}]
"""
OF_NOTES = """\
# Utdrag ur minnesanteckningar

Rådet

**Datum:** Fredag 20 september 2024\\
**Utdrag av:** ärende 1, 3\\
**Justering:** Minnesanteckningarna är ännu inte justerade

## 1\u2002Planen

## 3\u2002Avslut

## Rätt utdraget intygar

Utdraget stämmer överens med minnesanteckningarna, så som de lyder före justeringen.

---

Namn:\\
Funktion:\\
Datum:
"""


def small(workspace: Make, status: str = "adjusted") -> Workspace:
    """Return a repository with two meetings."""
    return workspace(
        {
            "bodies.yaml": BODIES,
            "meetings/lsg/2024-09-20.yaml": MEETING.replace("adjusted", status),
            "meetings/radet/2024-09-20.yaml": NOTES,
        }
    )


def extract(repository: Workspace, body: str, *numbers: str) -> tuple[str, str]:
    """Return the name and the text of an extract, without no-break spaces."""
    maker = MeetingPapers(repository, shipped.templates(), ("md",), extract_of(numbers))
    rendered = maker.make(f"meetings/{body}/2024-09-20.yaml")
    assert rendered.faults == ()
    ((name, content),) = rendered.files.items()
    return name, content.decode("utf-8").replace("\u00a0", " ")


def test_one_item_of_adjusted_minutes(workspace: Make) -> None:
    assert extract(small(workspace), "lsg", "8") == ("lsg-2024-09-20-utdrag-8.md", PLANEN)


def test_items_of_notes_without_sign_that_are_not_adjusted(workspace: Make) -> None:
    assert extract(small(workspace), "radet", "3", "1") == ("radet-2024-09-20-utdrag-1-3.md", OF_NOTES)


@pytest.mark.parametrize(
    ("numbers", "name", "labels"),
    [
        (("§ 8",), "8", "§ 8"),
        (("§8", "8", "08"), "8", "§ 8"),
        (("10", "7"), "7-10", "§§ 7, 10"),
        (("8B",), "8-b", "§ 8 b"),
        (("8 b", "8", "9"), "8-till-9", "§§ 8–9"),
        (("7", "8", "9", "10"), "7-till-8-9-till-10", "§§ 7–8, 9–10"),
        (("7-9",), "7-till-9", "§§ 7–9"),
        (("7,10",), "7-10", "§§ 7, 10"),
        (("§ 10 – § 9", "7, 8 b"), "7-8-b-till-10", "§§ 7, 8 b–10"),
    ],
)
def test_numbers_are_named_as_people_write_them(
    workspace: Make, numbers: tuple[str, ...], name: str, labels: str
) -> None:
    made, text = extract(small(workspace), "lsg", *numbers)
    assert made == f"lsg-2024-09-20-utdrag-{name}.md"
    assert f"**Utdrag av:** {labels}\\\n" in text


KNOWN = (
    "    write them after --paragraph, as 9,10 or 9-11; there are:"
    " 7 Dagordningen; 8 Planen; 8 b Vården; 9 Övrigt; 10 Avslut"
)


@pytest.mark.parametrize(
    ("numbers", "trouble"),
    [
        ((), f"no number to extract is named\n{KNOWN}"),
        (("11",), f"lsg/2024-09-20 has no number 11\n{KNOWN}"),
        ((",",), f"no number to extract is named\n{KNOWN}"),
        (("8, åtta", "7-12", "7-"), f"lsg/2024-09-20 has no number åtta, 7-12, 7-\n{KNOWN}"),
    ],
)
def test_unknown_numbers_are_answered_with_those_there_are(
    workspace: Make, numbers: tuple[str, ...], trouble: str
) -> None:
    with pytest.raises(UserError) as caught:
        extract(small(workspace), "lsg", *numbers)
    assert said(caught.value) == trouble


def test_there_is_no_extract_of_a_meeting_to_come(workspace: Make) -> None:
    with pytest.raises(UserError) as caught:
        extract(small(workspace, "planned"), "lsg", "8")
    assert said(caught.value) == (
        "lsg/2024-09-20 has not been held: its status is `planned`\n"
        "    once it was held, write `status: held` in meetings/lsg/2024-09-20.yaml"
    )


def test_there_is_no_extract_of_minutes_without_items(workspace: Make) -> None:
    repository = workspace(
        {
            "bodies.yaml": BODIES,
            "meetings/lsg/2024-09-20.yaml": "body: lsg\ndate: 2024-09-20\nstatus: held\n",
        }
    )
    with pytest.raises(UserError) as caught:
        extract(repository, "lsg", "8")
    assert said(caught.value) == (
        "lsg/2024-09-20 has no items to extract\n    write them under `items` in its file"
    )


@pytest.mark.parametrize(
    ("count", "name"), [(10, "1-3-5-7-9-11-13-15-17-19"), (11, "1-3-5-och-8-till"), (99, "1-3-5-och-96-till")]
)
def test_the_name_of_a_file_has_room_for_some_numbers(count: int, name: str, workspace: Make) -> None:
    items = "items:\n" + "".join(f"  - title: Sak {number}\n" for number in range(2 * count))
    minutes = workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", more=items)})

    made, _ = extract(minutes, "lsg", *(str(number) for number in range(1, 2 * count, 2)))

    assert made == f"lsg-2024-09-20-utdrag-{name}.md"
