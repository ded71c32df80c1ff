"""Cuts off what is too long to be shown in a message."""

LONGEST = 80


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return as much of `text` as a message can show."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
