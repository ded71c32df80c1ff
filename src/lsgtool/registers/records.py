"""Brings the rows of the registers into their shape for programs and spreadsheets."""

from datetime import date

from lsgtool.masking import masked
from lsgtool.registers import assignments, balanslista, decisions
from lsgtool.registers.shape import (
    Answered,
    Assigned,
    Chosen,
    Decided,
    Dispatched,
    Ended,
    Placed,
    Share,
    Stepped,
    Succeeded,
    Waiting,
)
from lsgtool.timeline.commitments import Ending, Forwarding, Origin, Recommendation
from lsgtool.timeline.steps import State, Step


def waiting(row: balanslista.Row) -> Waiting:
    """Return a row of the balanslista."""
    made = row.commitment
    recommended = made if isinstance(made, Recommendation) else None
    return {
        **_placed(made.origin),
        "kind": made.kind.value,
        "since": str(made.since),
        "age_days": row.age,
        "text": masked(made.text),
        "instance": recommended.instance if recommended is not None else None,
        "purpose": made.purpose if isinstance(made, Forwarding) else None,
        "due": made.due.words if made.due is not None else None,
        "due_day": _day(made.due_day),
        "late": row.late,
        "dispatched": _dispatched(recommended) if recommended is not None else [],
        "answered": _answered(recommended) if recommended is not None else [],
        "waiting_for": list(row.waits_for),
        "ended": _ended(made.ending),
    }


def assigned(row: assignments.Row) -> Assigned:
    """Return a row of the register of assignments."""
    made = row.assignment
    return {
        **_placed(made.origin),
        "since": str(made.since),
        "text": masked(made.text),
        "owner": list(made.owners),
        "due": made.due.words if made.due is not None else None,
        "due_day": _day(made.due_day),
        "days_late": row.days_late,
        "ended": _ended(made.ending),
    }


def decided(row: decisions.Row) -> Decided:
    """Return a row of the decision register."""
    decision = row.decision
    money = decision.money
    split = money.split if money is not None else {}
    return {
        **_placed(row.origin),
        "day": str(row.origin.meeting.day),
        "kind": decision.kind.value if decision.kind is not None else None,
        "text": masked(decision.text),
        "to": list(decision.to),
        "due": decision.due.words if decision.due is not None else None,
        "until": decision.until.words if decision.until is not None else None,
        "taken": _day(decision.taken),
        "amount": money.amount if money is not None else None,
        "split": [Share(payer=payer, amount=amount) for payer, amount in split.items()],
        "years": list(money.years) if money is not None else [],
        "until_further_notice": money is not None and money.until_further_notice,
        "elected": [
            Chosen(role=one.role, name=one.name, principal=one.principal, year=one.year)
            for one in decision.elected
        ],
        "replaces": list(map(str, decision.replaces)),
        "ends": list(map(str, decision.ends)),
        "succeeded": [
            Succeeded(how=one.how.value, on=str(one.by.meeting.day), by=str(one.by.address or one.by.meeting))
            for one in row.successions
        ],
        "in_force": row.holds,
    }


def stepped(step: Step) -> Stepped:
    """Return a step of a matter's life."""
    answers, forwards = step.state is State.DECIDED, step.state is State.FORWARDED
    return {
        **_placed(step.origin),
        "day": str(step.day),
        "state": step.state.value,
        "text": masked(step.text),
        "who": list(step.who),
        "until": step.until if not answers and not forwards else None,
        "purpose": step.until if forwards else None,
        "outcome": step.until if answers else None,
        "note": _note(step.note),
    }


def _placed(origin: Origin) -> Placed:
    return {
        "matter": origin.matters[0] if origin.matters else None,
        "other_matters": list(origin.matters[1:]),
        "title": masked(origin.title),
        "body": origin.meeting.body,
        "meeting": str(origin.meeting),
        "paragraph": origin.paragraph if origin.number is not None else None,
        "clause": origin.clause,
    }


def _dispatched(made: Recommendation) -> list[Dispatched]:
    return [Dispatched(on=str(sent.day), to=list(sent.to)) for sent in made.sent]


def _answered(made: Recommendation) -> list[Answered]:
    return [
        Answered(
            principal=one.principal,
            decided=str(one.day),
            outcome=one.outcome.value,
            by=one.by,
            note=_note(one.note),
        )
        for one in made.answers
    ]


def _ended(ending: Ending | None) -> Ended | None:
    if ending is None:
        return None
    at = ending.at.paragraph if ending.at is not None else None
    return {
        "how": ending.how.value,
        "on": str(ending.day),
        "at": at,
        "by": ending.by,
        "note": _note(ending.note),
    }


def _note(note: str | None) -> str | None:
    return masked(note) if note is not None else None


def _day(day: date | None) -> str | None:
    return str(day) if day is not None else None
