"""Decimals as the reader writes them: 4.5 in English, 4,5 in Swedish."""

from lsgtool.messages import Message, msg


def decimal(number: str) -> str | Message:
    """Return a number, written as Python does, for a field of a message."""
    whole, _, rest = number.partition(".")
    return msg("{whole}.{rest}", whole=whole, rest=rest) if rest else whole
