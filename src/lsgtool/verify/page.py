"""What `lsg verify` found out as lines of text for people."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from lsgtool.adjustment.asked import ROLES
from lsgtool.adjustment.statement import short_form
from lsgtool.adjustment.worth import Mark
from lsgtool.location import Keys
from lsgtool.masking import masked
from lsgtool.messages import Message, Wording, counted, msg, printable
from lsgtool.printers.lines import Paint, Tone, kept_whole, wrapped
from lsgtool.verify.places import place_in_words
from lsgtool.verify.report import Change, PartState, Report, Signed, State
from lsgtool.verify.words import parts_in_words
from lsgtool.word_difference import shown, word_difference

BULLET, INDENT = "  - ", "      "


def page(report: Report, words: Wording, paint: Paint) -> Iterator[str]:
    """Yield the lines about one meeting: how it stands, what differs, what is wrong, and who has approved."""
    yield from _lines(_standing(report), words, paint, Tone.HEADING if report.fine else Tone.LATE, mark="")
    yield from _parts(report, words, paint)
    for one in report.wrong:
        yield from _lines(one, words, paint, Tone.LATE)
    for one in report.notes:
        yield from _lines(one, words, paint, Tone.PLAIN)
    for signed in report.signed:
        sound = signed.mark in {Mark.VALID, Mark.UNSIGNED} and signed.role is not None
        yield from _lines(_signed(signed, report.sign), words, paint, Tone.PLAIN if sound else Tone.LATE)


def summary(reports: Sequence[Report]) -> Message:
    """Return the closing line: how many meetings were verified, and how they stand."""
    unsealed = sum(report.unsealed for report in reports)
    count = {state: sum(report.state is state for report in reports) for state in State}
    told = msg(
        "verified {meetings}: {sealed} sealed, {changed} changed, {open} open",
        meetings=counted("{count} meeting", "{count} meetings", len(reports)),
        sealed=count[State.SEALED],
        changed=count[State.CHANGED],
        open=count[State.OPEN] - unsealed,
    )
    if unsealed:
        return msg("{counts}, {unsealed} adjusted without a seal", counts=told, unsealed=unsealed)
    return told


def keys_in_words(keys: Keys) -> str:
    """Return the way to a value as people write it: `items[4].text`."""
    way = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)
    return way.removeprefix(".")


def _standing(report: Report) -> Message:
    meeting = report.name
    if report.faults:
        return msg("{meeting}: it cannot be told, for the file has faults", meeting=meeting)
    if report.sealed is not None:
        day, seal = report.sealed
        if report.state is State.SEALED:
            return msg(
                "{meeting}: sealed on {day} and unchanged, {seal}",
                meeting=meeting,
                day=day,
                seal=short_form(seal),
            )
        return msg("{meeting}: CHANGED since it was sealed on {day}", meeting=meeting, day=day)
    if report.state is State.CHANGED:
        return (
            msg("{meeting}: CHANGED since it was approved", meeting=meeting)
            if report.parts
            else msg("{meeting}: NOT VERIFIED", meeting=meeting)
        )
    return _open(report)


def _open(report: Report) -> Message:
    meeting = report.name
    if report.for_nobody:
        return msg("{meeting}: open, for bodies.yaml names nobody who adjusts its minutes", meeting=meeting)
    return msg("{meeting}: open, not adjusted", meeting=meeting)


def _parts(report: Report, words: Wording, paint: Paint) -> Iterator[str]:
    """Yield the lines about parts that are not as they were approved; what differs alike is told once."""
    told = [part for part in report.parts if part.state in _SAID]
    for (state, changes, commit), group in groupby(
        told, lambda part: (part.state, part.changes, part.commit)
    ):
        alike = [part.part for part in group]
        told_of = parts_in_words(alike, report.sign)
        yield from _lines(_said(state, told_of, commit), words, paint, Tone.LATE)
        for change in changes:
            place = words(place_in_words(change.keys, alike[0], report.sign))
            yield from _change(change, place, paint)


_SAID = frozenset({PartState.CHANGED, PartState.GONE, PartState.NEW})


def _said(state: PartState, parts: Message, commit: str | None) -> Message:
    if state is PartState.NEW:
        return msg("new, and approved by nobody: {parts}", parts=parts)
    if state is PartState.GONE:
        told = msg("approved, and gone: {parts}", parts=parts)
    else:
        told = msg("not as it was approved: {parts}", parts=parts)
    return msg("{told} (git {commit})", told=told, commit=commit[:10]) if commit is not None else told


def _change(change: Change, place: str, paint: Paint) -> Iterator[str]:
    at = f":{change.place.line}:{change.place.column}" if change.place is not None else ""
    file = paint(f"{printable(change.path)}{at}", Tone.HEADING)
    yield f"{INDENT}{file} {place}"
    text = shown(word_difference(change.before or "", change.after or ""))
    yield from wrapped(masked(text), mark=f"{INDENT}  ")


def _signed(one: Signed, sign: str) -> Message:
    who = (
        msg("{name}, {role}", name=one.by, role=ROLES[one.role])
        if one.role is not None
        else msg("{name}, who was not to adjust", name=one.by)
    )
    told = _approved(one, who, sign)
    if one.mark is Mark.UNSIGNED:
        return msg("{told}: unsigned", told=told)
    if one.mark is Mark.VALID:
        return msg("{told}: signed", told=told)
    reason = one.reason or ""
    if one.mark is Mark.INVALID:
        return msg("{told}: THE SIGNATURE DOES NOT COUNT, {reason}", told=told, reason=reason)
    return msg("{told}: the signature cannot be checked, {reason}", told=told, reason=reason)


def _approved(one: Signed, who: Message, sign: str) -> Message:
    """Return what somebody has approved, and what of that has other words now."""
    held = [part for part in one.parts if part not in one.outdated]
    outdated = parts_in_words(one.outdated, sign)
    if not held:
        return msg(
            "{who}, approved an earlier wording of {parts} on {day}", who=who, parts=outdated, day=one.on
        )
    parts = parts_in_words(held, sign)
    if one.outdated:
        return msg(
            "{who}, approved {parts} on {day}, and {outdated} in an earlier wording",
            who=who,
            parts=parts,
            day=one.on,
            outdated=outdated,
        )
    return msg("{who}, approved {parts} on {day}", who=who, parts=parts, day=one.on)


def _lines(message: Message, words: Wording, paint: Paint, tone: Tone, mark: str = BULLET) -> Iterator[str]:
    for line in wrapped(kept_whole(words(message)), mark=mark):
        indent = len(line) - len(line.lstrip(" -"))
        yield line[:indent] + paint(line[indent:], tone)
