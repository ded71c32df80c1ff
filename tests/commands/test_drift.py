"""`lsg drift`: which papers are no longer what the source gives, which were edited, and in which words."""

import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from docx import Document

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

NAME = "ledning-2025-02-14"
MEETING = "meetings/ledning/2025-02-14.yaml"
TEXT = "Frågan bereds vidare."
LEGEND = "[-…-] stands in the file only, {+…+} is what the source gives\n"
STALE = """\
stale papers are as lsg made them, but the source gives something else now:
  `lsg render` makes them anew
"""
EDITED = """\
edited papers are not as lsg made them: write what is to hold into the meeting's
  file, then replace them with `lsg render … --force`
"""
UNRECORDED = """\
papers that differ have no record of what lsg made: keep the file .lsg-made
  beside papers, and lsg can tell whether they are stale or edited
"""
NOT_COMPARED = """\
1 file is not compared: a letter, a balanslista or a list of contents depends on
  more than the source, and so does an extract whose name leaves numbers out
"""
GONE_OUT = """\
8 files are not compared: the meetings have been held, and their notices and
  agendas have gone out
"""
GONE = """\
papers of no meeting: take them away, or make them of the day that it has moved
  to
"""


@pytest.fixture
def made(lsg: "Lsg", minutes: Path) -> Path:
    """The small repository, with its minutes made in three formats."""
    change(minutes / MEETING, "    decisions:", f"    text: {TEXT}\n    decisions:")
    render(lsg, minutes, "protocol", "--to", "docx,md,html")
    return minutes


def render(lsg: "Lsg", minutes: Path, paper: str, *words: str) -> None:
    done = lsg("render", paper, "ledning/2025-02-14", *words, cwd=minutes)
    assert done.returncode == 0, done.stderr


def change(file: Path, before: str, after: str) -> None:
    text = file.read_bytes()
    assert before.encode() in text
    file.write_bytes(text.replace(before.encode(), after.encode()))


def drift(lsg: "Lsg", folder: Path, *words: str | Path) -> tuple[int, str]:
    done = lsg("drift", *words, cwd=folder)
    assert done.stderr == ""
    return done.returncode, done.stdout


def edit_in_word(file: Path, before: str, after: str, more: str = "") -> None:
    document = Document(str(file))
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs if before in run.text]
    assert len(runs) == 1
    runs[0].text = runs[0].text.replace(before, after)
    if more:
        document.add_paragraph(more)
    document.save(str(file))


def test_every_kind_of_paper_as_it_was_made(lsg: "Lsg", minutes: Path) -> None:
    for paper in ("agenda", "protocol", "decisions"):
        render(lsg, minutes, paper, "--to", "docx,md,html,pdf")
    render(lsg, minutes, "notice", "--to", "docx,ics")
    render(lsg, minutes, "extract", "--paragraph", "1", "--out", "utdrag")
    render(lsg, minutes, "package", "--out", "sent")
    for body in ((), ("--body", "ledning")):
        assert lsg("render", "year", "2025", *body, "--to", "md,ics", cwd=minutes).returncode == 0
    assert drift(lsg, minutes) == (0, f"{NOT_COMPARED}{GONE_OUT}14 papers looked at: 14 the same\n")


def test_the_papers_before_a_meeting_as_they_were_made(lsg: "Lsg", minutes: Path) -> None:
    change(minutes / MEETING, "status: held", "status: called")
    render(lsg, minutes, "agenda", "--to", "docx,md,html,pdf")
    render(lsg, minutes, "notice", "--to", "docx,ics")
    render(lsg, minutes, "package", "--out", "sent")
    assert drift(lsg, minutes) == (0, f"{NOT_COMPARED}8 papers looked at: 8 the same\n")


def test_what_was_sent_stays_what_was_sent(lsg: "Lsg", minutes: Path) -> None:
    change(minutes / MEETING, "status: held", "status: called")
    render(lsg, minutes, "notice", "--to", "md")
    render(lsg, minutes, "agenda", "--to", "md")
    change(minutes / MEETING, "title: Årets plan", "title: Årets budget")
    heads = [line for line in drift(lsg, minutes)[1].splitlines() if line.startswith("out/")]
    assert heads == [f"out/{NAME}-dagordning.md: stale", f"out/{NAME}-kallelse.md: stale"]
    for status in ("called", "held"):
        change(
            minutes / MEETING,
            f"status: {status}",
            {"called": "status: held", "held": "status: adjusted"}[status],
        )
        assert drift(lsg, minutes) == (
            0,
            f"{GONE_OUT.replace('8', '2')}no papers are there to compare\n",
        )
    done = lsg("drift", "--format", "json", cwd=minutes)
    assert [one["state"] for one in json.loads(done.stdout)] == ["gone-out", "gone-out"]


