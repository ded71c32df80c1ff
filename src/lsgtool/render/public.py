"""The public form of papers: made of the public form of a meeting, named so, and looked through at last."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lsgtool.diagnostic import Diagnostic, Fault, stamp
from lsgtool.messages import Message, msg
from lsgtool.names import comparable
from lsgtool.papers.state_view import State
from lsgtool.publishing.permission import require_public
from lsgtool.publishing.printed_numbers import Seen, fault, numbers_in, written_in, written_in_text
from lsgtool.publishing.public_form import public_form
from lsgtool.publishing.restricted import restricted_titles
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.workspace import Workspace

FILE_NAME: Final = "offentlig"
TITLE: Final = "offentlig version"
TEMPLATES: Final = "templates"
LOOK: Final = "word.docx"
TELLING: Final = 2
"""A title of fewer words, such as *Budget*, stands in other texts too and tells nothing of what is hidden."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A public paper about to be made: its Markdown, and the words that the Word look puts in headers."""

    draft: Draft
    markdown: str
    in_headers: tuple[str, ...]


def in_public(proof: Proof) -> Proof:
    """Return the proof of the public form of a meeting; its adjustment stays that of the file."""
    form = public_form(proof.meeting, proof.body)
    left_out = tuple(detail.value for detail in form.left_out)
    return replace(proof, meeting=form.meeting, written=proof.meeting, left_out=left_out)


def named_public(draft: Draft, proof: Proof, state: State) -> Draft:
    """Return a paper of minutes in this state: as it is, or as the public form that the proof is of.

    Raises UserError where they may not be published.
    """
    if proof.left_out is None:
        return draft
    require_public(proof.meeting, proof.body, state)
    cover = replace(draft.cover, title=f"{draft.cover.title}, {TITLE}")
    return replace(draft, name=f"{draft.name}-{FILE_NAME}", cover=cover)


def notes_on_titles(proof: Proof, markdown: str) -> tuple[Message, ...]:
    """Return whether a public paper still names something that is left out, by the title that it had."""
    if proof.written is None:
        return ()
    said = comparable(markdown)
    titles = (title for title in restricted_titles(proof.written) if len(title.split()) >= TELLING)
    if not any(title in said for title in titles):
        return ()
    return (
        msg(
            "the public form of {meeting} still has the title of something that is left out: look for it in"
            " the other texts and decisions",
            meeting=str(proof.meeting.ref),
        ),
    )


def faults_of(shown: Shown, proof: Proof, path: str, workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Return where a public paper shows what looks like a personal identity number.

    `path` is that of the meeting's file; the number may also stand in bodies.yaml or in a template.
    """
    cover = shown.draft.cover
    said = (cover.title, cover.organisation, cover.body, cover.document, cover.state, cover.seal)
    numbers = numbers_in(shown.markdown, (*said, shown.draft.name, *shown.in_headers))
    if not numbers or proof.written is None:
        return ()
    files = {path: written_in(proof.written, numbers), BODIES: written_in(proof.bodies, numbers)}
    seen = {file: tuple(found) for file, found in files.items()}
    placed = [one for file, found in seen.items() for one in workspace.stamped(file, map(fault, found))]
    missing = numbers - {one.digits for found in seen.values() for one in found}
    return (*placed, *_in_templates(shown, missing, path, workspace))


def _in_templates(
    shown: Shown, numbers: frozenset[str], path: str, workspace: Workspace
) -> Iterator[Diagnostic]:
    """Yield where the repository's own templates have the numbers; one put together stands nowhere."""
    found = numbers & numbers_in("", shown.in_headers)
    for digits in sorted(found):
        yield stamp(fault(Seen(digits)), f"{TEMPLATES}/{LOOK}")
    for file in sorted((workspace.root / TEMPLATES).glob("*.j2")):
        for seen in written_in_text(file.read_text(encoding="utf-8"), numbers):
            found |= {seen.digits}
            yield stamp(fault(seen), f"{TEMPLATES}/{file.name}")
    for digits in sorted(numbers - found):
        yield stamp(_nowhere(fault(Seen(digits))), path)


def _nowhere(one: Fault) -> Fault:
    return replace(
        one, hint=msg("it stands whole in no file: a template puts it together, or it is in two values")
    )
