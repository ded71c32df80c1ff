"""The words of the shipped balanslista: whole papers, from the files to the Markdown."""

from datetime import date

import pytest
from tests.helpers.dispatching import came_of_it, minutes
from tests.helpers.small import Make

from lsgtool import shipped
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.registers.balanslista import Wanted
from lsgtool.registers.source import source
from lsgtool.render.balanslista import draft_balanslista
from lsgtool.render.press import Press
from lsgtool.workspace.workspace import Workspace

ON = date(2024, 12, 2)


def paper(workspace: Workspace, wanted: Wanted | None = None, on: date = ON) -> str:
    """Return the balanslista without no-break spaces."""
    press = Press(workspace.root, shipped.templates(), ("md",))
    (content,) = press.make(draft_balanslista(source(workspace, on), wanted or Wanted())).values()
    return content.decode("utf-8").replace("\u00a0", " ")


def waiting(made: str) -> str:
    """Return the last cell of the first row of the first table."""
    return made.split("| --- |\n")[1].split(" |\n", maxsplit=1)[0].rpartition("| ")[2]


def test_a_whole_balanslista(workspace: Make) -> None:
    items = """\
  - title: Avtalet
    decisions: [{kind: recommend, text: att rekommendera avtalet, instance: nämnd, due: 2024-11-15}]
  - title: Platserna
    matter: platser
    forward: [{to: samrad, for: decision}]
    decisions: [{kind: postpone, text: att vänta, until: next-meeting}]
  - {title: Vården, forward: [{to: samrad, for: information}]}
  - title: Skolan
    decisions: [{kind: forward, text: att lämna över, to: samrad, due: 2025-03-01}]
"""
    happened = came_of_it(
        dispatches=["paragraph: 31, dispatched: 2024-09-27, to: [mala, umea]"],
        responses=[
            "paragraph: 31, principal: mala, decided: 2024-10-01, outcome: amended, by: AU § 4, note: ett år",
            "paragraph: 31, principal: umea, decided: 2024-09-30, outcome: postponed, note: först",
            "paragraph: 31, principal: umea, decided: 2024-10-08, outcome: postponed, note: tas i mars",
        ],
    )

    assert (
        paper(workspace(minutes(items) | happened))
        == """\
# Balanslista

Alla organ

**Per den:** 2 december 2024\\
**Öppna ärenden:** hos huvudmännen 1, bordlagda 1, överlämnade 3

## Väntar på huvudmännens beslut

| Ärende | Rekommendation | Senast | Väntar på |
| --- | --- | --- | --- |
| Avtalet | LG 20 september 2024, § 31 | 15 november 2024 (försenat 17 dagar) | Regionen, Åsele och Umeå |

### Avtalet

att rekommendera avtalet.

**Rekommendation:** LG 20 september 2024, § 31 (73 dagar sedan)\\
**Instans:** nämnd\\
**Expedierat:** 27 september 2024 till Malå och Umeå\\
**Med ändringar:** Malå 1 oktober 2024 (AU § 4: ett år)\\
**Bordlagt:** Umeå 8 oktober 2024 (tas i mars)\\
**Väntar på:** Regionen, Åsele och Umeå

## Bordlagda ärenden

| Ärende | Bordlagt | Tas upp igen |
| --- | --- | --- |
| Platserna | LG 20 september 2024, § 32 | LG, nästa möte |

## Överlämnade ärenden

| Ärende | Överlämnat | Till | För | Senast |
| --- | --- | --- | --- | --- |
| Skolan | LG 20 september 2024, § 34 | Samrådet | – | 1 mars 2025 |
| Platserna | LG 20 september 2024, § 32 | Samrådet | beslut | – |
| Vården | LG 20 september 2024, § 33 | Samrådet | information | – |
"""
    )


