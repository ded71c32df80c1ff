"""The package of a meeting: what it holds, its list of contents, and what keeps it from being made."""

import os
import unicodedata
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from tests.helpers.showing import said, shown
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import shipped
from lsgtool.diagnostic import Diagnostic
from lsgtool.errors import UserError
from lsgtool.papers.contents import size_in_words
from lsgtool.render.package import Package, PackageMaker
from lsgtool.workspace.workspace import Workspace

PATH = "meetings/lsg/2025-02-14.yaml"
ITEMS = """\
time: "09.00–12.00"
place: Lycksele
items:
  - standing: agenda
  - title: Budget & plan
    papers:
      - {title: Förslag, file: bilagor/Förslag.PDF}
      - Läggs fram på mötet
  - title: Läget
    number: 2 b
    items:
      - {title: Barn, papers: [{title: Rapport, file: bilagor/rapport.xlsx}]}
      - {title: Vuxna, papers: [Muntlig information]}
  - title: Avtal
    papers: [{title: Avtalet, file: bilagor/Förslag.PDF}]
"""
STANDING = """\
    standing:
      - from: 2000-01-01
        basis: Arbetsordning
        opening: [{id: agenda, title: Godkännande av dagordning}]
"""
FILES = {"bilagor/Förslag.PDF": "förslag", "bilagor/rapport.xlsx": "x" * 123456}


def minutes(items: str = ITEMS, status: str = "called", **files: str) -> Mapping[str, str]:
    """Return a repository with one meeting, and the files of its papers."""
    bodies = BODIES.replace("  samrad:\n", f"{STANDING}  samrad:\n")
    return {
        "bodies.yaml": bodies,
        **meeting("lsg/2025-02-14", status=status, more=items),
        **(files or FILES),
    }


def made(workspace: Workspace) -> Package | tuple[Diagnostic, ...]:
    return PackageMaker(workspace, shipped.templates(), ("md",)).make(PATH)


def package(workspace: Workspace) -> Package:
    """Return the package of the meeting, which has no faults."""
    whole = made(workspace)
    assert isinstance(whole, Package)
    return whole


def text(whole: Package, name: str) -> str:
    """Return a paper of the package without no-break spaces."""
    (content,) = (one.source for one in whole.pieces if one.path == name)
    assert isinstance(content, bytes)
    return content.decode("utf-8").replace("\u00a0", " ")


def test_a_package_has_everything_in_the_order_of_the_agenda(workspace: Make, tmp_path: Path) -> None:
    whole = package(workspace(minutes()))
    assert whole.name == "lsg-2025-02-14-handlingar"
    assert shown(whole.fileless) == ("11:9 LSG136 Läggs fram på mötet\n16:33 LSG136 Muntlig information\n")
    assert [one.path for one in whole.pieces] == [
        "lsg-2025-02-14-kallelse.md",
        "lsg-2025-02-14-dagordning.md",
        "lsg-2025-02-14-innehall.md",
        "02-budget-plan/1-forslag.pdf",
        "02b-laget/1-rapport.xlsx",
        "03-avtal/1-forslag.pdf",
        "sha256.txt",
    ]
    assert [one.source for one in whole.pieces[3:-1]] == [
        tmp_path / "bilagor/Förslag.PDF",
        tmp_path / "bilagor/rapport.xlsx",
        tmp_path / "bilagor/Förslag.PDF",
    ]
    assert text(whole, "lsg-2025-02-14-kallelse.md").startswith("# Kallelse\n")
    assert text(whole, "lsg-2025-02-14-dagordning.md").startswith("# Dagordning\n")
    assert text(whole, "sha256.txt").splitlines() == sorted(
        (f"{one.digest}  {one.path}" for one in whole.pieces[:-1]), key=lambda line: line[66:]
    )


def halves(digest: str) -> str:
    """Return a digest as it is printed."""
    return f"{digest[:32]} {digest[32:]}"


def test_the_list_of_contents(workspace: Make) -> None:
    whole = package(workspace(minutes()))
    notice, agenda = whole.pieces[:2]
    proposal, report = (sha256(content.encode()).hexdigest() for content in FILES.values())
    size = notice.size + agenda.size + 2 * len("förslag".encode()) + 123456
    assert (
        text(whole, "lsg-2025-02-14-innehall.md")
        == f"""\
# Innehåll

Ledningsgruppen

**Möte:** Fredag 14 februari 2025, kl. 09.00–12.00\\
**Plats:** Lycksele\\
**Omfattning:** 5 filer, {round(size / 1000)} kB

## Kallelse och dagordning

| Handling | Fil | Storlek |
| --- | --- | ---: |
| Kallelse | lsg-2025-02-14-kallelse.md | {notice.size} byte |
| Dagordning | lsg-2025-02-14-dagordning.md | {agenda.size} byte |

## Handlingar

| Nr | Ärende | Handling | Fil | Storlek |
| --- | --- | --- | --- | ---: |
| 2 | Budget & plan | Förslag | 02-budget-plan/1-forslag.pdf | 8 byte |
| 2 | Budget & plan | Läggs fram på mötet | ingen fil | – |
| 2 b | Barn | Rapport | 02b-laget/1-rapport.xlsx | 123 kB |
| 2 b | Vuxna | Muntlig information | ingen fil | – |
| 3 | Avtal | Avtalet | 03-avtal/1-forslag.pdf | 8 byte |

## Kontrollsummor

Har en fil en annan kontrollsumma än den som står här, i två delar, så har den ändrats sedan \
handlingarna skickades. Samma summor står i filen sha256.txt, i den form som program för kontroll läser.

| Fil | SHA-256 |
| --- | --- |
| lsg-2025-02-14-kallelse.md | {halves(notice.digest)} |
| lsg-2025-02-14-dagordning.md | {halves(agenda.digest)} |
| 02-budget-plan/1-forslag.pdf | {halves(proposal)} |
| 02b-laget/1-rapport.xlsx | {halves(report)} |
| 03-avtal/1-forslag.pdf | {halves(proposal)} |
"""
    )


