"""The log of a meeting: one step after the other, from the notice to the minutes that are adjusted."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Final, TypeAlias

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from lsgtool.model.part import Part, short_form, together
from lsgtool.model.values import Day, MatterId, Sort, StandingId, Text, fault

DIGEST: Final = "sha256:"
_DIGEST: Final = re.compile(f"{DIGEST}[0-9a-f]{{64}}")
SIGNATURE_BEGINS: Final = "-----BEGIN SSH SIGNATURE-----"
SIGNATURE_ENDS: Final = "-----END SSH SIGNATURE-----"


def _digest(text: object) -> object:
    if isinstance(text, str) and not _DIGEST.fullmatch(text):
        raise fault("bad_digest", text=text)
    return text


def _signature(text: object) -> object:
    if not isinstance(text, str):
        return text
    lines = text.strip().splitlines()
    if len(lines) < len(("begin", "key", "end")) or (lines[0], lines[-1]) != (
        SIGNATURE_BEGINS,
        SIGNATURE_ENDS,
    ):
        raise fault("bad_signature")
    return "\n".join(lines) + "\n"


Digest: TypeAlias = Annotated[str, BeforeValidator(_digest), Sort("digest")]
"""What a part of the minutes is known by: `sha256:` and 64 digits or letters a–f."""

Signature: TypeAlias = Annotated[str, BeforeValidator(_signature), Sort("signature")]
"""What `ssh-keygen -Y sign` writes."""


class StepKind(StrEnum):
    """A step in the life of a meeting; its name is the key that has its day."""

    CALLED = "called"
    HELD = "held"
    APPROVED = "approved"
    ADJUSTED = "adjusted"
    REOPENED = "reopened"
    CANCELLED = "cancelled"


_NEEDS: Final[dict[StepKind, tuple[str, ...]]] = {
    StepKind.CALLED: ("by",),
    StepKind.HELD: ("by",),
    StepKind.APPROVED: ("by", "digests"),
    StepKind.ADJUSTED: ("seal",),
    StepKind.REOPENED: ("by", "reason"),
    StepKind.CANCELLED: ("by",),
}
_MAY_HAVE: Final[dict[StepKind, tuple[str, ...]]] = {
    StepKind.CALLED: ("agenda",),
    StepKind.APPROVED: ("signature",),
    StepKind.CANCELLED: ("reason",),
}


class Announced(Part):
    """An item of the agenda as it was called; its title alone is enough."""

    title: Text | None = Field(None, description="Its title then.", examples=["Suicidpreventiv strategi"])
    standing: StandingId | None = Field(
        None, description="Which standing item it is; it has its title from there.", examples=["agenda"]
    )
    matter: MatterId | None = Field(None, description="Its matter.", examples=["suicidprevention"])


def _clash(given: set[str]) -> PydanticCustomError | None:
    kinds = [kind for kind in StepKind if kind.value in given]
    if not kinds:
        return fault("step_without_day")
    kind = kinds[0]
    if len(kinds) > 1:
        return fault("keys_clash", one=kind.value, other=kinds[1].value)
    missing = next((key for key in _NEEDS[kind] if key not in given), None)
    if missing is not None:
        return fault("key_needs", one=kind.value, other=missing)
    fits = {kind.value, *_NEEDS[kind], *_MAY_HAVE.get(kind, ())}
    other = next((key for key in Step.model_fields if key in given and key not in fits), None)
    return fault("keys_clash", one=kind.value, other=other) if other is not None else None


class Step(Part):
    """One step: its day under the name of the step, and who took it."""

    called: Day | None = Field(None, description="The day it was called.", examples=["2024-09-06"])
    held: Day | None = Field(
        None, description="The day it was written down that it was held.", examples=["2024-09-23"]
    )
    approved: Day | None = Field(
        None, description="The day that somebody approved the minutes.", examples=["2024-10-01"]
    )
    adjusted: Day | None = Field(
        None, description="The day that the last of those who adjust approved.", examples=["2024-10-02"]
    )
    reopened: Day | None = Field(
        None, description="The day the minutes were opened again.", examples=["2024-10-08"]
    )
    cancelled: Day | None = Field(None, description="The day it was cancelled.", examples=["2024-09-17"])
    by: Text | None = Field(None, description="Who took the step.", examples=["Olle Berg"])
    reason: Text | None = Field(
        None, description="Why it was reopened or cancelled.", examples=["Fel belopp i § 35."]
    )
    agenda: tuple[Annotated[Announced, short_form("title")], ...] = Field(
        (), description="The agenda as it was called."
    )
    digests: dict[Text, Digest] = Field(
        default_factory=dict,
        description="What was approved: `head` and the numbers, each with its digest (docs/adjustment.md).",
    )
    signature: Signature | None = Field(
        None, description="The signature of whoever approved, as `ssh-keygen` writes it."
    )
    seal: Digest | None = Field(
        None, description="The seal: the digest of all minutes and of the log up to here."
    )

    _goes_together = together(_clash)

    @property
    def kind(self) -> StepKind:
        """Which step it is."""
        return next(kind for kind, _ in self._days())

    @property
    def day(self) -> date:
        """The day it was taken."""
        return next(day for _, day in self._days())

    def _days(self) -> Iterator[tuple[StepKind, date]]:
        days = ((kind, getattr(self, kind.value)) for kind in StepKind)
        return ((kind, day) for kind, day in days if day is not None)
