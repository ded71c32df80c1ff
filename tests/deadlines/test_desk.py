"""What lies on the desk: only files that can matter are read, and what cannot be read is named."""

from datetime import date
from pathlib import Path

import pytest
from tests.deadlines.telling import HEAD, Lay, Tell, bodies, follow_up, lines, meeting
from tests.helpers.showing import said

from lsgtool.deadlines.desk import desk
from lsgtool.deadlines.register import Wanted, rows
from lsgtool.errors import UserError
from lsgtool.workspace.workspace import Workspace

NAMES = ("lsg", "samrad", "barn", "vuxna", "rad")
DAYS = ("02-20", "04-24", "09-18", "11-13")
YEARS = range(1926, 2026)
REVIEW = "[{from: 1930-01-01, basis: Råd, review: mandate, matter: uppdrag, every_years: 4, at: lsg}]"


@pytest.fixture
def century(tmp_path: Path) -> Path:
    """A repository of 2,000 meetings of five bodies over a hundred years."""
    text = HEAD.replace("2000-01-01", "1926-01-01")
    for name in NAMES:
        text += f"  {name}:\n    names: [{{from: 1926-01-01, basis: Arbetsordning, name: {name}}}]\n"
        text += "    papers: [{from: 1926-01-01, basis: Arbetsordning, working_days: 10}]\n"
    (tmp_path / "bodies.yaml").write_text(f"{text}    reviews: {REVIEW}\n", encoding="utf-8")
    for name in NAMES:
        (tmp_path / "meetings" / name).mkdir(parents=True)
        for year in YEARS:
            for day in DAYS:
                file = tmp_path / f"meetings/{name}/{year}-{day}.yaml"
                file.write_text(f"body: {name}\ndate: {year}-{day}\nstatus: adjusted\n", encoding="utf-8")
    return tmp_path


