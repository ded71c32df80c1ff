"""Identity numbers, private addresses and mobile numbers: found wherever they stand, and never repeated."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.identity import BORN, FORMS, MARKED, SERIAL, write
from tests.helpers.judging import judge
from tests.helpers.slips import slips, slips_of_text
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import shipped
from lsgtool.identity_numbers import identity_numbers
from lsgtool.location import Spot
from lsgtool.messages import english
from lsgtool.model.values import MARKDOWN
from lsgtool.model.walk import Leaf
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.rules.personal_data import SIX_DIGITS
from lsgtool.rules.words import words_with
from lsgtool.workspace.workspace import Workspace

NUMBER = "640823-3234"
FOUND = "LSG803 a personal identity number stands here"
PATH = "meetings/lsg/2024-09-20.yaml"


@given(
    st.builds(write, st.sampled_from(MARKED + FORMS), BORN, SERIAL, coordination=st.booleans()),
    st.integers(0, 3),
)
def test_a_number_is_found_on_its_line_through_all_signs_of_markdown(number: str, line: int) -> None:
    text = "Ärendet *gäller*\n" * line + f"en _enskild_ ({number}) och\nen till"
    (words,) = words_with(SIX_DIGITS, [Leaf(Spot(("remark",)), MARKDOWN, text)])

    assert [words.at(start, start + 1).text_line for start in identity_numbers(words.text)] == [line]


def test_it_is_found_in_whatever_a_meeting_says(workspace: Make) -> None:
    more = (
        f"place: hos {NUMBER}\n"
        f"diary_number: LSG {NUMBER}\n"
        "chair: Karin Ek 19640823-3234\n"
        "attendance:\n"
        f"  - {{name: Bo Lund, title: 6408233234, items: [{NUMBER}]}}\n"
        f"absent: ['{NUMBER}']\n"
        "items:\n"
        f"  - title: Enskild {NUMBER}\n"
        f"    matter: {NUMBER}\n"
        f"    papers: [{{title: Akt, file: bilagor/{NUMBER}.pdf}}]\n"
        f"    decisions: [{{text: att höra henne, to: {NUMBER}, due: när {NUMBER} svarat}}]\n"
    )

    lines = [one.split(";")[0] for one in slips(workspace, more)]
    assert [int(line.split()[0]) for line in lines] == [1, 2, 3, 5, 5, 6, 8, 9, 10, 11, 11]
    assert all("LSG803" in line for line in lines)


def test_its_place_in_a_text_is_that_of_its_line(workspace: Make) -> None:
    assert slips_of_text(workspace, f"Först.\n\nSedan {NUMBER}.\nOch 19640823 – 3234.") == [
        f"3 {FOUND}",
        f"4 {FOUND}",
    ]


def test_nothing_that_is_said_of_a_text_repeats_the_number(workspace: Make) -> None:
    text = f"remark: Se fredag {NUMBER} och 19640823-3234.\n"
    found = judge(workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", more=text)})).diagnostics
    said = "".join(english(one.message) + (english(one.hint) if one.hint else "") for one in found)

    assert said.count("stands here") == 2
    assert "0823" not in said


@pytest.mark.parametrize("bodies", ["bodies: [lsg\n", BODIES + "extra: ja\n"])
def test_faults_elsewhere_do_not_hide_it(bodies: str, workspace: Make) -> None:
    file = meeting("lsg/2024-09-20", status="helt", more=f"remark: Se {NUMBER}\nextra: kanske")
    found = judge(workspace({"bodies.yaml": bodies, **file})).diagnostics

    assert [one.place.line for one in found if one.code.code == "LSG803"] == [4]


def test_no_deviation_lets_it_stand(workspace: Make) -> None:
    more = (
        f"remark: Se {NUMBER}\n"
        "deviations: [{rule: identity-number, reason: Behövs, basis: lsg/2024-09-20 § 31}]\n"
    )

    assert slips(workspace, more) == [f"1 {FOUND}"]


@pytest.mark.parametrize(
    ("bodies", "remark", "path"),
    [
        (BODIES, f"remark: Se {NUMBER}", f"{PATH}:4"),
        (BODIES.replace("name: Samrådet", f"name: Samrådet {NUMBER}"), "", "bodies.yaml:13"),
    ],
)
def test_no_paper_is_made_of_a_file_that_holds_one(
    bodies: str, remark: str, path: str, workspace: Make
) -> None:
    files = {"bodies.yaml": bodies, **meeting("lsg/2024-09-20", items=1, more=remark)}
    made = MeetingPapers(Workspace(workspace(files).root), shipped.templates(), ("md",), MINUTES).make(PATH)

    assert made.files == {}
    assert [f"{one.path}:{one.place.line} {one.code.code}" for one in made.faults] == [f"{path} LSG803"]


@pytest.mark.parametrize(
    "line", ["anna@gmail.com", "07 0", "070-174 06 05", "fredag 10 oktober 2024", "31 juni"]
)
def test_all_else_stops_no_paper(line: str, workspace: Make, tmp_path: Path) -> None:
    files = {"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", items=1, more=f"remark: Se {line}")}
    assert workspace(files).root == tmp_path.resolve()

    assert (
        list(MeetingPapers(Workspace(tmp_path), shipped.templates(), ("md",), MINUTES).make(PATH).files) != []
    )


@pytest.mark.parametrize(
    ("text", "provider"),
    [
        ("anna.exempel@gmail.com", "gmail.com"),
        ("Skriv till ANNA.EXEMPEL@GMAIL.COM.", "gmail.com"),
        ("(anna-exempel@hotmail.se)", "hotmail.se"),
        ("<mailto:anna@outlook.com>", "outlook.com"),
        ("anna\\_exempel@live.se", "live.se"),
        ("**anna**@icloud.com", "icloud.com"),
        ("anna@yahoo.se, Umeå", "yahoo.se"),
        ("anna@telia.com", "telia.com"),
        ("anna@bredband.net", "bredband.net"),
        ("anna@comhem.se", "comhem.se"),
        ("anna@spray.se", "spray.se"),
        ("anna@me.com", "me.com"),
        ("anna@proton.me", "proton.me"),
        ("[anna@gmail.com](mailto:anna@gmail.com)", "gmail.com"),
    ],
)
def test_a_private_address_is_found_once(text: str, provider: str, workspace: Make) -> None:
    assert slips_of_text(workspace, text) == [f"1 LSG804 a private e-mail address stands here, at {provider}"]


@pytest.mark.parametrize(
    "text",
    [
        "kansliet@norrby.example",
        "anna@region.exempel.se",
        "anna@gmail.com.example",
        "anna@notgmail.com",
        "anna@home.se.example",
        "gmail.com",
        "@gmail.com",
        "anna på gmail",
    ],
)
def test_other_addresses_are_not(text: str, workspace: Make) -> None:
    assert slips_of_text(workspace, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "070-174 06 05",
        "070-1740605",
        "0701740605",
        "070 174 06 05",
        "070 - 174 06 05",
        "070\u00a0174\u00a006\u00a005",
        "0701-74 06 05",
        "0701-740605",
        "0701 740 605",
        "070-174-06-05",
        "070.174.06.05",
        "070-17 40 605",
        "(070) 174 06 05",
        "+46 70 174 06 05",
        "+46 (0)70-174 06 05",
        "+46(0)701740605",
        "+46701740605",
        "0046 70 174 06 05",
        "**070**-174 06 05",
        "tel:076-174 06 05.",
        "0980-31 92 00/070-174 06 05",
        "072-174 06 05",
        "073-174 06 05",
        "079-174 06 05",
    ],
)
def test_a_mobile_number_is_found(text: str, workspace: Make) -> None:
    assert slips_of_text(workspace, f"Ring {text}") == [
        "1 LSG805 the number of a mobile telephone stands here"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "0980-31 92 00",
        "0980-319200",
        "090-123 45 67",
        "010-123 45 67",
        "08-465 004 00",
        "+46 980 31 92 00",
        "077-123 45 67",
        "071-123 45 67",
        "070-talet",
        "070-174 06 0",
        "070-174 06 055",
        "10701740605",
        "2024-0701740605",
        "kl. 0730-1600 10 dagar",
        "0700–1600, 20 platser",
        "0730 1600 10",
        "701 740 605 kr",
        "5701-7406",
        "2070-174 06 05",
        "https://www.example.org/sida/0701740605",
    ],
)
def test_other_numbers_are_not(text: str, workspace: Make) -> None:
    assert slips_of_text(workspace, f"Ring {text}") == []