def test_nothing_to_look_at(lsg: "Lsg", minutes: Path) -> None:
    assert drift(lsg, minutes) == (0, "no papers are there to compare\n")


def test_the_source_has_changed(lsg: "Lsg", made: Path) -> None:
    render(lsg, made, "protocol", "--to", "pdf")
    change(made / MEETING, "planen enligt § 3", "budgeten enligt § 3")
    assert drift(lsg, made) == (
        1,
        f"""\
out/{NAME}-protokoll.docx: stale
    Ledningsgruppen beslutade att godkänna [-planen-]{{+budgeten+}} enligt § 3.
out/{NAME}-protokoll.html: stale
    Ledningsgruppen beslutade att godkänna [-planen-]{{+budgeten+}} enligt § 3.
out/{NAME}-protokoll.md: stale
    > Ledningsgruppen beslutade att godkänna [-planen-]{{+budgeten+}} enligt § 3.
out/{NAME}-protokoll.pdf: stale
    the bytes differ; the words of a PDF are not read: see
    {NAME}-protokoll.docx beside it

{LEGEND}{STALE}4 papers looked at: 4 stale
""",
    )
    render(lsg, made, "protocol", "--to", "docx,md,html,pdf")
    assert drift(lsg, made) == (0, "4 papers looked at: 4 the same\n")


def test_papers_edited_by_hand(lsg: "Lsg", made: Path) -> None:
    edit_in_word(
        made / f"out/{NAME}-protokoll.docx", "planen", "budgeten", "Tillagt för hand, 19121212-1212."
    )
    change(made / f"out/{NAME}-protokoll.html", "vidare", "inte")
    assert drift(lsg, made) == (
        1,
        f"""\
out/{NAME}-protokoll.docx: edited by hand
    Ledningsgruppen beslutade att godkänna [-budgeten-]{{+planen+}} enligt § 3.
    [-Tillagt för hand, 19….-]
out/{NAME}-protokoll.html: edited by hand
    Frågan bereds [-inte-]{{+vidare+}}.

{LEGEND}{EDITED}3 papers looked at: 1 the same, 2 edited by hand
""",
    )


def test_in_swedish(lsg: "Lsg", made: Path) -> None:
    edit_in_word(made / f"out/{NAME}-protokoll.docx", "planen", "budgeten")
    change(made / MEETING, "vidare", "inte")
    shutil.move(made / f"out/{NAME}-protokoll.html", made / f"{NAME}-protokoll.html")
    done = lsg("drift", cwd=made, LSG_LANG="sv")
    assert (done.returncode, done.stderr) == (1, "")
    assert (
        done.stdout
        == f"""\
{NAME}-protokoll.html: avviker
    Frågan bereds [-vidare-]{{+inte+}}.
out/{NAME}-protokoll.docx: ändrad för hand, och inaktuell
    Frågan bereds [-vidare-]{{+inte+}}.
    Ledningsgruppen beslutade att godkänna [-budgeten-]{{+planen+}} enligt § 3.
out/{NAME}-protokoll.md: inaktuell
    Frågan bereds [-vidare-]{{+inte+}}.

[-…-] står bara i filen, {{+…+}} är vad källan ger
inaktuella handlingar är som lsg gjorde dem, men källan ger något annat nu:
  `lsg render` gör om dem
ändrade handlingar är inte som lsg gjorde dem: skriv det som ska gälla i mötets
  fil och ersätt dem sedan med `lsg render … --force`
för handlingar som avviker är det inte antecknat vad lsg gjorde: behåll filen
  .lsg-made bredvid handlingar, så kan lsg säga om de är inaktuella eller
  ändrade
3 handlingar genomgångna: 1 inaktuell, 1 ändrad för hand, 1 avviker
"""
    )
    done = lsg("drift", "--out", "out", "--format", "json", cwd=made, LSG_LANG="sv")
    assert done.stderr.endswith("2 handlingar genomgångna: 1 inaktuell, 1 ändrad för hand\n")
    (made / f"out/{NAME}-protokoll.docx").unlink()
    assert lsg("drift", "--out", "out", cwd=made, LSG_LANG="sv").stdout.endswith(
        "1 handling genomgången: 1 inaktuell\n"
    )


