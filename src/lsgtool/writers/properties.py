"""What is said about a paper outside its text: in its properties, its headers and its footers."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGE = "sv-SE"

PLACEHOLDERS = ("organisation", "body", "document", "date", "state", "seal")


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says about itself; `date` is in words, as headers show it.

    `made` is the day that stands as created and modified: the paper's own, never the day of writing. `state`
    is what headers say of a paper that may not be used as it is, and `seal` what footers say of one that is
    sealed; of most papers they are empty.
    """

    title: str
    subject: str
    organisation: str
    body: str
    document: str
    date: str
    made: dt.date
    state: str = ""
    seal: str = ""

    def placeholders(self) -> Mapping[str, str]:
        """Return what `{organisation}` and the other placeholders stand for."""
        return {name: getattr(self, name) for name in PLACEHOLDERS}
