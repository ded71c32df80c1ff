"""Random histories of several bodies, on two branches that are merged: nothing is lost or told twice."""

import copy
import json
from datetime import date, timedelta

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.timeline.drawing import BODIES, BODY, ITEMS, minutes_of
from tests.timeline.naive import PRINCIPALS, Data, Files, Made, open_on, settled_by

from lsgtool.registers import assignments, balanslista, records
from lsgtool.registers.source import Source
from lsgtool.timeline.commitments import Commitment, Forwarding, How, Postponement
from lsgtool.timeline.fold import Fold

FIRST = date(2024, 1, 8)
KINDS = {
    "recommendation": "recommend",
    "assignment": "assign",
    "postponement": "postpone",
    "forwarding": "forward",
}


def source(files: Files, on: date) -> Source:
    """Return what is known on a day of the files of a branch."""
    fold = Fold(BODIES, on)
    for body, day in sorted(files, key=lambda key: (key[1], key[0])):
        fold.add(minutes_of(body, day, files[body, day]))
    return Source(BODIES, on, fold.history())


def open_rows(seen: Source) -> list[Commitment]:
    """Return what stands in the registers on a day."""
    waiting = balanslista.balanslista(seen, balanslista.Wanted())
    given = assignments.assignments(seen, assignments.Wanted())
    return [*(row.commitment for row in waiting), *(row.assignment for row in given)]


def registers(files: Files, on: date) -> bytes:
    """Return both registers as JSON, what has ended included."""
    seen = source(files, on)
    waiting = balanslista.balanslista(seen, balanslista.Wanted(everything=True))
    given = assignments.assignments(seen, assignments.Wanted(everything=True))
    rows = [[*map(records.waiting, waiting)], [*map(records.assigned, given)]]
    return json.dumps(rows, ensure_ascii=False).encode()


def made_of(one: Commitment) -> Made:
    kind = KINDS[one.kind]  # type: ignore[attr-defined] # every kind of commitment has one
    number, clause = int(one.origin.number or 0), one.origin.clause
    to = one.to if isinstance(one, Forwarding | Postponement) else None
    return Made(kind, one.body, one.since, number, clause, one.origin.matters, to, one.due_day)


