"""Signing with the real ssh-keygen: what it refuses is said in words, with the way out."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.keys import make_key
from tests.proof.tools import program

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.workspace.ssh import fits, sign

STATEMENT = "lsg-approval-1\nmeeting lsg/2024-09-20\nby Åsa Öst\n".encode()
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminals and permissions")


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """A key without a passphrase."""
    return make_key(tmp_path, "key")


def refusal(key: Path) -> tuple[str, str]:
    with pytest.raises(UserError) as refused:
        sign(key, STATEMENT, "some@where")
    assert refused.value.hint is not None
    return english(refused.value.message), english(refused.value.hint)


def test_a_signature_is_of_its_statement_and_namespace_only(key: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    signature = sign(key, STATEMENT, "some@where")
    assert sorted(tmp_path.iterdir()) == before
    assert signature.startswith("-----BEGIN SSH SIGNATURE-----\n")
    assert fits(STATEMENT, signature, "some@where")
    assert not fits(STATEMENT + b"\n", signature, "some@where")
    assert not fits(STATEMENT, signature, "git")


def test_a_name_that_looks_like_an_option(key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key.rename(tmp_path / "-f")
    monkeypatch.chdir(tmp_path)
    assert fits(STATEMENT, sign(Path("-f"), STATEMENT, "a@b"), "a@b")


def test_what_is_no_key(tmp_path: Path) -> None:
    program("ssh-keygen", package="openssh-client")
    name_it = "name the file of your private key, such as ~/.ssh/id_ed25519"
    assert refusal(tmp_path / "none") == (f"there is no key {tmp_path / 'none'}", name_it)
    assert refusal(tmp_path) == (f"there is no key {tmp_path}", name_it)
    text = tmp_path / "text"
    text.write_text("Kära alla\n", encoding="utf-8")
    text.chmod(0o600)
    assert refusal(text) == (f"{text} is no key that ssh-keygen can read", name_it)


@POSIX
def test_a_key_that_others_may_read(key: Path) -> None:
    key.chmod(0o644)
    assert refusal(key) == (
        f"others on this computer may read {key}, so ssh-keygen does not sign with it",
        "let nobody but yourself read it: `chmod 600`",
    )


def test_a_public_key_without_its_private_half(key: Path) -> None:
    key.unlink()
    assert refusal(Path(f"{key}.pub")) == (
        f"the private half of {key}.pub is neither beside it nor in an agent",
        "put it into the agent with `ssh-add`, or name the file of the private key",
    )


def test_without_ssh_keygen(key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refusal(key) == (
        "ssh-keygen is not installed, or not where programs are looked for",
        "it comes with OpenSSH: on Windows under optional features, as OpenSSH Client",
    )


ON_TERMINAL = """\
import os, pty, sys
answer, words = sys.argv[1], sys.argv[2:]
pid, screen = pty.fork()
if pid == 0:
    os.execv(words[0], words)
shown = b""
while b"passphrase" not in shown:
    shown += os.read(screen, 1024)
os.write(screen, answer.encode() + b"\\n")
while True:
    try:
        more = os.read(screen, 1024)
    except OSError:
        break
    if not more:
        break
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
SIGNING = """\
import sys
from pathlib import Path
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.workspace.ssh import sign
key, out = map(Path, sys.argv[1:])
try:
    said = sign(key, b"statement", "a@b")
except UserError as error:
    said = english(error.message)
out.write_text(said, encoding="utf-8")
"""


@POSIX
@pytest.mark.parametrize("answer", ["hemligt", "fel"])
def test_ssh_keygen_asks_for_the_passphrase_on_the_terminal(tmp_path: Path, answer: str) -> None:
    key, out = make_key(tmp_path, "key", "hemligt"), tmp_path / "out"
    words = [sys.executable, "-c", SIGNING, str(key), str(out)]
    subprocess.run([sys.executable, "-c", ON_TERMINAL, answer, *words], check=True, capture_output=True)
    said = out.read_text(encoding="utf-8")
    if answer == "hemligt":
        assert fits(b"statement", said, "a@b")
    else:
        assert said == f"that is not the passphrase of {key}"


@pytest.fixture
def agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An agent of this test alone."""
    socket = tmp_path / "agent"
    with subprocess.Popen(["ssh-agent", "-D", "-a", socket], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()  # it says where it listens once it does
        monkeypatch.setenv("SSH_AUTH_SOCK", str(socket))
        yield
        process.terminate()


@POSIX
@pytest.mark.usefixtures("agent")
def test_a_key_that_only_an_agent_has(key: Path) -> None:
    subprocess.run(["ssh-add", "-q", str(key)], check=True, capture_output=True)
    key.unlink()
    signature = sign(Path(f"{key}.pub"), STATEMENT, "a@b")
    assert fits(STATEMENT, signature, "a@b")
