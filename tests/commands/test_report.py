"""`lsg report`: what it writes, what it says of it, and what it refuses before anything is written."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import joined
from tests.helpers.recorded import BEGUN, FILES, FOLLOW_UP, write

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

ON = ("--on", "2024-10-28")


def begun(**entries: str) -> str:
    """Return the file that lsg begins, with lines in its lists."""
    text = BEGUN
    for name, lines in entries.items():
        text = text.replace(f"{name}:\n", f"{name}:\n{lines}")
    return text


WRITTEN = {
    "what a principal decided": (
        [
            *(
                "lsg/2024-09-20#36",
                "--principal",
                "norrby",
                "--decided",
                "2024-10-22",
                "--outcome",
                "amended",
            ),
            *("--by", "Äldrenämnden § 112", "--note", "Ett år i taget."),
        ],
        "lsg/2024-09-20 § 36, Norrby: approved with changes on 2024-10-22",
        begun(
            responses="  - {paragraph: 36, principal: norrby, decided: 2024-10-22, outcome: amended,"
            " by: Äldrenämnden § 112, note: Ett år i taget., recorded: 2024-10-28}\n"
        ),
    ),
    "what several decided on the day on which it is written": (
        [
            *("lsg/latest § 36", "--principal", "Norrby kommun", "--principal", "region"),
            *("--decided", "2024-10-28", "--outcome", "approved"),
        ],
        "lsg/2024-09-20 § 36, Regionen, Norrby: approved on 2024-10-28",
        begun(
            responses="  - {paragraph: 36, principal: region, decided: 2024-10-28, outcome: approved}\n"
            "  - {paragraph: 36, principal: norrby, decided: 2024-10-28, outcome: approved}\n"
        ),
    ),
    "of several recommendations one": (
        [
            *("lsg/2024-09-20#35.2", "--principal", "kommunerna", "--decided", "2024-10-28"),
            *("--outcome", "rejected"),
        ],
        "lsg/2024-09-20 § 35.2, Norrby, Söderby, Västerby: rejected on 2024-10-28",
        begun(
            responses="""\
  - {paragraph: 35, clause: 2, principal: norrby, decided: 2024-10-28, outcome: rejected}
  - {paragraph: 35, clause: 2, principal: soderby, decided: 2024-10-28, outcome: rejected}
  - {paragraph: 35, clause: 2, principal: vasterby, decided: 2024-10-28, outcome: rejected}
"""
        ),
    ),
    "an assignment that is done": (
        ["lsg/2024-09-20#39", "--done", "2024-10-04", "--by", "Olle Berg"],
        "lsg/2024-09-20 § 39, Olle Berg: done on 2024-10-04",
        begun(reports="  - {paragraph: 39, done: 2024-10-04, by: Olle Berg, recorded: 2024-10-28}\n"),
    ),
    "of several assignments the one of a clause": (
        ["lsg/2024-09-20#38", "--assignment", "2", "--done", "2024-10-28"],
        "lsg/2024-09-20 § 38.2, Lena Rask: done on 2024-10-28",
        begun(reports="  - {paragraph: 38, clause: 2, done: 2024-10-28}\n"),
    ),
    "of several assignments the one of a body": (
        ["lsg/2024-09-20#38", "--assignment", "arbetsutskottet", "--done", "2024-10-28"],
        "lsg/2024-09-20 § 38.1, Arbetsutskottet: done on 2024-10-28",
        begun(reports="  - {paragraph: 38, clause: 1, done: 2024-10-28}\n"),
    ),
    "of several assignments the one of a person": (
        ["lsg/2024-09-20 § 38", "--assignment", "rask", "--done", "2024-10-28"],
        "lsg/2024-09-20 § 38.2, Lena Rask: done on 2024-10-28",
        begun(reports="  - {paragraph: 38, clause: 2, done: 2024-10-28}\n"),
    ),
    "all recommendations of a number sent to all": (
        ["lsg/2024-09-20#35", "--dispatched", "2024-09-27"],
        "lsg/2024-09-20 § 35 went on 2024-09-27 to all whom it is for",
        begun(dispatches="  - {paragraph: 35, dispatched: 2024-09-27, recorded: 2024-10-28}\n"),
    ),
    "a recommendation sent to some": (
        [
            *("meetings/lsg/2024-09-20.yaml#35.1", "--dispatched", "2024-10-28"),
            *("--principal", "region", "--principal", "soderby", "--note", "Påminnelse"),
        ],
        "lsg/2024-09-20 § 35.1 went on 2024-10-28 to Regionen, Söderby",
        begun(
            dispatches="  - {paragraph: 35, clause: 1, dispatched: 2024-10-28, to: [region, soderby],"
            " note: Påminnelse}\n"
        ),
    ),
    "a recommendation sent to all that it is for, by name": (
        [
            *("lsg/2024-09-20#36", "--dispatched", "2024-10-28"),
            *("--principal", "region", "--principal", "norrby"),
        ],
        "lsg/2024-09-20 § 36 went on 2024-10-28 to all whom it is for",
        begun(dispatches="  - {paragraph: 36, dispatched: 2024-10-28}\n"),
    ),
}
"""The words after `lsg report`, what is said of it, and the file that was not there before."""


@pytest.mark.parametrize("case", WRITTEN)
def test_what_is_written(lsg: "Lsg", tmp_path: Path, case: str) -> None:
    words, said, after = WRITTEN[case]
    write(tmp_path)
    done = lsg("report", *words, *ON, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert joined(done.stdout) == f"written in {FOLLOW_UP}: {said}"
    assert (tmp_path / FOLLOW_UP).read_bytes().decode("utf-8") == after
    assert {path: (tmp_path / path).read_bytes().decode("utf-8") for path in FILES} == FILES


def test_what_was_put_off_is_decided_later_and_comments_stay(lsg: "Lsg", tmp_path: Path) -> None:
    before = """\
