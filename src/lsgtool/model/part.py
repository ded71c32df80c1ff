"""What all parts of a file have in common: frozen, no unknown keys, an empty key counts as left out."""

from typing import Any, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from lsgtool.model.values import Day, Text, fault

Raw: TypeAlias = "dict[str, Any] | Any"


class Part(BaseModel):
    """A mapping in a file; its fields are the keys, their descriptions are docs/format.md."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_alias=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty(cls, data: Raw) -> Raw:
        """A known key with nothing after it waits to be filled in: it counts as left out where it may be."""
        if not isinstance(data, dict) or None not in data.values():
            return data
        optional = {f.alias or name for name, f in cls.model_fields.items() if not f.is_required()}
        return {key: value for key, value in data.items() if value is not None or key not in optional}


class InForce(Part):
    """Something that holds from a day on, on the basis of a document or a decision."""

    since: Day = Field(alias="from", description="The first day it is in force.", examples=["2024-09-20"])
    basis: Text = Field(
        description="What it rests on: a heading of the rules of procedure, or a decision.",
        examples=["lsg/2024-09-20 § 38"],
    )


def short_form(key: str) -> BeforeValidator:
    """Let a bare text stand for a mapping with only `key`: `Karin Ek` for `{name: Karin Ek}`."""
    return BeforeValidator(lambda value: {key: value} if isinstance(value, str) else value)


def either(one: str, other: str, *, needed: bool = False) -> Any:  # noqa: ANN401 # pydantic does not name it
    """Let a part have one of two keys, never both; where it is `needed`, not neither."""

    def check(part: Part) -> Part:
        given = [key for key in (one, other) if getattr(part, key) is not None]
        if len(given) == 2:
            raise fault("keys_clash", one=one, other=other)
        if needed and not given:
            raise fault("neither_key", one=one, other=other)
        return part

    return model_validator(mode="after")(check)


def one_or_many() -> BeforeValidator:
    """Let one text stand for a list with only that text."""
    return BeforeValidator(lambda value: [value] if isinstance(value, str) else value)
