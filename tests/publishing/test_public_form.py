"""The public form of minutes as it is printed: what is left out, what stands in its place, what stays."""

import pytest
from tests.helpers.small import Make

from lsgtool import shipped
from lsgtool.messages import english
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import Kind, MeetingPapers, Rendered
from lsgtool.render.minutes import MINUTES

BODIES = """\
organisation: Länets huvudmän
principals:
  region: {side: region, names: [{from: 1983-01-01, basis: Indelning, name: Region Exempel}]}
bodies:
  lsg:
    names: [{from: 2020-01-01, basis: Ordning, name: Gruppen}]
    numbering: [{from: 2020-01-01, basis: Ordning, series: meeting}]
"""
HEAD = "body: lsg\ndate: 2025-02-14\nstatus: held\n"


def rendered(workspace: Make, text: str, kind: Kind, *, public: bool, leaves_out: str = "") -> Rendered:
    rule = f"    publishing: [{{from: 2020-01-01, basis: Ordning, leaves_out: [{leaves_out}]}}]\n"
    made = workspace({"bodies.yaml": BODIES + rule, "meetings/lsg/2025-02-14.yaml": HEAD + text})
    maker = MeetingPapers(made, shipped.templates(), ("md",), kind, public=public)
    return maker.make("meetings/lsg/2025-02-14.yaml")


def paper(
    workspace: Make, text: str, kind: Kind = MINUTES, *, public: bool = True, leaves_out: str = ""
) -> str:
    """Return the Markdown of a paper below its facts."""
    done = rendered(workspace, text, kind, public=public, leaves_out=leaves_out)
    assert done.faults == ()
    ((_, content),) = done.files.items()
    text = content.decode("utf-8").replace("\u00a0", " ")
    return text.partition("2025")[2].partition("\n\n")[2].partition("\n\n## Underskrifter")[0]


WHOLE_ITEM = """\
items:
  - {title: Upphandling, matter: anbud, number: 2 b, restricted: "Sekretess, 19 kap. 3 §", text: Tre anbud.}
  - {title: Plan, text: Öppet.}
"""


def test_a_restricted_item_keeps_its_number_and_says_why(workspace: Make) -> None:
    assert paper(workspace, WHOLE_ITEM) == (
        "## § 2 b Utelämnat ärende\n\n"
        "*Utelämnat i den offentliga versionen: Sekretess, 19 kap. 3 §*\n\n"
        "## § 3 Plan\n\n"
        "Öppet."
    )


def test_whoever_may_read_all_sees_what_is_restricted(workspace: Make) -> None:
    assert paper(workspace, WHOLE_ITEM, public=False) == (
        "## § 2 b Upphandling\n\n"
        "*Skyddat i den offentliga versionen: Sekretess, 19 kap. 3 §*\n\n"
        "Tre anbud.\n\n"
        "## § 3 Plan\n\n"
        "Öppet."
    )


PARTS = """\
items:
  - title: Plan
    text: Öppet.
    decisions: [att godkänna planen]
    papers:
      - {title: Planen, attached: true}
      - {title: Anbuden, attached: true, restricted: Sekretess}
    continued:
      - {text: Hemligt., decisions: [att välja], restricted: Sekretess}
      - {text: Åter öppet.}
    items:
      - title: Lokaler
        restricted: Sekretess
        decisions: [att hyra]
        papers: [{title: Avtal, attached: true}]
      - {title: Budget, papers: [{title: Tabellen, attached: true}]}
"""


def test_parts_are_left_out_one_by_one_and_attachments_keep_their_numbers(workspace: Make) -> None:
    assert paper(workspace, PARTS) == (
        "## § 1 Plan\n\n"
        "Öppet.\n\n"
        "> **Beslut**\n>\n> Gruppen beslutade att godkänna planen.\n\n"
        "*Utelämnat i den offentliga versionen: Sekretess*\n\n"
        "Åter öppet.\n\n"
        "Bilaga 1: Planen\\\n"
        "Bilaga 2: Handling (utelämnad i den offentliga versionen: Sekretess)\n\n"
        "### Utelämnat underärende\n\n"
        "*Utelämnat i den offentliga versionen: Sekretess*\n\n"
        "### Budget\n\n"
        "Bilaga 4: Tabellen\n\n"
        "## Sammanfattning av beslut\n\n"
        "| Nr | Rubrik | Beslut |\n| --- | --- | --- |\n| § 1 | Plan | Beslut |\n\n"
        "## Bilagor\n\n"
        "1. Planen\n"
        "2. Handling (utelämnad i den offentliga versionen: Sekretess)\n"
        "3. Handling (utelämnad i den offentliga versionen: Sekretess)\n"
        "4. Tabellen"
    )


def test_the_list_of_decisions_tells_what_is_left_out(workspace: Make) -> None:
    assert paper(workspace, PARTS, DECISIONS) == (
        "## § 1 Plan\n\n"
        "> **Beslut**\n>\n> Gruppen beslutade att godkänna planen.\n\n"
        "*Utelämnat i den offentliga versionen: Sekretess*\n\n"
        "### Utelämnat underärende\n\n"
        "*Utelämnat i den offentliga versionen: Sekretess*\n"
    )


def test_an_extract_of_what_is_restricted_says_so(workspace: Make) -> None:
    made = paper(workspace, WHOLE_ITEM, extract_of(["2b"]))

    assert made.partition("\n\n## Rätt")[0] == (
        "## § 2 b Utelämnat ärende\n\n*Utelämnat i den offentliga versionen: Sekretess, 19 kap. 3 §*"
    )


