"""Draws items of random meetings as plain data, and reads such data into minutes as the program does."""

import json
from datetime import date
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st
from tests.timeline.naive import ANSWERED_WITHIN, FOLLOWED, PRINCIPALS, Data

from lsgtool.model.bodies import Bodies
from lsgtool.model.follow_up import FollowUp
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.series import agenda_numbers

IN_FORCE = {"from": "2000-01-01", "basis": "Arbetsordning"}
BODIES = Bodies.model_validate(
    {
        "organisation": "Exempel",
        "principals": {
            name: {"side": "region" if name == "region" else "kommun", "names": [{**IN_FORCE, "name": name}]}
            for name in PRINCIPALS
        },
        "bodies": {
            name: {
                "names": [{**IN_FORCE, "name": name}],
                "follow_up": [
                    {
                        **IN_FORCE,
                        "from": FOLLOWED[name].isoformat(),
                        "answered_within_days": str(ANSWERED_WITHIN[name]),
                    }
                ]
                if name in FOLLOWED
                else [],
            }
            for name in ("au", "lsg", "samrad")
        },
    }
)
BODY = st.sampled_from(sorted(BODIES.bodies))
MATTERS = ("avtal", "budget", "egenvard", "strategi")
MATTER = st.sampled_from([None, *MATTERS])
NAMED = st.lists(st.sampled_from(MATTERS), unique=True, max_size=2)
WHEN = st.sampled_from([None, "next-meeting", "2024-03-01", "i höst"])
DECISION = st.one_of(
    st.fixed_dictionaries({"kind": st.just("assign"), "due": WHEN, "matters": NAMED}),
    st.fixed_dictionaries(
        {
            "kind": st.just("postpone"),
            "until": st.one_of(WHEN, BODY.map(lambda body: f"{body}/2024-03-01")),
            "matters": NAMED,
        }
    ),
    st.fixed_dictionaries(
        {"kind": st.just("forward"), "to": st.lists(BODY, unique=True, min_size=1, max_size=2)}
    ),
    st.fixed_dictionaries({"kind": st.just("recommend"), "due": WHEN}),
    st.fixed_dictionaries({"kind": st.just("establish"), "matters": NAMED}),
)
BLOCK = {
    "decisions": st.lists(DECISION.map(lambda one: {"text": "att göra så", **one}), max_size=3),
    "forward": st.lists(BODY, unique=True, max_size=1),
    "settled": st.booleans(),
    "struck": st.booleans(),
}
PART = st.fixed_dictionaries({"title": st.just("Del"), "matter": MATTER}, optional=BLOCK)
ITEM = st.fixed_dictionaries(
    {"title": st.just("Ärende"), "matter": MATTER},
    optional={**BLOCK, "items": st.lists(PART, max_size=2)},
)
ITEMS = st.lists(ITEM, min_size=1, max_size=3)


def minutes_of(body: str, day: date, file: Data) -> Minutes:
    """Return what the program reads of a meeting and of the file beside it; their numbers begin at 1."""
    return _minutes(body, day.isoformat(), json.dumps(file))


@lru_cache(maxsize=5_000)
def _minutes(body: str, day: str, text: str) -> Minutes:
    file = _texts(json.loads(text))
    keys = ("status", "booked", "items")
    head = {"body": body, "date": day, **{key: file[key] for key in keys if key in file}}
    records = {key: file[key] for key in ("dispatches", "responses", "reports")}
    meeting = Meeting.model_validate(head)
    follow_up = FollowUp.model_validate({"meeting": f"{body}/{day}", **records})
    return Minutes(meeting, agenda_numbers(meeting.items), follow_up)


def _texts(value: Any) -> Any:
    """Return data as the reader gives it: every plain value is a text, and what is not said is left out."""
    if isinstance(value, dict):
        return {key: _texts(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [_texts(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else value
