"""A page has the words of the Markdown, in their order, and the same bytes on every machine."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.writers.test_word_words import PIECES, words_of_markdown
from tests.writers.web_pages import page, words

from lsgtool.document.allowed import faults_in_text

SCRIPT = """
from hashlib import sha256
from pathlib import Path
from tests.writers.web_pages import page
print(sha256(page(Path("tests/writers/sample.md").read_text(encoding="utf-8")).encode()).hexdigest())
"""


def test_the_sample_has_the_same_words(sample: str) -> None:
    wanted = words_of_markdown(sample)
    assert len(wanted) > 800
    assert words(page(sample)) == wanted


@given(markdown=st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_text_of_a_secretary_has_the_same_words(markdown: str) -> None:
    if not faults_in_text(markdown):
        assert words(page(markdown)) == words_of_markdown(markdown)


def test_another_process_with_other_hashes_and_time_zone_writes_the_same(
    sample: str, repository: Path
) -> None:
    first = sha256(page(sample).encode()).hexdigest()
    for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima")):
        path = os.pathsep.join(["src", "."])
        made = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=repository,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": path},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        assert made.stdout.strip() == first
