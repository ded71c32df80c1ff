"""From the notice to the sealed minutes, as people do it: what each step says, and what the file holds."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.staged import BODIES, FILES, NAME, PATH, PLANNED, text_of, write

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

LIFE: dict[str, str] = {
    f"call {NAME} --on 2024-09-06": f"""\
{NAME} is called, by Olle Berg on 2024-09-06
Next:
- send the papers, and write the day in `papers_sent`:
  `lsg render package {NAME}`
- the notice, if it is not made yet: `lsg render notice {NAME}`
- an item added from now on is marked as added
- after the meeting, write the minutes in the file and then:
  `lsg hold {NAME}`
""",
    f"hold {NAME} --by sekreteraren --on 2024-09-23": f"""\
{NAME} is held, written down by sekreteraren
Next:
- let those who adjust read a draft: `lsg render protocol {NAME}`
- as each of them approves: `lsg adjust {NAME} --by NAME`
""",
    f"adjust {NAME} --by Karin~Ek --paragraph 2 --on 2024-09-23": f"""\
Karin Ek has approved § 2 of {NAME}
Next:
- still to be approved by Karin Ek, chair: the head and § 1, 3
- still to be approved by Sara Lind, adjuster: the head and § 1–3
- as they approve: `lsg adjust {NAME} --by NAME`
""",
    f"adjust {NAME} --by Sara~Lind --paragraph 2-2,02 --on 2024-09-20": f"""\
Sara Lind has approved § 2 of {NAME}
adjusted before the rest, by Karin Ek and Sara Lind: § 2
Next:
- still to be approved by Karin Ek, chair: the head and § 1, 3
- still to be approved by Sara Lind, adjuster: the head and § 1, 3
- as they approve: `lsg adjust {NAME} --by NAME`
""",
    f"adjust {PATH} --by karin~ek --on 2024-09-30": f"""\
Karin Ek has approved the minutes of {NAME}
Next:
- still to be approved by Sara Lind, adjuster: the head and § 1, 3
- as they approve: `lsg adjust {NAME} --by NAME`
""",
    "adjust lsg/latest --by Sara~Lind --on 2024-10-01": f"""\
the minutes of {NAME} are adjusted and sealed: SEAL
Next:
- make them anew, for they carry the seal now:
  `lsg render protocol {NAME}`
- anyone can see that they are unchanged: `lsg verify {NAME}`
- for the public: `lsg render protocol {NAME} --public`, and the day in
  `published`
""",
    f"reopen {NAME} --reason Fel~belopp~i~§~2. --on 2024-10-08": f"""\
the minutes of {NAME} are open again, by Olle Berg
Next:
- change what is wrong, and let all approve anew:
  `lsg adjust {NAME} --by NAME`
""",
}
"""The words after `lsg`, with `~` for a blank, and all that it answers, one after the other."""

LOG = """
log:
  - called: 2024-09-06
    by: Olle Berg
    agenda:
      - {title: Suicidprevention}
      - {title: Avtal om hjälpmedel}
      - {title: Nästa möte}
  - {held: 2024-09-23, by: sekreteraren}
  - approved: 2024-09-23
    by: Karin Ek
    digests:
      2: DIGEST
  - approved: 2024-09-20
    by: Sara Lind
    digests:
      2: DIGEST
  - approved: 2024-09-30
    by: Karin Ek
    digests:
      head: DIGEST
      1: DIGEST
      2: DIGEST
      3: DIGEST
  - approved: 2024-10-01
    by: Sara Lind
    digests:
      head: DIGEST
      1: DIGEST
      2: DIGEST
      3: DIGEST
  - adjusted: 2024-10-01
    seal: DIGEST
  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp i § 2.}