def test_saved_again_without_a_change(lsg: "Lsg", made: Path) -> None:
    file = made / f"out/{NAME}-protokoll.docx"
    Document(str(file)).save(str(file))
    assert drift(lsg, made) == (
        1,
        f"""\
out/{NAME}-protokoll.docx: edited by hand
    its words are the same; its look or its properties differ

{EDITED}3 papers looked at: 2 the same, 1 edited by hand
""",
    )


def test_the_ends_of_lines_are_no_change(lsg: "Lsg", made: Path) -> None:
    """Git writes CR LF on Windows, and LF for the calendar's own."""
    change(made / MEETING, "status: held", "status: called")
    render(lsg, made, "protocol", "--to", "docx,md,html")
    render(lsg, made, "notice", "--to", "ics")
    for name in (f"{NAME}-protokoll.md", f"{NAME}-protokoll.html"):
        change(made / "out" / name, "\n", "\r\n")
    change(made / f"out/{NAME}-kallelse.ics", "\r\n", "\n")
    assert drift(lsg, made) == (0, "4 papers looked at: 4 the same\n")
    change(made / MEETING, "Årets plan", "Årets budget")
    code, told = drift(lsg, made)
    assert code == 1
    assert f"out/{NAME}-protokoll.md: stale\n" in told
    assert f"out/{NAME}-protokoll.html: stale\n" in told


def test_the_public_form(lsg: "Lsg", made: Path) -> None:
    render(lsg, made, "protocol", "--public", "--to", "md,html")
    render(lsg, made, "extract", "--paragraph", "1", "--public", "--to", "md")
    assert drift(lsg, made) == (0, "6 papers looked at: 6 the same\n")
    change(made / MEETING, f"    text: {TEXT}", "    restricted: Sekretess enligt 26 kap. 1 § OSL")
    _code, told = drift(lsg, made, "--out", "out")
    assert f"out/{NAME}-protokoll-offentlig.md: stale\n" in told
    assert f"out/{NAME}-utdrag-1-offentlig.md: " in told
    change(made / MEETING, "status: held", "status: planned")
    _code, told = drift(lsg, made)
    assert (
        f"""\
out/{NAME}-protokoll-offentlig.md: cannot be made now
    ledning/2025-02-14 has not been held: there are no minutes to publish
"""
        in told
    )


@pytest.mark.parametrize("moved", [True, False], ids=["moved", "taken-away"])
def test_a_meeting_that_is_no_more(lsg: "Lsg", made: Path, *, moved: bool) -> None:
    if moved:
        change(made / MEETING, "2025-02-14", "2025-02-21")
        (made / MEETING).rename(made / "meetings/ledning/2025-02-21.yaml")
    else:
        (made / MEETING).unlink()
    heads = "".join(
        f"out/{NAME}-protokoll.{form}: made of a meeting that is no more\n" for form in ("docx", "html", "md")
    )
    assert drift(lsg, made) == (1, f"{heads}\n{GONE}3 papers looked at: 3 of no meeting\n")


def test_papers_without_a_record(lsg: "Lsg", made: Path) -> None:
    """A record that was never committed; and files that others have given a name like ours."""
    (made / "out/.lsg-made").unlink()
    (made / "arkiv/2025").mkdir(parents=True)
    (made / f"out/{NAME}-protokoll.docx").rename(made / f"arkiv/2025/{NAME}-protokoll.docx")
    change(made / f"out/{NAME}-protokoll.md", "planen", "budgeten")
    (made / "arkiv/styrelsen-2025-02-14-protokoll.pdf").write_bytes(b"")
    (made / "arkiv/ledning-2025-02-15-protokoll.pdf").write_bytes(b"")
    assert drift(lsg, made) == (
        1,
        f"""\
arkiv/ledning-2025-02-15-protokoll.pdf: made of a meeting that is no more
out/{NAME}-protokoll.md: differs
    > Ledningsgruppen beslutade att godkänna [-budgeten-]{{+planen+}} enligt § 3.

{LEGEND}{UNRECORDED}{GONE}4 papers looked at: 2 the same, 1 differing, 1 of no meeting
""",
    )


