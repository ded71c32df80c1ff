"""A deviation from a rule that a body has decided on, with its reason, so that the rule is silent there."""

from pydantic import Field

from lsgtool.model.part import Part
from lsgtool.model.values import Text, Year


class Deviation(Part):
    """A deviation: it silences the rule for the meeting, item or sub-matter it stands in, and only there."""

    rule: Text = Field(
        description="The rule, by name or code; `lsg rules` lists them.", examples=["papers-late"]
    )
    reason: Text = Field(description="Why.", examples=["Strategin blev klar först den 9 september"])
    basis: Text = Field(
        description="What it rests on: the decision of the body.", examples=["lsg/2024-09-20 § 31"]
    )


class YearDeviation(Deviation):
    """A deviation from a rule about a whole calendar year of a body."""

    year: Year | None = Field(
        None, description="The year it is for; without it, every year.", examples=["2024"]
    )