"""
AFTER = PLANNED.replace("planned", "held").replace("chair:", "first_paragraph: 1\nchair:", 1) + LOG


def words(line: str) -> list[str]:
    return [word.replace("~", " ") for word in line.split()]


def masked(text: str) -> str:
    """Return a text with the digits of digests and of the seal taken away."""
    whole = re.sub("sha256:[0-9a-f]{64}", "DIGEST", text)
    return re.sub(r"(?<=sealed: )[0-9a-f]{4}(?: [0-9a-f]{4}){3}", "SEAL", whole)


def live(lsg: "Lsg", root: Path) -> str:
    for line, answer in LIFE.items():
        done = lsg(*words(line), cwd=root)
        assert (done.returncode, masked(done.stdout), done.stderr) == (0, answer, "")
    return text_of(root)


def test_the_life_of_a_meeting(lsg: "Lsg", tmp_path: Path) -> None:
    assert masked(live(lsg, write(tmp_path))) == AFTER
    assert sorted(file.name for file in tmp_path.rglob("*") if file.is_file() and file.suffix) == [
        *("2024-09-20.yaml", "bodies.yaml")
    ]


def test_a_file_of_windows_stays_one(lsg: "Lsg", tmp_path: Path) -> None:
    plain = live(lsg, write(tmp_path / "plain"))
    marked = "\ufeff" + PLANNED.replace("\n", "\r\n")
    windows = live(lsg, write(tmp_path / "windows", FILES | {PATH: marked}))
    assert windows == "\ufeff" + plain.replace("\n", "\r\n")


def test_the_same_days_give_the_same_bytes(lsg: "Lsg", tmp_path: Path) -> None:
    assert live(lsg, write(tmp_path / "one")) == live(lsg, write(tmp_path / "two"))


IN_SWEDISH: tuple[tuple[str, int, str], ...] = (
    (
        f"call {NAME} --on 2024-09-06",
        0,
        f"""\
{NAME} är kallat, av Olle Berg den 2024-09-06
Härnäst:
- skicka handlingarna, och skriv dagen i `papers_sent`:
  `lsg render package {NAME}`
- kallelsen, om den inte redan är gjord: `lsg render notice {NAME}`
- ett ärende som läggs till från och med nu märks som tillagt
- skriv efter mötet protokollet i filen och sedan: `lsg hold {NAME}`
""",
    ),
    (
        f"adjust {NAME} --by Karin~Ek --on 2024-09-30",
        2,
        f"""\
lsg: {NAME} är kallat och inte hållet än
  skriv först upp att det hölls: `lsg hold {NAME}`
""",
    ),
    (
        f"hold {NAME} --on 2024-09-23",
        0,
        f"""\
{NAME} är hållet, uppskrivet av Olle Berg
Härnäst:
- låt dem som justerar läsa ett utkast: `lsg render protocol {NAME}`
- när var och en av dem godkänner: `lsg adjust {NAME} --by NAMN`
""",
    ),
    (
        f"adjust {NAME} --by Eva~Ås --on 2024-09-30",
        2,
        f"""\
lsg: Eva Ås är inte en av dem som justerar {NAME}
  de är Karin Ek, Sara Lind
""",
    ),
    (
        f"adjust {NAME} --by Karin~Ek --on 2024-09-30",
        0,
        f"""\
Karin Ek har godkänt protokollet för {NAME}
Härnäst:
- återstår för Sara Lind, justerare, att godkänna: huvudet och §§ 1–3
- när de godkänner: `lsg adjust {NAME} --by NAMN`
""",
    ),
    (
        f"adjust {NAME} --by Sara~Lind --on 2024-09-19",
        2,
        f"""\
lsg: {NAME} har inte varit än den 2024-09-19
  ange dagen då detta gjordes: --on DATUM
""",
    ),
)
"""The words after `lsg`, what it ends with, and all that it answers in Swedish."""


def test_the_same_in_swedish(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path)
    for line, code, answer in IN_SWEDISH:
        done = lsg(*words(line), cwd=tmp_path, LSG_LANG="sv")
        assert (done.returncode, done.stderr or done.stdout) == (code, answer)


def test_a_meeting_is_cancelled_and_held_after_all(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path)
    done = lsg("cancel", NAME, "--reason", "För få kan komma", "--on", "2024-09-09", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"{NAME} is cancelled, by Olle Berg on 2024-09-09\n"
        f"Next:\n- tell the members: `lsg render notice {NAME}`\n"
    )
    done = lsg("reopen", NAME, "--reason", "Fler kan", "--by", "Karin Ek", "--on", "2024-09-10", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"{NAME} is planned again, by Karin Ek\nNext:\n- when the notice has gone out: `lsg call {NAME}`\n"
    )
    assert text_of(tmp_path) == PLANNED + (
        "\nlog:\n"
        "  - {cancelled: 2024-09-09, by: Olle Berg, reason: För få kan komma}\n"
        "  - {reopened: 2024-09-10, by: Karin Ek, reason: Fler kan}\n"
    )


def test_minutes_that_are_published_are_opened(lsg: "Lsg", tmp_path: Path) -> None:
    text = PLANNED.replace("planned", "adjusted").replace("secretary", "published: 2024-10-04\nsecretary")
    write(tmp_path, FILES | {PATH: text})
    done = lsg("reopen", NAME, "--reason", "Fel", "--on", "2024-10-08", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout
        == f"""\
