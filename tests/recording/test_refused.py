"""What cannot be reported, with the way out: nothing is written that the minutes know nothing of."""

from datetime import date
from pathlib import Path

import pytest
from tests.helpers.recorded import FILES, FOLLOW_UP, MEETING, write

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.recording.report import report
from lsgtool.recording.told import Told
from lsgtool.workspace.workspace import Workspace

ON = date(2024, 10, 28)
KNOWN = """\
meeting: lsg/2024-09-20
dispatches:
  - {paragraph: 35, dispatched: 2024-09-27}
responses:
  - {paragraph: 36, principal: norrby, decided: 2024-10-08, outcome: approved}
  - {paragraph: 36, principal: region, decided: 2024-10-09, outcome: postponed}
reports:
  - {paragraph: 39, done: 2024-10-04, by: Olle Berg}
"""
STANDS = f"it stands in {FOLLOW_UP}; correct it there if it is wrong"
REFUSED = (
    (
        Told("lsg/2024-09-20", decided=date(2024, 10, 22), outcome="approved"),
        "`lsg/2024-09-20` names no paragraph of minutes",
        "write the meeting and the number, for example lsg/2024-09-20#35 or lsg/latest#35",
    ),
    (
        Told("lsg/2024-09-20#35.0", decided=date(2024, 10, 22), outcome="approved"),
        "`lsg/2024-09-20#35.0` names no paragraph of minutes",
        "write the meeting and the number, for example lsg/2024-09-20#35 or lsg/latest#35",
    ),
    (
        Told("lsg/2024-09-21#35", decided=date(2024, 10, 22), outcome="approved"),
        "there is no meeting `lsg/2024-09-21`",
        "did you mean lsg/2024-09-20, lsg/2024-11-15?",
    ),
    (
        Told("lsg/2024-11-15#1", decided=date(2024, 10, 22), outcome="approved"),
        "lsg/2024-11-15 has not been held: its status is `planned`",
        "once it was held, write `status: held` in meetings/lsg/2024-11-15.yaml",
    ),
    (
        Told("lsg/2024-09-20#53", decided=date(2024, 10, 22), outcome="approved"),
        "lsg/2024-09-20 has no § 53",
        "its numbers are 35, 36, 37, 38, 39",
    ),
    (
        Told("lsg/2024-09-20#37", principals=("norrby",), decided=date(2024, 10, 22), outcome="approved"),
        "nothing was decided under lsg/2024-09-20 § 37",
        "the recommendations of that meeting stand under § 35, § 36",
    ),
    (
        Told("lsg/2024-09-20#39", principals=("norrby",), decided=date(2024, 10, 22), outcome="approved"),
        (
            "lsg/2024-09-20 § 39 is no recommendation; decided under that number: 1 (att Olle Berg"
            " ordnar en kurs)"
        ),
        "the recommendations of that meeting stand under § 35, § 36",
    ),
    (
        Told("lsg/2024-09-20#35.3", dispatched=date(2024, 10, 22)),
        (
            "lsg/2024-09-20 § 35.3 is no recommendation; decided under that number: 1 (att"
            " rekommendera planen), 2 (att rekommendera kommunerna att utse …), 3 (att godkänna"
            " rapporten)"
        ),
        "the recommendations of that meeting stand under § 35, § 36",
    ),
    (
        Told("lsg/2024-09-20#35", principals=("norrby",), decided=date(2024, 10, 22), outcome="approved"),
        (
            "several recommendations stand under lsg/2024-09-20 § 35: 1 (att rekommendera planen), 2"
            " (att rekommendera kommunerna att utse …)"
        ),
        "name the one, for example lsg/2024-09-20#35.1",
    ),
    (
        Told("lsg/2024-09-20#36", done=date(2024, 10, 22)),
        "lsg/2024-09-20 § 36 is no assignment; decided under that number: 1 (att rekommendera avtalet)",
        "the assignments of that meeting stand under § 38, § 39",
    ),
    (
        Told("lsg/2024-09-20#38", done=date(2024, 10, 22)),
        (
            "several assignments stand under lsg/2024-09-20 § 38: 1 (att uppdra åt arbetsutskottet att"
            " …), 2 (att Lena Rask bjuder in till en dialog)"
        ),
        "name the one, for example lsg/2024-09-20#38.1",
    ),
    (
        Told("lsg/2024-09-20#38", done=date(2024, 10, 22), assignment="Rosk"),
        "no assignment under lsg/2024-09-20 § 38 is called `Rosk`",
        "known here: lsg-au, Arbetsutskottet, Lena Rask",
    ),
    (
        Told("lsg/2024-09-20#36", decided=date(2024, 10, 22), outcome="approved"),
        "--decided needs --principal, who decided",
        "lsg/2024-09-20 § 36 is for region, norrby",
    ),
    (
        Told("lsg/2024-09-20#36", principals=("norby",), decided=date(2024, 10, 22), outcome="approved"),
        "no principal is called `norby` in bodies.yaml",
        "did you mean `norrby`?",
    ),
    (
        Told("lsg/2024-09-20#36", principals=("soderby",), decided=date(2024, 10, 22), outcome="approved"),
        "lsg/2024-09-20 § 36 is not for `soderby`",
        "it is for region, norrby",
    ),
    (
        Told("lsg/2024-09-20#36", principals=("region",), decided=date(2024, 10, 22)),
        "--decided needs --outcome, what was decided",
        "known here: approved, amended (approved with changes), rejected, postponed",
    ),
    (
        Told("lsg/2024-09-20#36", principals=("region",), decided=date(2024, 10, 22), outcome="aproved"),
        "`aproved` is not an outcome",
        "known here: approved, amended (approved with changes), rejected, postponed",
    ),
    (
        Told("lsg/2024-09-20#36", principals=("region",), decided=date(2023, 10, 22), outcome="approved"),
        "2023-10-22 is before the decision, which was taken on 2024-09-20",
        "mostly it is the year that is wrong",
    ),
    (
        Told("lsg/2024-09-20#39", done=date(2024, 10, 29)),
        "2024-10-29 is still to come, for today is 2024-10-28",
        "report it when it has happened",
    ),
    (
        Told("lsg/2024-09-20#36"),
        "say what happened, and only one thing: --decided, --done or --dispatched with its day",
        "a principal has decided, an assignment is done, or a recommendation was sent",
    ),
    (
        Told("lsg/2024-09-20#36", done=date(2024, 10, 22), decided=date(2024, 10, 22), outcome="approved"),
        "say what happened, and only one thing: --decided, --done or --dispatched with its day",
        "a principal has decided, an assignment is done, or a recommendation was sent",
    ),
    (
        Told("lsg/2024-09-20#39", done=date(2024, 10, 22), principals=("norrby",)),
        "--principal does not go with --done",
        "--done takes --assignment, --by, --note",
    ),
    (
        Told("lsg/2024-09-20#39", done=date(2024, 10, 22), by=" "),
        "the text of --by is empty",
        "write it, or leave --by out",
    ),
    (
        Told("lsg/2024-09-20#39", done=date(2024, 10, 22), note="a\u202eb"),
        "the text of --note has a character that no file may hold",
        "type it instead of pasting it",
    ),
    (
        Told("lsg/2024-09-20#36", principals=("norrby",), decided=date(2024, 10, 22), outcome="approved"),
        "`norrby` has decided on lsg/2024-09-20 § 36 already: approved on 2024-10-08",
        STANDS,
    ),
    (
        Told("lsg/2024-09-20#36", principals=("region",), decided=date(2024, 10, 9), outcome="postponed"),
        "`region` has decided on lsg/2024-09-20 § 36 already: postponed on 2024-10-09",
        STANDS,
    ),
    (
        Told("lsg/2024-09-20#39", done=date(2024, 10, 22)),
        "lsg/2024-09-20 § 39 was reported as done on 2024-10-04 already",
        STANDS,
    ),
    (
        Told("lsg/2024-09-20#35.2", dispatched=date(2024, 9, 27), principals=("soderby",)),
        "lsg/2024-09-20 § 35.2 was sent to soderby on 2024-09-27 already",
        STANDS,
    ),
)
"""What is told where the file says `KNOWN`, what is answered, and the way out."""


