"""What `make demo` runs after it has installed everything: check, balanslista, minutes of September 2024."""

import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import docx

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

LSG = "\t$(BIN)/lsg "


def test_the_demo(lsg: "Lsg", repository: Path, example: Path, tmp_path: Path) -> None:
    makefile = (repository / "Makefile").read_text(encoding="utf-8")
    recipe = makefile.partition("\ndemo:")[2].partition("\n\n")[0].splitlines()[1:]
    commands = [shlex.split(line.removeprefix(LSG)) for line in recipe if line.startswith(LSG)]
    assert [words[0] for words in commands] == ["check", "balanslista", "render"]

    folder = shutil.copytree(example, tmp_path / "demo")
    said = []
    for words in commands:
        done = lsg(*words, cwd=folder)
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
        said.append(done.stdout)
    assert said[0].endswith(" rules: 0 errors, 2 warnings\n")
    assert "Överenskommelse om egenvård" in said[1]
    papers = {f"lsg-2024-09-20-protokoll.{kind}" for kind in ("docx", "md", "html", "pdf")}
    assert {file.name for file in (folder / "out").iterdir()} == {*papers, ".lsg-made"}
    first = docx.Document(str(folder / "out/lsg-2024-09-20-protokoll.docx")).paragraphs[0]
    assert (first.style is not None and first.style.name, first.text) == ("Heading 1", "Protokoll")
