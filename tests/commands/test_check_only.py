"""`lsg check --only`: which files are judged, however they are named, and what is no name of any."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.showing import said
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.errors import UserError
from lsgtool.workspace.only import files_named
from lsgtool.workspace.workspace import Workspace

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

SEPTEMBER, NOVEMBER = "meetings/lsg/2024-09-20.yaml", "meetings/lsg/2024-11-15.yaml"
STRAY, SAMRAD = "meetings/lsg/2024-12-13.yml", "meetings/samrad/2024-10-25.yaml"
SINCE = "meetings/lsg/2024-09-20.follow-up.yaml"
ALL = {"bodies.yaml", SEPTEMBER, SINCE, NOVEMBER, STRAY, SAMRAD}
FILES = {
    "bodies.yaml": BODIES,
    **meeting("lsg/2024-09-20"),
    SINCE: "meeting: lsg/2024-09-20\n",
    **meeting("lsg/2024-11-15", status="planned"),
    STRAY: "",
    **meeting("samrad/2024-10-25"),
    "README.md": "",
    "bilagor/lsg/plan.txt": "",
}


@pytest.fixture
def repository(workspace: Make) -> Workspace:
    return workspace(FILES)


@pytest.mark.parametrize(
    ("names", "here", "files"),
    [
        ([SEPTEMBER], "", {SEPTEMBER}),
        ([SEPTEMBER, SAMRAD, SEPTEMBER], "", {SEPTEMBER, SAMRAD}),
        (["2024-09-20.yaml", "../samrad/2024-10-25.yaml"], "meetings/lsg", {SEPTEMBER, SAMRAD}),
        (["./meetings//lsg/../lsg/2024-09-20.yaml"], "", {SEPTEMBER}),
        ([SINCE], "", {SINCE}),
        (["2024-09-20.follow-up.yaml"], "meetings/lsg", {SINCE}),
        (["bodies.yaml"], "", {"bodies.yaml"}),
        (["../../bodies.yaml"], "meetings/lsg", {"bodies.yaml"}),
        ([STRAY], "", {STRAY}),
        (["lsg/2024-09-20"], "", {SEPTEMBER, SINCE}),  # a meeting is its minutes and what followed them
        (["lsg/latest"], "", {SEPTEMBER, SINCE}),
        (["lsg/2024-11-15"], "", {NOVEMBER}),
        (["lsg/2024-09-20", "samrad/latest"], "meetings/samrad", {SEPTEMBER, SINCE, SAMRAD}),
        (["meetings/lsg"], "", {SEPTEMBER, SINCE, NOVEMBER, STRAY}),
        (["lsg/"], "meetings", {SEPTEMBER, SINCE, NOVEMBER, STRAY}),
        (["meetings"], "", ALL - {"bodies.yaml"}),
        (["."], "", ALL),
        (["../.."], "meetings/lsg", ALL),
        (["."], "meetings/samrad", {SAMRAD}),
        ([r"meetings\lsg\2024-09-20.yaml"], "", {SEPTEMBER}),
        ([r".\2024-09-20.yaml", r"..\samrad"], "meetings/lsg", {SEPTEMBER, SAMRAD}),
        ([r"lsg\2024-09-20"], "", {SEPTEMBER, SINCE}),
        (["README.md", "bilagor", "bilagor/lsg/plan.txt"], "", set()),  # nothing there is ever judged
        ([], "", set()),
    ],
)
def test_what_names_mean(names: list[str], here: str, files: set[str], repository: Workspace) -> None:
    assert files_named(repository, names, repository.root / here) == files


def test_a_whole_path_from_anywhere(repository: Workspace, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")

    assert files_named(repository, [str(repository.root / SEPTEMBER)], elsewhere) == {SEPTEMBER}
    assert files_named(repository, [str(repository.root)], elsewhere) == ALL


WAYS = "name files, folders, or meetings such as lsg/2024-09-20"


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        (
            "meetings/lsg/2024-09-21.yaml",
            f"there is no file and no folder `meetings/lsg/2024-09-21.yaml`\n    {WAYS}",
        ),
        ("", f"there is no file and no folder ``\n    {WAYS}"),
        ("meetings/*.yaml", f"there is no file and no folder `meetings/*.yaml`\n    {WAYS}"),
        ("a\0b", f"there is no file and no folder `a\\x00b`\n    {WAYS}"),
        (
            "lsg/2024-09-21",
            "there is no meeting `lsg/2024-09-21`\n    did you mean lsg/2024-09-20, lsg/2024-11-15, ",
        ),
        ("lgs/latest", "no body is called `lgs` in bodies.yaml\n    did you mean `lsg`?"),
    ],
)
def test_a_name_of_nothing_is_refused(name: str, answer: str, repository: Workspace) -> None:
    with pytest.raises(UserError) as raised:
        files_named(repository, [SEPTEMBER, name], repository.root)

    assert said(raised.value).startswith(answer)


def test_what_lies_outside_is_refused(
    repository: Workspace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "2024-09-20.yaml").write_text("", encoding="utf-8")
    for name, here in (
        (str(outside), repository.root),
        ("2024-09-20.yaml", outside),
        ("..", repository.root),
    ):
        with pytest.raises(UserError) as raised:
            files_named(repository, [name], here)

        assert said(raised.value) == (
            f"`{name}` lies outside the repository of minutes in {repository.root}\n"
            "    name files of that repository, or another repository with --root"
        )


def test_a_link_counts_where_it_lies_and_one_from_elsewhere_where_it_leads(
    repository: Workspace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    try:
        (repository.root / "meetings/lsg/2025-02-14.yaml").symlink_to(elsewhere / "2025-02-14.yaml")
        (elsewhere / "minutes").symlink_to(repository.root)
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    assert files_named(repository, ["meetings/lsg/2025-02-14.yaml"], repository.root) == {
        "meetings/lsg/2025-02-14.yaml"
    }
    assert files_named(repository, ["minutes/meetings/samrad", "minutes/bodies.yaml"], elsewhere) == {
        SAMRAD,
        "bodies.yaml",
    }
    assert len(files_named(repository, ["minutes"], elsewhere)) == len(ALL) + 1


FAULTY = "body: ledning\ndate: {day}\nstatus: planned\nplase: Rum 3\n"
FEBRUARY, MAY = "meetings/ledning/2025-02-14.yaml", "meetings/ledning/2025-05-16.yaml"
FOLLOWED = "meetings/ledning/2025-02-14.follow-up.yaml"


@pytest.fixture
def faulty(minutes: Path) -> Path:
    """The small repository with a fault in each of two meetings and in its bodies, and a stray."""
    for path in (FEBRUARY, MAY):
        text = FAULTY.format(day=Path(path).stem)
        (minutes / path).write_text(text, encoding="utf-8", newline="\n")
    (minutes / "meetings/ledning/2025-09-19.yml").write_bytes(b"")
    (minutes / "bodies.yaml").write_text(
        "closed: []\n" + BODIES.replace("lsg:", "ledning:"), encoding="utf-8", newline="\n"
    )
    return minutes


def told(lsg: "Lsg", *words: str, cwd: Path) -> tuple[int, list[str], str]:
    """Return the exit code, the places of the findings, and what of the closing lines tells of the files."""
    done = lsg("check", "--on", "2025-03-03", "--select", "LSG0,LSG1", *words, cwd=cwd)
    assert done.stderr == ""
    *lines, judged, _found = done.stdout.splitlines()
    places = [line.split(" ")[0] for line in lines if " LSG" in line]
    return done.returncode, places, judged.removeprefix("judged on 2025-03-03: ")


BODIES_TOLD = "bodies.yaml:1:1"
STRAY_TOLD = "meetings/ledning/2025-09-19.yml:1:1"


@pytest.mark.parametrize(
    ("words", "code", "places", "files"),
    [
        ("--only " + FEBRUARY, 1, [f"{FEBRUARY}:4:1"], "1 meeting"),
        (f"--only {MAY} {FEBRUARY}", 1, [f"{FEBRUARY}:4:1", f"{MAY}:4:1"], "2 meetings"),
        (f"--only {MAY} --only {FEBRUARY}", 1, [f"{FEBRUARY}:4:1", f"{MAY}:4:1"], "2 meetings"),
        (f"--only={MAY}", 1, [f"{MAY}:4:1"], "1 meeting"),
        (f"--only {MAY} ledning/2025-02-14 --strict", 1, [f"{FEBRUARY}:4:1", f"{MAY}:4:1"], "2 meetings"),
        ("--only meetings/ledning/2025-09-19.yml", 1, [STRAY_TOLD], "0 meetings"),
        ("--only README.md", 0, [], "0 meetings"),
        ("--only bodies.yaml", 1, [BODIES_TOLD], "bodies.yaml and 0 meetings"),
        ("--only meetings", 1, [f"{FEBRUARY}:4:1", f"{MAY}:4:1", STRAY_TOLD], "2 meetings"),
        (
            "--only .",
            1,
            [BODIES_TOLD, f"{FEBRUARY}:4:1", f"{MAY}:4:1", STRAY_TOLD],
            "bodies.yaml and 2 meetings",
        ),
    ],
)
def test_only_what_is_named_is_judged(
    lsg: "Lsg", faulty: Path, words: str, code: int, places: list[str], files: str
) -> None:
    (faulty / "README.md").write_bytes(b"")
    assert told(lsg, *words.split(), cwd=faulty) == (code, places, files)


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ("", "bodies.yaml, 2 meetings and 1 follow-up file"),
        (f"--only {FOLLOWED}", "1 follow-up file"),
        ("--only ledning/2025-02-14", "1 meeting and 1 follow-up file"),
        (f"--only {FOLLOWED} bodies.yaml", "bodies.yaml, 0 meetings and 1 follow-up file"),
    ],
)
def test_what_followed_a_meeting_is_judged_too(lsg: "Lsg", faulty: Path, words: str, files: str) -> None:
    (faulty / FOLLOWED).write_text(
        "meeting: ledning/2025-02-14\nreports: [{paragraph: 1, dun: 2025-02-21}]\n", encoding="utf-8"
    )
    code, places, told_files = told(lsg, *words.split(), cwd=faulty)
    assert (code, told_files) == (1, files)
    assert [place for place in places if place.startswith(FOLLOWED)] == [
        f"{FOLLOWED}:2:11",
        f"{FOLLOWED}:2:26",
    ]


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("json", f'"path": "{FOLLOWED}"'),
        ("github", f"file={FOLLOWED},line=1,col=10"),
        ("sarif", f'"uri": "{FOLLOWED}"'),
        ("junit", f'name="{FOLLOWED}"'),
    ],
)
def test_programs_are_told_of_it_by_its_path(lsg: "Lsg", minutes: Path, form: str, place: str) -> None:
    (minutes / FOLLOWED).write_text("meeting: ledning/2025-02-21\n", encoding="utf-8")
    done = lsg("check", "--on", "2025-03-03", "--format", form, cwd=minutes)
    assert done.returncode == 1
    assert place in done.stdout
    assert "LSG615" in done.stdout


def test_a_program_gets_all_that_was_named_and_no_more(lsg: "Lsg", faulty: Path) -> None:
    done = lsg("check", "--format", "junit", "--only", FEBRUARY, cwd=faulty)
    assert done.returncode == 1
    assert done.stdout.count("<testcase ") == 1


NAMED_NOTHING = """\
lsg: nothing is named after --only
  name files, folders, or meetings such as lsg/2024-09-20
