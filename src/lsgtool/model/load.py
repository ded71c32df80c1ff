"""Makes frozen objects of the plain data of a file, or says everything that is wrong with it."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_origin

from pydantic import ValidationError

from lsgtool.diagnostic import Fault
from lsgtool.location import Keys
from lsgtool.model.faults import faults_of, spot_of
from lsgtool.model.part import HOLLOW, Part

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Shaped(Generic[P]):
    """What the data of a file amounts to.

    `content` is the whole file, and None when there are faults. `sound` is what the file says where it
    has no faults, so that all else that is wrong can be told in the same run: what is wrong is left out, and
    is None where it cannot be; `wrong` has its keys. `sound` is None where the names that other lines refer
    to are wrong as a whole.
    """

    content: P | None
    sound: P | None
    faults: tuple[Fault, ...] = ()
    wrong: frozenset[Keys] = frozenset()


def load(part: type[P], data: Any) -> Shaped[P]:  # noqa: ANN401 # plain data of any shape
    """Return `data` as a `part`, or all faults in its shape with the spots where they stand."""
    try:
        content = part.model_validate(data)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        wrong = frozenset(spot_of(found).keys for found in errors)
        return Shaped(None, _sound(part, data), faults_of(errors, part), wrong)
    return Shaped(content, content)


def _sound(part: type[P], data: Any) -> P | None:  # noqa: ANN401
    sound = part.model_validate(data, context=HOLLOW)
    names = [name for name, field in part.model_fields.items() if get_origin(field.annotation) is dict]
    return None if any(getattr(sound, name) is None for name in names) else sound