the minutes of {NAME} are open again, by Olle Berg
Next:
- they are published: take `published` away until they are adjusted again
- change what is wrong, and let all approve anew:
  `lsg adjust {NAME} --by NAME`
"""
    )


NUMBER = """\
  take it away, no paper is made with it; if it is something else, write it in
  parts: 070-174 06 05 for a telephone, 2023-01-01–2023-12-31 for a period
"""
REFUSED: dict[str, str] = {
    "call lsg/2024-09-21": """\
lsg: there is no meeting `lsg/2024-09-21`
  did you mean lsg/2024-09-20?
""",
    f"call {NAME} --on 2024-09-31": """\
lsg: `2024-09-31` is not a date
  write year-month-day, for example 2024-09-20
""",
    f"hold {NAME} --on 2024-09-23": f"""\
lsg: {NAME} is planned and not called yet
  write down first when it was called: `lsg call {NAME} --on DATE`
""",
    f"call {NAME} --by ~ --on 2024-09-06": """\
lsg: the text of --by is empty
  write it, or leave --by out
""",
    f"call {NAME} --by Olle\aBerg --on 2024-09-06": """\
lsg: the text of --by has a character that no file may hold
  type it instead of pasting it
""",
    f"cancel {NAME} --reason a\u202eb --on 2024-09-06": """\
lsg: the text of --reason has a character that no file may hold
  type it instead of pasting it
""",
    f"adjust {NAME} --on 2024-09-30": """\
lsg: it is not said who approves
  name who it is: --by NAME
""",
    f"reopen {NAME} --on 2024-09-30": """\
lsg: no reason is given
  say why, for it stays in the file: --reason TEXT
""",
    f"call {NAME} --on 2999-09-30": """\
lsg: 2999-09-30 is still to come
  write down what has happened, when it has; without --on, it is of today
""",
    f"cancel {NAME} --reason Gäller~640823-3234 --on 2024-09-06": f"""\
lsg: a personal identity number stands in the text of --reason
{NUMBER}""",
    f"cancel {NAME} --by 640823-3234 --on 2024-09-06": f"""\
lsg: a personal identity number stands in the text of --by
{NUMBER}""",
    f"reopen {NAME} --reason 6408233234 --on 2024-09-30": f"""\
lsg: a personal identity number stands in the text of --reason
{NUMBER}""",
    f"cancel {NAME} --reason ~ --on 2024-09-30": """\
lsg: the text of --reason is empty
  write it, or leave --reason out
""",
    f"reopen {NAME} --reason ~ --on 2024-09-30": """\
lsg: no reason is given
  say why, for it stays in the file: --reason TEXT
""",
}


@pytest.mark.parametrize("line", REFUSED)
def test_what_is_refused(lsg: "Lsg", tmp_path: Path, line: str) -> None:
    write(tmp_path)
    done = lsg(*words(line), cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", REFUSED[line])
    assert text_of(tmp_path) == PLANNED


WRITTEN_OTHERWISE: dict[str, tuple[str, str]] = {
    "between brackets": (
        PLANNED.replace("planned", "called") + "log: [{called: 2024-09-06, by: Olle Berg}]\n",
        f"""\
lsg: {PATH}: nothing can be added to `log` as it is
     written
  write each entry on a line of its own that begins with `- `, and no brackets
  around them
""",
    ),
    "over two lines": (
        PLANNED.replace("status: planned", "status:\n  called"),
        """\
lsg: `first_paragraph` cannot be changed as it is written
  write `first_paragraph: 1` on a line of its own, at the top level of the file
