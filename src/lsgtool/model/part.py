"""What all parts of a file have in common: frozen, no unknown keys, an empty key counts as left out."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias, TypeVar, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from lsgtool.model.values import Day, Text, fault

P = TypeVar("P", bound="Part")
Raw: TypeAlias = "dict[str, Any] | Any"

HOLLOW: Final = "hollow"
"""The context of a reading that leaves out what is wrong: see `Part`."""


class Part(BaseModel):
    """A mapping in a file; its fields are the keys, their descriptions are docs/format.md.

    Read in the context `HOLLOW` it is made of any data: what is wrong counts as left out, and a field that
    cannot be left out is None.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_alias=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty(cls, data: Raw, info: ValidationInfo) -> Raw:
        """A known key with nothing after it waits to be filled in: it counts as left out where it may be."""
        if info.context == HOLLOW:
            known = {field.alias or name: field for name, field in cls.model_fields.items()}
            needed = {key: None for key, field in known.items() if field.is_required()}
            given = data if isinstance(data, dict) else {}
            return needed | {key: value for key, value in given.items() if key in known}
        if not isinstance(data, dict) or None not in data.values():
            return data
        optional = {f.alias or name for name, f in cls.model_fields.items() if not f.is_required()}
        return {key: value for key, value in data.items() if value is not None or key not in optional}

    @field_validator("*", mode="wrap")
    @classmethod
    def _leave_out_wrong(
        cls,
        value: Any,  # noqa: ANN401 # a value of any shape
        handler: ValidatorFunctionWrapHandler,
        info: ValidationInfo,
    ) -> Any:  # noqa: ANN401 # and the field's value
        try:
            return handler(value)
        except ValidationError as error:
            if info.context != HOLLOW:
                raise
            field = cls.model_fields[str(info.field_name)]
            if isinstance(value, dict) and get_origin(field.annotation) is dict:
                wrong = {found["loc"][0] for found in error.errors()}  # the other names are good
                return handler({name: entry for name, entry in value.items() if name not in wrong})
            return None if field.is_required() else field.get_default(call_default_factory=True)


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


def together(clash: Callable[[set[str]], PydanticCustomError | None]) -> Any:  # noqa: ANN401 # unnamed type
    """Let a part have only keys that go together; `clash` gets the keys that stand there with a value.

    It is told beside whatever else is wrong in the part.
    """

    def check(cls: type[P], data: Raw, handler: ModelWrapValidatorHandler[P], info: ValidationInfo) -> P:
        given = {key for key, value in data.items() if value is not None} if isinstance(data, dict) else None
        found = clash(given) if given is not None and info.context != HOLLOW else None
        try:
            part = handler(data)
        except ValidationError as error:
            if found is None:
                raise
            others = [_again(other) for other in error.errors(include_url=False)]
            raise ValidationError.from_exception_data(
                cls.__name__, [*others, InitErrorDetails(type=found, input=data)]
            ) from error
        if found is not None:
            raise found
        return part

    return model_validator(mode="wrap")(classmethod(check))  # type: ignore[arg-type] # it is as documented


def _again(error: ErrorDetails) -> InitErrorDetails:
    """Return an error that was found as one to be raised; nobody reads the words pydantic has for it."""
    sort = PydanticCustomError(error["type"], "", error.get("ctx"))
    return InitErrorDetails(type=sort, loc=error["loc"], input=error["input"])


def either(one: str, other: str, *, needed: bool = False) -> Any:  # noqa: ANN401 # pydantic does not name it
    """Let a part have one of two keys, never both; where it is `needed`, not neither."""

    def clash(given: set[str]) -> PydanticCustomError | None:
        if {one, other} <= given:
            return fault("keys_clash", one=one, other=other)
        if needed and not {one, other} & given:
            return fault("neither_key", one=one, other=other)
        return None

    return together(clash)


def one_or_many() -> BeforeValidator:
    """Let one text stand for a list with only that text."""
    return BeforeValidator(lambda value: [value] if isinstance(value, str) else value)