def test_a_package_keeps_its_own_record(lsg: "Lsg", minutes: Path) -> None:
    change(minutes / MEETING, "status: held", "status: called")
    render(lsg, minutes, "package", "--to", "md")
    folder = minutes / f"out/{NAME}-handlingar"
    change(folder / f"{NAME}-kallelse.md", "Årets plan", "Årets budget")
    change(minutes / MEETING, "Anna Berg", "Anna Berg\nplace: Norrby")
    code, told = drift(lsg, minutes)
    assert code == 1
    heads = [line for line in told.splitlines() if line.startswith("out/")]
    assert heads == [
        f"out/{NAME}-handlingar/{NAME}-dagordning.md: stale",
        f"out/{NAME}-handlingar/{NAME}-kallelse.md: edited by hand, and stale",
    ]


def test_a_meeting_with_faults(lsg: "Lsg", made: Path) -> None:
    change(made / MEETING, "title: Årets", "titel: Årets")
    code, told = drift(lsg, made)
    rendered = lsg("render", "protocol", "ledning/2025-02-14", cwd=made).stdout
    faults = rendered[: rendered.rindex("0 papers")]
    assert "LSG101 unknown key `titel`" in faults
    heads = "".join(
        f"out/{NAME}-protokoll.{form}: cannot be made now\n    its meeting has faults\n"
        for form in ("docx", "html", "md")
    )
    assert (code, told) == (1, f"{heads}\n{faults}\n3 papers looked at: 3 not made\n")


def test_what_the_source_gives_no_more(lsg: "Lsg", minutes: Path) -> None:
    render(lsg, minutes, "extract", "--paragraph", "1", "--to", "md")
    render(lsg, minutes, "protocol", "--to", "md")
    change(minutes / MEETING, "chair:", "first_paragraph: 7\nchair:")
    change(minutes / "bodies.yaml", "document: protokoll", "document: minnesanteckningar")
    code, told = drift(lsg, minutes)
    assert (code, told) == (
        1,
        f"""\
out/{NAME}-protokoll.md: cannot be made now
    the source gives no paper of this name, but
    {NAME}-minnesanteckningar.md
out/{NAME}-utdrag-1.md: cannot be made now
    ledning/2025-02-14 has no number 1

2 papers looked at: 2 not made
""",
    )


def test_for_programs(lsg: "Lsg", made: Path) -> None:
    change(made / f"out/{NAME}-protokoll.md", "planen", "budgeten, 19121212-1212,")
    (made / f"out/{NAME}-protokoll.html").unlink()
    done = lsg("drift", "ledning/latest", "--format", "json", cwd=made)
    assert done.returncode == 1
    assert json.loads(done.stdout) == [
        {
            "file": f"out/{NAME}-protokoll.docx",
            "meeting": "ledning/2025-02-14",
            "paper": "protocol",
            "public": False,
            "format": "docx",
            "state": "same",
            "reason": None,
            "words": [],
        },
        {
            "file": f"out/{NAME}-protokoll.md",
            "meeting": "ledning/2025-02-14",
            "paper": "protocol",
            "public": False,
            "format": "md",
            "state": "edited",
            "reason": None,
            "words": [
                {
                    "file": "> Ledningsgruppen beslutade att godkänna budgeten, 19…, enligt § 3.",
                    "source": "> Ledningsgruppen beslutade att godkänna planen enligt § 3.",
                }
            ],
        },
    ]
    assert done.stderr == f"{EDITED}2 papers looked at: 1 the same, 1 edited by hand\n"


