"""The wheel alone, in a new environment and an empty folder, does all that the checkout does."""

import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from lsgtool.version import __version__

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

pytestmark = pytest.mark.slow

NOT_CODE = {
    "lsgtool/py.typed",
    "lsgtool/locale/sv/LC_MESSAGES/lsgtool.mo",
    "lsgtool/scaffold/starter/bodies.en.yaml",
    "lsgtool/scaffold/starter/bodies.sv.yaml",
    "lsgtool/scaffold/starter/editorconfig",
    "lsgtool/scaffold/starter/gitattributes",
    "lsgtool/scaffold/starter/gitignore",
    "lsgtool/scaffold/starter/meetings.keep",
    "lsgtool/scaffold/starter/templates.keep",
    "lsgtool/shipped/templates/agenda.md.j2",
    "lsgtool/shipped/templates/balanslista.md.j2",
    "lsgtool/shipped/templates/contents.md.j2",
    "lsgtool/shipped/templates/decisions.md.j2",
    "lsgtool/shipped/templates/dispatch.md.j2",
    "lsgtool/shipped/templates/extract.md.j2",
    "lsgtool/shipped/templates/fonts/Carlito-Bold.ttf",
    "lsgtool/shipped/templates/fonts/Carlito-BoldItalic.ttf",
    "lsgtool/shipped/templates/fonts/Carlito-Italic.ttf",
    "lsgtool/shipped/templates/fonts/Carlito-Regular.ttf",
    "lsgtool/shipped/templates/fonts/OFL.txt",
    "lsgtool/shipped/templates/item.md.j2",
    "lsgtool/shipped/templates/notice.md.j2",
    "lsgtool/shipped/templates/protocol.md.j2",
    "lsgtool/shipped/templates/words.md.j2",
    "lsgtool/shipped/templates/year.md.j2",
    "lsgtool/shipped/templates/word.docx",
    "lsgtool/shipped/vasterbotten/bodies.yaml",
    "lsgtool/writers/web/print.css",
    "lsgtool/writers/web/screen.css",
}


def pip(*words: str | Path) -> None:
    """Run pip, and fail with all that it says, for instance that it reaches no index."""
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"pip {words[0]} failed:\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", repository, "--no-deps", "--no-build-isolation", "--wheel-dir", folder)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def environment(repository: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of a new environment, with the locked requirements and the wheel."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    locked = repository / "requirements/run.txt"
    pip("--python", python, "install", "--require-hashes", "--requirement", locked)
    pip("--python", python, "install", "--no-deps", wheel)
    return programs


@pytest.fixture
def installed(lsg: "Lsg", environment: Path) -> "Lsg":
    """The command `lsg` of the new environment, which does not see the checkout."""
    kept = {name: value for name, value in lsg.environment.items() if name != "PYTHONPATH"}
    program = environment / ("lsg.exe" if os.name == "nt" else "lsg")
    return type(lsg)((str(program),), kept)


def test_what_the_wheel_holds(repository: Path, wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert wheel.name == f"lsgtool-{__version__}-py3-none-any.whl"
    assert {name.partition("/")[0] for name in names} == {"lsgtool", f"lsgtool-{__version__}.dist-info"}
    assert NOT_CODE - names == set()
    meetings = {file.relative_to(repository).as_posix() for file in repository.glob("meetings/*/*.yaml")}
    assert len(meetings) > 10
    assert {f"lsgtool/shipped/vasterbotten/{meeting}" for meeting in meetings} - names == set()
    code = {
        file.relative_to(repository / "src").as_posix() for file in repository.glob("src/lsgtool/**/*.py")
    }
    assert {name for name in names if name.endswith(".py")} == code
    assert [name for name in names if "test" in name or "__pycache__" in name] == []


def test_it_renders_where_nothing_else_is(installed: "Lsg", lsg: "Lsg", minutes: Path) -> None:
    files = sorted(file.relative_to(minutes).as_posix() for file in minutes.rglob("*.*"))
    assert files == ["bodies.yaml", "meetings/ledning/2025-02-14.yaml"]
    done = installed("render", "protocol", "ledning/2025-02-14", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert lsg("render", "protocol", "ledning/latest", "--out", "other", cwd=minutes).returncode == 0
    papers = [".lsg-made", "ledning-2025-02-14-protokoll.docx", "ledning-2025-02-14-protokoll.md"]
    assert sorted(file.name for file in (minutes / "out").iterdir()) == papers
    for paper in papers:
        assert (minutes / "out" / paper).read_bytes() == (minutes / "other" / paper).read_bytes()


def test_it_starts_the_example(installed: "Lsg", repository: Path, tmp_path: Path) -> None:
    assert installed("--version", cwd=tmp_path).stdout == f"lsg {__version__}\n"
    done = installed("init", "--example", "vasterbotten", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    files = sorted(file.relative_to(repository) for file in repository.glob("meetings/*/*.yaml"))
    assert sorted(file.relative_to(tmp_path) for file in tmp_path.glob("meetings/*/*.yaml")) == files
    checked = installed("check", "--on", "2024-12-02", cwd=tmp_path)
    assert (checked.returncode, checked.stderr) == (0, "")
    followed = sum(file.name.endswith(".follow-up.yaml") for file in files)
    counted = f"{len(files) - followed} meetings and {followed} follow-up files"
    assert f"\njudged on 2024-12-02: bodies.yaml, {counted}\n" in checked.stdout
    made = installed("render", "protocol", "lsg/2024-09-20", cwd=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    assert (tmp_path / "out/lsg-2024-09-20-protokoll.docx").is_file()


def test_it_speaks_swedish(installed: "Lsg", tmp_path: Path) -> None:
    done = installed("check", cwd=tmp_path, LSG_LANG="sv")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lsg: ")
    assert done.stderr != installed("check", cwd=tmp_path).stderr
