"""What is read out of the name of a file: it is what `lsg render` calls its papers, and nothing else."""

from datetime import date
from itertools import combinations

import pytest
from tests.helpers.small import BODIES, Make

from lsgtool import shipped
from lsgtool.drift.naming import Claim, Paper, claim
from lsgtool.reference import MeetingRef
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.workspace.workspace import Workspace

LSG = MeetingRef("lsg", date(2024, 9, 20))
AU = MeetingRef("lsg-au", date(2024, 9, 20))

LABELS = ("1", "2", "2 b", "2 C", "3", "9", "10", "11")
EIGHT = "\n".join(
    ["body: lsg", "date: 2024-09-20", "status: held", "first_paragraph: 1", "items:"]
    + [f"  - {{title: Ärende, number: {number}}}" for number in LABELS]
)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("lsg-2024-09-20-kallelse.docx", Claim("", "docx", Paper.NOTICE, "lsg", LSG)),
        ("lsg-2024-09-20-kallelse.ics", Claim("", "ics", Paper.NOTICE, "lsg", LSG)),
        ("lsg-au-2024-09-20-dagordning.md", Claim("", "md", Paper.AGENDA, "lsg-au", AU)),
        ("lsg-2024-09-20-protokoll.pdf", Claim("", "pdf", Paper.PROTOCOL, "lsg", LSG)),
        ("lsg-2024-09-20-minnesanteckningar.html", Claim("", "html", Paper.PROTOCOL, "lsg", LSG)),
        ("lsg-2024-09-20-beslutslista.md", Claim("", "md", Paper.DECISIONS, "lsg", LSG)),
        ("lsg-2024-09-20-protokoll-offentlig.md", Claim("", "md", Paper.PROTOCOL, "lsg", LSG, public=True)),
        ("lsg-2024-09-20-utdrag-35.md", Claim("", "md", Paper.EXTRACT, "lsg", LSG, numbers=("35",))),
        (
            "lsg-2024-09-20-utdrag-31-2-b-35-till-37-offentlig.md",
            Claim("", "md", Paper.EXTRACT, "lsg", LSG, numbers=("31", "2 b", "35-37"), public=True),
        ),
        ("lsg-2024-09-20-utdrag-1-3-5-och-9-till.md", Claim("", "md", Paper.EXTRACT, "lsg", LSG)),
        ("lsg-2024-09-20-expediering-region.md", Claim("", "md", Paper.LETTER, "lsg", LSG)),
        ("lsg-2024-09-20-innehall.docx", Claim("", "docx", Paper.CONTENTS, "lsg", LSG)),
        ("lsg-au-arsplan-2025.ics", Claim("", "ics", Paper.YEAR, "lsg-au", year=2025)),
        ("arsplan-2025.docx", Claim("", "docx", Paper.YEAR, year=2025)),
        ("balanslista-2024-12-02.md", Claim("", "md", Paper.BALANSLISTA)),
        ("balanslista-lsg-region-2024-12-02.md", Claim("", "md", Paper.BALANSLISTA, "lsg-region")),
    ],
)
def test_the_names_of_papers(name: str, told: Claim) -> None:
    found = claim(name)
    assert found is not None
    assert found.stem + "." + found.form == name
    assert found == Claim(
        found.stem, told.form, told.paper, told.body, told.meeting, told.year, told.numbers, told.public
    )


@pytest.mark.parametrize(
    "name",
    [
        "lsg-2024-09-20-protokoll.txt",
        "lsg-2024-09-20-protokoll.ics",
        "lsg-2024-09-20-kallelse-offentlig.md",
        "lsg-2024-09-20-utdrag-35.ics",
        "balanslista-2024-12-02.ics",
        "lsg-2024-09-20-protokoll",
        "lsg-2024-09-20-protokoll (1).docx",
        "~$lsg-2024-09-20-protokoll.docx",
        "lsg-2024-09-20-protokoll.md.j2",
        "lsg-2024-09-31-protokoll.md",
        "LSG-2024-09-20-protokoll.md",
        "lsg--2024-09-20-protokoll.md",
        "2024-09-20-protokoll.md",
        "lsg-2024-09-20-referat.md",
        "arsplan-1025.md",
        "bilaga.pdf",
        ".docx",
    ],
)
def test_other_names(name: str) -> None:
    assert claim(name) is None


@pytest.mark.parametrize(
    ("name", "comparable"),
    [
        ("lsg-2024-09-20-utdrag-35.md", True),
        ("lsg-2024-09-20-utdrag-1-3-5-och-9-till.md", False),
        ("lsg-2024-09-20-protokoll.md", True),
        ("lsg-2024-09-20-expediering-region.md", False),
        ("lsg-2024-09-20-innehall.docx", False),
        ("balanslista-2024-12-02.md", False),
        ("arsplan-2025.docx", True),
    ],
)
def test_what_the_name_says_all_about(name: str, *, comparable: bool) -> None:
    found = claim(name)
    assert found is not None
    assert found.comparable is comparable


def test_whatever_numbers_an_extract_has_its_name_gives_them_back(workspace: Make) -> None:
    files = workspace({"bodies.yaml": BODIES, "meetings/lsg/2024-09-20.yaml": EIGHT})
    chosen = [labels for count in (1, 2, 3, 8) for labels in combinations(LABELS, count)]
    assert len(chosen) == 93
    for labels in chosen:
        made = _made(files, labels)
        found = claim(next(iter(made)))
        assert found is not None
        assert _made(files, found.numbers) == made, labels


def _made(files: Workspace, numbers: tuple[str, ...]) -> dict[str, bytes]:
    papers = MeetingPapers(files, shipped.templates(), ("md",), extract_of(numbers))
    return dict(papers.make("meetings/lsg/2024-09-20.yaml").files)
