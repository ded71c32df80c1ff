"""The words of the shipped minutes: decisions that change earlier ones, and items that fill themselves."""

import pytest
from tests.helpers.views import View

from lsgtool import shipped
from lsgtool.papers.templates import Templates, view_values

STANDING = """\
  - {standing: forwarded, title: Ärenden till andra}
  - {standing: summary, title: Sammanfattning}
  - {standing: next-meeting, title: Nästa möte}
next_meetings: [{body: samrad, date: 2021-10-25}]
"""


def paper(view: View, text: str, **more: str) -> str:
    """Return the minutes with the items in `text`, without no-break spaces."""
    filled = Templates(shipped.templates()).fill("protocol.md.j2", **view_values(view(text, **more)))
    return filled.replace("\u00a0", " ")


def under(heading: str, made: str) -> str:
    """Return what stands under one heading of level 2."""
    return made.split(f"## {heading}\n\n")[1].split("\n\n## ", maxsplit=1)[0].rstrip("\n")


@pytest.mark.parametrize(
    ("decisions", "box"),
    [
        (
            "[{text: att ändra planen, replaces: lsg/2021-04-19 § 21}]",
            "> Gruppen beslutade att ändra planen.\n>\n> *Ersätter beslutet den 19 april 2021, § 21.*",
        ),
        (
            "[{text: Planen ändras., replaces: [lsg/2021-04-19 § 21, samrad/2021-05-28 § 9.2]}]",
            (
                "> Planen ändras.\n>\n"
                "> *Ersätter beslutet den 19 april 2021, § 21 och "
                "beslutet i Samråd vård den 28 maj 2021, § 9, att-sats 2.*"
            ),
        ),
        (
            "[{text: att ändra, ends: [lsg/2011-02-22 § 9, lsg/2021-04-19 § 2, lsg/2021-04-19 § 3]}, att gå]",
            (
                "> Gruppen beslutade\n>\n> - att ändra\n>\n"
                ">   *Därmed gäller inte längre beslutet den 22 februari 2011, ärende 9, "
                "beslutet den 19 april 2021, § 2 och beslutet den 19 april 2021, § 3.*\n> - att gå"
            ),
        ),
        (
            '[{text: "att gå\\n\\n- ett", replaces: lsg/2021-04-19 § 2, ends: lsg/2021-04-19 § 3}, att gå]',
            (
                "> Gruppen beslutade\n>\n> - att gå\n>\n>   - ett\n>\n"
                ">   *Ersätter beslutet den 19 april 2021, § 2.*\n>\n"
                ">   *Därmed gäller inte längre beslutet den 19 april 2021, § 3.*\n> - att gå"
            ),
        ),
    ],
)
def test_a_decision_says_which_earlier_ones_it_replaces_or_ends(decisions: str, box: str, view: View) -> None:
    made = paper(view, f"items: [{{title: Plan, decisions: {decisions}}}]\n")

    assert under("§ 31 Plan", made) == f"> **Beslut**\n>\n{box}"


def test_what_goes_on_to_one_body_is_listed_by_its_purpose(view: View) -> None:
    item = "items:\n  - {title: Plan, forward: [{to: samrad, for: decision}]}\n"

    assert under("§ 32 Ärenden till andra", paper(view, item + STANDING)) == "- Plan – för beslut"


def test_what_a_decision_alone_forwards_is_listed_with_the_name_of_the_body(view: View) -> None:
    decision = "{kind: forward, text: att lämna planen till samrådet för beslut, to: samrad}"
    item = f"items:\n  - {{title: Plan, decisions: [{decision}]}}\n"

    assert under("§ 32 Ärenden till andra", paper(view, item + STANDING)) == "- Plan – till Samråd vård"


def test_what_goes_on_to_several_bodies_is_listed_with_their_names(view: View) -> None:
    item = "items:\n  - {title: Plan, forward: [samrad, {to: lsg, for: decision}]}\n"

    assert under("§ 32 Ärenden till andra", paper(view, item + STANDING)) == (
        "- Plan – till Samråd vård för information\n- Plan – till Samverkansgruppen för beslut"
    )


