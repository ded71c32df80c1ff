"""How far minutes have come, as their papers say it: at the top, at a paragraph, and where people sign."""

from dataclasses import dataclass

import pytest
from tests.helpers.logged import logged
from tests.helpers.small import Make

from lsgtool import shipped
from lsgtool.messages import english
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import Kind, MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.render.proof import Proof, Proofs

BODIES = """\
organisation: Länets huvudmän
principals:
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun}]}
bodies:
  lsg:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    minutes: [{from: 2000-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair, adjuster]}]
"""
NOTES = BODIES.replace("document: protokoll", "document: minnesanteckningar")
NOBODY = BODIES.replace(", adjusted_by: [chair, adjuster]", "")
MEETING = """\
body: lsg
date: 2024-09-20
status: {status}
first_paragraph: 7
chair: Karin Ek
adjuster: Sara Lind
secretary: Olle Berg
attendance: [{{name: Karin Ek, principal: norrby}}]
items:
  - title: Dagordningen
  - title: Planen
    text: Planen gicks igenom.
"""
PATH = "meetings/lsg/2024-09-20.yaml"
AT_ONCE = ("2024-09-20 Karin Ek § 8", "2024-09-20 Sara Lind § 8")
ALL = ("2024-10-01 Karin Ek", "2024-10-02 Sara Lind")
SEALED = (*ALL, "sealed 2024-10-02")
REOPENED = (*SEALED, "{reopened: 2024-10-08, by: Olle Berg, reason: Fel *belopp*.}")
ANEW = ("2024-10-09 Karin Ek", "2024-10-09 Sara Lind", "sealed 2024-10-09")


def seal(bodies: str, *steps: str) -> str:
    """Return the first digits of the seal that the log ends with, in groups of four."""
    digits = logged(bodies, MEETING.format(status="adjusted"), *steps).rpartition("seal: sha256:")[2]
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


SEAL, SEAL_OF_NOTES = seal(BODIES, *SEALED), seal(NOTES, *SEALED)


@dataclass(frozen=True)
class Told:
    """What a paper and its cover say, and what is noted for whoever makes it."""

    text: str
    state: str
    seal: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Minutes:
    """A meeting with a log, made into papers."""

    make: Make
    bodies: str = BODIES
    public: bool = False

    def told(
        self, status: str, *steps: str, kind: Kind = MINUTES, instead: tuple[str, str] = ("", "")
    ) -> Told:
        """Return what is told of minutes with these steps, in which some words are others by now."""
        meeting = MEETING.format(status=status)
        text = logged(self.bodies, meeting, *steps) if steps else meeting
        assert instead[0] in text
        files = {"bodies.yaml": self.bodies, PATH: text.replace(*instead) if instead[0] else text}
        workspace = self.make(files)
        maker = MeetingPapers(workspace, shipped.templates(), ("md",), kind, public=self.public)
        rendered = maker.make(PATH)
        assert rendered.faults == ()
        proof = Proofs(workspace).read(PATH)
        assert isinstance(proof, Proof)
        cover = kind.draft(proof).cover
        (paper,) = rendered.files.values()
        notes = tuple(map(english, rendered.notes))
        return Told(paper.decode("utf-8").replace("\u00a0", " "), cover.state, cover.seal, notes)


@pytest.fixture
def minutes(workspace: Make) -> Minutes:
    return Minutes(workspace)


def status_line(told: Told) -> str:
    """Return the first fact below the name of the body."""
    return told.text.split("\n\n")[2].splitlines()[0].removesuffix("\\")


def end(told: Told) -> str:
    """Return what stands below the last heading."""
    heading, _, text = told.text.rpartition("\n## Underskrifter\n\n")
    assert heading
    return text


def line(name: str, role: str) -> str:
    return f"---\n\n{name}\\\n{role}\\\nDatum:\n"


OLLE, KARIN = line("Olle Berg", "Sekreterare"), line("Karin Ek", "Ordförande, Norrby kommun")
SARA = line("Sara Lind", "Justerare")
SECRETARY = "**Vid protokollet:** Olle Berg, sekreterare\n"
APPROVED = "| Namn | Roll | Dag | Justering |\n| --- | --- | --- | --- |\n"
BY_KARIN = "| Karin Ek, Norrby kommun | Ordförande | 1 oktober 2024 | Godkänt utan digital underskrift |\n"
BY_SARA = "| Sara Lind | Justerare | 2 oktober 2024 | Godkänt utan digital underskrift |\n"
BOTH = "den 2 oktober 2024 av Karin Ek och Sara Lind"


