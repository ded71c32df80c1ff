"""What the rules of procedure fix about who sits in a body, who presides, and what the body may decide."""

from enum import StrEnum

from pydantic import Field

from lsgtool.model.decision import DecisionKind
from lsgtool.model.part import InForce, Part
from lsgtool.model.provisions import Force, Provision
from lsgtool.model.values import BodyId, Count, Flag, Number, PrincipalId, Text


class Side(StrEnum):
    """The side a principal stands on."""

    KOMMUN = "kommun"
    REGION = "region"


class OfficeHeld(StrEnum):
    """An office in a body."""

    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"


class SeatByOffice(Part):
    """A seat that goes with an office in another body."""

    office: OfficeHeld = Field(description="The office.", examples=["chair"])
    of: BodyId = Field(description="The body in which it is held.", examples=["hjalpmedelsradet"])
    force: Force = Field(Force.SHALL, description="How strongly the document says it.", examples=["should"])


class Seats(Provision):
    """How many seats each principal has; the most specific number counts."""

    each: dict[Side, Number] = Field(
        default_factory=dict, description="Seats of every principal on a side.", examples=["{kommun: 1}"]
    )
    principals: dict[PrincipalId, Number] = Field(
        default_factory=dict, description="Seats of single principals.", examples=["{umea: 2}"]
    )
    shared: dict[Side, Number] = Field(
        default_factory=dict,
        description="Seats that the principals on a side fill together.",
        examples=["{kommun: 6, region: 4}"],
    )
    substitutes: dict[Side, Number] = Field(
        default_factory=dict,
        description="Substitutes of every principal on a side.",
        examples=["{kommun: 1}"],
    )
    co_opted: Number = Field(0, description="Permanent co-opted (adjungerade).", examples=["3"])
    also: tuple[SeatByOffice, ...] = Field((), description="Seats that go with an office in another body.")
    term_years: Count | None = Field(None, description="Years a member is nominated for.", examples=["4"])


class Office(Part):
    """Somebody who holds an office."""

    name: Text = Field(description="Name.", examples=["Karin Ek"])
    principal: PrincipalId = Field(description="The principal she comes from.", examples=["region"])


class Chairs(InForce):
    """Who presides from a day on."""

    chair: Office = Field(description="The chair.")
    vice_chair: Office | None = Field(None, description="The vice chair, from the other side.")
    kept_by: Text | None = Field(
        None,
        description="The decision, with reasons, by which the side keeps the chair longer than a year.",
        examples=["lsg/2024-11-15 § 55"],
    )


class Alternation(Provision):
    """Whether the chair changes side every calendar year."""

    yearly: Flag = Field(description="It changes every calendar year.", examples=["true"])
    longer_by_decision: Flag = Field(
        default=False, description="The body may decide on a longer time, with reasons.", examples=["true"]
    )


class Powers(Provision):
    """What the body may decide."""

    kinds: tuple[DecisionKind, ...] = Field(description="The kinds of decision.", examples=["[recommend]"])
    scope: Text | None = Field(None, description="What the powers are limited to.")
    recommendations_name_instance: Flag = Field(
        default=False,
        description="A recommendation names the instance that is to decide on it.",
        examples=["true"],
    )
