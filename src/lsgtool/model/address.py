"""Tells the address of a page or a video meeting from what only looks like one."""

import re

# As a browser or an invitation gives it: any other letter stands there as %C3%A5, a parenthesis as %28.
HTTPS = re.compile(
    r"""
    https://[A-Za-z0-9]+(?:[.-]+[A-Za-z0-9]+)*(?::[0-9]{1,5})?
    (?:/(?:[\w.~!$&'*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?
    (?:\?(?:[\w.~!$&'*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?
    (?:\#(?:[\w.~!$&'*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?
    """,
    re.VERBOSE | re.ASCII,
)


def is_https(text: str) -> bool:
    """Tell whether the text is a whole address to which nobody can listen in: `https://…`."""
    return HTTPS.fullmatch(text) is not None
