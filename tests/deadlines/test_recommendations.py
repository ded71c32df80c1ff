"""Recommendations: to be sent by a day, and then to be decided on by every principal."""

from tests.deadlines.telling import Tell, bodies, follow_up, meeting

TIMES = (
    "follow_up: [{from: 2024-01-01, basis: Om LSG, dispatched_within_days: 14, answered_within_days: 180}]"
)
PRINCIPALS = "".join(
    f"  {name}:\n    side: kommun\n    names: [{{from: 2000-01-01, basis: Lag, name: {name.title()}}}]\n"
    for name in ("norrby", "soderby", "vastby", "osterby")
)
RECOMMENDED = """\
items:
  - title: Rutinen
    decisions: [{kind: recommend, text: att anta rutinen, to: [huvudmännen], instance: socialnämnd}]
"""


def files(times: str, more: str, recommended: str = RECOMMENDED) -> dict[str, str]:
    """Return a repository with five principals and one recommendation, and what came of it."""
    found = bodies(lsg=times) | meeting("lsg/2024-10-01", more=recommended)
    found["bodies.yaml"] = found["bodies.yaml"].replace("bodies:\n", PRINCIPALS + "bodies:\n", 1)
    return found | (follow_up("lsg/2024-10-01", more) if more else {})


def test_it_is_to_be_sent_and_to_be_answered(told: Tell) -> None:
    assert told(files(TIMES, ""), "2024-10-16") == (
        "2024-10-15 -1 calendar-days late | recommendation-to-dispatch | lsg: send to the principals:"
        " att anta rutinen | lsg/2024-10-01 § 1\n"
        "    within 14 days, by Om LSG\n"
        "2025-03-30 165 calendar-days | recommendation-answers | lsg: get the answers of"
        " Region Exempel, Norrby, Soderby and 2 more (0 of 5 are in): att anta rutinen | lsg/2024-10-01 § 1\n"
    )


SENT = "dispatches: [{paragraph: 1, dispatched: 2024-10-04, to: [region, norrby, soderby]}]\n"
ANSWERS = """\
responses:
  - {paragraph: 1, principal: region, decided: 2024-11-05, outcome: approved}
  - {paragraph: 1, principal: norrby, decided: 2024-11-06, outcome: postponed}
  - {paragraph: 1, principal: osterby, decided: 2024-11-07, outcome: rejected, recorded: 2024-11-20}
"""


def test_what_is_done_is_not_asked_for_again(told: Tell) -> None:
    assert told(files(TIMES, SENT + ANSWERS), "2024-11-20") == (
        "2024-10-15 -36 calendar-days late | recommendation-to-dispatch | lsg: send to Vastby, Osterby:"
        " att anta rutinen | lsg/2024-10-01 § 1\n"
        "    within 14 days, by Om LSG\n"
        "2025-03-30 130 calendar-days | recommendation-answers | lsg: get the answers of"
        " Norrby, Soderby, Vastby (2 of 5 are in): att anta rutinen | lsg/2024-10-01 § 1\n"
    )
    assert "(1 of 5 are in)" in told(files(TIMES, SENT + ANSWERS), "2024-11-19")


def test_nothing_is_asked_for_when_all_have_answered(told: Tell) -> None:
    everybody = "".join(
        f"  - {{paragraph: 1, principal: {name}, decided: 2024-11-05, outcome: approved}}\n"
        for name in ("region", "norrby", "soderby", "vastby", "osterby")
    )

    assert told(files(TIMES, f"responses:\n{everybody}"), "2024-11-05") == ""


def test_without_a_rule_the_answers_wait_and_nothing_is_late(told: Tell) -> None:
    coming = meeting("lsg/2025-02-14", "planned", "items: [{title: X, follows_up: lsg/2024-10-01 § 1}]\n")

    assert told(files("", "") | coming, "2024-12-02") == (
        "waits | recommendation-answers | lsg: get the answers of Region Exempel, Norrby, Soderby and 2 more"
        " (0 of 5 are in): att anta rutinen | lsg/2024-10-01 § 1\n"
        "    comes up at lsg/2025-02-14\n"
    )


def test_the_decision_itself_may_say_when(told: Tell) -> None:
    dated = RECOMMENDED.replace("instance:", "due: 2024-12-31, instance:")
    worded = RECOMMENDED.replace("instance:", "due: i vår, instance:")

    assert "2024-12-31 29 calendar-days | recommendation-answers" in told(files("", "", dated), "2024-12-02")
    assert told(files(TIMES, SENT.replace(", to: [region, norrby, soderby]", ""), worded), "2024-12-02") == (
        "waits | recommendation-answers | lsg: get the answers of Region Exempel, Norrby, Soderby and 2 more"
        " (0 of 5 are in): att anta rutinen | lsg/2024-10-01 § 1\n"
        "    to be done: i vår\n"
    )


def test_what_was_decided_before_the_rule_is_not_followed(told: Tell) -> None:
    assert told(files(TIMES.replace("2024-01-01", "2024-10-02"), ""), "2024-12-02") == ""