def refusal(root: Path, told: Told) -> tuple[str, str]:
    """Return what is answered, and the way out."""
    with pytest.raises(UserError) as refused:
        report(Workspace(root), told, ON, root, english)
    assert refused.value.hint is not None
    return english(refused.value.message), english(refused.value.hint)


@pytest.mark.parametrize(("told", "said", "way_out"), REFUSED)
def test_what_is_refused(tmp_path: Path, told: Told, said: str, way_out: str) -> None:
    write(tmp_path, FILES | {FOLLOW_UP: KNOWN})
    assert refusal(tmp_path, told) == (said, way_out)
    assert (tmp_path / FOLLOW_UP).read_bytes().decode("utf-8") == KNOWN


@pytest.mark.parametrize("broken", ["bodies.yaml", "meetings/lsg/2024-09-20.yaml"])
def test_files_with_faults_come_first(tmp_path: Path, broken: str) -> None:
    write(tmp_path, FILES | {broken: f"{FILES[broken]}no: [\n"})
    told = Told("lsg/2024-09-20#39", done=date(2024, 10, 4))
    assert refusal(tmp_path, told) == (f"{broken} has faults", "see `lsg check`, and mend them first")
    assert not (tmp_path / FOLLOW_UP).exists()


def test_two_items_with_one_number(tmp_path: Path) -> None:
    twice = MEETING.replace("  - title: Kurser\n", "  - title: Kurser\n    number: 38\n")
    write(tmp_path, FILES | {"meetings/lsg/2024-09-20.yaml": twice})
    assert refusal(tmp_path, Told("lsg/2024-09-20#38", done=date(2024, 10, 4))) == (
        "several items have the number 38, and nobody can tell which one is meant",
        "give each a number of its own in the minutes, such as 38 b",
    )