def test_an_empty_one_is_one_sentence(workspace: Make) -> None:
    repository = workspace(minutes("  - {title: Avtalet}\n"))

    assert paper(repository) == (
        "# Balanslista\n\nAlla organ\n\n"
        "**Per den:** 2 december 2024\\\n**Öppna ärenden:** inga\n\n"
        "Inga ärenden väntar på beslut hos någon annan eller på att tas upp igen.\n"
    )
    assert paper(repository, Wanted(body="samrad", principal="umea", everything=True)) == (
        "# Balanslista\n\nSamråd vård\n\n"
        "**Per den:** 2 december 2024\\\n**Huvudman:** Umeå kommun\\\n**Öppna ärenden:** inga\n\n"
        "Inga rekommendationer väntar på beslut hos Umeå kommun.\n"
    )


@pytest.mark.parametrize(
    ("to", "decided", "words"),
    [
        ("huvudmännen", (), "alla 4 huvudmän"),
        ("[mala, umea]", (), "Malå och Umeå"),
        ("huvudmännen", ("mala",), "Regionen, Åsele och Umeå"),
        ("huvudmännen", ("mala", "umea", "asele"), "Regionen"),
    ],
)
def test_for_whom_it_waits(to: str, decided: tuple[str, ...], words: str, workspace: Make) -> None:
    items = f"  - {{title: Avtalet, decisions: [{{kind: recommend, text: att börja, to: {to}}}]}}\n"
    responses = [
        f"paragraph: 31, principal: {name}, decided: 2024-10-01, outcome: approved" for name in decided
    ]
    happened = came_of_it(responses=responses) if responses else {}
    made = paper(workspace(minutes(items) | happened))

    assert waiting(made) == words
    assert made.endswith(f"**Väntar på:** {words}\n")


def test_what_came_to_its_end_says_how_and_where(workspace: Make) -> None:
    items = """\
  - {title: Avtalet, decisions: [{kind: recommend, text: att teckna, to: [mala, umea]}]}
  - {title: Rutinen, matter: rutin, decisions: [{kind: recommend, text: att börja}]}
  - {title: Ena, matter: ena, decisions: [{kind: postpone, text: att vänta}]}
"""
    happened = came_of_it(
        responses=[
            "paragraph: 31, principal: mala, decided: 2024-10-01, outcome: approved",
            "paragraph: 31, principal: umea, decided: 2024-10-08, outcome: rejected",
        ]
    )
    later = {
        "meetings/lsg/2024-11-15.yaml": (
            "body: lsg\ndate: 2024-11-15\nstatus: held\nfirst_paragraph: 45\nitems:\n"
            "  - {title: Rutinen, matter: rutin, settled: true}\n"
            "  - {title: Ena, matter: ena}\n"
        )
    }
    made = paper(workspace(minutes(items) | happened | later), Wanted(everything=True))

    assert (
        made.partition("## Avslutade ärenden\n\n")[2]
        == """\
### Rekommendationer

| Ärende | Beslut | Avslutat |
| --- | --- | --- |
| Avtalet | LG 20 september 2024, § 31 | 8 oktober 2024: 1 bifallit, 1 avslagit |
| Rutinen | LG 20 september 2024, § 32 | avslutat LG 15 november 2024, § 45 |

### Bordlagda

| Ärende | Beslut | Avslutat |
| --- | --- | --- |
| Ena | LG 20 september 2024, § 33 | LG 15 november 2024, § 46 |
"""
    )


def test_none_is_made_of_files_that_cannot_be_read(workspace: Make) -> None:
    broken = {f"meetings/lsg/2024-{day}.yaml": "body: lsg\n" for day in ("10-04", "10-11")}
    with pytest.raises(UserError) as caught:
        paper(workspace(minutes("  - {title: Avtalet}\n") | broken))

    assert english(caught.value.message) == (
        "no balanslista is made, for files cannot be read: "
        "meetings/lsg/2024-10-04.yaml, meetings/lsg/2024-10-11.yaml"
    )
