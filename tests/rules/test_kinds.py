"""A clause whose first words tell its kind has that kind written."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, hints, with_rules
from tests.helpers.small import Make

from lsgtool import codes
from lsgtool.model.decision import DecisionKind
from lsgtool.rules.kinds import IN_WORDS, kind_said

MINUTES = "    minutes: [{from: 2020-01-01, basis: Arbetsordning, document: protokoll}]\n"
RULES = with_rules(MINUTES)


def decided(clause: str, status: str = "held") -> dict[str, str]:
    item = f"items:\n  - title: Avtal\n    decisions: [{clause}]\n"
    return {PATH: HEAD.replace("held", status) + item}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("att bordlägga frågan", DecisionKind.POSTPONE),
        ("Att *bordlägga*\nfrågan", DecisionKind.POSTPONE),
        ("att uppdra åt sekreteraren att svara", DecisionKind.ASSIGN),
        ("att uppdraga åt sekreteraren att svara", DecisionKind.ASSIGN),
        ("att ge arbetsutskottet i uppdrag att svara", DecisionKind.ASSIGN),
        ("att ge i uppdrag till sekreteraren att svara", DecisionKind.ASSIGN),
        ("att ge Anna Berg ett tack för sina år i uppdraget", None),
        ("att rekommendera huvudmännen att ingå avtalet", DecisionKind.RECOMMEND),
        ("att bevilja 50 000 kr", DecisionKind.GRANT),
        ("att avsätta 400 000 kr", DecisionKind.SET_ASIDE),
        ("att avsätta 400 000kr", DecisionKind.SET_ASIDE),
        ("att avsätta medel för nästa år", DecisionKind.SET_ASIDE),
        ("att avsätta tid för frågan", None),
        ("att välja Anna Berg till vice ordförande", DecisionKind.ELECT),
        ("att välja Anna Berg till gruppens ordförande", DecisionKind.ELECT),
        ("att välja ny ordförande", DecisionKind.ELECT),
        ("att välja Dan Ås som justerare", DecisionKind.ELECT),
        ("att välja två teman till våren", None),
        ("att utse Anna Berg till kontaktperson", DecisionKind.APPOINT),
        ("att beredningen bordlägger frågan", None),
        ("att godkänna planen", None),
        ("bordlägga frågan", None),
    ],
)
def test_the_kind_that_the_first_words_tell(text: str, kind: DecisionKind | None) -> None:
    assert kind_said(text) == kind


@pytest.mark.parametrize(
    ("clause", "status", "bodies", "told"),
    [
        ("att bordlägga frågan", "held", RULES, True),
        ("att bordlägga frågan", "planned", RULES, False),
        ("att bordlägga frågan", "held", with_rules(""), False),
        (
            "att bordlägga frågan",
            "held",
            RULES.replace("protokoll}", "protokoll, att_clauses: false}"),
            False,
        ),
        ("{text: att bordlägga frågan, to: lsg}", "held", RULES, True),
        ("{text: att bordlägga frågan, kind: note}", "held", RULES, False),
        ("{text: att bordlägga frågan, kind: postpon}", "held", RULES, False),
    ],
)
def test_where_a_clause_is_asked_for_its_kind(
    workspace: Make,
    clause: str,
    status: str,
    bodies: str,
    told: bool,  # noqa: FBT001 # a table
) -> None:
    assert found(workspace, codes.CLAUSE_WITHOUT_KIND, decided(clause, status), bodies) == (
        ["2024-09-20:6 the clause has no `kind`, and reads as: put off (`postpone`)"] * told
    )


def test_the_way_out_names_the_kind(workspace: Make) -> None:
    assert hints(workspace, codes.CLAUSE_WITHOUT_KIND, decided("att uppdra åt lsg-au att svara"), RULES) == [
        "write `kind: assign`, so that it is followed up; or another kind, where it is another"
    ]


def test_every_kind_has_its_words_with_the_code_word_behind_them() -> None:
    assert [message.id.rpartition(" ")[2] for message in IN_WORDS.values()] == [
        f"(`{kind.value}`)" for kind in DecisionKind
    ]
