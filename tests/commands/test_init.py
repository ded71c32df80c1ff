"""`lsg init`: everything a repository begins with, and nothing that is there is touched."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML
from tests.helpers.folding import joined

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

ALWAYS = {".editorconfig", ".gitattributes", ".gitignore", "meetings/.gitkeep", "templates/.gitkeep"}
OWN = b"\xef\xbb\xbf# mine\r\norganisation: Region Annan\r\n"


def files(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder, by their paths, with what they hold."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def times(folder: Path) -> dict[str, int]:
    return {file.as_posix(): file.stat().st_mtime_ns for file in folder.rglob("*")}


def test_a_repository_of_ones_own(lsg: "Lsg", tmp_path: Path) -> None:
    done = lsg("init", "minutes", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "6 files written to minutes\nnext: write your bodies into bodies.yaml, then `lsg new-meeting`\n"
    )
    assert set(files(tmp_path / "minutes")) == {"bodies.yaml", *ALWAYS}
    checked = lsg("check", "--on", "2025-03-03", cwd=tmp_path / "minutes")
    assert checked.stdout.startswith("judged on 2025-03-03: bodies.yaml and 0 meetings\n")
    assert checked.stdout.endswith(" rules: 0 errors, 0 warnings\n")


def test_the_example(lsg: "Lsg", repository: Path, tmp_path: Path) -> None:
    done = lsg("init", "--example", "vasterbotten", cwd=tmp_path)
    meetings = {
        file.relative_to(repository).as_posix(): file.read_bytes()
        for file in repository.glob("meetings/*/*.yaml")
    }
    written = files(tmp_path)
    templates = {f"templates/{file.name}" for file in (repository / "templates").glob("*.*")}
    assert len(meetings) > 10
    assert {"templates/protocol.md.j2", "templates/words.md.j2", "templates/word.docx"} <= templates
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"{len(written)} files written to .\nnext: `lsg check`, then `lsg render protocol lsg/2024-09-20`\n"
    )
    assert set(written) == {"allowed_signers", "bodies.yaml", *ALWAYS, *meetings, *templates}
    assert {path: written[path] for path in meetings} == meetings
    assert written["bodies.yaml"] == (repository / "bodies.yaml").read_bytes()
    checked = lsg("check", "--on", "2024-12-02", cwd=tmp_path)
    assert (checked.returncode, checked.stderr) == (0, "")
    followed = sum(path.endswith(".follow-up.yaml") for path in meetings)
    assert followed > 5
    *_told, judged, found = checked.stdout.splitlines()
    counted = f"{len(meetings) - followed} meetings and {followed} follow-up files"
    assert judged == f"judged on 2024-12-02: bodies.yaml, {counted}"
    assert found.endswith(" rules: 0 errors, 2 warnings")


@pytest.mark.parametrize("example", [(), ("--example", "vasterbotten")])
def test_a_second_run_touches_nothing(lsg: "Lsg", tmp_path: Path, example: tuple[str, ...]) -> None:
    assert lsg("init", *example, cwd=tmp_path).returncode == 0
    before = files(tmp_path), times(tmp_path)
    done = lsg("init", *example, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (files(tmp_path), times(tmp_path)) == before
    *kept, count, _next = done.stdout.splitlines()
    assert sorted(kept) == sorted(f"{path} was there and is left as it is" for path in before[0])
    assert count == "0 files written to ."


@pytest.mark.parametrize("example", [(), ("--example", "vasterbotten")])
def test_what_is_there_is_left_as_it_is(lsg: "Lsg", tmp_path: Path, example: tuple[str, ...]) -> None:
    (tmp_path / "bodies.yaml").write_bytes(OWN)
    (tmp_path / ".gitignore").write_bytes(b"")
    done = lsg("init", *example, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith(
        "bodies.yaml was there and is left as it is\n.gitignore was there and is left as it is\n"
    )
    now = files(tmp_path)
    assert (now["bodies.yaml"], now[".gitignore"]) == (OWN, b"")
    assert set(now) > {*ALWAYS, "bodies.yaml"} if example else set(now) == {*ALWAYS, "bodies.yaml"}


def test_the_starter_says_the_same_in_both_languages(lsg: "Lsg", tmp_path: Path) -> None:
    texts: dict[str, str] = {}
    data: dict[str, Any] = {}
    for language in ("en", "sv"):
        assert lsg("init", language, cwd=tmp_path, LSG_LANG=language).returncode == 0
        texts[language] = (tmp_path / language / "bodies.yaml").read_text(encoding="utf-8")
        data[language] = YAML(typ="safe").load(texts[language])
        assert lsg("check", "--on", "2025-03-03", cwd=tmp_path / language).returncode == 0
    assert data["en"] == data["sv"]
    assert list(data["en"]) == ["organisation", "principals", "bodies"]
    comments = [
        {line.strip() for line in text.splitlines() if line.strip().startswith("#")}
        for text in texts.values()
    ]
    assert all(comments)
    assert comments[0] & comments[1] == {"#"}


def test_an_example_that_nobody_knows(lsg: "Lsg", tmp_path: Path) -> None:
    done = lsg("init", "--example", "vesterbotten", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "lsg: there is no example `vesterbotten`\n  did you mean `vasterbotten`?\n"
    assert files(tmp_path) == {}


def test_a_folder_that_is_a_file(lsg: "Lsg", tmp_path: Path) -> None:
    (tmp_path / "minutes").write_bytes(b"a file")
    done = lsg("init", "minutes", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lsg: ")
    assert "bodies.yaml cannot be written: " in joined(done.stderr)
    assert files(tmp_path) == {"minutes": b"a file"}


def test_nothing_is_written_through_a_link_that_leads_out(lsg: "Lsg", tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "minutes").mkdir()
    try:
        (tmp_path / "minutes/templates").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    except OSError as error:
        pytest.skip(f"no links here: {error}")
    done = lsg("init", "minutes", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "lsg: templates/.gitkeep is not written: a link on the way there leads out of\n"
        "     minutes\n"
        "  put a folder in place of the link\n"
    )
    assert files(tmp_path / "elsewhere") == {}
