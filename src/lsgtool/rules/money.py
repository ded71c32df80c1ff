"""What each side pays adds up to what was decided."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.SPLIT_DIFFERS, ORDER, reads=("items",))
def split_differs(case: Case) -> Findings:
    """What the sides or principals are to pay adds up to another sum than the amount.

    Whoever sends the invoices goes by the split, and whoever reads the decision by the amount.

    Bad::

        money:
          amount: 400000
          split: {region: 200000, kommun: 20000}

    Good::

        money:
          amount: 400000
          split: {region: 200000, kommun: 200000}
    """
    for keys, decision, _ in clauses(case):
        money = decision.money
        total = sum(money.split.values()) if money is not None else 0
        if money is not None and money.split and total != money.amount:
            yield Finding(
                msg(
                    "the parts add up to {total} kr, and the amount is {amount} kr",
                    total=_in_thousands(total),
                    amount=_in_thousands(money.amount),
                ),
                msg("correct `split` or `amount`"),
                Spot((*keys, "money", "split")),
            )


def _in_thousands(amount: int) -> str:
    """Return an amount as it is written in Swedish, `165 000`, with blanks that every terminal shows."""
    return f"{amount:,}".replace(",", " ")
