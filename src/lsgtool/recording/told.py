"""What somebody reports on the command line, and whether it goes together."""

from dataclasses import dataclass
from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import Wording, msg
from lsgtool.model.follow_up import Outcome
from lsgtool.recording.option_text import check_text
from lsgtool.registers.words import OUTCOMES, both, meant

TAKES = {
    "--decided": ("--outcome", "--principal", "--by", "--note"),
    "--done": ("--assignment", "--by", "--note"),
    "--dispatched": ("--principal", "--note"),
}
"""What else can be said of each event."""


@dataclass(frozen=True, slots=True)
class Told:
    """The words of the command line: the paragraph, on which day what happened, and the rest of it."""

    place: str
    decided: date | None = None
    done: date | None = None
    dispatched: date | None = None
    outcome: str | None = None
    principals: tuple[str, ...] = ()
    assignment: str | None = None
    by: str | None = None
    note: str | None = None


def check(told: Told) -> None:
    """Raise UserError where not just one event is told, or something does not go with it."""
    days = {"--decided": told.decided, "--done": told.done, "--dispatched": told.dispatched}
    events = [option for option, day in days.items() if day is not None]
    if len(events) != 1:
        raise UserError(
            msg("say what happened, and only one thing: --decided, --done or --dispatched with its day"),
            msg("a principal has decided, an assignment is done, or a recommendation was sent"),
        )
    event, options = events[0], TAKES[events[0]]
    others = {
        "--outcome": told.outcome,
        "--principal": told.principals or None,
        "--assignment": told.assignment,
        "--by": told.by,
        "--note": told.note,
    }
    for option, value in others.items():
        if value is not None and option not in options:
            raise UserError(
                msg("{option} does not go with {event}", option=option, event=event),
                msg("{event} takes {options}", event=event, options=", ".join(options)),
            )
    check_text("--by", told.by)
    check_text("--note", told.note)


def outcome_of(told: Told, words: Wording) -> Outcome:
    """Return what was decided, by the files' word or the reader's own; raise UserError for any other."""
    if told.outcome is None:
        raise UserError(
            msg("--decided needs --outcome, what was decided"),
            msg("known here: {words}", words=both(OUTCOMES, words)),
        )
    outcome = meant(told.outcome, OUTCOMES, words)
    if outcome is None:
        raise UserError(
            msg("`{text}` is not an outcome", text=told.outcome),
            msg("known here: {words}", words=both(OUTCOMES, words)),
        )
    return outcome
