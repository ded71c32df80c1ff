"""The verdict on a repository: what was found, what was judged, and what could not be."""

from dataclasses import dataclass

from lsgtool.diagnostic import Code, Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that was not asked about the file `path`, because the file `because` has faults."""

    path: str
    because: str
    code: Code

    @property
    def sort_key(self) -> tuple[str, str, str]:
        """Order by file, reason and code."""
        return (self.path, self.because, self.code.code)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found, in the order of files and lines; how much was judged.

    `files` are all that were judged: meetings, follow-up files, and bodies.yaml if it was among them.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: int
    meetings: int
    rules: int
    follow_ups: int = 0
    skipped: tuple[Skipped, ...] = ()
    without_bodies: bool = False

    def count(self, severity: Severity) -> int:
        """Return how many findings are of a severity."""
        return sum(found.severity is severity for found in self.diagnostics)

    @property
    def bodies(self) -> bool:
        """Whether bodies.yaml is among the files that were judged."""
        return self.files > self.meetings + self.follow_ups
