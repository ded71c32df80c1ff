"""Makes frozen objects of the plain data of a file, or says everything that is wrong with it."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from lsgtool.diagnostic import Fault
from lsgtool.location import Keys
from lsgtool.model.faults import faults_of
from lsgtool.model.part import Part

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Shaped(Generic[P]):
    """What the data of a file amounts to.

    `content` is the whole file, and None when there are faults. `sound` is what the file says where it
    has no faults, so that all else that is wrong can be told in the same run; None where too much is missing.
    """

    content: P | None
    sound: P | None
    faults: tuple[Fault, ...] = ()


def load(part: type[P], data: Any) -> Shaped[P]:  # noqa: ANN401 # plain data of any shape
    """Return `data` as a `part`, or all faults in its shape with the spots where they stand."""
    try:
        content = part.model_validate(data)
    except ValidationError as error:
        faults = faults_of(error.errors(include_url=False), part)
        return Shaped(None, _sound(part, data, [fault.spot.keys for fault in faults]), faults)
    return Shaped(content, content)


def _sound(part: type[P], data: Any, faulty: Iterable[Keys]) -> P | None:  # noqa: ANN401
    """Return what is left without the faulty keys; entries of lists stay, for others keep their places."""
    left = deepcopy(data)
    for keys in faulty:
        _take_out(left, keys)
    try:
        return part.model_validate(left)
    except ValidationError:
        return None


def _take_out(data: Any, keys: Keys) -> None:  # noqa: ANN401
    for key in keys[:-1]:
        try:
            data = data[key]
        except (LookupError, TypeError):
            return
    if keys and isinstance(data, dict):
        data.pop(keys[-1], None)
