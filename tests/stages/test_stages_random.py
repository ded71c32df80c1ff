"""Any steps in any order, with changes by hand in between: the log is never rewritten, and always legal."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.helpers.staged import (
    ADJUSTER,
    CHAIR,
    PATH,
    SECRETARY,
    approved,
    called,
    cancelled,
    held,
    meeting_of,
    reopened,
    text_of,
    write,
)

from lsgtool.adjustment.ledger import read_log
from lsgtool.characters import FORBIDDEN
from lsgtool.errors import UserError
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Status
from lsgtool.source.read import read
from lsgtool.stages.change import Taken
from lsgtool.stages.standing import adjustment_of
from lsgtool.workspace.workspace import Workspace

DAYS = st.integers(0, 20).map(lambda more: date(2024, 9, 12) + timedelta(days=more))
PERSONS = st.sampled_from([CHAIR, CHAIR, ADJUSTER, ADJUSTER, SECRETARY])
PARAGRAPHS = st.sampled_from([(), (), (), ("1",), ("3", "2"), ("9",)])
REASONS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), max_size=30).filter(
    lambda text: FORBIDDEN.search(text) is None
)
WORDINGS = ("Den 15 november.", "Den 22 november.")
ASKED = (CHAIR, ADJUSTER)


class Life(RuleBasedStateMachine):
    """A meeting that anything happens to."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.root = write(Path(self._folder.name))
        self.day = date(2024, 9, 12)
        self.comments: list[str] = []

    def teardown(self) -> None:
        self._folder.cleanup()

    def take(self, step: Callable[[], Taken]) -> bool:
        """Take a step; return whether it was, and assert that nothing has changed where it was not."""
        before, log = (self.root / PATH).read_bytes(), meeting_of(self.root).log
        try:
            taken = not step().faults
        except UserError:
            taken = False
        after = meeting_of(self.root)
        if not taken:
            assert (self.root / PATH).read_bytes() == before
        else:
            assert after.log[: len(log)] == log
            assert 1 <= len(after.log) - len(log) <= 2
            self.day = after.log[-1].day
        return taken

    def call(self, day: date) -> None:
        self.take(lambda: called(self.root, min(day, date(2024, 9, 20))))

    def hold(self, day: date) -> None:
        self.take(lambda: held(self.root, max(day, date(2024, 9, 20))))

    def cancel(self, day: date, reason: str) -> None:
        self.take(lambda: cancelled(self.root, day, reason or None))

    def reopen(self, day: date, reason: str) -> None:
        if self.take(lambda: reopened(self.root, reason, day)):
            assert meeting_of(self.root).log[-1].reason == reason.strip(" ")

    def adjust(self, day: date, by: str, paragraphs: tuple[str, ...]) -> None:
        if self.take(lambda: approved(self.root, by, day, paragraphs)):
            # It is sealed at once when all have approved all that stands there now, and never before.
            meeting = meeting_of(self.root)
            assert (meeting.status is Status.ADJUSTED) == self.all_have_approved()
            assert (meeting.log[-1].kind is StepKind.ADJUSTED) == self.all_have_approved()

    @rule(steps=st.integers(1, 3), day=DAYS)
    def go_on(self, steps: int, day: date) -> None:
        """Take the next steps of a meeting whose people do what they should; reopen it after the last."""
        for _ in range(steps):
            on = max(day, self.day)
            meeting = meeting_of(self.root)
            if meeting.status is Status.PLANNED:
                self.call(on)
            elif meeting.status is Status.CALLED:
                self.hold(on)
            elif meeting.status is Status.HELD:
                self.adjust(on, ADJUSTER if meeting.log[-1].by == CHAIR else CHAIR, ())
            else:
                self.reopen(on, "Fel")

    @rule(day=DAYS, by=PERSONS, paragraphs=PARAGRAPHS, reason=REASONS, which=st.integers(0, 4))
    def take_any_step(self, day: date, by: str, paragraphs: tuple[str, ...], reason: str, which: int) -> None:
        steps: list[Callable[[], None]] = [
            lambda: self.call(day),
            lambda: self.hold(day),
            lambda: self.adjust(day, by, paragraphs),
            lambda: self.reopen(day, reason),
            lambda: self.cancel(day, reason),
        ]
        steps[which]()

    def all_have_approved(self) -> bool:
        """Tell so by the log alone, from its last reopening on."""
        digests = adjustment_of(Workspace(self.root), PATH, text_of(self.root).removeprefix("\ufeff")).digests
        log = meeting_of(self.root).log
        opened = max((at for at, step in enumerate(log) if step.kind is StepKind.REOPENED), default=-1)
        given = {(step.by, *one) for step in log[opened + 1 :] for one in step.digests.items()}
        return {(name, *one) for name in ASKED for one in digests.items()} <= given

    @rule(line=st.integers(0, 60))
    def write_a_comment(self, line: int) -> None:
        comment = f"# Anteckning {len(self.comments)}."
        lines = text_of(self.root).splitlines(keepends=True)
        end = "\r\n" if "\r\n" in lines[0] else "\n"
        at = max(1, min(line, len(lines)))
        if lines[at - 1].endswith("\n"):
            changed = "".join((*lines[:at], comment + end, *lines[at:]))
            if read(changed.encode()).data == read(text_of(self.root).encode()).data:
                self.comments.append(comment)
                write(self.root, {PATH: changed})

    @rule()
    def change_a_sentence(self) -> None:
        old, new = WORDINGS if WORDINGS[0] in text_of(self.root) else reversed(WORDINGS)
        write(self.root, {PATH: text_of(self.root).replace(old, new)})

    @rule()
    def save_it_on_windows_or_not(self) -> None:
        text = text_of(self.root)
        plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
        write(self.root, {PATH: plain if "\r\n" in text else "\ufeff" + plain.replace("\n", "\r\n")})

    @rule()
    def leave_out_the_last_line_end(self) -> None:
        write(self.root, {PATH: text_of(self.root).rstrip("\r\n")})

    @invariant()
    def it_is_as_its_log_says(self) -> None:
        meeting = meeting_of(self.root)
        ledger = read_log(meeting.log)
        assert ledger.missteps == ()
        assert meeting.status is (ledger.state or Status.PLANNED)
        assert (ledger.sealed is not None) == (meeting.status is Status.ADJUSTED)

    @invariant()
    def no_comment_is_lost(self) -> None:
        text = text_of(self.root)
        assert [comment for comment in self.comments if comment not in text] == []
        assert "# The first one." in text
        assert "# in Umeå" in text

    @invariant()
    def its_lines_end_alike(self) -> None:
        text = text_of(self.root)
        assert text.count("\r\n") in (0, text.count("\n"))


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=25, stateful_step_count=16)