meeting: lsg/2024-09-20

responses:
  # By telephone.
  - {paragraph: 36, principal: norrby, decided: 2024-10-01, outcome: postponed}
  - {paragraph: 36, principal: region, decided: 2024-10-22, outcome: approved} # at last
"""
    write(tmp_path, FILES | {FOLLOW_UP: before})
    words = ("report", "lsg/2024-09-20#36", "--principal", "norrby", "--decided", "2024-10-15")
    assert lsg(*words, "--outcome", "approved", "--on", "2024-10-15", cwd=tmp_path).returncode == 0
    last = "  - {paragraph: 36, principal: region"
    new = "  - {paragraph: 36, principal: norrby, decided: 2024-10-15, outcome: approved}\n"
    assert (tmp_path / FOLLOW_UP).read_text(encoding="utf-8") == before.replace(last, new + last)


KNOWN = """\
meeting: lsg/2024-09-20
reports:
  - {paragraph: 39, done: 2024-10-04, by: Olle Berg}
"""
REFUSED = {
    "": """\
lsg: no paragraph is named
  name one, for example lsg/2024-09-20#35
""",
    "lsg/2024-09-20#39 --done 2024-10-32": """\
lsg: `2024-10-32` is not a date
  write year-month-day, for example 2024-09-20
""",
    "lsg/2024-09-20#39 --done 2024-10-22 --principal norrby": """\
lsg: --principal does not go with --done
  --done takes --assignment, --by, --note
""",
    "lsg/2024-09-20#39 --done 2024-10-22": f"""\
lsg: lsg/2024-09-20 § 39 was reported as done on 2024-10-04 already
  it stands in {FOLLOW_UP}; correct it there if it is
  wrong
""",
}
"""The words after `lsg report`, and all that it answers where the file says `KNOWN`."""


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_refused(lsg: "Lsg", tmp_path: Path, words: str) -> None:
    write(tmp_path, FILES | {FOLLOW_UP: KNOWN})
    done = lsg("report", *words.split(), *ON, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", REFUSED[words])
    assert (tmp_path / FOLLOW_UP).read_bytes().decode("utf-8") == KNOWN


def test_the_registers_know_it_from_the_day_of_writing_on(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path)
    assert lsg("report", "lsg/2024-09-20#39", "--done", "2024-10-04", *ON, cwd=tmp_path).returncode == 0
    listed = [
        lsg("assignments", "--on", day, cwd=tmp_path).stdout.count("§ 39")
        for day in ("2024-10-27", "2024-10-28")
    ]
    assert listed == [1, 0]


def test_names_and_outcomes_as_people_write_them(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path)
    words = ("lsg/2024-09-20#35.2", "--decided", "2024-10-28", "--principal", "söderby  kommun")
    done = lsg("report", *words, "--outcome", "Avslagit", *ON, cwd=tmp_path, LSG_LANG="sv")
    assert (done.returncode, done.stderr) == (0, "")
    line = "{paragraph: 35, clause: 2, principal: soderby, decided: 2024-10-28, outcome: rejected}"
    assert line in (tmp_path / FOLLOW_UP).read_text(encoding="utf-8")
    refused = lsg("report", *words, "--outcome", "nej", *ON, cwd=tmp_path, LSG_LANG="sv")
    known = "approved (bifallit), amended (bifallit med ändringar), rejected (avslagit), postponed (bordlagt)"
    assert refused.returncode == 2
    assert known in joined(refused.stderr)
