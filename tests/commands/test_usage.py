"""A command line that lsg cannot follow: one sentence, the way out, exit code 2, and nothing is written."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import refused

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

NO_REPOSITORY = (
    "there is no repository of minutes here: no `bodies.yaml` in {folder} or above it",
    "go to your repository, name it with --root, or start a new one with `lsg init`",
)

NAMED_NONE = (
    "there is no repository of minutes in {folder}: no `bodies.yaml`",
    "name the folder that holds `bodies.yaml`, or start a new repository with `lsg init`",
)

USAGE = {
    "chekc": """\
lsg: there is no command `chekc`
  did you mean `check`?
""",
    "render protokol": """\
lsg: there is no command `protokol`
  did you mean `protocol`?
""",
    "--vesion": """\
lsg: there is no option --vesion
  `lsg --help` shows how it is called
""",
    "check --rot": """\
lsg: there is no option --rot
  `lsg check --help` shows how it is called
""",
    "render protocol -x": """\
lsg: there is no option -x
  `lsg render protocol --help` shows how it is called
""",
}
"""The words after `lsg`, and all that it answers."""

WITHOUT_VALUE = ("check --root", "render protocol --to", "new-meeting --on", "init --example", "--version=3")

MENDABLE = {
    "render protocol": """\
lsg: no meeting is named
  name one, such as lsg/2024-09-20, lsg/next or lsg/latest, or take --all
""",
    "render protocol ledning/2025-02-14 --to odt": """\
lsg: there is no format `odt`
  known here: docx, md, html, pdf
""",
    "render protocol ledning/2025-02-14 --to md,dokx": """\
lsg: there is no format `dokx`
  did you mean `docx`?
""",
    "render protocol ledning/2025-02-15": """\
lsg: there is no meeting `ledning/2025-02-15`
  did you mean ledning/2025-02-14?
""",
    "render protocol nowhere.yaml": """\
lsg: there is no meeting `nowhere.yaml`
  name a meeting as body/date, for example lsg/2024-09-20, or as lsg/next or
  lsg/latest
""",
    "render protocol ledninge/latest": """\
lsg: no body is called `ledninge` in bodies.yaml
  did you mean `ledning`?
""",
    "render notice beredning/2025-02-14": """\
lsg: there is no meeting `beredning/2025-02-14`
  did you mean ledning/2025-02-14?
""",
    "render notice beredning/next": """\
lsg: there are no meetings of `beredning`
  `lsg new-meeting beredning` begins one
""",
    "render notice ledning/next": """\
lsg: no meeting of `ledning` is planned or called
  `lsg new-meeting ledning` begins one
""",
    "render notice ledning 2025-02-14": """\
lsg: there is no meeting `ledning`
  write ledning/2025-02-14
""",
    "render protocol --to md ledning latest": """\
lsg: there is no meeting `ledning`
  write ledning/latest
""",
    "render protocol ledning/latest --out bodies.yaml": """\
lsg: `bodies.yaml` is a file, and --out names a folder
  name another folder with --out
""",
    "render package ledning/latest --out bodies.yaml/papers": """\
lsg: `bodies.yaml` is a file, and --out names a folder
  name another folder with --out
