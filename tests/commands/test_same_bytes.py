"""The same files give the same papers, byte for byte, whatever the machine, the folder and the day are."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

# Names and rules were others then, but papers follow the day of the meeting.
IN_2012 = """\
import time
then = 1325419200.0
localtime, gmtime = time.localtime, time.gmtime
time.time = lambda: then
time.localtime = lambda seconds=None: localtime(then if seconds is None else seconds)
time.gmtime = lambda seconds=None: gmtime(then if seconds is None else seconds)
"""


def papers(lsg: "Lsg", example: Path, cwd: Path, out: Path, **environment: str) -> dict[str, bytes]:
    """Return papers of a repository by name: all minutes, the balanslista of a day, letters of a meeting."""
    for words in (
        ("render", "protocol", "--all"),
        ("render", "balanslista", "--all", "--on", "2024-12-02"),
        ("expedite", "samrad/2024-10-25", "--on", "2024-11-05"),
    ):
        done = lsg(*words, "--root", example, "--out", out, cwd=cwd, **environment)
        assert done.returncode == 0, done.stderr
    return {file.name: file.read_bytes() for file in sorted(out.iterdir())}


def test_the_same_bytes_everywhere(lsg: "Lsg", example: Path, tmp_path: Path) -> None:
    first = papers(lsg, example, example, tmp_path / "first", PYTHONHASHSEED="0", TZ="UTC", LANG="C")
    assert len(first) > 20
    assert sum(name.endswith(".docx") for name in first) > 10
    assert sum("-expediering-" in name for name in first) == 2 * 16
    second = papers(
        lsg,
        example,
        tmp_path,
        tmp_path / "second",
        PYTHONHASHSEED="4711",
        TZ="Pacific/Kiritimati",
        LANG="sv_SE.UTF-8",
        LSG_LANG="sv",
    )
    assert {name for name in first if first[name] != second.get(name)} == set()
    assert second.keys() == first.keys()
    third = papers(lsg.after(IN_2012), example, tmp_path, tmp_path / "third")
    assert {name for name in first if first[name] != third.get(name)} == set()
    assert third.keys() == first.keys()


def test_the_same_bytes_from_a_copy_of_the_repository(lsg: "Lsg", example: Path, tmp_path: Path) -> None:
    """Papers do not know when their files were written, nor where they lie."""
    assert lsg("init", "--example", "vasterbotten", cwd=tmp_path).returncode == 0
    copied = papers(lsg, tmp_path, tmp_path, tmp_path / "out")
    assert copied == papers(lsg, example, example, tmp_path / "other")
    assert copied == papers(lsg, example, example, tmp_path / "other")
