"""Sealed minutes, and paragraphs that were adjusted at once, do not change unseen."""

import pytest
from tests.helpers.findings import PATH, found, hints, with_rules
from tests.helpers.judging import judge
from tests.helpers.sealing import HELD, KARIN, RULE, SARA, TEXT, WHOLE, approved, sealed
from tests.helpers.small import Make

from lsgtool import codes

BODIES = with_rules(RULE)
SEALED = sealed(TEXT + WHOLE, BODIES)
BY_BOTH = "approved by Karin Ek on 2024-10-01 and Sara Lind on 2024-10-02"
MOVED = f"the minutes are not as they were {BY_BOTH}"
OPENED = "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp.}\n"


def told(workspace: Make, text: str, bodies: str = BODIES) -> list[str]:
    return found(workspace, codes.SEALED_CHANGED, {PATH: text}, bodies)


def test_sealed_minutes_have_no_findings(workspace: Make) -> None:
    assert judge(workspace({"bodies.yaml": BODIES, PATH: SEALED})).diagnostics == ()


@pytest.mark.parametrize(
    ("before", "after", "line", "message"),
    [
        ("Strategin gås igenom", "Strategin antas", 9, f"§ 31 is not as it was {BY_BOTH}"),
        ("Tiderna", "Datumen", 11, f"§ 32 is not as it was {BY_BOTH}"),
        ("text: Tiderna", "time: '10.00'\n    text: Tiderna", 11, f"§ 32 is not as it was {BY_BOTH}"),
        ("chair: Karin Ek", "chair: Karin Ekh", 1, f"the head of the minutes is not as it was {BY_BOTH}"),
        ("log:", "remark: Efteråt tillagt.\nlog:", 1, f"the head of the minutes is not as it was {BY_BOTH}"),
        (
            "  - title: Nästa år\n    text: Tiderna gås igenom.\n",
            "",
            14,
            f"from § 32 on {MOVED}: they had § 31–32, and have § 31 now",
        ),
        (
            "first_paragraph: 31",
            "first_paragraph: 41",
            9,
            f"from § 41 on {MOVED}: they had § 31–32, and have § 41–42 now",
        ),
        (
            "log:",
            "  - title: Tillagt\nlog:",
            13,
            f"from § 33 on {MOVED}: they had § 31–32, and have § 31–33 now",
        ),
        (
            "held: 2024-09-23",
            "held: 2024-09-24",
            18,
            "the log is not as it was when the minutes were sealed: the seal does not fit any more",
        ),
    ],
)
def test_what_was_changed_afterwards_is_told_once(
    workspace: Make, before: str, after: str, line: int, message: str
) -> None:
    assert before in SEALED
    text = SEALED.replace(before, after, 1)
    verdict = judge(workspace({"bodies.yaml": BODIES, PATH: text}))

    assert found(workspace, codes.SEALED_CHANGED, {PATH: text}, BODIES) == [f"2024-09-20:{line} {message}"]
    others = [one.code.code for one in verdict.diagnostics if one.code.code.startswith("LSG7")]
    assert others == [codes.SEALED_CHANGED.code]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("chair: Karin Ek", 'chair: "Karin Ek"  # ordförande'),
        ("text: Tiderna gås igenom.", "text: |\n      Tiderna gås igenom."),
        ("status: adjusted", "published: 2024-10-08\nstatus: adjusted"),
        ("chair: Karin Ek\nadjuster: Sara Lind\n", "adjuster: Sara Lind\nchair: Karin Ek\n"),
    ],
)
def test_how_it_is_written_makes_no_difference(workspace: Make, before: str, after: str) -> None:
    assert before in SEALED
    assert told(workspace, SEALED.replace(before, after, 1)) == []


def test_a_new_name_of_the_organisation_leaves_what_was_sealed_before(workspace: Make) -> None:
    name = "organisation: Region Exempel och dess kommuner\n"
    assert name in BODIES
    old = "organisation:\n  - {from: 2000-01-01, basis: Indelning, name: Region Exempel och dess kommuner}\n"
    new = "  - {from: %s, basis: Beslut, name: Region Ny}\n"

    assert told(workspace, SEALED, BODIES.replace(name, old + new % "2024-09-21")) == []
    assert told(workspace, SEALED, BODIES.replace(name, old + new % "2024-09-20")) != []
    assert told(workspace, SEALED, BODIES.replace(name, "organisation: Region Ny\n")) != []


def test_names_that_are_printed_stand_in_bodies_yaml(workspace: Make) -> None:
    renamed = BODIES.replace("name: Ledningsgruppen", "name: Styrgruppen")

    assert told(workspace, SEALED, renamed) == [
        f"2024-09-20:1 the head of the minutes and § 31, 32 are not as they were {BY_BOTH}"
    ]


