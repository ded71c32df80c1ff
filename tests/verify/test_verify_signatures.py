"""Signatures of approvals, made and judged by the real ssh-keygen: which count, and why others do not."""

import os
import subprocess
from datetime import date
from pathlib import Path
from unicodedata import normalize

import pytest
from tests.helpers.keys import public
from tests.helpers.staged import ADJUSTER, ADJUSTER_ON, CHAIR, CHAIR_ON, PATH, approved, meeting_of, text_of
from tests.verify.verifying import change, lines, minuted, signing, told, verified

from lsgtool.adjustment import statement
from lsgtool.adjustment.worth import Mark
from lsgtool.messages import english
from lsgtool.reference import MeetingRef
from lsgtool.workspace import ssh

HERS = "Karin_Ek@lsg/chair"


def allow(root: Path, text: str) -> None:
    (root / "allowed_signers").write_bytes(text.encode("utf-8"))


def judged(root: Path) -> tuple[Mark, str]:
    """Return what the only approval is worth, and why."""
    (one,) = verified(root).signed
    return one.mark, english(one.reason) if one.reason is not None else ""


@pytest.fixture
def signed(root: Path, karin: Path) -> Path:
    """Minutes that the chair has approved and signed on 2024-09-30."""
    minuted(root)
    approved(root, CHAIR, CHAIR_ON, signing=signing(karin))
    return root


def test_both_have_signed(root: Path, karin: Path, sara: Path) -> None:
    allow(root, f"# Whose keys count\n\n{HERS} {public(karin)} laptop\nSara_Lind@lsg/* {public(sara)}\n")
    minuted(root)
    approved(root, CHAIR, signing=signing(karin))
    approved(root, ADJUSTER, ADJUSTER_ON, signing=signing(sara))
    seal = verified(root).sealed
    assert seal is not None
    digits = seal[1].removeprefix("sha256:")[:16]
    short = " ".join(digits[at : at + 4] for at in range(0, 16, 4))
    assert told(root) == lines(f"""
        lsg/2024-09-20: sealed on 2024-10-01 and unchanged, {short}
          - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: signed
          - Sara Lind, adjuster, approved the head and § 1–3 on 2024-10-01: signed
        fine
    """)


@pytest.mark.parametrize(
    "line",
    [
        HERS + ' valid-after="20240930",valid-before="20241001",namespaces="adjustment@lsgtool" {key}',
        "Karin_Ek@* {key}",
        "Sara_Lind@lsg/adjuster,Karin_Ek@lsg/chair {key}",
        "\ufeff" + HERS + " {key}\r",
        'rubbish\n"' + HERS + '" {key}',
        HERS + ' valid-before="20240101" {key}\n' + HERS + ' valid-after="20240101" {key}',
    ],
    ids=["valid-that-day", "any-role", "among-others", "of-windows", "after-rubbish", "renewed"],
)
def test_a_line_that_gives_her_the_key(signed: Path, karin: Path, line: str) -> None:
    allow(signed, line.format(key=public(karin)) + "\n")
    assert judged(signed) == (Mark.VALID, "")
    assert verified(signed).fine


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (HERS + ' valid-after="20241001" {key}', "the key was not valid on 2024-09-30: valid-after=20241001"),
        (
            HERS + ' valid-before="20240930" {key}',
            "the key was not valid on 2024-09-30: valid-before=20240930",
        ),
        (
            HERS + ' valid-after="20230101",valid-before="20240101" {key}',
            "the key was not valid on 2024-09-30: valid-after=20230101, valid-before=20240101",
        ),
        (
            "Karin_Ek@lsg/adjuster {key}",
            "allowed_signers has the key as `Karin_Ek@lsg/adjuster`, not as chair of `lsg`",
        ),
        (
            "Karin_Ek@samrad/* {key}",
            "allowed_signers has the key as `Karin_Ek@samrad/*`, not as chair of `lsg`",
        ),
        ("karin_ek@lsg/chair {key}", "allowed_signers says the key is that of `karin_ek@lsg/chair`"),
        ("Sara_Lind@lsg/* {key}", "allowed_signers says the key is that of `Sara_Lind@lsg/*`"),
        (
            "*@lsg/*,!Karin_Ek@* {key}",
            "allowed_signers has the key as `*@lsg/*,!Karin_Ek@*`, not as chair of `lsg`",
        ),
        (
            HERS + ' namespaces="git" {key}',
            f"allowed_signers lets `{HERS}` sign with that key for other things only",
        ),
        (HERS + " {other}", f"its key {{print}} is none that allowed_signers gives `{HERS}`"),
        ("Sara_Lind@lsg/adjuster {other}", f"allowed_signers names no `{HERS}`, and has no key {{print}}"),
        ("# " + HERS + " {key}", f"allowed_signers names no `{HERS}`, and has no key {{print}}"),
        (HERS + " {key", f"allowed_signers names no `{HERS}`, and has no key {{print}}"),
        ("", f"allowed_signers names no `{HERS}`, and has no key {{print}}"),
    ],
)
def test_a_key_that_does_not_count(signed: Path, karin: Path, sara: Path, line: str, reason: str) -> None:
    allow(signed, line.replace("{key}", public(karin)).replace("{other}", public(sara)) + "\n")
    assert judged(signed) == (Mark.INVALID, reason.replace("{print}", fingerprint(karin)))
    assert not verified(signed).fine


