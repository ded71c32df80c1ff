"""Where a name of a matter is told that is nearly that of another one."""

from tests.helpers.findings import found
from tests.helpers.judging import ON
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes
from lsgtool.check.judge import Order, judge

KNOWN = meeting("samrad/2024-02-23", more="items: [{title: Avtal, matter: vardhygienavtal}]")
TOLD = "`vardhygiensavtal` is spelt nearly as `vardhygienavtal`, which stands in samrad/2024-02-23 § 1"


def test_it_is_told_where_the_name_first_stands(workspace: Make) -> None:
    item = "items:\n  - title: Avtal\n    items:\n      - {title: Förslag, matter: vardhygiensavtal}\n"
    files = KNOWN | meeting("lsg/2024-09-20", more=item) | meeting("lsg/2024-11-15", more=item)
    files |= meeting("samrad/2024-11-22", more=KNOWN["meetings/samrad/2024-02-23.yaml"].split("\n", 3)[3])

    assert found(workspace, codes.MATTERS_ALIKE, files) == [f"2024-09-20:7 {TOLD}"]


def test_among_the_matters_of_a_decision(workspace: Make) -> None:
    decision = "{kind: postpone, text: att vänta, until: nästa år, matters: [budget, vardhygiensavtal]}"
    item = f"items:\n  - title: Avtal\n    decisions:\n      - {decision}\n"

    assert found(workspace, codes.MATTERS_ALIKE, KNOWN | meeting("lsg/2024-09-20", more=item)) == [
        f"2024-09-20:7 {TOLD}"
    ]


def test_plans_are_not_in_the_registers_and_not_judged(workspace: Make) -> None:
    item = "items: [{title: Avtal, matter: vardhygiensavtal}]"

    assert (
        found(workspace, codes.MATTERS_ALIKE, KNOWN | meeting("lsg/2024-11-29", status="called", more=item))
        == []
    )
    assert found(workspace, codes.MATTERS_ALIKE, KNOWN | meeting("lsg/2024-12-13", more=item)) == []


def test_it_is_asked_of_the_whole_repository_only(workspace: Make) -> None:
    item = "items: [{title: Avtal, matter: vardhygiensavtal}]"
    files = {"bodies.yaml": BODIES, **KNOWN, **meeting("lsg/2024-09-20", more=item)}
    verdict = judge(workspace(files), Order(ON, only={"meetings/lsg/2024-09-20.yaml"}))

    assert codes.MATTERS_ALIKE not in {one.code for one in verdict.diagnostics}