""",
    ),
    "with a conflict": (
        PLANNED.replace("planned", "called") + "<<<<<<< HEAD\nlog:\n=======\nlog: []\n>>>>>>> theirs\n",
        f"""\
lsg: {PATH} has faults, and nothing is added to it; the
     first, in line 27: two people have changed the same lines, and both
     versions stand here, down to line 31
  `lsg check` tells them all; mend them first
""",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRITTEN_OTHERWISE)
def test_a_file_that_is_written_otherwise(lsg: "Lsg", tmp_path: Path, case: str) -> None:
    text, said = WRITTEN_OTHERWISE[case]
    write(tmp_path, FILES | {PATH: text})
    done = lsg("hold", NAME, "--on", "2024-09-23", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
    assert text_of(tmp_path) == text


FAULTY = PLANNED.replace("planned", "called").replace("Den 15 november.", "Onsdagen den 15 november 2024.")


def test_a_finding_keeps_a_step_from_being_taken(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path, FILES | {PATH: FAULTY})
    done = lsg("hold", NAME, "--on", "2024-09-23", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        f"""\
{PATH}:25:11 LSG801 the text says `Onsdagen den 15 november 2024`, but 2024-11-15 is a Friday
    25 |     text: Onsdagen den 15 november 2024. # in Umeå
       |           ^
    mend the weekday or the date; the nearest Wednesday is 2024-11-13
    according to good order in minutes: what is printed is right and can be
    found again
""",
        "nothing was written: mend what is found, and try again\n",
    )
    assert text_of(tmp_path) == FAULTY


def test_the_name_of_an_adjuster_is_corrected_after_an_approval(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path, FILES | {PATH: PLANNED.replace("Sara Lind", "Sara Lindh")})
    for line in (
        f"call {NAME} --on 2024-09-06",
        f"hold {NAME} --on 2024-09-23",
        f"adjust {NAME} --by Sara~Lindh --on 2024-09-30",
    ):
        assert lsg(*words(line), cwd=tmp_path).returncode == 0
    text = text_of(tmp_path)
    write(tmp_path, {PATH: text.replace("adjuster: Sara Lindh", "adjuster: Sara Lind")})
    done = lsg(*words(f"adjust {NAME} --by Sara~Lind --on 2024-10-01"), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "nothing was written: mend what is found, and try again\n")
    assert "LSG703 Sara Lindh approved the minutes" in done.stdout
    assert "`lsg reopen" in done.stdout


def test_what_is_to_be_known_is_told_beside(lsg: "Lsg", tmp_path: Path) -> None:
    vague = PLANNED.replace("- att anta avtalet", "- {kind: assign, text: att utreda, to: Per Okänd}")
    write(tmp_path, FILES | {PATH: vague.replace("planned", "called")})
    done = lsg(*words(f"hold {NAME} --on 2024-09-23"), cwd=tmp_path)
    assert done.returncode == 0
    assert (
        done.stderr
        == f"""\
note: 2 warnings: `lsg check --only {NAME}` shows them; mend them now,
  for afterwards the minutes are sealed
"""
    )


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_nothing_is_written_outside_the_repository(lsg: "Lsg", tmp_path: Path) -> None:
    root, outside = write(tmp_path / "root"), tmp_path / "outside"
    (root / "meetings").rename(outside)
    (root / "meetings").symlink_to(outside)
    done = lsg("call", NAME, "--on", "2024-09-06", cwd=root)
    assert (done.returncode, done.stdout) == (2, "")
    assert text_of(tmp_path, "outside/lsg/2024-09-20.yaml") == PLANNED


def test_a_body_that_is_gone(lsg: "Lsg", tmp_path: Path) -> None:
    write(
        tmp_path,
        FILES
        | {"bodies.yaml": BODIES.replace("  lsg:", "  samrad:"), PATH: FAULTY.replace("called", "held")},
    )
    done = lsg("adjust", NAME, "--by", "Karin Ek", "--on", "2024-09-30", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == """\
lsg: the numbers cannot be counted: meetings/lsg/2024-09-20.yaml comes before
     and has faults
  mend what `lsg check` says of it, or write `first_paragraph` here
"""
    )
