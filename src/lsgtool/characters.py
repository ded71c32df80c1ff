"""The characters that no file may hold, neither one that is read nor one that is made; and the unseen."""

import re
from typing import Final

# No reader sees them, and they part what is one word: marks of the direction of writing, joiners, fillers,
# tags, and the selectors of one form of a letter.
_INVISIBLE: Final = (
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200e\u200f\u2061-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0d\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# The selectors of a coloured or a plain form belong to what they follow: ❤️, 1️⃣.
_SELECTORS: Final = "[\ufe0e\ufe0f]"
_WITH_FORMS: Final = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_KEYS: Final = "#*0-9"

FORBIDDEN: Final = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but for tab and line end: Word cannot hold them
    "\u2028\u2029"  # line ends for some programs and not for others, so line numbers would differ
    "\u202a-\u202e\u2066-\u2069"  # reverse the direction of writing: the text would not be what it shows
    "\ud800-\udfff\ufeff\ufffe\uffff"  # no characters at all, or a byte order mark in the middle
    f"{_INVISIBLE}]"
    f"|(?<![{_WITH_FORMS}{_KEYS}]){_SELECTORS}|(?<=[{_KEYS}]){_SELECTORS}(?!\u20e3)"
)

# Signs that no reader sees: emphasis, escapes, and characters without width. A star with blanks on both
# sides begins an entry of a list, and what stands before and after it belongs to two entries.
UNSEEN: Final = re.compile(
    rf"[*_\\\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f{_INVISIBLE}](?:(?<![*_])|(?!\s)|(?<!\s.))"
)
