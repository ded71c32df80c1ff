"""The shape of the registers for programs and spreadsheets: the keys are the same in every language.

Days are written `2024-09-20`, bodies and principals by their ids, paragraphs as `lsg/2024-09-20 § 35`. What
is not said, or cannot be known, is null, and a list without entries is empty.
"""

from typing import TypedDict


class Placed(TypedDict):
    """Where something stands. `clause` counts the clauses under the number from 1; null is the whole item.

    `other_matters` are those that it concerns beside `matter`, mostly none.
    """

    matter: str | None
    other_matters: list[str]
    title: str
    body: str
    meeting: str
    paragraph: str | None
    clause: int | None


class Ended(TypedDict):
    """How something came to its end: `how` is a word of `timeline.commitments.How`, `at` a paragraph.

    `by` is who reported it, and `note` what else there is to say of that.
    """

    how: str
    on: str
    at: str | None
    by: str | None
    note: str | None


class Dispatched(TypedDict):
    """A day on which a recommendation went out; `to` is empty where it went to all that it is for."""

    on: str
    to: list[str]


class Answered(TypedDict):
    """What a principal decided: `outcome` is approved, amended, rejected or postponed.

    `note` is what else there is to say of it.
    """

    principal: str
    decided: str
    outcome: str
    by: str | None
    note: str | None


class Waiting(Placed):
    """A row of the balanslista: `kind` is recommendation, postponement or forwarding.

    `due` is as the minutes say it, `due_day` the day that it means. `purpose` of a forwarding is decision or
    information, where the item says so. `waiting_for` are the principals that have not decided, or the body
    that is to take it up.
    """

    kind: str
    since: str
    age_days: int
    text: str
    instance: str | None
    purpose: str | None
    due: str | None
    due_day: str | None
    late: bool
    dispatched: list[Dispatched]
    answered: list[Answered]
    waiting_for: list[str]
    ended: Ended | None


class Assigned(Placed):
    """A row of the register of assignments; `owner` names bodies by their ids, persons as the minutes do.

    `days_late` is 0 where it is not late, and null where no day is meant.
    """

    since: str
    text: str
    owner: list[str]
    due: str | None
    due_day: str | None
    days_late: int | None
    ended: Ended | None


class Succeeded(TypedDict):
    """A later decision, `by` a paragraph and its clause; `how` is replaced or ended."""

    how: str
    on: str
    by: str


class Chosen(TypedDict):
    """Somebody who is elected or appointed; without `name` one is awaited."""

    role: str
    name: str | None
    principal: str | None
    year: int | None


class Share(TypedDict):
    """What a side or a principal pays, in kronor."""

    payer: str
    amount: int


class Decided(Placed):
    """A row of the decision register: `kind` is a word of `model.decision.DecisionKind`, or null.

    `taken` is the day of a decision between meetings. `amount` is in kronor. `replaces` and `ends` are
    paragraphs, `succeeded` what replaces or ends it. `in_force` is false from then on, when all the years
    that it is for have passed, when what was assigned, postponed or forwarded has come to its end, and where
    it was for its own meeting only.
    """

    day: str
    kind: str | None
    text: str
    to: list[str]
    due: str | None
    until: str | None
    taken: str | None
    amount: int | None
    split: list[Share]
    years: list[int]
    until_further_notice: bool
    elected: list[Chosen]
    replaces: list[str]
    ends: list[str]
    succeeded: list[Succeeded]
    in_force: bool


class Stepped(Placed):
    """A step of a matter's life: `state` is a word of `timeline.steps.State`.

    `who` are bodies, principals or persons. `until` is when something is to be done or to come back,
    `purpose` what a body gets the matter for, `outcome` what a principal decided, `note` what else was
    recorded of an answer or a report.
    """

    day: str
    state: str
    text: str
    who: list[str]
    until: str | None
    purpose: str | None
    outcome: str | None
    note: str | None