@pytest.mark.parametrize(
    ("status", "steps", "line", "header", "footer", "signing"),
    [
        (
            "called",
            (),
            "**Status:** UTKAST – mötet är ännu inte hållet",
            "UTKAST – mötet ej hållet",
            "",
            f"{OLLE}\n{KARIN}\n{SARA}",
        ),
        (
            "held",
            (),
            "**Status:** UTKAST – ej justerat",
            "UTKAST – ej justerat",
            "",
            f"{OLLE}\n{KARIN}\n{SARA}",
        ),
        (
            "held",
            ALL[:1],
            "**Status:** UTKAST – ej justerat",
            "UTKAST – ej justerat",
            "",
            f"{APPROVED}{BY_KARIN}\n{OLLE}\n{SARA}",
        ),
        (
            "adjusted",
            SEALED,
            f"**Status:** Justerat {BOTH}",
            "",
            f"Justerat 2024-10-02 · Sigill {SEAL}",
            f"{SECRETARY}\n{APPROVED}{BY_KARIN}{BY_SARA}\n**Sigill:** {SEAL}\n",
        ),
        (
            "held",
            REOPENED,
            "**Status:** UTKAST – ej justerat, öppnat igen den 8 oktober 2024",
            "UTKAST – ej justerat",
            "",
            f"{OLLE}\n{KARIN}\n{SARA}",
        ),
        # Minutes of old, with no log: that they are adjusted is all that is known.
        ("adjusted", (), "**Status:** Justerat", "", "", f"{OLLE}\n{KARIN}\n{SARA}"),
        # The log tells of no adjustment, whatever somebody has written above it.
        (
            "adjusted",
            ALL[:1],
            "**Status:** UTKAST – ej justerat",
            "UTKAST – ej justerat",
            "",
            f"{APPROVED}{BY_KARIN}\n{OLLE}\n{SARA}",
        ),
        (
            "adjusted",
            ("2024-10-01 Karin Ek", "sealed 2024-10-01"),
            "**Status:** UTKAST – ej justerat",
            "UTKAST – ej justerat",
            "",
            f"{APPROVED}{BY_KARIN}\n{OLLE}\n{SARA}",
        ),
    ],
)
def test_minutes_tell_how_far_they_have_come(
    status: str, steps: tuple[str, ...], line: str, header: str, footer: str, signing: str, minutes: Minutes
) -> None:
    told = minutes.told(status, *steps)

    assert (status_line(told), told.state, told.seal) == (line, header, footer)
    assert end(told) == signing


@pytest.mark.parametrize(
    ("status", "steps", "line", "header", "footer"),
    [
        ("held", (), "**Status:** UTKAST – ej justerade", "UTKAST – ej justerade", ""),
        (
            "held",
            REOPENED,
            "**Status:** UTKAST – ej justerade, öppnade igen den 8 oktober 2024",
            "UTKAST – ej justerade",
            "",
        ),
        (
            "adjusted",
            SEALED,
            f"**Status:** Justerade {BOTH}",
            "",
            f"Justerade 2024-10-02 · Sigill {SEAL_OF_NOTES}",
        ),
    ],
)
def test_notes_are_many_in_swedish(
    status: str, steps: tuple[str, ...], line: str, header: str, footer: str, workspace: Make
) -> None:
    told = Minutes(workspace, NOTES).told(status, *steps)

    assert (status_line(told), told.state, told.seal) == (line, header, footer)


def test_minutes_that_were_opened_again_and_adjusted_anew_tell_so(workspace: Make) -> None:
    told = Minutes(workspace).told("adjusted", *REOPENED, *ANEW)
    assert status_line(told) == (
        "**Status:** Justerat den 2 oktober 2024, öppnat igen den 8 oktober 2024 (Fel \\*belopp\\*),"
        " justerat på nytt den 9 oktober 2024 av Karin Ek och Sara Lind"
    )

    twice = (*REOPENED, *ANEW, "{reopened: 2024-10-10, by: Olle Berg, reason: Namn}", *ANEW)
    notes = Minutes(workspace, NOTES).told("adjusted", *twice)
    assert status_line(notes) == (
        "**Status:** Justerade den 2 oktober 2024, öppnade igen den 8 oktober 2024 (Fel \\*belopp\\*),"
        " justerade på nytt den 9 oktober 2024, öppnade igen den 10 oktober 2024 (Namn),"
        " justerade på nytt den 9 oktober 2024 av Karin Ek och Sara Lind"
    )
    assert end(notes).startswith("**Vid anteckningarna:** Olle Berg, sekreterare\n")
    assert "| Godkända utan digital underskrift |" in end(notes)

    extract = Minutes(workspace).told("adjusted", *REOPENED, *ANEW, kind=extract_of(("8",))).text
    assert "Protokollet är justerat på nytt den 9 oktober 2024 av Karin Ek och Sara Lind\n" in extract


