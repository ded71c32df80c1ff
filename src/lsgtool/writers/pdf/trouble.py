"""What the typesetter cannot set, said so that a secretary can mend it."""

import re

from lsgtool.errors import UserError
from lsgtool.messages import msg

UNKNOWN = re.compile(r"the text `\"(?P<text>.*)\"` could not be displayed")


def trouble(reason: str) -> UserError:
    """Return the error for what the typesetter gives as its reason."""
    if found := UNKNOWN.search(reason):
        return UserError(
            msg("no PDF is made: no font has the characters `{text}`", text=found["text"]),
            msg("write in letters what they say, or put a font that has them into templates/fonts/"),
        )
    return UserError(
        msg("no PDF is made: {reason}", reason=reason.strip()),
        msg("see whether a font in templates/fonts/ or the logo in templates/word.docx is damaged"),
    )


def missing() -> UserError:
    """Return the error of an installation without the typesetter."""
    return UserError(
        msg("the typesetter that makes PDF is not installed"),
        msg('install it: pip install "lsgtool[pdf]"'),
    )
