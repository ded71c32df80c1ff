"""What the signature of an approval is worth, once it was held against the keys that count."""

from enum import StrEnum


class Mark(StrEnum):
    """What a signature is worth; an approval without one is unsigned."""

    VALID = "valid"
    UNSIGNED = "unsigned"
    INVALID = "invalid"
    UNCHECKED = "unchecked"