def test_items_that_fill_themselves(view: View) -> None:
    made = paper(view, "items:\n  - {title: Plan, decisions: [att gå], forward: [samrad]}\n" + STANDING)

    assert under("§ 32 Ärenden till andra", made) == "- Plan – för information"
    assert under("§ 33 Sammanfattning", made) == (
        "| Nr | Rubrik | Beslut |\n| --- | --- | --- |\n| § 31 | Plan | Beslut |"
    )
    assert under("§ 34 Nästa möte", made) == "- Samråd vård: måndag 25 oktober 2021"


def test_the_secretarys_own_words_win(view: View) -> None:
    own = STANDING.replace("}\n", ", text: Se bilagan.}\n", 3)
    made = paper(view, "items:\n  - {title: Plan, decisions: [att gå], forward: [samrad]}\n" + own)

    for heading in ("§ 32 Ärenden till andra", "§ 33 Sammanfattning", "§ 34 Nästa möte"):
        assert under(heading, made) == "Se bilagan."
    assert made.count("\n## ") == 5


def test_minutes_of_a_meeting_to_come_say_that_they_are_a_draft(view: View) -> None:
    to_come = paper(view, "items: [{title: Plan}]\n", status="called")

    assert "\n\n**Status:** UTKAST – mötet är ännu inte hållet\\\n**Datum:** Måndag 20 september" in to_come


def test_minutes_of_a_cancelled_meeting_say_that_it_was(view: View) -> None:
    cancelled = paper(view, "chair: Per Ny\nitems: [{title: Plan}]\n", status="cancelled")

    assert cancelled == (
        "# Inställt möte\n\nSamverkansgruppen\n\n"
        "**Datum:** Måndag 20 september 2021\\\n**Ordförande:** Per Ny\n\n"
        "Mötet måndag 20 september 2021 är inställt.\n"
    )


@pytest.mark.parametrize(
    ("attendance", "table"),
    [
        (
            "[{name: Per Ny, principal: umea}]",
            "| Huvudman | Namn |\n| --- | --- |\n| Umeå kommun | Per Ny |",
        ),
        ("[{name: Per Ny, title: chef}]", "| Namn |\n| --- |\n| Per Ny, chef |"),
        (
            "[{name: Per Ny}, {name: Eva Sten, principal: umea, left: '11.30'}]",
            (
                "| Huvudman | Namn | Anmärkning |\n| --- | --- | --- |\n"
                "|  | Per Ny |  |\n| Umeå kommun | Eva Sten | Till kl. 11.30 |"
            ),
        ),
        (
            "[{name: Mia Ask, role: guest}]",
            "### Övriga närvarande\n\n| Namn | Funktion |\n| --- | --- |\n| Mia Ask | inbjuden |",
        ),
        (
            "[{name: Olle Berg, role: secretary, principal: umea}]",
            (
                "### Övriga närvarande\n\n| Namn | Funktion | Organisation |\n| --- | --- | --- |\n"
                "| Olle Berg | sekreterare | Umeå kommun |"
            ),
        ),
        (
            "[{name: Olle Berg, role: secretary, title: utredare}, {name: Tove Salin, role: coordinator}]",
            (
                "### Övriga närvarande\n\n| Namn | Funktion | Anmärkning |\n| --- | --- | --- |\n"
                "| Olle Berg | utredare | Sekreterare |\n| Tove Salin | koordinator |  |"
            ),
        ),
    ],
)
def test_a_column_in_which_nobody_has_anything_is_left_out(view: View, attendance: str, table: str) -> None:
    made = paper(view, f"secretary: Olle Berg\nattendance: {attendance}\nitems: [{{title: Plan}}]\n")

    assert under("Deltagare", made) == table


def test_a_sub_matter_says_its_type_only_where_it_is_another_one(view: View) -> None:
    made = paper(
        view,
        """\
items:
  - title: Läget
    type: decision
    items:
      - {title: Lika, type: decision, presenters: [Mia Ask]}
      - {title: Skriftligt, type: decision, written: true}
      - {title: Annat, type: information}
""",
    )

    assert under("§ 31 Läget", made) == (
        "*Beslutsärende*\n\n"
        "### Lika\n\n*Föredragande: Mia Ask*\n\n"
        "### Skriftligt\n\n*Skriftligt beslutsärende*\n\n"
        "### Annat\n\n*Informationsärende*"
    )