class Histories(RuleBasedStateMachine):
    """Meetings are held and things recorded, a day at a time; a branch may be begun, and merged later."""

    def __init__(self) -> None:
        super().__init__()
        self.today = self.forked = FIRST
        self.files: Files = {}
        self.other: Files | None = None
        self.past: dict[date, bytes] = {}

    def open_now(self, kind: str) -> list[Made]:
        return sorted((one for one in open_on(self.files, self.today) if one.kind == kind), key=str)

    def pass_days(self, days: int) -> None:
        """Let days pass; what the registers say of the day that ends is kept."""
        self.past[self.today] = registers(self.files, self.today)
        self.today += timedelta(days)

    @rule(body=BODY, days=st.integers(1, 60))
    def book(self, body: str, days: int) -> None:
        self.pass_days(1)
        planned: Data = {"status": "planned", "booked": self.today.isoformat(), "items": []}
        self.files.setdefault((body, self.today + timedelta(days)), planned | no_records())

    @rule(body=BODY, days=st.integers(1, 20), items=ITEMS, booked=st.booleans(), data=st.data())
    def hold(self, body: str, days: int, items: list[Data], data: st.DataObject, *, booked: bool) -> None:
        plans = [day for name, day in self.files if name == body and day > self.today]
        self.pass_days((min(plans) - self.today).days if booked and plans else days)
        everything = open_on(self.files, self.today)
        known = sorted({f"{one.body}/{one.day} § {one.number}" for one in everything})
        for block in [block for item in items for block in (item, *item.get("items", ()))] if known else ():
            named = data.draw(st.sampled_from(known)) + data.draw(st.sampled_from(["", ".1", ".2", ".3"]))
            key = data.draw(st.sampled_from([None, None, "follows_up", "replaces", "ends"]))
            if key == "follows_up":
                block[key] = [named]
            elif key is not None:
                decision = {"text": "att det inte längre gäller", key: [named]}
                block["decisions"] = [*block.get("decisions", []), decision]
        plan = self.files.get((body, self.today), {})
        self.files[body, self.today] = {**plan, "status": "held", "items": items, **no_records()}

    @precondition(lambda self: self.open_now("recommend"))
    @rule(data=st.data(), outcome=st.sampled_from(["approved", "rejected", "postponed"]))
    def answer(self, data: st.DataObject, outcome: str) -> None:
        made = data.draw(st.sampled_from(self.open_now("recommend")))
        self.pass_days(1)
        for principal in data.draw(st.lists(st.sampled_from(PRINCIPALS), min_size=1, unique=True)):
            record = {"principal": principal, "outcome": outcome}
            self.record(made, "responses", "decided", record, data)

    @precondition(lambda self: self.open_now("recommend"))
    @rule(data=st.data())
    def dispatch(self, data: st.DataObject) -> None:
        made = data.draw(st.sampled_from(self.open_now("recommend")))
        self.pass_days(1)
        to = data.draw(st.lists(st.sampled_from(PRINCIPALS), unique=True))
        self.record(made, "dispatches", "dispatched", {"to": to}, data)

    @precondition(lambda self: self.open_now("assign"))
    @rule(data=st.data())
    def report(self, data: st.DataObject) -> None:
        made = data.draw(st.sampled_from(self.open_now("assign")))
        self.pass_days(1)
        self.record(made, "reports", "done", {}, data)

    def record(self, made: Made, key: str, happened: str, record: Data, data: st.DataObject) -> None:
        """Write down today what happened at some time since the meeting."""
        day = made.day + timedelta(data.draw(st.integers(0, (self.today - made.day).days)))
        about = {"paragraph": str(made.number), "clause": str(made.clause)}
        when = {happened: day.isoformat(), "recorded": self.today.isoformat()}
        self.files[made.body, made.day][key].append({**about, **when, **record})

    @precondition(lambda self: self.other is None)
    @rule()
    def begin_a_branch(self) -> None:
        self.other, self.forked = copy.deepcopy(self.files), self.today

    @precondition(lambda self: self.other is not None)
    @rule()
    def change_to_the_other_branch(self) -> None:
        assert self.other is not None
        self.files, self.other = self.other, self.files
        self.forget_since_the_fork()

    @precondition(lambda self: self.other is not None)
    @rule()
    def merge(self) -> None:
        """Bring the files of both together, and the records of a meeting line by line, as git does."""
        assert self.other is not None
        for key, file in self.other.items():
            ours = self.files.setdefault(key, copy.deepcopy(file))
            if ours["status"] == "planned" and file["status"] == "held":
                self.files[key] = copy.deepcopy(file)
            elif file["status"] == "held":
                for name in no_records():
                    ours[name] += [one for one in file[name] if one not in ours[name]]
        self.other = None
        self.forget_since_the_fork()

    def forget_since_the_fork(self) -> None:
        """Forget what was known of days on which the branches did not know each other."""
        self.past = {day: told for day, told in self.past.items() if day < self.forked}

    @invariant()
    def every_open_thing_is_in_one_row_of_one_register(self) -> None:
        self.both_agree_on(self.today)

    @invariant()
    def what_is_known_of_a_past_day_stays_the_same(self) -> None:
        for day, told in self.past.items():
            assert registers(self.files, day) == told

    @invariant()
    def nothing_that_was_settled_is_open(self) -> None:
        rows = open_rows(source(self.files, self.today))
        for matter, day in settled_by(self.files, self.today):
            assert not any(matter in one.origin.matters and one.since < day for one in rows)

    @invariant()
    def whatever_has_ended_says_by_what(self) -> None:
        for one in source(self.files, self.today).history.made:
            if one.ending is not None:
                assert one.since <= one.ending.day <= self.today
                recorded = one.ending.how in {How.ANSWERED, How.REPORTED} and one.ending.at is None
                at = one.ending.at
                assert recorded or (at is not None and at.meeting != one.origin.meeting)

    def teardown(self) -> None:
        """Look back at every day, as it is seen with all that was written later."""
        days = (self.today - FIRST).days
        for day in (FIRST + timedelta(number) for number in range(days + 1)):
            self.both_agree_on(day)

    def both_agree_on(self, day: date) -> None:
        rows = open_rows(source(self.files, day))
        assert sorted(map(made_of, rows), key=str) == sorted(open_on(self.files, day), key=str)


def no_records() -> Data:
    return {"dispatches": [], "responses": [], "reports": []}


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.generate, Phase.shrink),
)
