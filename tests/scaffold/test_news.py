"""What was recorded since the last meeting stands, ready to be printed, under the previous minutes."""

import pytest
from tests.helpers.carrying import new, repository
from tests.helpers.small import Make

from lsgtool.messages import english
from lsgtool.scaffold.meeting_text import meeting_text

EARLIER = """\
- title: "*Egenvård*, överenskommelsen"
  matter: egenvard
  decisions: [{kind: recommend, text: att anta den, to: huvudmännen, instance: nämnd}]
- title: Rutin
  decisions:
    - {kind: approve, text: att godkänna den}
    - {kind: assign, text: att skriva rutinen, to: Per Ny, due: 2024-11-01}
    - {kind: assign, text: att sprida den, to: Per Ny, due: 2024-11-01}
- title: Samtal
  decisions: [{kind: recommend, text: att samtala, to: kommunerna, instance: nämnd}]
"""
LAST = "- {title: Rutin igen, follows_up: ledning/2024-04-19 § 2.3}\n"

RECORDED = """\
meeting: ledning/2024-04-19
dispatches:
  - {paragraph: 1, dispatched: 2024-04-26}
  - {paragraph: 1, dispatched: 2024-10-01, to: [soderby, region]}
  - {paragraph: 3, dispatched: 2024-12-03}
responses:
  - {paragraph: 1, principal: norrby, decided: 2024-09-20, outcome: approved}
  - {paragraph: 1, principal: region, decided: 2024-06-12, outcome: amended, recorded: 2024-10-22}
  - {paragraph: 1, principal: soderby, decided: 2024-11-05, outcome: postponed}
reports:
  - {paragraph: 2, clause: 2, done: 2024-10-04, by: Lena Rask}
"""
"""Some of it before the last meeting or on its day, some later, and one thing after the day of planning."""


def news(workspace: Make, recorded: str, *more: str, on: str = "2024-12-02") -> str:
    """Return what stands under the previous minutes."""
    files = repository({"ledning/2024-04-19": EARLIER, "ledning/2024-09-20": LAST, **dict.fromkeys(more, "")})
    made = workspace(files | {"meetings/ledning/2024-04-19.follow-up.yaml": recorded})
    text = meeting_text(new(made, "ledning/2025-02-14", on), english)
    _, _, after = text.partition("  - standing: previous-minutes # Föregående protokoll\n")
    return after.partition("\n  - title")[0].partition("\n  # The items")[0]


def test_what_was_recorded_since_the_last_meeting(workspace: Make) -> None:
    assert (
        news(workspace, RECORDED)
        == """\
    minutes: [ledning/2024-04-19, ledning/2024-09-20]
    text: |
      Sedan mötet den 20 september 2024:

      - ”\\*Egenvård\\*, överenskommelsen” (§ 1 den 19 april 2024): rekommendationen skickad den 1 oktober 2024 till Söderby och Regionen; bifall med ändringar från Regionen den 12 juni 2024; bordlagd av Söderby den 5 november 2024; 1 huvudman återstår.
      - ”Rutin” (§ 2 den 19 april 2024): uppdraget redovisat den 4 oktober 2024 av Lena Rask.
"""  # noqa: E501 # one line of the file
    )


ONE_THING = {
    """\
dispatches:
  - {paragraph: 3, dispatched: 2024-10-01}
""": "”Samtal” (§ 3 den 19 april 2024): rekommendationen skickad den 1 oktober 2024; 2 huvudmän återstår.",
    """\
responses:
  - {paragraph: 3, principal: norrby, decided: 2024-10-01, outcome: approved}
  - {paragraph: 3, principal: soderby, decided: 2024-10-02, outcome: approved}
""": """\
”Samtal” (§ 3 den 19 april 2024): bifall från Norrby den 1 oktober 2024 och Söderby den 2 oktober 2024; \
alla har svarat.""",
    """\
reports:
  - {paragraph: 2, clause: 2, done: 2024-10-04}
""": "”Rutin” (§ 2 den 19 april 2024): uppdraget redovisat den 4 oktober 2024.",
}


@pytest.mark.parametrize(("recorded", "line"), ONE_THING.items())
def test_one_thing_that_was_recorded(recorded: str, line: str, workspace: Make) -> None:
    assert f"\n      - {line}\n" in news(workspace, f"meeting: ledning/2024-04-19\n{recorded}")


@pytest.mark.parametrize(
    "recorded",
    [
        "dispatches: []\n",
        "dispatches:\n  - {paragraph: 3, dispatched: 2024-09-20}\n",  # told at the last meeting
        "dispatches:\n  - {paragraph: 3, dispatched: 2024-12-03}\n",  # not known on the day of planning
        # The assignment in § 2.3 was reported at the last meeting, and written down again after it.
        "reports:\n  - {paragraph: 2, clause: 3, done: 2024-10-04}\n",
    ],
)
def test_nothing_new_was_recorded(recorded: str, workspace: Make) -> None:
    assert (
        news(workspace, f"meeting: ledning/2024-04-19\n{recorded}")
        == "    minutes: [ledning/2024-04-19, ledning/2024-09-20]\n"
    )


def test_it_is_left_to_a_meeting_that_comes_before(workspace: Make) -> None:
    files = repository(
        {
            "ledning/2024-04-19": EARLIER,
            "ledning/2024-09-20": LAST,
            "ledning/2025-01-10": "status: planned\nbooked: 2024-11-15\n",
        }
    )
    made = workspace(files | {"meetings/ledning/2024-04-19.follow-up.yaml": RECORDED})

    assert new(made, "ledning/2025-01-09").news != ()
    assert new(made, "ledning/2025-02-14").news == ()
