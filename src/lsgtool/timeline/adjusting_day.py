"""The last day to adjust the minutes of a meeting, where the rule of its body sets a time."""

from datetime import date, timedelta

from lsgtool.model.provisions import MinutesRule


def adjusting_day(rule: MinutesRule, held: date) -> date | None:
    """Return the last day to adjust the minutes of a meeting on the day `held`; None where none is set."""
    days = rule.adjusted_within_days
    return held + timedelta(days=days) if days is not None and rule.adjusted_by else None
