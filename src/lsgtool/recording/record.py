"""Writes what happened after a meeting into the file beside its minutes."""

from collections.abc import Callable, Sequence
from typing import Final

from lsgtool.errors import UserError
from lsgtool.messages import Wording, english, msg
from lsgtool.model.follow_up import Dispatch, Entry, FollowUp, Report, Response
from lsgtool.recording.line import line
from lsgtool.reference import MeetingRef
from lsgtool.source.splice import insert_in_list
from lsgtool.workspace.amend import amend
from lsgtool.workspace.workspace import Workspace

LISTS: Final[dict[type[Entry], str]] = {
    Dispatch: "dispatches",
    Response: "responses",
    Report: "reports",
}
"""The list that each kind of entry stands in, in the order of the file."""

TITLE: Final = msg("What has happened since the meeting, each thing on one line as in these examples.")

# Git joins what two branches add to two lists only where more than three lines that both have stand between
# them: a blank one, two examples and the key. The examples are the same in every language, as the keys are.
EXAMPLES: Final = {
    "dispatches": (
        "- {paragraph: 35, dispatched: 2024-09-27}",
        "- {paragraph: 35, clause: 2, dispatched: 2024-09-27, to: [umea, region]}",
    ),
    "responses": (
        "- {paragraph: 35, principal: umea, decided: 2024-10-22, outcome: approved, by: Socialnämnden § 12}",
        "- {paragraph: 35, principal: region, decided: 2024-10-24, outcome: postponed, recorded: 2024-11-04}",
    ),
    "reports": (
        "- {paragraph: 39, done: 2024-10-04, by: Lena Rask}",
        "- {paragraph: 39, clause: 2, done: 2024-10-04}",
    ),
}


def record(
    workspace: Workspace,
    meeting: MeetingRef,
    entries: Sequence[Entry],
    judge: Callable[[FollowUp], None] = lambda _known: None,
    words: Wording = english,
) -> str:
    """Write entries into the follow-up file of a meeting and return its path; begin it where there is none.

    Each list stays in the order of the days. `judge` sees what the file says while nobody else can change it,
    and may refuse by raising UserError. The first line of a new file is put into `words`.

    Raises UserError where the file has faults, is that of another meeting, or cannot be written.
    """

    def plan(content: FollowUp, text: str) -> str:
        if content.meeting != meeting:
            raise UserError(
                msg("{path} tells of {meeting}", path=meeting.follow_up_path, meeting=str(content.meeting)),
                msg("correct `meeting` in it, or the name of the file"),
            )
        judge(content)
        return with_entries(content, text, entries)

    amend(workspace.root, meeting.follow_up_path, FollowUp, plan, lambda: new_text(meeting, words))
    return meeting.follow_up_path


def with_entries(content: FollowUp, text: str, entries: Sequence[Entry]) -> str:
    """Return the text of a follow-up file that says `content` with more entries."""
    days = {name: [one.day for one in getattr(content, name)] for name in LISTS.values()}
    for entry in entries:
        name = LISTS[type(entry)]
        earlier = [index for index, day in enumerate(days[name]) if day <= entry.day]
        position = earlier[-1] + 1 if earlier else 0
        text = insert_in_list(text, (name,), position, [line(entry)])
        days[name].insert(position, entry.day)
    return text


def new_text(meeting: MeetingRef, words: Wording) -> str:
    """Return the text of a follow-up file that tells nothing yet."""
    lines = [f"# {words(TITLE)}", f"meeting: {meeting}"]
    for name, examples in EXAMPLES.items():
        lines += ["", *(f"# {example}" for example in examples), f"{name}:"]
    return "\n".join(lines) + "\n"
