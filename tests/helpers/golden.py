"""Compares what is made with what was kept when somebody last looked at it.

`LSG_GOLDEN=write make test` writes it anew; look at the difference before committing it.
"""

import os
from pathlib import Path

REWRITE = os.environ.get("LSG_GOLDEN") == "write"


def compare(golden: Path, made: str) -> None:
    """Compare the text of the file `golden` with what was made, to the letter."""
    if REWRITE:
        golden.write_text(made, encoding="utf-8", newline="\n")
    assert made == golden.read_text(encoding="utf-8")
