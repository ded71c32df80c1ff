"""The manual: everything that lsg can find wrong, each with one page."""

from dataclasses import replace
from functools import cache

from lsgtool.check.manual_page import ManualPage, read_page
from lsgtool.check.pages_of_deviations import PAGES_OF_DEVIATIONS
from lsgtool.check.pages_of_files import PAGES_OF_FILES
from lsgtool.check.pages_of_publishing import PAGES_OF_PUBLISHING
from lsgtool.check.pages_of_shape import PAGES_OF_SHAPE
from lsgtool.check.pages_of_texts import PAGES_OF_TEXTS
from lsgtool.check.rule_names import way_out
from lsgtool.check.table import RULES, YEAR_RULES
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.shortened import shortened
from lsgtool.suggestion import suggestion

WITHOUT_RULE = (
    *PAGES_OF_TEXTS,
    *PAGES_OF_FILES,
    *PAGES_OF_SHAPE,
    *PAGES_OF_DEVIATIONS,
    *PAGES_OF_PUBLISHING,
)


@cache
def pages() -> tuple[ManualPage, ...]:
    """Return the pages in the order of their codes: those of the rules, and of what is found without one."""
    yearly = {rule.code for rule in YEAR_RULES}
    of_rules = (
        replace(
            read_page(rule.code, rule.rests_on, rule.manual),
            looks_ahead=rule.looks_ahead,
            waivable=rule.waivable,
            yearly=rule.code in yearly,
        )
        for rule in RULES
    )
    others = (read_page(*page) for page in WITHOUT_RULE)
    return tuple(sorted((*of_rules, *others), key=lambda page: page.code.code))


def find_page(word: str) -> ManualPage:
    """Return the page of a code (`LSG301`, `lsg301`) or a name, or of an only one that begins so.

    Raises UserError where there is none, or more than one.
    """
    asked = word.casefold()
    exact = [page for page in pages() if asked in _names(page)]
    found = exact or [page for page in pages() if any(name.startswith(asked) for name in _names(page))]
    if not found:
        known = (page.code for page in pages())
        raise UserError(msg("there is no rule `{rule}`", rule=shortened(word)), way_out(word, known))
    if len(found) > 1:
        raise UserError(
            msg("several rules begin with `{rule}`", rule=shortened(word)),
            suggestion("", [f"{page.code.code} {page.code.name}" for page in found]),
        )
    return found[0]


def _names(page: ManualPage) -> tuple[str, str]:
    return page.code.code.casefold(), page.code.name
