"""Data as JSON that any program can read, also where the name of a file is no text."""

import json
import re
from typing import Final

_NO_TEXT: Final = re.compile("[\ud800-\udfff]")
"""What Python puts in place of bytes that are no UTF-8; written as JSON it is half a character."""


def json_text(data: object) -> str:
    """Return data in lines, the last one ended too; what is no text stands there as U+FFFD."""
    return _NO_TEXT.sub("\ufffd", json.dumps(data, ensure_ascii=False, indent=2)) + "\n"