def test_in_public_nobody_reads_why_minutes_were_opened_again(workspace: Make) -> None:
    status = status_line(Minutes(workspace, public=True).told("adjusted", *REOPENED, *ANEW))

    assert status.startswith("**Status:** Justerat den 2 oktober 2024, öppnat igen den 8 oktober 2024, just")


FIRST, SECOND = "  - title: Dagordningen\n", "  - title: Planen\n    text: Planen gicks igenom.\n"
NEW = "  - title: Budgeten\n"
CAME, ALTERED = "har tillkommit", "är ändrad"
PRESENT = "attendance: [{name: Karin Ek, principal: norrby}]\nitems:\n"


@pytest.mark.parametrize(
    ("instead", "since", "remarks"),
    [
        ((FIRST, FIRST + NEW), "§ 8 tillkommen", ("", CAME, "")),
        ((FIRST, NEW + FIRST), "§ 7 tillkommen", (CAME, "", "")),
        ((FIRST + SECOND, FIRST + SECOND + NEW + NEW), "§§ 9–10 tillkomna", ("", "", CAME, CAME)),
        ((FIRST, ""), "tidigare § 7 borttagen", ("",)),
        ((SECOND, ""), "tidigare § 8 borttagen", ("",)),
        ((FIRST + SECOND, SECOND + FIRST), "ordningen ändrad", ("", "")),
        ((FIRST + SECOND, FIRST.replace("en", "") + NEW), "§§ 7–8 ändrade", (ALTERED, ALTERED)),
        (
            (f"Olle Berg\n{PRESENT}{FIRST}", f"Rut Modig\n{PRESENT}{NEW}"),
            "§ 7 och protokollets huvud ändrade",
            (ALTERED, ""),
        ),
        (("first_paragraph: 7", "first_paragraph: 17"), "protokollets huvud ändrat", ("", "")),
    ],
)
def test_what_only_has_another_number_has_not_changed(
    instead: tuple[str, str], since: str, remarks: tuple[str, ...], minutes: Minutes
) -> None:
    told = minutes.told("adjusted", *SEALED, instead=instead)

    assert status_line(told).endswith(f"; sedan dess är {since}")
    items = told.text.partition("\n## Underskrifter")[0].split("\n## ")[1:]
    said = (item.rpartition("Paragrafen ")[2] if "Paragrafen " in item else "" for item in items[1:])
    assert tuple(one.removesuffix(" efter justeringen.\n") for one in said) == remarks


def test_minutes_without_paragraph_signs_have_changed_matters(workspace: Make) -> None:
    bodies = (
        BODIES
        + "    numbering: [{from: 2000-01-01, basis: Ordning, series: meeting, paragraph_sign: false}]\n"
    )
    told = Minutes(workspace, bodies).told("adjusted", *SEALED, instead=("gicks igenom", "antogs"))

    assert status_line(told).endswith("; sedan dess är ärende 8 ändrat")
    assert "Ärendet är ändrat efter justeringen." in told.text


def test_what_nobody_is_asked_to_adjust_is_no_draft(workspace: Make) -> None:
    minutes = Minutes(workspace, NOBODY)
    told = minutes.told("held")

    assert (status_line(told), told.state, told.seal) == ("**Datum:** Fredag 20 september 2024", "", "")
    for kind in (DECISIONS, extract_of(("8",))):
        assert "juster" not in minutes.told("held", kind=kind).text.lower()


def test_a_cancelled_meeting_has_neither_draft_nor_seal(minutes: Minutes) -> None:
    told = minutes.told("cancelled")

    assert (status_line(told), told.state, told.seal) == ("**Datum:** Fredag 20 september 2024", "", "")


PARAGRAPH = "Paragrafen är omedelbart justerad den 20 september 2024 av Karin Ek och Sara Lind."


def test_a_paragraph_that_was_adjusted_at_once_says_so_in_the_draft_and_afterwards(minutes: Minutes) -> None:
    for status, steps in (("held", AT_ONCE), ("adjusted", (*AT_ONCE, *SEALED))):
        text = minutes.told(status, *steps).text
        assert f"## § 8 Planen\n\nPlanen gicks igenom.\n\n{PARAGRAPH}\n\n" in text
        assert text.count("omedelbart") == 1
    assert minutes.told("held", *AT_ONCE).state == "UTKAST – ej justerat"


def test_a_paragraph_that_not_all_have_adjusted_is_a_draft(minutes: Minutes) -> None:
    assert "omedelbart" not in minutes.told("held", AT_ONCE[0]).text
    assert "omedelbart" not in minutes.told("held", *ALL).text


