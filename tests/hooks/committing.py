"""A git repository in a folder, in which commits are made as people make them."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository in a folder."""

    folder: Path
    environment: Mapping[str, str]

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def git(self, *words: str) -> str:
        done = self.run("git", *words)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip()

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")

    def commit(self, message: str) -> subprocess.CompletedProcess[str]:
        self.git("add", "--all")
        return self.run("git", "commit", "--message", message)

    def install(self, published: "Repository") -> None:
        """Install the hooks that `published` offers."""
        self.git("init", "--quiet", "--initial-branch=main")
        self.write(
            ".pre-commit-config.yaml",
            "repos:\n"
            f"  - repo: {published.folder.as_posix()}\n"
            f"    rev: {published.git('rev-parse', 'HEAD')}\n"
            "    hooks:\n"
            "      - id: lsg-check\n"
            "      - id: lsg-check-deadlines\n",
        )
        done = self.run("pre-commit", "install", "--install-hooks")
        assert done.returncode == 0, done.stdout + done.stderr
