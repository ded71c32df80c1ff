"""A fault or a finding: what is wrong, how bad it is, where it stands, and the way out."""

from dataclasses import dataclass
from enum import StrEnum

from lsgtool.location import START, TOP, Place, Spot
from lsgtool.messages import Message


class Severity(StrEnum):
    """How bad: an error stops rendering, a warning does not, information is only told."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True, order=True)
class Code:
    """A sort of fault: its code (`LSG101`), a name that states it, and its severity; sorted by the code."""

    code: str
    name: str
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in one file, at a place that is known (`place`) or still to be looked up (`spot`).

    `severity` is given where it is not that of the code; `citation` names what a rule rests on.
    """

    code: Code
    message: Message
    hint: Message | None = None
    spot: Spot = TOP
    place: Place | None = None
    severity: Severity | None = None
    citation: Message | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A fault with its file and place, ready to be shown; `path` is relative to the repository, with `/`."""

    path: str
    place: Place
    code: Code
    message: Message
    hint: Message | None
    severity: Severity
    citation: Message | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order by file, place, code and text, whatever order the faults were found in."""
        return (self.path, *self.place, self.code.code, repr(self.message))


def stamp(fault: Fault, path: str, place: Place | None = None) -> Diagnostic:
    """Return the fault as a diagnostic in the file `path`, at `place` or where the fault itself says."""
    return Diagnostic(
        path,
        place or fault.place or START,
        fault.code,
        fault.message,
        fault.hint,
        fault.severity or fault.code.severity,
        fault.citation,
    )
