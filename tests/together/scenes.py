"""What happens in every scene with two clones: one of them pushes, the other merges, and lsg is asked."""

from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers.clones import Clone, resolved
from tests.helpers.staged import CHAIR, NAME, PATH, approved, called, held, text_of, write

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

ORDER = """\
    according to good order in minutes: what is printed is right and can be
    found again
"""
ON = ("--on", "2024-12-02")


def already_held(root: Path) -> None:
    """A meeting that was held, and that nobody has approved."""
    write(root)
    called(root)
    held(root)


def half_approved(root: Path) -> None:
    """The same, approved by the chair."""
    already_held(root)
    approved(root, CHAIR)


def found(lsg: "Lsg", clone: Clone, *words: str) -> str:
    """Return all that `lsg check` finds; its exit code is 1 where it finds an error."""
    done = lsg("check", *ON, *words, cwd=clone.folder)
    findings, _, counted = done.stdout.partition("judged on ")
    assert (done.returncode, done.stderr) == (int(": 0 errors" not in counted), "")
    return findings.removesuffix("\n")


def verified(lsg: "Lsg", clone: Clone) -> tuple[int, str]:
    """Return what `lsg verify` ends with and says of the meeting."""
    done = lsg("verify", NAME, cwd=clone.folder)
    assert done.stderr == ""
    return done.returncode, done.stdout.partition("\n\nverified 1 meeting")[0] + "\n"


def without_seal(answer: tuple[int, str]) -> tuple[int, str]:
    """Return what `verified` does, without the digits of the seal, of which there are sixteen."""
    code, said = answer
    first, _, rest = said.partition("\n")
    words, _, seal = first.rpartition(", ")
    assert len(seal.replace(" ", "")) == 16
    return code, f"{words}, SEAL\n{rest}"


def told(lsg: "Lsg", clone: Clone, *words: str) -> str:
    """Return the first line that a command answers, which does what it should."""
    done = lsg(*words, cwd=clone.folder)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.partition("\n")[0]


def edit(clone: Clone, old: str, new: str, path: str = PATH) -> None:
    """Change one place of a file by hand."""
    text = text_of(clone.folder, path)
    assert text.count(old) == 1
    write(clone.folder, {path: text.replace(old, new)})


def share(clone: Clone) -> bytes:
    """Commit and push; return what the meeting's file holds."""
    clone.commit()
    clone.push()
    return (clone.folder / PATH).read_bytes()


def merge(clone: Clone, *, conflict: bool) -> bytes:
    """Commit and merge what the other has pushed; return what the meeting's file held before."""
    clone.commit()
    ours = (clone.folder / PATH).read_bytes()
    assert clone.merge() == ([PATH] if conflict else [])
    return ours


def keep(clone: Clone, *sides: str, whole: bool = True) -> None:
    """Keep of each conflict `ours` or `theirs` or both; of the `whole` steps, as the way out says."""
    if whole:
        clone.git("checkout", "--conflict=diff3", PATH)
    write(clone.folder, {PATH: resolved(text_of(clone.folder), *sides)})


def assert_kept(clone: Clone, *versions: bytes) -> None:
    """Assert that git has, on the way to what is there now, all that two people have written."""
    clone.commit()
    missing = set(versions) - clone.versions(PATH)
    assert missing == set()