GUESTS = """\
attendance:
  - {name: Karin Ek, principal: region, items: [anbud]}
  - {name: Bo Lund, role: guest, items: [anbud]}
  - {name: Åsa Alm, role: guest, items: [anbud, plan]}
  - {name: Ove Ros, role: guest, items: [1–3]}
  - {name: Siv Rask, role: guest, items: [lokaler]}
  - {name: Per Ny, role: guest, items: ["1"]}
items:
  - {title: Upphandling, matter: anbud, restricted: Sekretess}
  - title: Plan
    matter: plan
    items: [{title: Lokaler, matter: lokaler, restricted: Sekretess}]
  - {title: Budget}
"""


def test_nobody_is_named_beside_what_is_left_out(workspace: Make) -> None:
    made = paper(workspace, GUESTS).partition("\n\n## § 1")[0]

    assert made.replace(" ", " ") == (
        "## Deltagare\n\n"
        "| Huvudman | Namn | Anmärkning |\n| --- | --- | --- |\n"
        "| Region Exempel | Karin Ek | § 1 |\n\n"
        "### Övriga närvarande\n\n"
        "| Namn | Funktion | Anmärkning |\n| --- | --- | --- |\n"
        "| Åsa Alm | inbjuden | § 2 |\n"
        "| Ove Ros | inbjuden | §§ 2–3 |"
    )


def test_what_was_added_to_the_agenda_is_not_named(workspace: Make) -> None:
    text = """\
items:
  - {title: Dagordning, adds: [Ny upphandling, Upphandling av hjälpmedel, Budget]}
  - {title: Upphandling av hjälpmedel, restricted: Sekretess}
  - {title: Budget}
"""
    made = paper(workspace, text)

    assert "Till dagordningen läggs Ny upphandling och Budget." in made


def test_a_title_that_stands_in_another_text_is_noted_and_not_repeated(workspace: Make) -> None:
    text = """\
items:
  - {title: Dagordning, decisions: [att ta upp upphandling av hjälpmedel]}
  - {title: Upphandling av hjälpmedel, restricted: Sekretess}
"""
    done = rendered(workspace, text, MINUTES, public=True)

    (note,) = done.notes
    assert english(note) == (
        "the public form of lsg/2025-02-14 still has the title of something that is left out: look for it in"
        " the other texts and decisions"
    )
    assert rendered(workspace, WHOLE_ITEM, MINUTES, public=True).notes == ()


PEOPLE = """\
attendance:
  - {name: Karin Ek, principal: region, title: chef, left: "11.30"}
  - {name: Per Ny, principal: region, substitute_for: Eva Sten}
  - {name: Bo Lund, role: guest, title: jurist}
  - {name: Olle Berg, role: secretary, title: utredare}
absent: [Eva Sten]
items:
  - {title: Plan, presenters: [{name: Mia Ask, title: strateg}]}
"""
TITLES = {"chef", "jurist", "utredare", "strateg"}
# What is left out, the line that says so, and the words that are gone.
DETAILS = {
    "titles": ("titlar", TITLES),
    "guests": ("namn på inbjudna", {"Bo Lund", "jurist"}),
    "presenters": ("namn på föredragande", {"Mia Ask", "strateg"}),
    "absent": ("namn på frånvarande", {"Eva Sten", "Ersättare"}),
    "times": ("uppgift om när någon kom eller gick", {"11.30"}),
    "": ("", set()),
    "titles, absent": ("titlar och namn på frånvarande", {*TITLES, "Eva Sten", "Ersättare"}),
}
WORDS = {*TITLES, "Bo Lund", "Mia Ask", "Eva Sten", "Ersättare", "11.30"}


@pytest.mark.parametrize("leaves_out", DETAILS)
def test_details_that_the_body_does_not_publish(leaves_out: str, workspace: Make) -> None:
    said, gone = DETAILS[leaves_out]
    done = rendered(workspace, PEOPLE, MINUTES, public=True, leaves_out=leaves_out)
    ((name, content),) = done.files.items()
    text = content.decode("utf-8")

    assert name == "lsg-2025-02-14-minnesanteckningar-offentlig.md"
    assert f"**Version:** Offentlig version{' utan ' + said if said else ''}\n" in text
    assert {word for word in WORDS if word not in text} == gone
    assert all(word in text for word in ("Karin Ek", "Per Ny", "Olle Berg", "Plan"))


def test_a_detail_that_nobody_has_is_not_said_to_be_left_out(workspace: Make) -> None:
    done = rendered(workspace, WHOLE_ITEM, MINUTES, public=True, leaves_out="titles, absent")
    ((_, content),) = done.files.items()

    assert "**Version:** Offentlig version\n" in content.decode("utf-8")


def test_what_was_added_after_the_notice_is_still_told(workspace: Make) -> None:
    text = """\
items:
  - {title: Upphandling, type: decision, restricted: Sekretess}
  - {title: Plan, type: decision}
  - {title: Budget, type: decision}
log:
  - {called: 2025-02-01, by: Olle Berg, agenda: [Upphandling, Plan]}
  - {held: 2025-02-15, by: Olle Berg}
"""
    made = paper(workspace, text)

    assert "*Beslutsärende*" in made
    assert "## § 3 Budget\n\n*Beslutsärende, tillagt efter kallelsen*" in made
    assert made.lower().count("tillagt efter kallelsen") == 1  # what is left out was on the agenda