""",
}
"""The same, inside a repository with the one meeting ledning/2025-02-14."""


def _refused(said: tuple[str, str], folder: Path) -> str:
    sentence, way_out = said
    return refused(sentence.format(folder=folder), way_out)


@pytest.mark.parametrize("words", USAGE)
def test_a_command_line_that_is_not_ours(lsg: "Lsg", tmp_path: Path, words: str) -> None:
    done = lsg(*words.split(), cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", USAGE[words])


@pytest.mark.parametrize("words", WITHOUT_VALUE)
def test_an_option_without_its_value(lsg: "Lsg", tmp_path: Path, words: str) -> None:
    done = lsg(*words.split(), cwd=tmp_path)
    option = words.rsplit(maxsplit=1)[-1].removesuffix("=3")
    sentence, way_out = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence == f"lsg: the option {option} needs a value, and takes only one"
    assert way_out.startswith("  `lsg")


@pytest.mark.parametrize("words", ["init a more", "new-meeting a b more"])
def test_a_word_too_many(lsg: "Lsg", tmp_path: Path, words: str) -> None:
    done = lsg(*words.split(), cwd=tmp_path)
    sentence, way_out = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence.startswith("lsg: ")
    assert "more" in sentence
    assert way_out == f"  `lsg {words.split(maxsplit=1)[0]} --help` shows how it is called"


@pytest.mark.parametrize("words", ["check", "new-meeting ledning 2025-05-16", "render protocol --all"])
def test_outside_a_repository(lsg: "Lsg", tmp_path: Path, words: str) -> None:
    done = lsg(*words.split(), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == _refused(NO_REPOSITORY, tmp_path.resolve())
    assert list(tmp_path.iterdir()) == []


def test_root_names_the_repository(lsg: "Lsg", minutes: Path, tmp_path: Path) -> None:
    check = ("check", "--on", "2025-03-03")
    inside = lsg(*check, cwd=minutes)
    assert inside.returncode == 0
    assert inside.stdout.startswith("judged on 2025-03-03: bodies.yaml and 1 meeting\n")
    assert lsg(*check, cwd=minutes / "meetings/ledning").stdout == inside.stdout
    assert lsg(*check, "--root", minutes, cwd=tmp_path).stdout == inside.stdout
    assert lsg(*check, "--root", "minutes", cwd=tmp_path).stdout == inside.stdout


def test_root_that_is_no_repository(lsg: "Lsg", minutes: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    done = lsg("check", "--root", empty, cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == _refused(NAMED_NONE, empty.resolve())


def test_root_inside_a_repository_is_not_answered_with_that_one(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("check", "--root", "meetings", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == _refused(NAMED_NONE, minutes.resolve() / "meetings")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete the folder one stands in")
@pytest.mark.parametrize(
    "words", ["check", "init", "render protocol --all", "new-meeting ledning 2025-05-16"]
)
def test_the_folder_one_stands_in_was_deleted(lsg: "Lsg", tmp_path: Path, words: str) -> None:
    done = lsg.after("import os\nos.mkdir('gone')\nos.chdir('gone')\nos.rmdir('../gone')")(
        *words.split(), cwd=tmp_path
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "lsg: the folder you stand in is not there any more\n  go to a folder that is there\n"
    )


def test_a_root_that_leads_in_a_circle(lsg: "Lsg", tmp_path: Path) -> None:
    try:
        (tmp_path / "circle").symlink_to("circle")
    except OSError as error:
        pytest.skip(f"no links here: {error}")
    done = lsg("check", "--root", "circle", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == _refused(NAMED_NONE, tmp_path.resolve() / "circle")


def test_root_that_is_not_there_is_not_answered_with_another_repository(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("check", "--root", "mintues", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    assert str(minutes.resolve() / "mintues") in done.stderr


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize(
    "words",
    [
        "check --on 2025-03-03",
        "check meetings",
        "check --select ,",
        "render notice okand/2025-02-14",
        "render extract ledning/2025-02-14 --paragraph 99",
        "render protocol nowhere.yaml",
        "render protocol ledning/latest --to odt",
        "report ledning/2025-02-14#1 --decided 2025-03-01 --principal norrby --outcome nej",
        "decisions --kind elct",
        "carry-over ledning/2025-02-14",
        "template diff",
    ],
)
def test_nothing_that_is_told_is_wider_than_a_narrow_window(
    lsg: "Lsg", minutes: Path, words: str, language: str
) -> None:
    meeting = minutes / "meetings/ledning/2025-02-14.yaml"
    text = meeting.read_text(encoding="utf-8")
    more = "".join(f"  - title: Ärende nummer {number} av många\n" for number in range(40))
    meeting.write_text(text + more, encoding="utf-8")
    done = lsg(*words.split(), cwd=minutes, LSG_LANG=language)
    lines = (done.stdout + done.stderr).splitlines()
    assert lines
    assert [line for line in lines if len(line) > 80 and " LSG" not in line] == []


@pytest.mark.parametrize("words", MENDABLE)
def test_what_the_user_can_mend(lsg: "Lsg", minutes: Path, words: str) -> None:
    done = lsg(*words.split(), cwd=minutes)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", MENDABLE[words])
    assert not (minutes / "out").exists()
