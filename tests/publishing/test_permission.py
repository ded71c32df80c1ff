"""Minutes are published when they are adjusted, where the body waits for that; never what has changed."""

from datetime import date

import pytest
from tests.helpers.small import Make

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.papers.state_view import Stage, State
from lsgtool.publishing.permission import require_public
from lsgtool.timeline.in_force import body_on

BODIES = """\
organisation: Länets huvudmän
principals: {}
bodies:
  lsg:
    names: [{from: 2020-01-01, basis: Ordning, name: Gruppen}]
    minutes:
      - {from: 2020-01-01, basis: Ordning, document: protokoll, adjusted_by: [chair]}
      - from: 2025-01-01
        basis: Ordning
        document: protokoll
        adjusted_by: [chair]
        public_after_adjustment: false
"""
WAITING, AT_ONCE = "2024-02-16", "2025-02-14"


def said(workspace: Make, day: str, state: State) -> str:
    """Return why minutes of a meeting are not published, and the way out; nothing where they are."""
    made = workspace(
        {"bodies.yaml": BODIES, f"meetings/lsg/{day}.yaml": f"body: lsg\ndate: {day}\nstatus: held\n"}
    )
    meeting, bodies = made.meeting(f"meetings/lsg/{day}.yaml").content, made.bodies.content
    assert meeting is not None
    assert bodies is not None
    body = body_on(bodies, "lsg", meeting.date)
    assert body is not None
    try:
        require_public(meeting, body, state)
    except UserError as trouble:
        return "; ".join(english(one) for one in (trouble.message, trouble.hint) if one is not None)
    return ""


@pytest.mark.parametrize("day", [WAITING, AT_ONCE])
@pytest.mark.parametrize("state", [State(Stage.ADJUSTED), State(Stage.OPEN)])
def test_what_is_adjusted_or_need_not_be_is_public(state: State, day: str, workspace: Make) -> None:
    assert said(workspace, day, state) == ""


def test_a_body_may_publish_before_the_adjustment(workspace: Make) -> None:
    assert said(workspace, AT_ONCE, State(Stage.DRAFT)) == ""


def test_a_draft_is_not_public(workspace: Make) -> None:
    assert said(workspace, WAITING, State(Stage.DRAFT)) == (
        "lsg/2024-02-16 is not adjusted, and not published before that;"
        " those who adjust do so with `lsg adjust lsg/2024-02-16`"
    )


def test_what_was_opened_again_is_not_public(workspace: Make) -> None:
    assert said(workspace, WAITING, State(Stage.DRAFT, reopened=date(2024, 3, 8))) == (
        "lsg/2024-02-16 was opened again on 2024-03-08 and is not adjusted since: it is not published;"
        " those who adjust do so with `lsg adjust lsg/2024-02-16`"
    )


@pytest.mark.parametrize("day", [WAITING, AT_ONCE])
def test_what_has_changed_is_never_public(day: str, workspace: Make) -> None:
    assert said(workspace, day, State(Stage.CHANGED)) == (
        f"lsg/{day} has changed since it was adjusted, and is not published;"
        f" `lsg verify lsg/{day}` tells what has changed: take it back, or open the minutes with"
        f" `lsg reopen lsg/{day}` and let them be adjusted anew"
    )


@pytest.mark.parametrize("day", [WAITING, AT_ONCE])
def test_a_meeting_that_was_not_held_has_no_minutes_to_publish(day: str, workspace: Make) -> None:
    assert said(workspace, day, State(Stage.TO_COME)) == (
        f"lsg/{day} has not been held: there are no minutes to publish;"
        f" once it was held, `lsg hold lsg/{day}` notes that"
    )
    assert said(workspace, day, State(Stage.CANCELLED)) == (
        f"lsg/{day} was cancelled: there are no minutes to publish;"
        f" the notice tells that it is cancelled: `lsg render notice lsg/{day}`"
    )
