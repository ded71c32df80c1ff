"""Which language the reader has: Swedish where `LSG_LANG` or the locale says so, English elsewhere."""

import gettext
import os
from collections.abc import Mapping
from pathlib import Path

from lsgtool.messages import wording

DOMAIN = "lsgtool"
CATALOGUES = Path(__file__).parent.parent / "locale"
SWEDISH, ENGLISH = "sv", "en"
_ASKED = ("LSG_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def language(environment: Mapping[str, str], system_locale: str | None) -> str:
    """Return `sv` or `en`: the first variable that is set decides, then the system's own locale."""
    chosen = next((environment[name] for name in _ASKED if environment.get(name)), system_locale or "")
    return SWEDISH if chosen.casefold().startswith(("sv", "swedish")) else ENGLISH


def _system_locale() -> str | None:
    """Return the locale of a system that sets no variables, as Windows does."""
    if os.name != "nt":
        return None
    import locale

    return locale.getlocale()[0]


LANGUAGE = language(os.environ, _system_locale())
TRANSLATIONS = gettext.translation(DOMAIN, CATALOGUES, [LANGUAGE], fallback=True)
words = wording(TRANSLATIONS)
"""Puts a message into the reader's language."""


# typer asks gettext itself for the few words of its own; this is where it finds them.
os.environ["LANGUAGE"] = LANGUAGE
gettext.bindtextdomain(DOMAIN, CATALOGUES)
gettext.textdomain(DOMAIN)


def _(text: str) -> str:
    """Return a text of the help in the reader's language; Babel collects it."""
    return TRANSLATIONS.gettext(text)


TYPERS_WORDS = (_("Options"), _("Arguments"), _("default: {default}"), _("required"))
