"""The closing lines of `lsg check`, which are the record that it was made: what was judged, and what not."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from lsgtool.check.verdict import Verdict
from lsgtool.diagnostic import Severity
from lsgtool.messages import Message, counted, msg


def closing(verdict: Verdict, on: date) -> Iterator[Message]:
    """Yield what could not be judged, by the file that is the reason, and what was judged and found."""
    if verdict.without_bodies and verdict.meetings + verdict.follow_ups:
        yield msg("bodies.yaml has faults, so the meetings were not held against it")
    for path, count in sorted(Counter(one.because for one in verdict.skipped).items()):
        yield counted(
            "{path} has faults, so {count} judgement was left out",
            "{path} has faults, so {count} judgements were left out",
            count,
            path=path,
        )
    yield msg("judged on {day}: {files}", day=on, files=_files(verdict))
    rules = counted("{count} rule", "{count} rules", verdict.rules)
    yield msg("found by {rules}: {found}", rules=rules, found=_found(verdict))


def _files(verdict: Verdict) -> Message:
    meetings = counted("{count} meeting", "{count} meetings", verdict.meetings)
    if not verdict.follow_ups:
        return msg("bodies.yaml and {meetings}", meetings=meetings) if verdict.bodies else meetings
    follow_ups = counted("{count} follow-up file", "{count} follow-up files", verdict.follow_ups)
    if verdict.bodies:
        return msg("bodies.yaml, {one} and {other}", one=meetings, other=follow_ups)
    return msg("{first} and {last}", first=meetings, last=follow_ups) if verdict.meetings else follow_ups


def _found(verdict: Verdict) -> Message:
    errors = counted("{count} error", "{count} errors", verdict.count(Severity.ERROR))
    warnings = counted("{count} warning", "{count} warnings", verdict.count(Severity.WARNING))
    told = verdict.count(Severity.INFORMATION)
    if not told:
        return msg("{errors}, {warnings}", errors=errors, warnings=warnings)
    return msg("{errors}, {warnings}, {count} for information", errors=errors, warnings=warnings, count=told)