"""


@pytest.mark.parametrize("words", ["--only", "--only --strict", f"--only {FEBRUARY} --only"])
def test_nothing_after_it(lsg: "Lsg", faulty: Path, words: str) -> None:
    done = lsg("check", *words.split(), cwd=faulty)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", NAMED_NOTHING)


def test_a_name_of_nothing_judges_nothing(lsg: "Lsg", faulty: Path) -> None:
    done = lsg("check", "--only", FEBRUARY, "meetings/ledning/2025-02-15.yaml", cwd=faulty)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "lsg: there is no file and no folder `meetings/ledning/2025-02-15.yaml`\n"
        "  name files, folders, or meetings such as lsg/2024-09-20\n"
    )


def test_from_above_the_repository_that_the_file_lies_in(lsg: "Lsg", minutes: Path) -> None:
    """Git may hold more than the minutes, and pre-commit stands at its top."""
    done = lsg(
        "check",
        "--on",
        "2025-03-03",
        "--only",
        "minutes/meetings/ledning/2025-02-14.yaml",
        cwd=minutes.parent,
    )
    assert (done.returncode, done.stderr) == (0, "")
    nowhere = lsg("check", "--on", "2025-03-03", "--only", "meetings/x.yaml", cwd=minutes.parent)
    assert nowhere.returncode == 2
