"""What is recorded after a meeting stands in the file beside its minutes, each on a line, by the days."""

from datetime import date
from pathlib import Path

import pytest
from tests.helpers.recorded import BEGUN, FOLLOW_UP, write

from lsgtool.errors import UserError
from lsgtool.messages import Message, english, msg
from lsgtool.model.follow_up import Dispatch, Entry, FollowUp, Report, Response
from lsgtool.recording.line import line
from lsgtool.recording.record import record
from lsgtool.reference import MeetingRef
from lsgtool.workspace.workspace import Workspace

MEETING = MeetingRef("lsg", date(2024, 9, 20))


def answer(principal: str, day: int) -> Response:
    return Response.model_validate(
        {"paragraph": "36", "principal": principal, "decided": date(2024, 10, day), "outcome": "approved"}
    )


def dispatch(**more: str | list[str]) -> Dispatch:
    return Dispatch.model_validate({"paragraph": "36", "dispatched": "2024-09-27", **more})


def report(**more: str) -> Report:
    return Report.model_validate({"paragraph": "39", "done": "2024-10-04", **more})


LINES: dict[str, Entry] = {
    "- {paragraph: 36, dispatched: 2024-09-27}": dispatch(),
    "- {paragraph: 36, clause: 2, dispatched: 2024-09-27, to: [norrby, region], note: Påminnelse}": dispatch(
        clause="2", to=["norrby", "region"], note="Påminnelse"
    ),
    "- {paragraph: 36, principal: norrby, decided: 2024-10-22, outcome: amended, by: Äldrenämnden § 112, "
    'note: "Ja, men: senare", recorded: 2024-10-28}': Response.model_validate(
        {
            "paragraph": "36",
            "principal": "norrby",
            "decided": "2024-10-22",
            "outcome": "amended",
            "by": "Äldrenämnden § 112",
            "note": "Ja, men: senare",
            "recorded": "2024-10-28",
        }
    ),
    "- {paragraph: 39, done: 2024-10-04}": report(recorded="2024-10-04"),
    '- {paragraph: "2 b", done: 2024-10-04, by: "Bilaga #3 [utkast]"}': report(
        paragraph="2 b", by="Bilaga #3 [utkast]"
    ),
}
"""Lines of a file, and the entries that they are written for."""


@pytest.mark.parametrize("written", LINES)
def test_a_line(written: str) -> None:
    assert line(LINES[written]) == written


def test_a_file_is_begun_with_room_for_all_that_can_happen(tmp_path: Path) -> None:
    workspace = Workspace(write(tmp_path))
    path = record(workspace, MEETING, [report(by="Olle Berg"), answer("norrby", 22), dispatch()])
    assert path == FOLLOW_UP
    assert (tmp_path / path).read_bytes().decode("utf-8") == BEGUN.replace(
        "dispatches:\n", "dispatches:\n  - {paragraph: 36, dispatched: 2024-09-27}\n"
    ).replace(
        "responses:\n",
        "responses:\n  - {paragraph: 36, principal: norrby, decided: 2024-10-22, outcome: approved}\n",
    ).replace("reports:\n", "reports:\n  - {paragraph: 39, done: 2024-10-04, by: Olle Berg}\n")


def test_the_first_line_of_a_file_is_in_the_language_of_the_reader(tmp_path: Path) -> None:
    def swedish(_message: Message) -> str:
        return "Vad som har hänt sedan mötet."

    record(Workspace(write(tmp_path)), MEETING, [], words=swedish)
    first, rest = (tmp_path / FOLLOW_UP).read_text(encoding="utf-8").split("\n", 1)
    assert (first, rest) == ("# Vad som har hänt sedan mötet.", BEGUN.split("\n", 1)[1])


BY_HAND = """\
# Kept by Olle.
meeting: lsg/2024-09-20 # adjusted

responses: # all that came by letter
# Söderby was late.
- {paragraph: 36, principal: region,   decided: 2024-10-08, outcome: 'approved'}
- paragraph: 36
  principal: norrby
  decided: 2024-10-15
  outcome: rejected   # what a pity

# Nobody else is waited for.
reports: []
"""


@pytest.mark.parametrize(
    ("day", "above"),
    [
        (7, "# Söderby was late.\n"),
        (8, "- paragraph: 36\n"),
        (14, "- paragraph: 36\n"),
        (15, "\n# Nobody else"),
        (30, "\n# Nobody else"),
    ],
)
def test_a_list_stays_in_the_order_of_the_days_and_all_else_as_it_is(
    tmp_path: Path, day: int, above: str
) -> None:
    workspace = Workspace(write(tmp_path, {FOLLOW_UP: BY_HAND}))
    record(workspace, MEETING, [answer("soderby", day)])
    new = f"- {{paragraph: 36, principal: soderby, decided: 2024-10-{day:02}, outcome: approved}}\n"
    assert (tmp_path / FOLLOW_UP).read_text(encoding="utf-8") == BY_HAND.replace(above, f"{new}{above}")


def test_several_at_once_come_one_after_another(tmp_path: Path) -> None:
    workspace = Workspace(write(tmp_path, {FOLLOW_UP: "meeting: lsg/2024-09-20"}))
    record(workspace, MEETING, [answer("norrby", 22), answer("soderby", 21), answer("region", 22)])
    assert (
        (tmp_path / FOLLOW_UP).read_text(encoding="utf-8")
        == """\
meeting: lsg/2024-09-20
responses:
  - {paragraph: 36, principal: soderby, decided: 2024-10-21, outcome: approved}
  - {paragraph: 36, principal: norrby, decided: 2024-10-22, outcome: approved}
  - {paragraph: 36, principal: region, decided: 2024-10-22, outcome: approved}
"""
    )


REFUSED = {
    "responses: [{paragraph: 36, principal: region, decided: 2024-10-08, outcome: approved}]\n": (
        f"{FOLLOW_UP}: nothing can be added to `responses` as it is written"
    ),
    "response:\n": (
        f"{FOLLOW_UP} has faults, and nothing is added to it; the first, in line 2: unknown key `response`"
    ),
    "meeting: samrad/2024-09-20\n": f"{FOLLOW_UP} tells of samrad/2024-09-20",
}
"""What stands in the file, after the meeting if it is not named, and why nothing is written into it."""


@pytest.mark.parametrize("text", REFUSED)
def test_a_file_that_cannot_be_added_to(tmp_path: Path, text: str) -> None:
    before = text if text.startswith("meeting") else f"meeting: lsg/2024-09-20\n{text}"
    workspace = Workspace(write(tmp_path, {FOLLOW_UP: before}))
    with pytest.raises(UserError) as refused:
        record(workspace, MEETING, [answer("norrby", 22)])
    assert english(refused.value.message) == REFUSED[text]
    assert refused.value.hint is not None
    assert (tmp_path / FOLLOW_UP).read_text(encoding="utf-8") == before


def test_nothing_is_written_where_the_judge_refuses(tmp_path: Path) -> None:
    seen: list[FollowUp] = []

    def judge(known: FollowUp) -> None:
        seen.append(known)
        raise UserError(msg("the same stands there already"))

    workspace = Workspace(write(tmp_path, {FOLLOW_UP: BY_HAND}))
    with pytest.raises(UserError):
        record(workspace, MEETING, [answer("soderby", 22)], judge)
    assert [[one.principal for one in known.responses] for known in seen] == [["region", "norrby"]]
    assert (tmp_path / FOLLOW_UP).read_text(encoding="utf-8") == BY_HAND
