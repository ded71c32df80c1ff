"""Writes the files of requirements/: exact versions with hashes, for every system."""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parent.parent
BUILD = "hatchling>=1.26"


def lock(name: str, *groups: str, beside: str | None = None) -> None:
    """Write `requirements/<name>.txt` for the package, its build backend and dependency `groups`.

    What stands in the file `beside` keeps its version: both are installed into one environment.
    """
    wanted = TOP / "requirements" / f"{name}.in"
    project = str(TOP / "pyproject.toml")
    arguments = [argument for group in groups for argument in ("--group", f"{project}:{group}")]
    if beside is not None:
        arguments += ["--constraint", str(TOP / "requirements" / f"{beside}.txt")]
    wanted.write_text(f"{BUILD}\n", encoding="utf-8")
    try:
        subprocess.run(
            [
                *(sys.executable, "-m", "uv", "pip", "compile", project, str(wanted)),
                *(*arguments, "--output-file", str(TOP / "requirements" / f"{name}.txt")),
                *("--extra", "pdf", "--universal", "--python-version", "3.11", "--generate-hashes"),
                *("--quiet", "--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links"),
            ],
            check=True,
            cwd=TOP,
        )
    finally:
        wanted.unlink()


if __name__ == "__main__":
    lock("run")
    lock("dev", "dev")
    lock("proof", "dev", "proof", beside="dev")