@pytest.mark.parametrize(
    ("name", "principal"),
    [
        ("Åsa Öst-Ängström", "Åsa_Öst-Ängström@lsg/chair"),
        ("Åsa Öst", normalize("NFD", "Åsa_Öst@lsg/chair")),
        (normalize("NFD", "Åsa Öst"), "Åsa_Öst@lsg/chair"),
        ("Ek, Karin", "Ek?_Karin@lsg/chair"),
        ("-Karin Ek", "-Karin_Ek@lsg/chair"),
        ("#Karin Ek", '"#Karin_Ek@lsg/chair"'),
        ("!Karin *Ek?", "?Karin_*@lsg/chair"),
    ],
)
def test_a_name_of_any_letters(root: Path, karin: Path, name: str, principal: str) -> None:
    text = (
        text_of(root)
        .replace("chair: Karin Ek", f'chair: "{name}"')
        .replace("{name: Karin Ek", f'{{name: "{name}"')
    )
    (root / PATH).write_bytes(text.encode("utf-8"))
    minuted(root)
    approved(root, name, signing=signing(karin))
    allow(root, f"{principal} {public(karin)}\n")
    assert judged(root) == (Mark.VALID, "")


def test_a_name_that_only_looks_like_a_pattern_is_nobody_else(root: Path, karin: Path) -> None:
    text = text_of(root).replace("Karin Ek", '"Karin*"')
    (root / PATH).write_bytes(text.encode("utf-8"))
    minuted(root)
    approved(root, "Karin*", signing=signing(karin))
    allow(root, f"{HERS} {public(karin)}\n")
    assert judged(root) == (Mark.INVALID, f"allowed_signers says the key is that of `{HERS}`")


OTHERWISE = "it is of something else than what stands here: another meeting, name, day or wording"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  - approved: 2024-09-30", "  - approved: 2024-10-01"),
        ("by: Karin Ek", "by: karin ek"),
        ("      2: sha256:", '      "2 b": sha256:'),
    ],
    ids=["day", "name", "part"],
)
def test_a_signature_is_of_what_stands_in_the_step(
    signed: Path, karin: Path, before: str, after: str
) -> None:
    allow(signed, f"*@lsg/* {public(karin)}\n")
    assert judged(signed) == (Mark.VALID, "")
    change(signed, before, after)
    assert judged(signed) == (Mark.INVALID, OTHERWISE)


def test_a_signature_of_another_meeting(root: Path, karin: Path) -> None:
    allow(root, f"{HERS} {public(karin)}\n")
    minuted(root)
    other = statement.approval(MeetingRef("lsg", date(2024, 4, 19)), CHAIR, CHAIR_ON, (), digests_of(root))
    approved(root, CHAIR, signing=lambda _own: signing(karin)(other))
    assert judged(root) == (Mark.INVALID, OTHERWISE)


def test_a_signature_that_was_made_for_git(root: Path, karin: Path) -> None:
    allow(root, f"{HERS} {public(karin)}\n")
    minuted(root)
    approved(root, CHAIR, signing=signing(karin, "git"))
    assert told(root) == lines("""
        lsg/2024-09-20: open, not adjusted
          - still to be approved by Sara Lind, adjuster: the head and § 1–3
          - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: THE SIGNATURE
            DOES NOT COUNT, it was made for `git`, not for minutes
        wrong
    """)


def test_what_is_no_signature(signed: Path, karin: Path) -> None:
    allow(signed, f"{HERS} {public(karin)}\n")
    change(signed, "U1NIU0lH", "U1NIU0lI")
    assert judged(signed) == (Mark.INVALID, "it is no signature that can be read")


def test_a_signature_by_somebody_who_was_not_to_adjust(signed: Path, karin: Path) -> None:
    allow(signed, f"*@lsg/* {public(karin)}\n")
    change(signed, "chair: Karin Ek", "chair: Lena Rask")
    (one,) = verified(signed).signed
    assert (one.by, one.role, one.mark) == (CHAIR, None, Mark.INVALID)
    assert one.reason is not None
    assert english(one.reason) == "it is by somebody who was not to adjust"


