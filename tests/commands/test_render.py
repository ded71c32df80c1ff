"""`lsg render protocol`: which files are made of which meetings, and what the September minutes say."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import refused, told
from tests.proof.tools import program

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg, Terminal

SEPTEMBER = [
    "§ 31 Godkännande av dagordning",
    "§ 32 Föregående protokoll",
    "§ 33 Skriftlig information",
    "§ 34 Suicidpreventiv strategi",
    "§ 35 Resurser för gemensamma utvecklingsområden",
    "§ 36 Nulägesuppdatering från beredningarna",
    "§ 37 En gemensam plan för primärvården",
    "§ 38 Uppföljning av samverkan",
    "§ 39 Sammanhållen informationsöverföring",
    "§ 40 Samsjuklighetsutredningen och ny socialtjänstlag",
    "§ 41 Ärenden till Samråd hälsa, vård och omsorg",
    "§ 42 Övriga frågor",
    "§ 43 Genomgång och sammanfattning av beslut",
    "§ 44 Nästa möte",
]
NAME = re.compile(r"[a-z-]+-\d{4}-\d{2}-\d{2}-(protokoll|minnesanteckningar)\.(docx|md)")
CONTROL = re.compile(r"\x1b\[[\d;?]*[a-zA-Z]")
FAULTY = "body: ledning\ndate: 2025-05-16\nstatus: held\nitems: [{titel: Fel nyckel}]\n"
FAULT = "meetings/ledning/2025-05-16.yaml:4:10 LSG101 unknown key `titel`\n"


def names(folder: Path) -> list[str]:
    """Return what a person sees in a folder."""
    return sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))


def add(minutes: Path, day: str, text: str | None = None) -> None:
    """Add a meeting of `ledning` on a day, like the one that is there or with another text."""
    like = (minutes / "meetings/ledning/2025-02-14.yaml").read_text(encoding="utf-8")
    (minutes / f"meetings/ledning/{day}.yaml").write_text(
        text or like.replace("2025-02-14", day), encoding="utf-8"
    )


def test_all_meetings_of_the_repository(lsg: "Lsg", example: Path, tmp_path: Path) -> None:
    program("ssh-keygen", package="openssh-client")  # some of them were signed
    files = example.glob("meetings/*/????-??-??.yaml")
    meetings = sorted(file.relative_to(example / "meetings") for file in files)
    assert len(meetings) > 10
    done = lsg("render", "protocol", "--all", "--to", "md,docx", "--out", tmp_path, cwd=example)
    *notes, last = done.stderr.splitlines()
    assert (done.returncode, last.startswith("note: the same of ")) == (0, True)
    assert [note.endswith(" has not been held: these are no minutes yet") for note in notes] == [True] * 3
    made = names(tmp_path)
    assert all(NAME.fullmatch(name) for name in made)
    assert len(made) == 2 * len(meetings)
    for meeting in meetings:
        begins = f"{meeting.parent}-{meeting.stem}-"
        kinds = [name.rpartition(".")[2] for name in made if name.startswith(begins)]
        assert kinds == ["docx", "md"], meeting
    closing = told(f"{len(meetings)} papers made in {tmp_path}")
    assert done.stdout.endswith(f"\n{closing}")
    assert sorted(done.stdout.removesuffix(closing).splitlines()) == [str(tmp_path / name) for name in made]


def test_the_minutes_of_september_2024(lsg: "Lsg", example: Path, tmp_path: Path) -> None:
    program("ssh-keygen", package="openssh-client")  # they were signed
    done = lsg("render", "protocol", "lsg/2024-09-20", "--to", "md", "--out", tmp_path, cwd=example)
    file = tmp_path / "lsg-2024-09-20-protokoll.md"
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{file}\n{told(f'1 paper made in {tmp_path}')}"
    headings = re.findall(r"^## (§.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    assert [heading.replace("\u00a0", " ") for heading in headings] == SEPTEMBER
    assert all(heading.startswith("§\u00a0") for heading in headings)


def test_without_more_words_both_formats_are_made_in_out(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "notes").mkdir()
    done = lsg("render", "protocol", "ledning/2025-02-14", cwd=minutes / "notes")
    assert (done.returncode, done.stderr) == (0, "")
    made = ["ledning-2025-02-14-protokoll.docx", "ledning-2025-02-14-protokoll.md"]
    assert names(minutes / "notes/out") == made
    out = Path("out")
    assert done.stdout == f"{out / made[0]}\n{out / made[1]}\n1 paper made in out\n"


@pytest.mark.parametrize(
    "words",
    [
        ["ledning/2025-02-14"],
        ["ledning/latest"],
        ["meetings/ledning/2025-02-14.yaml"],
        ["{absolute}"],
        ["ledning/latest", "ledning/2025-02-14", "./meetings/ledning/2025-02-14.yaml", "ledning/latest"],
    ],
)
def test_ways_to_name_a_meeting(lsg: "Lsg", minutes: Path, words: list[str]) -> None:
    add(minutes, "2025-05-16", "body: ledning\ndate: 2025-05-16\nstatus: planned\nitems: []\n")
    add(minutes, "2024-11-15")
    absolute = minutes / "meetings/ledning/2025-02-14.yaml"
    named = [word.format(absolute=absolute) for word in words]
    done = lsg("render", "protocol", *named, "--to", "md", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    file = Path("out/ledning-2025-02-14-protokoll.md")
    assert done.stdout == f"{file}\n1 paper made in out\n"
    assert names(minutes / "out") == [file.name]


def test_a_path_is_seen_from_the_folder_one_stands_in(lsg: "Lsg", minutes: Path, tmp_path: Path) -> None:
    add(minutes, "2024-11-15")
    done = lsg(
        *("render", "protocol", "2025-02-14.yaml", "--to", "md", "--out", tmp_path / "out"),
        cwd=minutes / "meetings/ledning",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert names(tmp_path / "out") == ["ledning-2025-02-14-protokoll.md"]


def test_the_numbers_run_on_from_the_meetings_before(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-05-16")
    assert lsg("render", "protocol", "--all", "--to", "md", cwd=minutes).returncode == 0
    headings = [
        line
        for name in names(minutes / "out")
        for line in (minutes / "out" / name).read_text(encoding="utf-8").splitlines()
        if line.startswith("## §")
    ]
    assert headings == ["## §\u00a01 Årets plan", "## §\u00a02 Årets plan"]


def test_a_meeting_with_faults_is_not_rendered_and_the_others_are(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2024-11-15")
    add(minutes, "2025-05-16", FAULTY)
    done = lsg("render", "protocol", "--all", "--to", "md", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert FAULT in done.stdout
    assert done.stdout.endswith("\n2 papers made in out\n")
    assert names(minutes / "out") == ["ledning-2024-11-15-protokoll.md", "ledning-2025-02-14-protokoll.md"]


def test_a_paper_made_before_the_fault_is_left_as_it_is(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-05-16")
    assert lsg("render", "protocol", "ledning/2025-05-16", "--to", "md", cwd=minutes).returncode == 0
    paper = minutes / "out/ledning-2025-05-16-protokoll.md"
    before = paper.read_bytes()
    add(minutes, "2025-05-16", FAULTY)
    done = lsg("render", "protocol", "ledning/2025-05-16", "--to", "md", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(FAULT)
    assert done.stdout.endswith("\n0 papers made in out\n")
    assert paper.read_bytes() == before


def test_numbers_that_cannot_be_counted_are_not_invented(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-05-16", FAULTY)
    add(minutes, "2025-09-19")
    done = lsg("render", "protocol", "ledning/2025-09-19", "--to", "md", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("meetings/ledning/2025-09-19.yaml:7:3 LSG201 ")
    assert not (minutes / "out").exists()


def test_bodies_with_faults_stop_every_paper_and_are_shown_once(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-05-16")
    (minutes / "bodies.yaml").write_text("organisation: [\n", encoding="utf-8")
    done = lsg("render", "protocol", "--all", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("bodies.yaml:")
    assert done.stdout.count("LSG003") == 1
    assert done.stdout.endswith("\n0 papers made in out\n")
    assert not (minutes / "out").exists()


def test_a_folder_that_cannot_be_written(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "out/.lsg-made").mkdir(parents=True)
    done = lsg("render", "protocol", "ledning/2025-02-14", "--to", "md", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "0 papers made in out\n")
    assert done.stderr.startswith(f"lsg: {Path('out/.lsg-made')} cannot be read: ")


def test_a_file_that_cannot_be_written_keeps_no_other_format_from_being_made(
    lsg: "Lsg", minutes: Path
) -> None:
    """Windows lets nobody write a file that Word has open."""
    done = lsg.after(
        "import lsgtool.workspace.made as made\n"
        "from lsgtool.errors import UserError\n"
        "from lsgtool.messages import msg\n"
        "write_whole = made.write_whole\n"
        "def write(path, content):\n"
        "    if path.suffix == '.docx': raise UserError(msg('Word has it open'))\n"
        "    write_whole(path, content)\n"
        "made.write_whole = write"
    )("render", "protocol", "ledning/2025-02-14", "--to", "docx,md", cwd=minutes)
    assert (done.returncode, done.stderr) == (2, "lsg: Word has it open\n")
    assert done.stdout == (
        f"{Path('out/ledning-2025-02-14-protokoll.md')}\n1 file made in out, 1 not written\n"
    )


def test_the_templates_of_the_repository_come_first(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "templates").mkdir()
    template = minutes / "templates/protocol.md.j2"
    template.write_text(
        '{% import "words.md.j2" as w %}# {{ body }} & {{ w.kinds.elect }}\n', encoding="utf-8"
    )
    paper = minutes / "out/ledning-2025-02-14-protokoll.md"
    assert lsg("render", "protocol", "ledning/latest", "--to", "md", cwd=minutes).returncode == 0
    assert paper.read_text(encoding="utf-8") == "# Ledningsgruppen & Val\n"

    template.write_text("# {{ body }}\n{{ bodyy }}\n", encoding="utf-8")
    done = lsg("render", "protocol", "ledning/latest", "--to", "md", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "0 papers made in out\n")
    assert done.stderr == (
        "lsg: the template protocol.md.j2, line 2: there is no `bodyy` here\n"
        "  did you mean `body`? (`lsg template check` tells all)\n"
    )
    assert paper.read_text(encoding="utf-8") == "# Ledningsgruppen & Val\n"


def test_a_template_that_fails_for_one_meeting_stops_no_other(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2024-11-15")
    add(minutes, "2025-05-16")
    (minutes / "templates").mkdir()
    (minutes / "templates/protocol.md.j2").write_text(
        "# {{ body }}\n{% if day.month == 2 %}{{ bodyy }}{% endif %}\n", encoding="utf-8"
    )
    done = lsg("render", "protocol", "--all", "--to", "md", cwd=minutes)
    assert done.returncode == 2
    assert done.stdout.endswith("\n2 papers made in out\n")
    assert done.stderr.startswith("lsg: the template protocol.md.j2, line 2: ")
    assert names(minutes / "out") == ["ledning-2024-11-15-protokoll.md", "ledning-2025-05-16-protokoll.md"]


def test_a_paper_that_somebody_has_changed_is_replaced_only_when_asked_for(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-05-16")
    words = ("render", "protocol", "--all", "--to", "md")
    mine, other = Path("out/ledning-2025-02-14-protokoll.md"), Path("out/ledning-2025-05-16-protokoll.md")
    assert lsg(*words, cwd=minutes).returncode == 0
    made = (minutes / mine).read_bytes()
    (minutes / mine).write_bytes(b"as I want it")
    (minutes / other).unlink()

    done = lsg(*words, cwd=minutes)

    assert (done.returncode, done.stdout) == (2, f"{other}\n1 file made in out, 1 left as it was\n")
    assert done.stderr == refused(
        f"{mine} is not as lsg made it, and is left as it is",
        "move it away if you want to keep it, or replace it with --force",
    )
    assert (minutes / mine).read_bytes() == b"as I want it"
    assert (minutes / other).exists()
    done = lsg(*words, "--force", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert (minutes / mine).read_bytes() == made


@pytest.mark.parametrize("out", ["meetings", "meetings/ledning/out", "templates", "{absolute}/x"])
def test_papers_do_not_lie_among_the_files_that_people_write(lsg: "Lsg", minutes: Path, out: str) -> None:
    named = out.format(absolute=minutes / "meetings")
    done = lsg("render", "protocol", "ledning/latest", "--out", named, cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == refused(
        f"papers cannot lie in {minutes.resolve() / named}, beside your own files",
        "name another folder with --out",
    )
    assert not list(minutes.rglob("*.docx"))


def test_from_among_those_files_the_way_is_shown_to_where_papers_may_lie(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("render", "protocol", "ledning/latest", cwd=minutes / "meetings/ledning")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == refused(
        f"papers cannot lie in {minutes.resolve() / 'meetings/ledning/out'}, beside your own files",
        f"go to {minutes.resolve()} first, or name another folder with --out",
    )


def test_one_format_that_somebody_has_changed_is_told_apart_from_those_that_are_made(
    lsg: "Lsg", minutes: Path
) -> None:
    words = ("render", "protocol", "ledning/latest")
    assert lsg(*words, cwd=minutes).returncode == 0
    (minutes / "out/ledning-2025-02-14-protokoll.md").write_bytes(b"as I want it")
    done = lsg(*words, cwd=minutes)
    assert done.returncode == 2
    assert done.stdout == (
        f"{Path('out/ledning-2025-02-14-protokoll.docx')}\n1 file made in out, 1 left as it was\n"
    )


def test_the_paper_of_a_meeting_to_come_is_told_to_be_a_draft(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-05-16", "body: ledning\ndate: 2025-05-16\nstatus: planned\nitems: []\n")
    done = lsg("render", "protocol", "ledning/next", "--to", "md", cwd=minutes)
    assert (done.returncode, done.stderr) == (
        0,
        "note: ledning/2025-05-16 has not been held: these are no minutes yet\n",
    )
    assert done.stdout == f"{Path('out/ledning-2025-05-16-protokoll.md')}\n1 paper made in out\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_terminal_does_not_act_on_the_name_of_a_folder(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("render", "protocol", "ledning/latest", "--to", "md", "--out", "\x1b[2J", cwd=minutes)
    assert done.stdout == ("\\x1b[2J/ledning-2025-02-14-protokoll.md\n1 paper made in \\x1b[2J\n")


def test_a_meeting_that_is_not_read_leaves_no_later_number_known(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-05-16")
    (minutes / "meetings/ledning/2025-02-14.yaml").rename(minutes / "meetings/ledning/2025-02-14.yml")
    done = lsg("render", "protocol", "--all", "--to", "md", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == (
        "meetings/ledning/2025-05-16.yaml:7:3 LSG201 the numbers cannot be counted:"
        " meetings/ledning/2025-02-14.yml comes before and has faults\n"
        "    7 |   - title: Årets plan\n"
        "      |   ^\n"
        "    mend what `lsg check` says of it, or write `first_paragraph` here\n"
        "0 papers made in out\n"
    )


def test_a_progress_bar_from_three_documents_on(terminal: "Terminal", minutes: Path) -> None:
    add(minutes, "2025-05-16")
    words = ("render", "protocol", "--all", "--to", "md")
    code, screen = terminal(*words, cwd=minutes, answers=())
    assert code == 0
    assert "Rendering" not in screen
    add(minutes, "2025-09-19")
    code, screen = terminal(*words, cwd=minutes, answers=())
    assert code == 0
    assert "Rendering" in screen
    assert "100%" in screen
    lines = CONTROL.sub("", screen).splitlines()
    for day in ("2025-02-14", "2025-05-16", "2025-09-19"):
        assert f"out/ledning-{day}-protokoll.md" in lines, "the bar and the names do not share a line"