def test_papers_that_are_no_files_need_no_columns_for_them(workspace: Make) -> None:
    whole = package(workspace(minutes("items: [{title: Läget, papers: [Rapport, {title: Muntligt}]}]")))
    assert (
        "\n## Handlingar\n\nIngen av handlingarna finns som fil i paketet.\n\n"
        "| Nr | Ärende | Handling |\n| --- | --- | --- |\n"
        "| 1 | Läget | Rapport |\n| 1 | Läget | Muntligt |\n\n"
    ) in text(whole, "lsg-2025-02-14-innehall.md")


def test_a_meeting_without_papers_has_its_notice_and_agenda(workspace: Make) -> None:
    whole = package(workspace(minutes("items: [{title: Läget}]")))
    assert (len(whole.pieces), whole.fileless) == (4, ())
    assert "\n## Handlingar\n\nInga handlingar hör till mötets ärenden.\n" in text(
        whole, "lsg-2025-02-14-innehall.md"
    )


@pytest.mark.parametrize("status", ["planned", "called", "held", "adjusted"])
def test_all_papers_that_are_missing_are_named_at_once(status: str, workspace: Make) -> None:
    files = {"bilagor/förslag.pdf": "förslag", "rapport.xlsx": "rapport"}
    faults = made(
        workspace(minutes(f"{ITEMS}  - {{title: Ut, papers: [{{title: P, file: ../p}}]}}\n", status, **files))
    )
    assert isinstance(faults, tuple)
    assert shown(faults) == (
        "10:32 LSG136 there is no file bilagor/Förslag.PDF\n"
        "    there is bilagor/förslag.pdf: write the same letters\n"
        "15:55 LSG136 there is no file bilagor/rapport.xlsx\n"
        "    put it there, or write where it lies, from the top of the repository\n"
        "18:37 LSG136 there is no file bilagor/Förslag.PDF\n"
        "    there is bilagor/förslag.pdf: write the same letters\n"
        "19:43 LSG137 ../p goes upwards with `..`\n"
        "    put the file into the repository, and write the way from its top, with `/`\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_out_of_the_repository_is_refused(workspace: Make, tmp_path: Path) -> None:
    elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere.pdf"
    elsewhere.write_bytes(b"secret")
    repository = workspace(minutes())
    (tmp_path / "bilagor/Förslag.PDF").unlink()
    (tmp_path / "bilagor/Förslag.PDF").symlink_to(elsewhere)
    faults = made(repository)
    assert isinstance(faults, tuple)
    assert [one.code.code for one in faults] == ["LSG137", "LSG137"]


def test_a_name_of_letters_put_together_otherwise_is_found(workspace: Make, tmp_path: Path) -> None:
    repository = workspace(minutes())
    apart = unicodedata.normalize("NFD", "bilagor/Förslag.PDF")
    (tmp_path / "bilagor/Förslag.PDF").rename(tmp_path / apart)
    (one, _) = (one for one in package(repository).pieces if one.path.endswith("1-forslag.pdf"))
    assert isinstance(one.source, Path)
    assert one.source.read_text(encoding="utf-8") == "förslag"


def test_a_meeting_with_faults_tells_them(workspace: Make) -> None:
    faults = made(workspace(minutes("items: [{titel: A}]")))
    assert isinstance(faults, tuple)
    assert "LSG101 unknown key `titel`" in shown(faults)


def test_a_cancelled_meeting_has_none(workspace: Make) -> None:
    with pytest.raises(UserError) as trouble:
        made(workspace(minutes(status="cancelled")))
    assert said(trouble.value) == (
        "lsg/2025-02-14 is cancelled, and no papers are sent for it\n"
        "    `lsg render notice lsg/2025-02-14` makes the notice that says so"
    )


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 byte"),
        (999, "999 byte"),
        (1000, "1 kB"),
        (1500, "2 kB"),
        (999_499, "999 kB"),
        (999_500, "1,0 MB"),
        (2_449_000, "2,4 MB"),
        (9_949_000, "9,9 MB"),
        (9_950_000, "10 MB"),
        (999_400_000, "999 MB"),
        (999_600_000, "1,0 GB"),
        (5_000_000_000_000, "5000 GB"),
    ],
)
def test_the_size_of_a_file(size: int, words: str) -> None:
    assert size_in_words(size).replace("\u00a0", " ") == words
