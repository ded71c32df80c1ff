"""The characters that no file may hold, neither one that is read nor one that is made."""

import re
from typing import Final

FORBIDDEN: Final = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but for tab and line end: Word cannot hold them
    "\u2028\u2029"  # line ends for some programs and not for others, so line numbers would differ
    "\u202a-\u202e\u2066-\u2069"  # reverse the direction of writing: the text would not be what it shows
    "\ud800-\udfff\ufeff\ufffe\uffff"  # no characters at all, or a byte order mark in the middle
    "]"
)
