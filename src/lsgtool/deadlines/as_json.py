"""The rows as JSON for other programs: one list of objects, which always have the same keys."""

import json
from collections.abc import Iterable

from lsgtool.deadlines.row import Row
from lsgtool.messages import Wording


def as_json(rows: Iterable[Row], words: Wording) -> str:
    """Return the rows in the order given.

    `kind` and `unit` (`working-days`, `calendar-days`) are the same in every language. `due`, `days_left` and
    `unit` are null for what waits without a last day; `meeting` and `basis` may be null too.
    """
    return json.dumps([_object(row, words) for row in rows], ensure_ascii=False, indent=2)


def _object(row: Row, words: Wording) -> dict[str, str | int | bool | list[str] | None]:
    due = row.due
    return {
        "due": due.day.isoformat() if due is not None else None,
        "days_left": due.days_left if due is not None else None,
        "unit": due.unit.value if due is not None else None,
        "late": row.late,
        "body": row.body,
        "kind": row.kind.value,
        "what": words(row.what),
        "meeting": str(row.meeting) if row.meeting is not None else None,
        "basis": row.basis,
        "details": [words(detail) for detail in row.details],
    }
