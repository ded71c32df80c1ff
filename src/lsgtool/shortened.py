"""Cuts off what is too long to be shown in a message."""

LONGEST = 80


def shortened(text: str) -> str:
    """Return as much of `text` as a message can show."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