def test_of_two_thousand_meetings_a_few_dozen_are_read(
    century: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sum(1 for _ in century.glob("meetings/*/*")) == 2000
    read: list[str] = []
    really = Path.read_bytes

    def noted(file: Path) -> bytes:
        read.append(file.relative_to(century.resolve()).as_posix())
        return really(file)

    monkeypatch.setattr(Path, "read_bytes", noted)

    found = lines(desk(Workspace(century), date(2025, 10, 1)))

    assert found.count(" | papers | ") == len(NAMES)
    # This year and the last one; where a review may lie back four years, those of that body too.
    years = {"lsg": (2022, 2023, 2024, 2025)}
    wanted = [
        f"meetings/{name}/{year}-{day}.yaml"
        for name in NAMES
        for year in years.get(name, (2024, 2025))
        for day in DAYS
    ]
    assert sorted(read) == ["bodies.yaml", *sorted(wanted)]
    assert len(read) == 49


def test_what_cannot_be_read_is_left_out_and_named(lay: Lay) -> None:
    files = bodies(lsg="papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]", rad="")
    files |= meeting("lsg/2025-02-14", "planned") | meeting("lsg/2025-04-25", "palnned")
    files |= meeting("lsg/2020-04-25", "palnned")  # too old to matter
    files |= {"meetings/rad/2025-01-15.yml": "body: rad\n", "meetings/rad/2020-01-15.yml": "body: rad\n"}
    files |= {"meetings/rad/2025-03-14.yaml": "body: rad\ndate: 2025-03-15\nstatus: planned\n"}

    seen = lay(files, "2024-12-02")

    assert lines(seen).count("| papers |") == 1
    assert seen.left_out == (
        "meetings/lsg/2025-04-25.yaml",
        "meetings/rad/2025-01-15.yml",
        "meetings/rad/2025-03-14.yaml",
    )


def test_a_follow_up_file_that_cannot_be_read_is_named_too(lay: Lay) -> None:
    files = bodies(lsg="") | meeting("lsg/2024-11-15", more=GIVEN) | meeting("lsg/2020-11-13")
    files |= follow_up("lsg/2024-11-15", "reports: [{paragraph: 1}]\n")
    files |= follow_up("lsg/2020-11-13", "reports: [{paragraph: 1}]\n")  # too old to matter

    seen = lay(files, "2024-12-02")

    assert seen.left_out == ("meetings/lsg/2024-11-15.follow-up.yaml",)
    assert "assignment to rad" in lines(seen)  # what it says is not known, so the assignment is open


def test_what_all_bodies_did_in_the_same_years_is_held_together(lay: Lay) -> None:
    """A body whose reviews lie back longer is followed no further back than the one that got its matter."""
    review = "reviews: [{from: 2000-01-01, basis: B, review: mandate, matter: m, every_years: 4}]"
    files = bodies(lsg=review, samrad="")
    files |= meeting("lsg/2022-11-15", more="items: [{title: A, matter: a, forward: [samrad]}]\n")
    files |= meeting("samrad/2022-12-01", more="items: [{title: A, matter: a}]\n")
    files |= meeting("samrad/2025-03-14", "planned")

    assert "take-up" not in lines(lay(files, "2024-12-02"))


def test_meetings_are_not_counted_where_one_cannot_be_read(told: Tell) -> None:
    files = bodies(lsg="meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 2, booked_by: 11-30}]")
    files |= meeting("lsg/2024-09-20") | meeting("lsg/2025-02-14", "planned")

    assert told(files, "2024-12-02").count("\n") == 2
    assert told(files | meeting("lsg/2025-04-25", "palnned"), "2024-12-02").count("\n") == 1
    assert told(files | {"meetings/lsg/ny.yaml": "body: lsg\n"}, "2024-12-02") == ""


def test_bodies_with_faults(lay: Lay) -> None:
    with pytest.raises(UserError) as trouble:
        lay({"bodies.yaml": "organisation: [\n"}, "2024-12-02")

    assert said(trouble.value) == (
        "bodies.yaml has faults, so no deadline can be counted\n"
        "    `lsg check` says what is wrong with it, and where"
    )


@pytest.mark.parametrize("on", ["1899-12-31", "2200-01-01", "9999-12-31", "0001-01-01"])
def test_a_day_that_nobody_means(lay: Lay, on: str) -> None:
    with pytest.raises(UserError) as trouble:
        lay(bodies(lsg=""), on)

    assert said(trouble.value) == (
        f"{on} lies outside the years that lsg knows\n    name a day from 1900 to 2199"
    )


PAPERS = "papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]"
AU = f"working_committee_of: lsg\n{PAPERS}"
GIVEN = "items: [{title: A, decisions: [{kind: assign, text: att B, to: rad, due: 2024-11-29}]}]\n"


@pytest.mark.parametrize(
    ("wanted", "kinds"),
    [
        (Wanted(), ["assignment lsg", "committee-meeting lsg-au", "papers lsg", "papers rad"]),
        (Wanted(within=60), ["assignment lsg", "committee-meeting lsg-au", "papers lsg"]),
        (Wanted(within=59), ["assignment lsg"]),
        (Wanted("lsg"), ["assignment lsg", "committee-meeting lsg-au", "papers lsg"]),
        (Wanted("lsg-au"), ["committee-meeting lsg-au"]),
        (Wanted("rad"), ["assignment lsg", "papers rad"]),
        (Wanted("rad", 0), ["assignment lsg"]),
    ],
)
def test_what_is_wanted(lay: Lay, wanted: Wanted, kinds: list[str]) -> None:
    files = bodies(lsg=PAPERS, lsg_au=AU, rad=PAPERS) | meeting("lsg/2024-11-15", more=GIVEN)
    files |= meeting("lsg/2025-02-14", "planned") | meeting("rad/2025-03-14", "planned")

    found = rows(lay(files, "2024-12-02"), wanted)

    assert [f"{row.kind} {row.body}" for row in found] == kinds


def test_a_body_that_nobody_knows(lay: Lay) -> None:
    with pytest.raises(UserError) as trouble:
        rows(lay(bodies(lsg="", samrad=""), "2024-12-02"), Wanted("samrd"))

    assert said(trouble.value) == "no body is called `samrd` in bodies.yaml\n    did you mean `samrad`?"
