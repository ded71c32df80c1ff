"""Writes requirements/run.txt and requirements/dev.txt: exact versions with hashes, for every system."""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parent.parent
BUILD = "hatchling>=1.26"


def lock(name: str, *groups: str) -> None:
    """Write `requirements/<name>.txt` for the package, its build backend and dependency `groups`."""
    wanted = TOP / "requirements" / f"{name}.in"
    project = str(TOP / "pyproject.toml")
    arguments = [argument for group in groups for argument in ("--group", f"{project}:{group}")]
    wanted.write_text(f"{BUILD}\n", encoding="utf-8")
    try:
        subprocess.run(
            [
                *(sys.executable, "-m", "uv", "pip", "compile", project, str(wanted)),
                *(*arguments, "--output-file", str(TOP / "requirements" / f"{name}.txt")),
                *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
                *("--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links"),
            ],
            check=True,
            cwd=TOP,
        )
    finally:
        wanted.unlink()


if __name__ == "__main__":
    lock("run")
    lock("dev", "dev")