ACCEPTED = {
    "sent again on another day": (MEETING, Told("lsg/2024-09-20#35", dispatched=date(2024, 10, 28))),
    "put off before it was decided": (
        MEETING,
        Told("lsg/2024-09-20#36", decided=date(2024, 10, 1), outcome="postponed", principals=("norrby",)),
    ),
    "decided after it was put off": (
        MEETING,
        Told("lsg/2024-09-20#36", decided=date(2024, 10, 28), outcome="rejected", principals=("region",)),
    ),
    "done after a decision that was taken before the meeting": (
        MEETING.replace("to: Lena Rask}", "to: Lena Rask, taken: 2024-09-02}"),
        Told("lsg/2024-09-20#38.2", done=date(2024, 9, 10)),
    ),
    "done on the day of the meeting": (MEETING, Told("lsg/2024-09-20#38.2", done=date(2024, 9, 20))),
}
"""The minutes, and what is told where the file says `KNOWN`."""


@pytest.mark.parametrize("case", ACCEPTED)
def test_what_comes_close_to_it_and_is_written(tmp_path: Path, case: str) -> None:
    meeting, told = ACCEPTED[case]
    write(tmp_path, FILES | {FOLLOW_UP: KNOWN, "meetings/lsg/2024-09-20.yaml": meeting})
    report(Workspace(tmp_path), told, ON, tmp_path, english)
    now = (tmp_path / FOLLOW_UP).read_text(encoding="utf-8").splitlines()
    assert len(now) == len(KNOWN.splitlines()) + 1
