"""What `lsg verify` found out as JSON for other programs: one object for each meeting, with the same keys.

`meeting` is its name, or the path of a file with faults. `state` is `sealed`, `changed` (not as it was
approved or sealed, or it cannot be told) or `open`; `seal` may be null. `paragraphs` has the parts, the
head as `head`: the `state` of each (`settled`, `approved`, `open`, `changed`, `gone` or `new`), who
`approved` it as it is and when, the names of who is `missing`, and in `changes` what differs from what git
has in `commit`: `keys`, `path` with `line` and `column` (null for what is only printed, from bodies.yaml),
and the texts `before` and `after`, which may be null. `signatures` has the approvals that count: `by`, the
`role` (null for somebody who was not to adjust), `on`, the `paragraphs` and those of them that have other
words now, `outdated`, the `signature` (`valid`,
`unsigned`, `invalid` or `unchecked`), and the `reason`, or null. `faults` tells in words what else is
wrong, and `notes` what is good to know.
"""

from collections.abc import Iterable
from typing import Any

from lsgtool.masking import masked
from lsgtool.messages import Wording
from lsgtool.printers.json_text import json_text
from lsgtool.verify.page import keys_in_words
from lsgtool.verify.report import Change, Part, Report, Signed


def json_page(reports: Iterable[Report], words: Wording) -> str:
    """Return the reports in the order given."""
    return json_text([_meeting(one, words) for one in reports])


def _meeting(report: Report, words: Wording) -> dict[str, Any]:
    faults = [f"{one.path}:{one.place.line}:{one.place.column} {words(one.message)}" for one in report.faults]
    return {
        "meeting": report.name,
        "state": report.state.value,
        "seal": report.sealed[1] if report.sealed is not None else None,
        "paragraphs": [_part(part) for part in report.parts],
        "signatures": [_signed(one, words) for one in report.signed],
        "faults": [*faults, *map(words, report.wrong)],
        "notes": [*map(words, report.notes)],
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "paragraph": part.part,
        "state": part.state.value,
        "approved": [{"by": by, "on": day.isoformat()} for by, day in part.approved],
        "missing": [one.name or one.role.value for one in part.missing],
        "changes": [_change(change) for change in part.changes],
        "commit": part.commit,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "keys": keys_in_words(change.keys),
        "path": change.path,
        "line": change.place.line if change.place is not None else None,
        "column": change.place.column if change.place is not None else None,
        "before": _seen(change.before),
        "after": _seen(change.after),
    }


def _seen(text: str | None) -> str | None:
    """Return a text without the identity numbers in it, which are shown to nobody."""
    return masked(text) if text is not None else None


def _signed(one: Signed, words: Wording) -> dict[str, Any]:
    return {
        "by": one.by,
        "role": one.role.value if one.role is not None else None,
        "on": one.on.isoformat(),
        "paragraphs": list(one.parts),
        "outdated": list(one.outdated),
        "signature": one.mark.value,
        "reason": words(one.reason) if one.reason is not None else None,
    }