def test_without_the_file_nothing_can_be_checked(signed: Path) -> None:
    assert told(signed) == lines("""
        lsg/2024-09-20: open, not adjusted
          - still to be approved by Sara Lind, adjuster: the head and § 1–3
          - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: the signature
            cannot be checked, there is no file allowed_signers that says whose keys
            count
        wrong
    """)
    change(signed, "by: Karin Ek", "by: karin ek")
    assert judged(signed) == (Mark.INVALID, OTHERWISE)


def test_a_file_that_is_not_text(signed: Path) -> None:
    (signed / "allowed_signers").write_bytes(b"Sara_Lind@lsg/* \xe5\n")
    assert judged(signed) == (Mark.UNCHECKED, "allowed_signers is not text in UTF-8")
    (signed / "allowed_signers").unlink()
    (signed / "allowed_signers").mkdir()
    assert judged(signed) == (
        Mark.UNCHECKED,
        "allowed_signers: the file cannot be read: it is no plain file",
    )


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own there")
def test_a_file_elsewhere_is_not_asked(
    signed: Path, karin: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    allow(elsewhere, f"{HERS} {public(karin)}\n")
    (signed / "allowed_signers").symlink_to(elsewhere / "allowed_signers")
    assert judged(signed) == (Mark.UNCHECKED, "allowed_signers is a link that leads out of the repository")


def test_without_ssh_keygen_nothing_can_be_checked(
    signed: Path, karin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    allow(signed, f"{HERS} {public(karin)}\n")
    monkeypatch.setenv("PATH", str(signed))
    assert judged(signed) == (
        Mark.UNCHECKED,
        "ssh-keygen is not installed, or not where programs are looked for",
    )


POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows starts no programs that are lines of text")


def pretend(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program in place of ssh-keygen."""
    program = folder / "ssh-keygen"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


REFUSED = "echo 'Could not verify signature.'"


@POSIX
@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("echo 'unknown option -- Y' >&2; echo 'usage: ssh-keygen' >&2; exit 1", "unknown option -- Y"),
        ("echo 'fatal: no memory' >&2; exit 255", "fatal: no memory"),
        (
            f"{REFUSED}; echo 'Invalid option \"verify-time=1\"' >&2; exit 255",
            'Invalid option "verify-time=1"',
        ),
        (f"{REFUSED}; echo 'fatal: no memory' >&2; exit 3", "fatal: no memory"),
    ],
)
def test_a_failure_of_ssh_keygen_is_no_refusal(
    signed: Path,
    karin: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
    script: str,
    reason: str,
) -> None:
    allow(signed, f"{HERS} {public(karin)}\n")
    pretend(tmp_path_factory.mktemp("programs"), script, monkeypatch)
    assert judged(signed) == (Mark.UNCHECKED, f"ssh-keygen says: {reason}")
    assert not verified(signed).fine


@POSIX
def test_an_ssh_keygen_that_says_nothing_or_does_not_answer(
    signed: Path, karin: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    allow(signed, f"{HERS} {public(karin)}\n")
    programs = tmp_path_factory.mktemp("programs")
    pretend(programs, "exit 3", monkeypatch)
    assert judged(signed) == (Mark.UNCHECKED, "ssh-keygen ends with 3, and does not say why")
    monkeypatch.setattr(ssh, "SECONDS", 0.2)
    pretend(programs, "exec sleep 600", monkeypatch)
    assert judged(signed) == (Mark.UNCHECKED, "ssh-keygen does not answer")


def test_a_line_that_ssh_keygen_cannot_read_is_told_in_its_words(signed: Path, karin: Path) -> None:
    """As one of before OpenSSH 8.8 says of `valid-after`."""
    allow(signed, f'{HERS} much-later="20240101" {public(karin)}\n')
    mark, reason = judged(signed)
    assert (mark, reason.startswith("ssh-keygen says: allowed_signers:1: ")) == (Mark.UNCHECKED, True)


def digests_of(root: Path) -> dict[str, str]:
    """Return the digests of the minutes as they are, as an approval has them."""
    text = text_of(root)
    approved(root, CHAIR)
    digests = dict(meeting_of(root).log[-1].digests)
    (root / PATH).write_bytes(text.encode("utf-8"))
    return digests


def fingerprint(key: Path) -> str:
    """Return a key as ssh-keygen shows it."""
    shown = subprocess.run(
        ["ssh-keygen", "-l", "-f", f"{key}.pub"], check=True, capture_output=True, encoding="utf-8"
    )
    return shown.stdout.split()[1]
