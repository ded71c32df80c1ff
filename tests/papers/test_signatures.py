"""A paper tells of a signature what ssh-keygen says of it, and of none that nobody has checked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.helpers.keys import make_key, public
from tests.helpers.staged import (
    ADJUSTER,
    ADJUSTER_ON,
    BODIES,
    CHAIR,
    FILES,
    PATH,
    approved,
    called,
    held,
    text_of,
    write,
)

from lsgtool import shipped
from lsgtool.adjustment.statement import NAMESPACE
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.render.agenda import AGENDA
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import Kind, MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.workspace import ssh
from lsgtool.workspace.ssh import sign
from lsgtool.workspace.workspace import Workspace

HERS = "Karin_Ek@lsg/chair"
VALID = "Godkänt, digitalt underskrivet"
UNSIGNED = "Godkänt utan digital underskrift"
INVALID = "Underskriften gäller inte"
UNCHECKED = "Digital underskrift, inte kontrollerad"
DOUBT = "; underskriften av Karin Ek gäller inte"


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key of the chair."""
    return make_key(tmp_path_factory.mktemp("chair"), "key")


@pytest.fixture
def signed(tmp_path: Path, key: Path) -> Path:
    """Sealed minutes that the chair has signed and the adjuster has not."""
    write(tmp_path)
    allow(tmp_path, public(key))
    called(tmp_path)
    held(tmp_path)
    approved(tmp_path, CHAIR, signing=signing(key))
    approved(tmp_path, ADJUSTER, ADJUSTER_ON)
    return tmp_path


def signing(key: Path) -> Callable[[bytes], str]:
    return lambda statement: sign(key, statement, NAMESPACE)


def allow(root: Path, key: str) -> None:
    (root / "allowed_signers").write_text(f"{HERS} {key}\n", encoding="utf-8")


def made(root: Path, kind: Kind = MINUTES, *, is_public: bool = False) -> tuple[str, list[str]]:
    """Return a paper of the minutes, and what is noted for whoever makes it."""
    maker = MeetingPapers(Workspace(root), shipped.templates(), ("md",), kind, public=is_public)
    rendered = maker.make(PATH)
    assert rendered.faults == ()
    (content,) = rendered.files.values()
    return content.decode("utf-8").replace("\u00a0", " "), [english(note) for note in rendered.notes]


def approvals(text: str) -> list[str]:
    """Return the last column of the table of approvals."""
    return [line.split(" | ")[-1].removesuffix(" |") for line in text.splitlines() if "2024 | " in line]


def with_another_key(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    allow(root, public(make_key(tmp_path_factory.mktemp("other"), "key")))


def test_a_signature_that_holds(signed: Path) -> None:
    text, notes = made(signed)

    assert approvals(text) == [VALID, UNSIGNED]
    assert DOUBT not in text
    assert notes == []
    assert approvals(made(signed, is_public=True)[0]) == [VALID, UNSIGNED]


def test_a_signature_that_does_not_count(signed: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    with_another_key(signed, tmp_path_factory)
    text, notes = made(signed)

    assert approvals(text) == [INVALID, UNSIGNED]
    assert f"av Karin Ek och Sara Lind{DOUBT}\\\n**Datum:**" in text
    told = (
        "the signature of Karin Ek in lsg/2024-09-20 does not count, and its papers say so:"
        " `lsg verify lsg/2024-09-20` tells why"
    )
    assert notes == [told]
    for kind in (DECISIONS, extract_of(("1",))):
        text, notes = made(signed, kind)
        assert DOUBT in text
        assert notes == [told]


@pytest.mark.parametrize("kind", [MINUTES, DECISIONS, extract_of(("1",))])
def test_what_has_a_signature_that_does_not_count_is_not_published(
    kind: Kind, signed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with_another_key(signed, tmp_path_factory)
    with pytest.raises(UserError) as refused:
        made(signed, kind, is_public=True)

    assert refused.value.hint is not None
    assert english(refused.value.message) == (
        "the signature of Karin Ek in lsg/2024-09-20 does not count: it is not published"
    )
    assert english(refused.value.hint) == (
        "`lsg verify lsg/2024-09-20` tells why: mend `allowed_signers`, or open the minutes with"
        " `lsg reopen lsg/2024-09-20` and let them be approved anew"
    )


def test_a_signature_that_nobody_could_check(signed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = (
        "the signature of Karin Ek in lsg/2024-09-20 could not be checked, and its papers say so:"
        " `lsg verify lsg/2024-09-20` tells why"
    )
    with monkeypatch.context() as without:
        without.setattr(ssh, "found", lambda _name: None)
        text, notes = made(signed)
        assert (approvals(text), notes) == ([UNCHECKED, UNSIGNED], [told])
        assert DOUBT not in text
    (signed / "allowed_signers").unlink()
    text, notes = made(signed, is_public=True)
    assert (approvals(text), notes) == ([UNCHECKED, UNSIGNED], [told])


def test_of_one_who_approved_twice_the_signature_that_holds_counts(signed: Path) -> None:
    """The first one is of another day than was signed."""
    whole = text_of(signed)
    _, first, rest = whole.partition("  - approved: 2024-09-30\n")
    wrong = first + rest.partition("  - approved")[0]
    broken = wrong.replace("approved: 2024-09-30", "approved: 2024-09-29")
    (signed / PATH).write_text(
        whole.replace(wrong, broken + wrong).partition("  - adjusted")[0].replace("s: adjusted", "s: held"),
        encoding="utf-8",
    )
    assert approvals(made(signed)[0]) == [VALID, UNSIGNED]
    (signed / PATH).write_text(text_of(signed).replace(wrong, ""), encoding="utf-8")
    assert approvals(made(signed)[0]) == [INVALID, UNSIGNED]


def test_an_extract_of_what_was_adjusted_at_once_tells_of_its_signatures(
    tmp_path: Path, key: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    write(tmp_path, FILES | {"bodies.yaml": BODIES.replace("[chair, adjuster]", "[chair]")})
    allow(tmp_path, public(key))
    called(tmp_path)
    held(tmp_path)
    approved(tmp_path, CHAIR, paragraphs=("2",), signing=signing(key))
    extract = extract_of(("2",))
    assert "Paragrafen är omedelbart justerad\n" in made(tmp_path, extract)[0]

    with_another_key(tmp_path, tmp_path_factory)
    assert f"Paragrafen är omedelbart justerad{DOUBT}\n" in made(tmp_path, extract)[0]
    with pytest.raises(UserError):
        made(tmp_path, extract, is_public=True)


def test_papers_without_signatures_start_no_program(signed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def started(*_: object) -> None:
        raise AssertionError("ssh-keygen was started")

    monkeypatch.setattr(ssh, "_ask", started)
    made(signed, AGENDA)
    text, signature, rest = text_of(signed).partition("    signature: |\n")
    assert signature
    unsigned = text + rest.partition("-----END SSH SIGNATURE-----\n")[2]
    (signed / PATH).write_text(unsigned.partition("  - adjusted")[0], encoding="utf-8")
    assert approvals(made(signed)[0]) == [UNSIGNED, UNSIGNED]
