"""The same paper gives the same bytes, on every machine and in every process."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from tests.writers.written import Paper

Make = Callable[..., Paper]

SCRIPT = """
import sys
from hashlib import sha256
from pathlib import Path
from lsgtool.document.parse import parse
from lsgtool.document.typography import set_type
from lsgtool.writers.look import open_look
from lsgtool.writers.word import write
from tests.writers.written import PROPERTIES
look = open_look(Path("templates/word.docx").read_bytes(), "word.docx")
text = Path("tests/writers/sample.md").read_text(encoding="utf-8")
print(sha256(write(parse(set_type(text)), PROPERTIES, look)).hexdigest())
"""


def test_written_twice_is_the_same(paper: Make, sample: str) -> None:
    first = paper(sample)
    paper("1. en annan handling\n\n[länk](https://region.example/)")
    assert paper(sample).data == first.data


def test_another_process_with_other_hashes_and_time_zone_writes_the_same(
    paper: Make, sample: str, repository: Path
) -> None:
    for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima")):
        made = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=repository,
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "TZ": zone,
                "PYTHONPATH": os.pathsep.join(["src", "."]),
            },
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        assert made.stdout.strip() == sha256(paper(sample).data).hexdigest()


def test_the_package_tells_nothing_of_the_machine(paper: Make) -> None:
    with zipfile.ZipFile(BytesIO(paper("# Protokoll").data)) as package:
        entries = package.infolist()
    names = [entry.filename for entry in entries]
    assert names == ["[Content_Types].xml", *sorted(names[1:])]
    assert len(names) > 12
    assert {
        (e.date_time, e.compress_type, e.create_system, e.external_attr >> 16 & 0o77) for e in entries
    } == {((1980, 1, 1, 0, 0, 0), zipfile.ZIP_STORED, 0, 0)}


def test_every_part_has_a_type_and_every_relation_a_part(paper: Make, sample: str) -> None:
    written = paper(sample)
    typed = written.values("//*/@PartName", "[Content_Types].xml")
    assert len(typed) == len(set(typed))
    assert {name.lstrip("/") for name in typed} == {
        n for n in written.parts if not n.endswith((".rels", "]", "Types].xml"))
    }
    targets = written.values("//*[not(@TargetMode)]/@Target", "word/_rels/document.xml.rels")
    assert targets
    assert all(f"word/{target}" in written.parts for target in targets)
