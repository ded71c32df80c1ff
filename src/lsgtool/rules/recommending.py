"""What is recommended to the principals reaches them, and each of them decides on it."""

from collections.abc import Sequence
from datetime import date, timedelta

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.provisions import FollowUpTimes
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.committed import made, overdue, recorded, still_open, still_open_at
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.whom import SHOWN, few
from lsgtool.timeline.commitments import Recommendation


@rule(codes.NOT_DISPATCHED, procedure("follow_up"), looks_ahead=True, among=still_open_at(Recommendation))
def recommendation_not_dispatched(case: Case) -> Findings:
    """A recommendation has not gone out to all its principals, though the time for that has passed.

    Nobody decides on what never came. The body's `follow_up` in bodies.yaml gives the number of calendar
    days, `dispatched_within_days`, as in force on the day of the meeting. What went out stands under
    `dispatches` in the follow-up file beside the minutes. A principal that has answered has got it. What
    was settled, replaced or ended since need not go out any more, and what went out late has gone out.

    Bad, where it goes out within 14 days and nothing is recorded::

        - kind: recommend
          text: att rekommendera huvudmännen att ingå avtalet

    Good, in meetings/ledning/2024-09-20.follow-up.yaml::

        dispatches:
          - {paragraph: 1, dispatched: 2024-10-04}
    """
    times = _times(case)
    if times is None or times.dispatched_within_days is None:
        return
    last = case.meeting.date + timedelta(days=times.dispatched_within_days)
    for one in recorded(case, Recommendation, made(case, Recommendation)) if last < case.on else ():
        answered = {answer.principal for answer in one.answers}
        missing = [name for name in one.unsent if name not in answered]
        if missing and still_open(case, one):
            yield Finding(
                _not_gone(case, one, last, missing),
                msg(
                    "`lsg expedite {meeting}` makes the letters; "
                    "once they have gone out, `lsg report` writes that into {file}",
                    meeting=str(case.meeting.ref),
                    file=_file(case),
                ),
                Spot(one.origin.keys),
                times,
            )


@rule(codes.NOT_ANSWERED, procedure("follow_up"), looks_ahead=True, among=still_open_at(Recommendation))
def recommendation_not_answered(case: Case) -> Findings:
    """Principals have not decided on a recommendation, though the time for that has passed.

    A recommendation is followed until each principal has decided. The day is its own `due`, or so many
    calendar days after the meeting as `answered_within_days` says in the body's `follow_up` in bodies.yaml;
    where `due` is in words, nobody can tell. What they decided stands under `responses` in the follow-up
    file beside the minutes. What a principal has postponed it has not decided. What was settled, replaced
    or ended since waits for nobody.

    Bad, where Söderby has not decided either::

        - {paragraph: 1, principal: norrby, decided: 2024-10-22, outcome: postponed}

    Good::

        - {paragraph: 1, principal: norrby, decided: 2024-10-22, outcome: rejected}
    """
    times = _times(case)
    for one, since in overdue(case, Recommendation) if times is not None else ():
        yield Finding(
            _still_waits(case, one, since),
            msg(
                "`lsg report` writes what they decide into {file}; if nothing more will come, "
                "write `settled: true` at the item of a later meeting that has the matter",
                file=_file(case),
            ),
            Spot(one.origin.keys),
            times,
        )


def _not_gone(case: Case, one: Recommendation, last: date, missing: Sequence[str]) -> Message:
    if len(missing) == len(one.principals) > SHOWN:
        return msg(
            "the recommendation in {paragraph} was to go out by {date}, "
            "and has gone to none of its {count} principals",
            paragraph=one.origin.paragraph,
            date=last,
            count=len(missing),
        )
    return msg(
        "the recommendation in {paragraph} was to go out by {date}, and has not gone to {whom}",
        paragraph=one.origin.paragraph,
        date=last,
        whom=few(case, missing),
    )


def _still_waits(case: Case, one: Recommendation, since: date) -> Message:
    if len(one.waiting) == len(one.principals) > SHOWN:
        return msg(
            "the recommendation in {paragraph} was to be answered by {date}, "
            "and none of its {count} principals has decided",
            paragraph=one.origin.paragraph,
            date=since,
            count=len(one.waiting),
        )
    return msg(
        "the recommendation in {paragraph} was to be answered by {date}, and still waits for {whom}",
        paragraph=one.origin.paragraph,
        date=since,
        whom=few(case, one.waiting),
    )


def _times(case: Case) -> FollowUpTimes | None:
    return case.then.follow_up if case.then is not None else None


def _file(case: Case) -> str:
    return case.meeting.ref.follow_up_path
