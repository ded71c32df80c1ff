"""Tells whether a body has decided to deviate from a rule, so that nothing is asked of it."""

from collections.abc import Iterable

from lsgtool.diagnostic import Code
from lsgtool.model.bodies import Body
from lsgtool.model.deviation import Deviation


def deviates(deviations: Iterable[Deviation], code: Code) -> bool:
    """Tell whether one of the deviations is from the rule `code`."""
    return any(one.rule in {code.code, code.name} for one in deviations)


def deviates_in(body: Body, year: int, code: Code) -> bool:
    """Tell whether a body deviates from the rule `code` in a calendar year."""
    return deviates((one for one in body.deviations if one.year in {None, year}), code)
