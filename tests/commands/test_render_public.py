"""`lsg render … --public`: what is published, what is refused and where, and how the files are called."""

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import refused

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

ADJUSTED_BY_CHAIR = "document: protokoll, adjusted_by: [chair]"
WORDS = ("--public", "--to", "md")


@pytest.fixture
def adjusting(minutes: Path) -> Path:
    """A repository in which the chair adjusts, with one meeting that is adjusted and one that is not."""
    bodies = minutes / "bodies.yaml"
    text = bodies.read_text(encoding="utf-8")
    bodies.write_text(text.replace("document: protokoll", ADJUSTED_BY_CHAIR), encoding="utf-8")
    meeting = minutes / "meetings/ledning/2025-02-14.yaml"
    there = "attendance: [{name: Anna Berg, principal: norrby}]\nitems:"
    held = meeting.read_text(encoding="utf-8").replace("items:", there)
    (minutes / "meetings/ledning/2025-05-16.yaml").write_text(
        held.replace("2025-02-14", "2025-05-16"), encoding="utf-8"
    )
    meeting.write_text(held.replace("status: held", "status: adjusted"), encoding="utf-8")
    return minutes


def change(minutes: Path, before: str, after: str, file: str = "meetings/ledning/2025-02-14.yaml") -> None:
    text = (minutes / file).read_text(encoding="utf-8")
    assert before in text
    (minutes / file).write_text(text.replace(before, after), encoding="utf-8")


def made(minutes: Path) -> list[str]:
    out = minutes / "out"
    return (
        sorted(file.name for file in out.iterdir() if not file.name.startswith(".")) if out.exists() else []
    )


def test_the_public_form_lies_beside_the_one_for_members(lsg: "Lsg", adjusting: Path) -> None:
    meeting = "ledning/2025-02-14"
    for words in ((), ("--public",)):
        for paper in (("protocol",), ("decisions",), ("extract", "--paragraph", "1")):
            done = lsg("render", *paper, meeting, "--to", "md", *words, cwd=adjusting)
            assert (done.returncode, done.stderr) == (0, "")
    assert made(adjusting) == [
        "ledning-2025-02-14-beslutslista-offentlig.md",
        "ledning-2025-02-14-beslutslista.md",
        "ledning-2025-02-14-protokoll-offentlig.md",
        "ledning-2025-02-14-protokoll.md",
        "ledning-2025-02-14-utdrag-1-offentlig.md",
        "ledning-2025-02-14-utdrag-1.md",
    ]


def test_its_properties_say_what_it_is(lsg: "Lsg", adjusting: Path) -> None:
    lsg("render", "protocol", "ledning/2025-02-14", "--public", "--to", "html", cwd=adjusting)
    page = (adjusting / "out/ledning-2025-02-14-protokoll-offentlig.html").read_text(encoding="utf-8")

    assert "<title>Protokoll 2025-02-14, offentlig version</title>" in page


def test_what_is_not_adjusted_is_refused_and_the_others_are_made(lsg: "Lsg", adjusting: Path) -> None:
    done = lsg("render", "protocol", "--all", *WORDS, cwd=adjusting)

    assert (done.returncode, done.stderr) == (
        2,
        refused(
            "ledning/2025-05-16 is not adjusted, and not published before that",
            "those who adjust do so with `lsg adjust ledning/2025-05-16`",
        ),
    )
    assert made(adjusting) == ["ledning-2025-02-14-protokoll-offentlig.md"]


@pytest.mark.parametrize("paper", ["decisions", "extract"])
def test_no_paper_of_minutes_that_are_not_adjusted(lsg: "Lsg", adjusting: Path, paper: str) -> None:
    words = ("--paragraph", "2") if paper == "extract" else ()
    done = lsg("render", paper, "ledning/2025-05-16", *words, *WORDS, cwd=adjusting)

    assert (done.returncode, made(adjusting)) == (2, [])
    assert done.stderr.startswith("lsg: ledning/2025-05-16 is not adjusted")