def test_a_paragraph_changed_after_it_was_adjusted_at_once_says_so(minutes: Minutes) -> None:
    told = minutes.told("held", *AT_ONCE, instead=("Planen gicks", "Budgeten gicks"))

    assert "\n\nBudgeten gicks igenom.\n\nParagrafen är ändrad efter justeringen.\n" in told.text
    assert "omedelbart" not in told.text


@pytest.mark.parametrize(
    ("instead", "since"),
    [
        (("gicks igenom", "antogs"), "§ 8 ändrad"),
        (("Olle Berg", "Rut Modig"), "protokollets huvud ändrat"),
        (("approved: 2024-10-01", "approved: 2024-09-30"), "loggen över justeringen ändrad"),
        ((SEAL.replace(" ", ""), "0" * 16), "loggen över justeringen ändrad"),
    ],
)
def test_what_has_changed_since_carries_no_seal(
    instead: tuple[str, str], since: str, minutes: Minutes
) -> None:
    told = minutes.told("adjusted", *SEALED, instead=instead)

    assert status_line(told) == (
        f"**Status:** ÄNDRAT EFTER JUSTERING – justerades den 2 oktober 2024; sedan dess är {since}"
    )
    assert (told.state, told.seal) == ("ÄNDRAT EFTER JUSTERING", "")
    assert end(told) == (
        "Protokollet eller loggen över justeringen har ändrats sedan det justerades."
        " Därför visas inga underskrifter.\n"
    )
    assert told.text.count("Paragrafen är ändrad") == (instead[0] == "gicks igenom")
    assert told.notes == (
        (
            "lsg/2024-09-20 has changed since it was adjusted: its papers say so, and have no seal;"
            " `lsg verify lsg/2024-09-20` tells what has changed"
        ),
    )


@pytest.mark.parametrize(
    ("status", "steps", "numbers", "adjustment", "certified", "header", "footer"),
    [
        (
            "held",
            (),
            "8",
            "Protokollet är ännu inte justerat",
            ", så som det lyder före justeringen",
            "UTKAST – ej justerat",
            "",
        ),
        ("held", AT_ONCE, "8", "Paragrafen är omedelbart justerad", "", "", ""),
        (
            "held",
            AT_ONCE,
            "7-8",
            "Protokollet är ännu inte justerat",
            ", så som det lyder före justeringen",
            "UTKAST – ej justerat",
            "",
        ),
        (
            "adjusted",
            SEALED,
            "8",
            f"Protokollet är justerat {BOTH}",
            "",
            "",
            f"Justerat 2024-10-02 · Sigill {SEAL}",
        ),
        ("adjusted", (), "8", "Protokollet är justerat av Karin Ek och Sara Lind", "", "", ""),
    ],
)
def test_an_extract_is_as_far_as_its_paragraphs(
    status: str,
    steps: tuple[str, ...],
    numbers: str,
    adjustment: str,
    certified: str,
    header: str,
    footer: str,
    minutes: Minutes,
) -> None:
    told = minutes.told(status, *steps, kind=extract_of((numbers,)))

    assert f"\\\n**Justering:** {adjustment}\n" in told.text
    assert f"\n\nUtdraget stämmer överens med protokollet{certified}.\n" in told.text
    assert (told.state, told.seal) == (header, footer)


@pytest.mark.parametrize(
    ("status", "steps", "adjustment", "header", "footer"),
    [
        ("held", AT_ONCE, "Protokollet är ännu inte justerat", "UTKAST – ej justerat", ""),
        ("adjusted", SEALED, f"Protokollet är justerat {BOTH}", "", f"Justerat 2024-10-02 · Sigill {SEAL}"),
        ("adjusted", (), "Protokollet är justerat", "", ""),
    ],
)
def test_the_list_of_decisions_is_as_far_as_the_minutes(
    status: str, steps: tuple[str, ...], adjustment: str, header: str, footer: str, minutes: Minutes
) -> None:
    told = minutes.told(status, *steps, kind=DECISIONS)

    assert f"\\\n**Justering:** {adjustment}\n" in told.text
    assert (told.state, told.seal) == (header, footer)


@pytest.mark.parametrize("kind", [DECISIONS, extract_of(("7",))])
def test_what_is_made_of_changed_minutes_says_so(kind: Kind, minutes: Minutes) -> None:
    told = minutes.told("adjusted", *SEALED, kind=kind, instead=("gicks igenom", "antogs"))

    assert "\\\n**Justering:** Protokollet är ändrat sedan det justerades den 2 oktober 2024\n" in told.text
    assert (told.state, told.seal) == ("ÄNDRAT EFTER JUSTERING", "")
    assert len(told.notes) == 1