@pytest.mark.parametrize("status", ["planned", "called", "held", "cancelled"])
def test_another_status_hides_nothing_of_what_was_changed(workspace: Make, status: str) -> None:
    text = SEALED.replace("status: adjusted", f"status: {status}").replace("Strategin", "Planen")
    verdict = judge(workspace({"bodies.yaml": BODIES, PATH: text}))

    assert told(workspace, text) == [f"2024-09-20:9 § 31 is not as it was {BY_BOTH}"]
    assert {one.code.code for one in verdict.diagnostics if one.code.code[3] == "7"} == {"LSG702", "LSG709"}
    assert verdict.skipped == ()


def test_the_way_out_names_bodies_yaml_too(workspace: Make) -> None:
    file = {PATH: SEALED.replace("Strategin", "Planen")}

    (hint,) = hints(workspace, codes.SEALED_CHANGED, file, BODIES)
    assert hint == (
        "`lsg verify lsg/2024-09-20` shows the difference, and whether it is here or in bodies.yaml; take the"
        " change back, or open the minutes: `lsg reopen lsg/2024-09-20 --reason TEXT`"
    )


def test_what_is_restricted_later_is_still_what_was_approved(workspace: Make) -> None:
    text = SEALED.replace("title: Nästa år\n", "title: Nästa år\n    restricted: Sekretess enligt lag\n")

    assert text != SEALED
    assert judge(workspace({"bodies.yaml": BODIES, PATH: text})).diagnostics == ()


def test_an_approval_that_was_changed_breaks_the_seal(workspace: Make) -> None:
    text = SEALED.replace("Sara Lind, digests", "Per Ny, digests")

    assert told(workspace, text) == [
        "2024-09-20:18 the log is not as it was when the minutes were sealed: the seal does not fit any more"
    ]
    assert found(workspace, codes.APPROVED_BY_OTHER, {PATH: text}, BODIES) == []


def test_a_paragraph_that_all_approved_at_once_is_settled_before_the_rest(workspace: Make) -> None:
    at_once = approved("2024-09-20", "Karin Ek", "31") + approved("2024-09-20", "Sara Lind", "31")
    text = sealed(TEXT.replace("adjusted", "held", 1) + at_once, BODIES)

    assert told(workspace, text.replace("Tiderna", "Datumen")) == []
    assert told(workspace, text.replace("Strategin", "Planen")) == [
        "2024-09-20:9 § 31 is not as it was approved by Karin Ek on 2024-09-20 and Sara Lind on 2024-09-20"
    ]


@pytest.mark.parametrize("log", [HELD, HELD + KARIN, WHOLE + OPENED])
def test_what_is_not_approved_by_all_may_change(workspace: Make, log: str) -> None:
    text = sealed(TEXT.replace("adjusted", "held", 1) + log, BODIES)

    assert told(workspace, text.replace("Strategin", "Planen")) == []


def test_minutes_opened_and_adjusted_anew_have_the_digests_of_both(workspace: Make) -> None:
    first = sealed(TEXT + WHOLE, BODIES).replace("Strategin", "Planen")
    anew = (KARIN + SARA).replace("2024-10", "2024-11")
    again = sealed(TEXT.replace("Strategin", "Planen").replace("adjusted", "held", 1) + anew, BODIES)
    text = first.replace("status: adjusted", "status: held") + OPENED + again.partition("log:\n")[2]

    assert told(workspace, text) == []
    assert told(workspace, text.replace("Planen", "Avtalet")) == [
        "2024-09-20:9 § 31 is not as it was approved by Karin Ek on 2024-11-01 and Sara Lind on 2024-11-02"
    ]


def test_the_digits_of_a_seal_are_no_identity_number(workspace: Make) -> None:
    seal = f"sha256:{'ab6408233234cd':0<64}"
    text = f"{TEXT}  - {{adjusted: 2024-10-02, seal: {seal}}}\n"

    assert found(workspace, codes.IDENTITY_NUMBER, {PATH: text}, BODIES) == []
    assert found(
        workspace, codes.IDENTITY_NUMBER, {PATH: text.replace("Nästa år", "Till 640823-3234")}, BODIES
    )


def test_sealed_minutes_with_an_identity_number_are_opened_first(workspace: Make) -> None:
    text = sealed((TEXT + WHOLE).replace("Nästa år", "Till 640823-3234"), BODIES)

    (hint,) = hints(workspace, codes.IDENTITY_NUMBER, {PATH: text}, BODIES)
    assert hint.startswith(
        "open the sealed minutes with `lsg reopen lsg/2024-09-20 --reason TEXT`, and take it"
    )


def test_nobody_can_deviate_from_it_or_weigh_it_otherwise(workspace: Make) -> None:
    rules = "rules: [{from: 2020-01-01, basis: Beslut, rule: sealed-changed, weight: off}]\n"
    waived = "deviations: [{rule: sealed-changed, reason: Vi vill., basis: lsg/2024-09-20 § 31}]\nlog:"
    text = sealed((TEXT + WHOLE).replace("log:", waived, 1), BODIES).replace("Strategin", "Planen")
    verdict = judge(workspace({"bodies.yaml": BODIES + rules, PATH: text}))

    assert [one.code.code for one in verdict.diagnostics] == ["LSG138", "LSG702", "LSG118"]
