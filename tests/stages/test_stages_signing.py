"""Somebody approves and signs: only with a key that counts, and only what stands there when it is written."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.helpers.keys import make_key, public
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    CHAIR,
    CHAIR_ON,
    FILES,
    HELD,
    NAME,
    PATH,
    approved,
    meeting_of,
    text_of,
    write,
)

from lsgtool.adjustment.statement import NAMESPACE
from lsgtool.adjustment.worth import Mark
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.model.meeting import Status
from lsgtool.stages.adjusting import Approving, adjust
from lsgtool.stages.change import Taken
from lsgtool.verify.verifying import Verifier
from lsgtool.workspace.amend import LOCK
from lsgtool.workspace.ssh import sign
from lsgtool.workspace.workspace import Workspace

HERS = "Karin_Ek@lsg/chair"


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key of the chair."""
    return make_key(tmp_path_factory.mktemp("karin"), "key")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Minutes that were held."""
    return write(tmp_path, FILES | {PATH: HELD})


def allow(root: Path, line: str) -> None:
    (root / "allowed_signers").write_text(f"{line}\n", encoding="utf-8")


def signed(root: Path, key: Path, before: Callable[[], object] = lambda: None) -> Taken:
    """Let the chair approve and sign; before she has typed her passphrase, something happens."""

    def signing(statement: bytes) -> str:
        before()
        return sign(key, statement, NAMESPACE)

    return adjust(Workspace(root), PATH, Approving(CHAIR, CHAIR_ON, (), signing))


def refusal(root: Path, key: Path, before: Callable[[], object] = lambda: None) -> tuple[str, str]:
    with pytest.raises(UserError) as refused:
        signed(root, key, before)
    assert refused.value.hint is not None
    return english(refused.value.message), english(refused.value.hint)


def marks(root: Path) -> list[tuple[str, Mark]]:
    return [(one.by, one.mark) for one in Verifier(Workspace(root)).verify(PATH).signed]


WHY: dict[str, str] = {
    "": "there is no file allowed_signers that says whose keys count",
    f"{HERS} {{other}}": f"its key {{print}} is none that allowed_signers gives `{HERS}`",
    "Sara_Lind@lsg/adjuster {key}": "allowed_signers says the key is that of `Sara_Lind@lsg/adjuster`",
    "Karin_Ek@samrad/chair {key}": (
        "allowed_signers has the key as `Karin_Ek@samrad/chair`, not as chair of `lsg`"
    ),
    f'{HERS} valid-before="20240101" {{key}}': ("the key was not valid on 2024-09-30: valid-before=20240101"),
}
"""What `allowed_signers` says, and why a signature would not count."""


@pytest.mark.parametrize("line", WHY)
def test_a_signature_that_would_not_count_is_not_written(
    root: Path, key: Path, tmp_path_factory: pytest.TempPathFactory, line: str
) -> None:
    if line:
        other = make_key(tmp_path_factory.mktemp("other"), "key")
        allow(root, line.format(key=public(key), other=public(other)))
    said, way_out = refusal(root, key)
    why = re.sub("SHA256:[^ ]+", "{print}", said)
    assert why == f"nothing was written, for the signature would not count: {WHY[line]}"
    needed = f'{HERS} namespaces="{NAMESPACE}" {public(key)}'
    assert way_out == (
        "if the key is that of Karin Ek, write this line into allowed_signers at the top of the repository"
        f" and try again, or approve without --sign: `{needed}`"
    )
    assert text_of(root) == HELD
    allow(root, needed)
    assert signed(root, key).faults == ()
    assert marks(root) == [(CHAIR, Mark.VALID)]


def test_who_has_approved_without_a_signature_may_sign_later(root: Path, key: Path) -> None:
    approved(root, CHAIR)
    allow(root, f"{HERS} {public(key)}")
    assert signed(root, key).faults == ()
    assert marks(root) == [(CHAIR, Mark.UNSIGNED), (CHAIR, Mark.VALID)]
    before = text_of(root)
    assert refusal(root, key) == ("Karin Ek has approved this already", "still to approve: Sara Lind")
    assert text_of(root) == before
    assert approved(root, ADJUSTER, ADJUSTER_ON).faults == ()
    assert meeting_of(root).status is Status.ADJUSTED


def test_a_signature_that_does_not_count_any_more_is_made_anew(root: Path, key: Path) -> None:
    approved(root, CHAIR, signing=lambda statement: sign(key, statement, "git"))
    allow(root, f"{HERS} {public(key)}")
    assert marks(root) == [(CHAIR, Mark.INVALID)]
    assert signed(root, key).faults == ()
    assert marks(root) == [(CHAIR, Mark.INVALID), (CHAIR, Mark.VALID)]


MEANWHILE = (
    f"{PATH} was changed meanwhile, and nothing was written",
    "read it again, and try again: what was signed is not what stands there now",
)


def test_what_is_written_while_somebody_signs_stays(root: Path, key: Path) -> None:
    allow(root, f"{HERS} {public(key)}")
    changed = HELD.replace("anta avtalet", "anta avtalet från 2025")
    assert refusal(root, key, lambda: write(root, {PATH: changed})) == MEANWHILE
    assert text_of(root) == changed


def test_what_is_not_approved_may_be_changed_while_somebody_signs(root: Path, key: Path) -> None:
    allow(root, f"{HERS} {public(key)}")
    assert signed(root, key, lambda: write(root, {PATH: f"# Utkast.\n{HELD}"})).faults == ()
    assert text_of(root).startswith(f"# Utkast.\n{HELD}\nlog:\n")
    assert marks(root) == [(CHAIR, Mark.VALID)]


def test_two_approve_at_the_same_time_and_one_of_them_signs(root: Path, key: Path) -> None:
    allow(root, f"{HERS} {public(key)}")
    taken = signed(root, key, lambda: approved(root, ADJUSTER))
    assert english(taken.message).startswith(f"the minutes of {NAME} are adjusted and sealed: ")
    assert marks(root) == [(ADJUSTER, Mark.UNSIGNED), (CHAIR, Mark.VALID)]


def test_nobody_signs_what_cannot_be_written(root: Path, key: Path) -> None:
    allow(root, f"{HERS} {public(key)}")
    write(root, {PATH: HELD.replace("Den 15 november.", "Onsdagen den 15 november 2024.")})
    asked: list[str] = []
    taken = signed(root, key, lambda: asked.append("her passphrase"))
    assert [one.code.name for one in taken.faults] == ["weekday-differs"]
    assert asked == []


def test_to_sign_keeps_nobody_from_the_files(root: Path, key: Path) -> None:
    allow(root, f"{HERS} {public(key)}")
    locks: list[bool] = []
    signed(root, key, lambda: locks.append((root / LOCK).exists()))
    assert locks == [False]