def test_only_some_meetings_and_only_one_folder(lsg: "Lsg", made: Path, tmp_path: Path) -> None:
    text = (made / MEETING).read_text(encoding="utf-8").replace("2025-02-14", "2025-05-16")
    (made / "meetings/ledning/2025-05-16.yaml").write_text(text, encoding="utf-8")
    assert (
        lsg("render", "protocol", "--all", "--to", "md", "--out", tmp_path / "far", cwd=made).returncode == 0
    )
    assert lsg("render", "year", "2025", "--to", "md", cwd=made).returncode == 0
    assert drift(lsg, made) == (0, "4 papers looked at: 4 the same\n")
    assert drift(lsg, made, "ledning/2025-05-16") == (0, "no papers are there to compare\n")
    assert drift(lsg, made, "--out", tmp_path / "far") == (0, "2 papers looked at: 2 the same\n")
    here = made / "meetings/ledning"
    assert drift(lsg, here, "--out", "../../out", "2025-02-14.yaml") == (
        0,
        "3 papers looked at: 3 the same\n",
    )
    (tmp_path / f"far/{NAME}-protokoll.md").write_bytes(b"")
    code, told = drift(lsg, made, "--out", tmp_path / "far", "ledning/2025-02-14")
    assert (code, told.splitlines()[0].startswith(str(tmp_path / "far"))) == (1, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "xml"], "lsg: there is no format `xml`\n  known here: text, json\n"),
        (["ledning/2025-02-15"], "lsg: there is no meeting `ledning/2025-02-15`\n"),
        (["--out", "nowhere"], "cannot be read: No such file or directory\n"),
    ],
)
def test_refused(lsg: "Lsg", made: Path, words: list[str], said: str) -> None:
    done = lsg("drift", *words, cwd=made)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_folders_that_are_not_looked_into(lsg: "Lsg", made: Path) -> None:
    for folder in (".git/x", ".venv", "node_modules", "env", "other", "out/below"):
        (made / folder).mkdir(parents=True)
        (made / folder / f"{NAME}-protokoll.md").write_bytes(b"")
    (made / "env/pyvenv.cfg").write_bytes(b"")
    shutil.copy(made / "bodies.yaml", made / "other")
    heads = [line for line in drift(lsg, made)[1].splitlines() if NAME in line]
    assert heads == [f"out/below/{NAME}-protokoll.md: differs"]


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are made in other ways there")
def test_links_and_pipes(lsg: "Lsg", made: Path, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / f"far/{NAME}-protokoll.md").write_bytes(b"")
    (made / "far").symlink_to(tmp_path / "far")
    (made / "ring").symlink_to(made)
    (made / f"out/{NAME}-kallelse.md").symlink_to(tmp_path / f"far/{NAME}-protokoll.md")
    os.mkfifo(made / f"out/{NAME}-beslutslista.md")
    head = f"out/{NAME}-beslutslista.md: cannot be read\n    it is no plain file\n"
    assert drift(lsg, made) == (1, f"{head}\n4 papers looked at: 3 the same, 1 not read\n")


def test_files_that_are_no_papers_any_more(lsg: "Lsg", made: Path) -> None:
    (made / f"out/{NAME}-protokoll.docx").write_bytes(b"PK\x03\x04")
    (made / f"out/{NAME}-protokoll.html").write_bytes(b"\xff\xfe<" * 9)
    with zipfile.ZipFile(made / f"out/{NAME}-beslutslista.docx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("_rels/.rels", bytes(30_000_000))
    (made / "out/.lsg-made").write_bytes(b"\x00\xff" * 99)
    code, told = drift(lsg, made)
    assert code == 1
    assert f"out/{NAME}-beslutslista.docx: differs\n    the bytes differ; it holds more than 20 MB\n" in told
    assert (
        f"out/{NAME}-protokoll.docx: differs\n    the bytes differ; it is not a Word file, or it is damaged\n"
        in told
    )
    assert f"out/{NAME}-protokoll.html: differs\n" in told


@pytest.mark.skipif(os.name == "nt", reason="no name has such signs there")
def test_no_name_reaches_the_terminal(lsg: "Lsg", made: Path) -> None:
    (made / "out/\x1b[31m").mkdir()
    (made / f"out/\x1b[31m/{NAME}-protokoll.md").write_bytes(b"\x1b]0;a\x07")
    code, told = drift(lsg, made)
    assert (code, "\x1b" in told) == (1, False)
    assert told.startswith(f"out/\\x1b[31m/{NAME}-protokoll.md: differs\n")


def test_papers_of_one_s_own_templates(lsg: "Lsg", made: Path) -> None:
    (made / "templates").mkdir()
    (made / "templates/protocol.md.j2").write_text("# {{ nothing.at.all }}\n", encoding="utf-8")
    code, told = drift(lsg, made)
    assert code == 1
    assert told.count(": cannot be made now\n    ") == 3
    assert told.endswith("\n3 papers looked at: 3 not made\n")