def test_minutes_that_nobody_adjusts_are_public_when_the_meeting_was_held(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("render", "protocol", "ledning/2025-02-14", *WORDS, cwd=minutes)

    assert (done.returncode, made(minutes)) == (0, ["ledning-2025-02-14-protokoll-offentlig.md"])


def test_sealed_minutes_that_have_changed_are_refused(lsg: "Lsg", adjusting: Path) -> None:
    meeting, on = "ledning/2025-05-16", ("--on", "2025-05-20")
    assert lsg("adjust", meeting, "--by", "Anna Berg", *on, cwd=adjusting).returncode == 0
    assert lsg("render", "protocol", meeting, *WORDS, cwd=adjusting).returncode == 0
    change(adjusting, "godkänna planen", "avslå planen", "meetings/ledning/2025-05-16.yaml")
    done = lsg("render", "protocol", meeting, *WORDS, cwd=adjusting)

    assert done.returncode == 2
    assert done.stderr.replace("\n ", "").startswith(
        "lsg: ledning/2025-05-16 has changed since it was adjusted, and is not published"
    )


def test_minutes_that_are_open_again_are_refused(lsg: "Lsg", adjusting: Path) -> None:
    meeting, on = "ledning/2025-05-16", ("--on", "2025-05-20")
    assert lsg("adjust", meeting, "--by", "Anna Berg", *on, cwd=adjusting).returncode == 0
    assert lsg("reopen", meeting, "--reason", "Fel.", *on, cwd=adjusting).returncode == 0
    done = lsg("render", "protocol", meeting, *WORDS, cwd=adjusting)

    assert done.returncode == 2
    assert done.stderr.startswith("lsg: ledning/2025-05-16 was opened again on 2025-05-20")


def test_a_paragraph_that_was_adjusted_at_once_is_extracted_before_the_rest(
    lsg: "Lsg", adjusting: Path
) -> None:
    meeting = "ledning/2025-05-16"
    words = ("--by", "Anna Berg", "--paragraph", "2", "--on", "2025-05-16")
    assert lsg("adjust", meeting, *words, cwd=adjusting).returncode == 0
    assert lsg("render", "protocol", meeting, *WORDS, cwd=adjusting).returncode == 2
    done = lsg("render", "extract", meeting, "--paragraph", "2", *WORDS, cwd=adjusting)

    assert (done.returncode, made(adjusting)) == (0, ["ledning-2025-05-16-utdrag-2-offentlig.md"])


SAID = "this looks like a personal identity number, and is not published"
# Where a number with a wrong check digit is written, and the place that is told.
PLACES = {
    "text": (
        "- title: Årets plan",
        "- title: Årets plan\n    text: |\n      Bra.\n      Se 640823-3235.",
        "10:10",
    ),
    "bold": ("- title: Årets plan", "- title: Årets plan\n    text: Se 640823-**3235**.", "8:14"),
    "broken": (
        "- title: Årets plan",
        "- title: Årets plan\n    text: |\n      Se 640823-\n      3235.",
        "9:10",
    ),
    "entity": ("- title: Årets plan", "- title: Årets plan\n    text: Se 640823&#8209;3235.", "8:14"),
    "table": (
        "- title: Årets plan",
        "- title: Årets plan\n    text: |\n      | a | b |\n      | --- | --- |\n      | 640823 | 3234 |",
        "11:9",
    ),
    "escaped": (
        "- title: Årets plan",
        "- title: Årets plan\n    text: 'Se [x](https://a.example/640823%2D3235).'",
        "8:37",
    ),
    "link": (
        "- title: Årets plan",
        "- title: Årets plan\n    text: 'Se [640823](https://a.example)-3235.'",
        "8:11",
    ),
    "address": (
        "- title: Årets plan",
        "- title: Årets plan\n    text: 'Se [sidan](https://a.example/640823-3235).'",
        "8:41",
    ),
    "title": ("- title: Årets plan", "- title: Plan 19640823 3235", "7:17"),
    "name": ("chair: Anna Berg", "chair: Anna Berg 64.08.23-3235", "4:18"),
    "reason": ("- title: Årets plan", "- title: Plan\n    restricted: Se 640823-3235", "8:20"),
    "clause": ("enligt § 3}", "för 6408233235}", "8:63"),
}


@pytest.mark.parametrize("where", PLACES)
def test_what_looks_like_an_identity_number_is_refused_with_its_place(
    lsg: "Lsg", minutes: Path, where: str
) -> None:
    before, after, place = PLACES[where]
    change(minutes, before, after)
    whole = lsg("render", "protocol", "ledning/2025-02-14", "--to", "md", cwd=minutes)
    done = lsg("render", "protocol", "ledning/2025-02-14", *WORDS, cwd=minutes)

    assert whole.returncode == 0
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(f"meetings/ledning/2025-02-14.yaml:{place} LSG713 {SAID}\n")
    assert "323" not in done.stdout
    assert made(minutes) == ["ledning-2025-02-14-protokoll.md"]


@pytest.mark.parametrize("weight", ["off", "information"])
def test_no_weight_lets_a_right_number_through(lsg: "Lsg", minutes: Path, weight: str) -> None:
    rule = f"{{from: 2020-01-01, basis: Beslut, rule: phone-in-text, weight: {weight}}}"
    change(minutes, "organisation:", f"rules: [{rule}]\norganisation:", "bodies.yaml")
    change(minutes, "- title: Årets plan", "- title: Årets plan\n    text: Se 640823-3234.")
    done = lsg("render", "protocol", "ledning/2025-02-14", *WORDS, cwd=minutes)

    assert (done.returncode, made(minutes)) == (1, [])


def test_a_number_in_bodies_yaml_is_refused_there(lsg: "Lsg", minutes: Path) -> None:
    change(minutes, "name: Ledningsgruppen", "name: Gruppen 640823-3235", "bodies.yaml")
    change(minutes, "name: Beredningen", "name: Beredningen 640823-3236", "bodies.yaml")
    done = lsg("render", "protocol", "ledning/2025-02-14", *WORDS, cwd=minutes)

    assert (done.returncode, made(minutes)) == (1, [])
    assert done.stdout.count("LSG713") == 1, "what is not printed does not count"
    assert done.stdout.startswith("bodies.yaml:11:")


def test_a_number_in_a_template_is_refused_there(lsg: "Lsg", minutes: Path, repository: Path) -> None:
    (minutes / "templates").mkdir()
    shipped = (repository / "templates/protocol.md.j2").read_text(encoding="utf-8")
    mine = shipped.replace("## Deltagare", "## Deltagare 640823-3235")
    assert mine != shipped
    (minutes / "templates/protocol.md.j2").write_text(mine, encoding="utf-8")
    change(minutes, "items:", "attendance: [Anna Berg]\nitems:")
    done = lsg("render", "protocol", "ledning/2025-02-14", *WORDS, cwd=minutes)
    line = mine[: mine.index("640823")].count("\n") + 1

    assert (done.returncode, made(minutes)) == (1, [])
    assert done.stdout.startswith(f"templates/protocol.md.j2:{line}:14 LSG713 ")


def test_a_number_that_a_template_puts_together_is_refused(
    lsg: "Lsg", minutes: Path, repository: Path
) -> None:
    (minutes / "templates").mkdir()
    shipped = (repository / "templates/protocol.md.j2").read_text(encoding="utf-8")
    mine = shipped.replace("## Underskrifter", "## {{ 640823 }}-{{ 3235 }}")
    (minutes / "templates/protocol.md.j2").write_text(mine, encoding="utf-8")
    done = lsg("render", "protocol", "ledning/2025-02-14", *WORDS, cwd=minutes)

    assert (done.returncode, made(minutes)) == (1, [])
    assert done.stdout.startswith("meetings/ledning/2025-02-14.yaml:1:1 LSG713 ")


def test_what_looks_like_one_in_a_restricted_text_is_left_out_with_it(lsg: "Lsg", minutes: Path) -> None:
    change(
        minutes, "- title: Årets plan", "- title: Plan\n    restricted: Sekretess\n    text: Se 640823-3235."
    )
    done = lsg("render", "protocol", "ledning/2025-02-14", *WORDS, cwd=minutes)

    assert (done.returncode, done.stderr) == (0, "")
    assert "3235" not in (minutes / "out" / made(minutes)[0]).read_text(encoding="utf-8")


def test_a_number_in_the_header_of_the_word_look_is_refused(
    lsg: "Lsg", minutes: Path, repository: Path
) -> None:
    (minutes / "templates").mkdir()
    with (
        zipfile.ZipFile(repository / "templates/word.docx") as shipped,
        zipfile.ZipFile(minutes / "templates/word.docx", "w") as mine,
    ):
        for part in shipped.infolist():
            mine.writestr(part, shipped.read(part).replace(b"{organisation}", b"{organisation} 640823-3235"))
    words = ("render", "protocol", "ledning/2025-02-14", "--public", "--to")

    assert lsg(*words, "md", cwd=minutes).returncode == 0
    done = lsg(*words, "docx", cwd=minutes)
    assert (done.returncode, made(minutes)) == (1, ["ledning-2025-02-14-protokoll-offentlig.md"])
    assert done.stdout.startswith("templates/word.docx:1:1 LSG713 ")
