"""Keys that ssh-keygen makes for a test, and git repositories; neither looks at what its user has set up."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.proof.tools import missing

WHO = {f"GIT_{role}_{what}": "nobody" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
NO_SETTINGS = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def make_key(folder: Path, name: str, passphrase: str = "") -> Path:
    """Make a key and return the file of its private half; skip the test where nobody can."""
    program = shutil.which("ssh-keygen") or missing(
        "ssh-keygen", "install your system's package openssh-client"
    )
    key = folder / name
    words = ["-q", "-t", "ed25519", "-N", passphrase, "-C", "", "-f", str(key)]
    subprocess.run([program, *words], check=True, stdin=subprocess.DEVNULL, capture_output=True)
    return key


def public(key: Path) -> str:
    """Return the public half of a key: its kind and its digits."""
    return Path(f"{key}.pub").read_text(encoding="ascii").strip()


def git(folder: Path, *words: str) -> str:
    """Run `git WORDS` in a folder and return what it prints."""
    program = shutil.which("git") or missing("git", "install your system's package git")
    done = subprocess.run(
        [program, *words],
        cwd=folder,
        env={**os.environ, **WHO, **NO_SETTINGS},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return done.stdout.strip()


def commit(folder: Path) -> str:
    """Commit all that lies in a folder, which becomes a repository if need be; return the commit's name."""
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "--all", ".")
    git(folder, "commit", "--quiet", "--message", "Minutes")
    return git(folder, "rev-parse", "HEAD")
