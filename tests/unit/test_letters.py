"""The letters of a meeting: to whom, what they say, what is refused, and what is still to be written down."""

from datetime import date

import pytest
from tests.helpers.dispatching import FOLLOW_UP, PATH, came_of_it, minutes
from tests.helpers.logged import logged
from tests.helpers.small import Make

from lsgtool import shipped
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.model.follow_up import Dispatch
from lsgtool.render.letters import Letters, LettersMaker
from lsgtool.render.recommended import Asked
from lsgtool.workspace.workspace import Workspace

ON = date(2024, 12, 2)
SENT = date(2024, 9, 27)
ITEMS = """\
  - title: Avtalet
    papers: [{title: Utkast, attached: true}, Brev]
    decisions:
      - {kind: recommend, text: att rekommendera avtalet, to: huvudmännen, instance: nämnd, due: 2024-11-15}
  - title: Rutinen
    items:
      - title: För kommunerna
        decisions:
          - att lägga rapporten till handlingarna
          - {kind: recommend, text: att rekommendera rutinen, to: kommunerna}
      - title: För Umeå
        decisions: [{kind: recommend, text: Umeå rekommenderas att börja., to: [umea], due: i vinter}]
"""
OFFICERS = """\
secretary: Olle Berg
diary_number: LG 2024-7
attendance:
  - {name: Tove Salin, role: coordinator, title: koordinator, principal: region}
  - {name: Karin Ek, principal: region}
"""


def letters(workspace: Workspace, asked: Asked | None = None) -> Letters:
    """Return the letters of the meeting."""
    made = LettersMaker(workspace, shipped.templates(), ("md",)).make(PATH, asked or Asked(ON))
    assert isinstance(made, Letters)
    return made


def texts(workspace: Workspace, asked: Asked | None = None) -> dict[str, str]:
    """Return the text of each letter by the id of its principal, without no-break spaces."""
    return {
        name.removesuffix(".md").rpartition("-")[2]: content.decode("utf-8").replace("\u00a0", " ")
        for files in letters(workspace, asked).letters
        for name, content in files.items()
    }


def refused(workspace: Workspace, asked: Asked) -> tuple[str, str]:
    """Return what is said instead, and the way out."""
    with pytest.raises(UserError) as caught:
        letters(workspace, asked)
    assert caught.value.hint is not None
    return english(caught.value.message), english(caught.value.hint)


def dispatch(
    paragraph: str, clause: int | None = None, to: tuple[str, ...] = (), day: date = SENT
) -> Dispatch:
    return Dispatch(paragraph=paragraph, clause=clause, dispatched=day, to=to, recorded=ON, note=None)


def test_a_whole_letter(workspace: Make) -> None:
    assert (
        texts(workspace(minutes(ITEMS, more=OFFICERS)))["umea"]
        == """\
# Expediering av rekommendationer

Länsgruppen (LG)

**Till:** Umeå kommun\\
**Datum:** 2 december 2024\\
**Beslut:** Protokoll 20 september 2024, §§ 31 och 32\\
**Diarienummer:** LG 2024-7

Länsgruppen lämnade den 20 september 2024 följande rekommendationer till er. \
Varje huvudman fattar sitt eget beslut.

## § 31 Avtalet

> **Rekommendation**
>
> Gruppen beslutade att rekommendera avtalet.

**Beslutas av:** nämnd\\
**Senast:** 15 november 2024\\
**Referens:** lsg/2024-09-20 § 31

Bilagor:

- Utkast

## § 32 För kommunerna

> **Rekommendation**
>
> Gruppen beslutade att rekommendera rutinen.

**Senast:** 19 december 2024\\
**Referens:** lsg/2024-09-20 § 32.2

## § 32 För Umeå

> **Rekommendation**
>
> Umeå rekommenderas att börja.

**Senast:** i vinter\\
**Referens:** lsg/2024-09-20 § 32.3

## Ert svar

**Skickas till:** Tove Salin, koordinator, Landstinget

Skicka protokollsutdraget eller svaret nedan så snart beslutet är fattat. Meddela också om ärendet \
bordläggs. Ange referensen, så att svaret hamnar rätt, och stryk det som inte gäller.

### lsg/2024-09-20 § 31 Avtalet

| Referens | lsg/2024-09-20 § 31 |
| --- | --- |
| Huvudman | Umeå kommun |
| Beslutsdag |  |
| Instans och paragraf |  |
| Beslut | bifallit / bifallit med ändringar / avslagit / bordlagt |

### lsg/2024-09-20 § 32.2 För kommunerna

| Referens | lsg/2024-09-20 § 32.2 |
| --- | --- |
| Huvudman | Umeå kommun |
| Beslutsdag |  |
| Instans och paragraf |  |
| Beslut | bifallit / bifallit med ändringar / avslagit / bordlagt |

### lsg/2024-09-20 § 32.3 För Umeå

| Referens | lsg/2024-09-20 § 32.3 |
| --- | --- |
| Huvudman | Umeå kommun |
| Beslutsdag |  |
| Instans och paragraf |  |
| Beslut | bifallit / bifallit med ändringar / avslagit / bordlagt |

Med vänlig hälsning

Olle Berg\\
sekreterare, Länsgruppen
"""
    )


def test_each_principal_gets_what_is_for_it(workspace: Make) -> None:
    made = texts(workspace(minutes(ITEMS)))

    assert list(made) == ["region", "asele", "mala", "umea"]
    assert [text.count("**Referens:**") for text in made.values()] == [1, 2, 2, 3]
    # The name is that of the meeting's day; from November on it is another one.
    assert "**Till:** Landstinget\\\n" in made["region"]
    assert made["region"].startswith("# Expediering av rekommendation\n")
    assert "**Beslut:** Protokoll 20 september 2024, § 31\n" in made["region"]


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        (Asked(ON, principals=("mala",)), ["lsg-2024-09-20-expediering-mala.md"]),
        (
            Asked(ON, principals=("Umeå kommun", "mala")),
            [f"lsg-2024-09-20-expediering-{name}.md" for name in ("mala", "umea")],
        ),
        (Asked(ON, paragraph="31", principals=("mala",)), ["lsg-2024-09-20-expediering-31-mala.md"]),
        (Asked(ON, paragraph="§ 031", principals=("mala",)), ["lsg-2024-09-20-expediering-31-mala.md"]),
        (
            Asked(ON, paragraph="32"),
            [f"lsg-2024-09-20-expediering-32-{name}.md" for name in ("asele", "mala", "umea")],
        ),
    ],
)
def test_one_paragraph_or_one_principal(asked: Asked, names: list[str], workspace: Make) -> None:
    made = letters(workspace(minutes(ITEMS)), asked)

    assert [name for files in made.letters for name in files] == names


def test_without_a_coordinator_the_secretary_gets_the_answer_and_without_her_the_body(
    workspace: Make,
) -> None:
    answer = "**Skickas till:** {}\n\n"

    assert (
        answer.format("Olle Berg") in texts(workspace(minutes(ITEMS, more="secretary: Olle Berg\n")))["mala"]
    )
    assert answer.format("Länsgruppen") in texts(workspace(minutes(ITEMS)))["mala"]


@pytest.mark.parametrize(
    ("more", "sender"),
    [
        ("", "Länsgruppen\n"),
        ("secretary: Olle Berg\n", "Olle Berg\\\nsekreterare, Länsgruppen\n"),
        (
            "secretary: Olle Berg\nattendance: [{name: Olle Berg, role: secretary, title: utredare}]\n",
            "Olle Berg\\\nutredare, Länsgruppen\n",
        ),
    ],
)
def test_it_is_signed_by_the_secretary(more: str, sender: str, workspace: Make) -> None:
    letter = texts(workspace(minutes(ITEMS, more=more)))["mala"]

    assert letter.endswith(f" |\n\nMed vänlig hälsning\n\n{sender}")


def test_minutes_that_are_not_adjusted_say_so(workspace: Make) -> None:
    assert letter_of(workspace) == "Protokoll 20 september 2024, § 31 (ännu inte justerat)"


def test_minutes_that_nobody_adjusts_say_nothing_of_it(workspace: Make) -> None:
    assert letter_of(workspace, waiting=False) == "Protokoll 20 september 2024, § 31"


def test_a_paragraph_that_was_adjusted_at_once_waits_for_nothing(workspace: Make) -> None:
    assert letter_of(workspace, "2024-09-20 Karin Ek § 32") == (
        "Protokoll 20 september 2024, § 31 (ännu inte justerat)"
    )
    assert letter_of(workspace, "2024-09-20 Karin Ek § 31") == "Protokoll 20 september 2024, § 31"


def test_minutes_that_have_changed_since_say_so(workspace: Make) -> None:
    sealed = ("2024-09-20 Karin Ek", "sealed 2024-09-20")
    assert letter_of(workspace, *sealed) == "Protokoll 20 september 2024, § 31"
    assert letter_of(workspace, *sealed, instead=("avtalet", "planen")) == (
        "Protokoll 20 september 2024, § 31 (ändrat sedan det justerades)"
    )


def letter_of(
    workspace: Make, *steps: str, waiting: bool = True, instead: tuple[str, str] = ("\n", "\n")
) -> str:
    """Return what the letter to the region says of the minutes, whose chair adjusts them."""
    sealed = any(step.startswith("sealed") for step in steps)
    made = minutes(ITEMS, status="adjusted" if sealed else "held", more="chair: Karin Ek\n")
    if waiting:
        made["bodies.yaml"] = made["bodies.yaml"].replace("protokoll}", "protokoll, adjusted_by: [chair]}")
    if steps:
        made[PATH] = logged(made["bodies.yaml"], made[PATH], *steps).replace(*instead)
    letter = texts(workspace(made))["region"]
    return letter.partition("**Beslut:** ")[2].partition("\n")[0]


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        (Asked(ON, principals=("mala",)), "27 september 2024"),
        # A reminder has the day on which it goes out itself.
        (Asked(ON, principals=("mala",), dispatched=date(2024, 10, 1)), "1 oktober 2024"),
        # To Umeå one of the recommendations has not gone out.
        (Asked(ON, principals=("umea",)), "2 december 2024"),
        (Asked(ON, principals=("umea",), dispatched=date(2024, 10, 1)), "1 oktober 2024"),
        # In September nobody knew of it: it was written down in October.
        (Asked(date(2024, 9, 30), principals=("mala",)), "30 september 2024"),
    ],
)
def test_a_letter_has_the_day_on_which_it_went_out(asked: Asked, day: str, workspace: Make) -> None:
    happened = came_of_it(
        dispatches=[
            "paragraph: 31, dispatched: 2024-09-27, recorded: 2024-10-07",
            "paragraph: 31, dispatched: 2024-10-21, recorded: 2024-10-21, to: mala",
            "paragraph: 32, clause: 2, dispatched: 2024-09-24, recorded: 2024-10-07",
        ]
    )
    (made,) = texts(workspace(minutes(ITEMS) | happened), asked).values()

    assert f"**Datum:** {day}\\\n" in made


@pytest.mark.parametrize(
    ("asked", "entries"),
    [
        (Asked(ON), ()),
        (
            Asked(ON, dispatched=SENT),
            (dispatch("31", to=("region", "mala", "umea")), dispatch("32", 2), dispatch("32", 3)),
        ),
        (Asked(ON, "31", dispatched=SENT), (dispatch("31", to=("region", "mala", "umea")),)),
        (Asked(ON, "32", ("mala",), SENT), (dispatch("32", 2, to=("mala",)),)),
        # The only one that it is for is everybody.
        (Asked(ON, "32", ("umea",), SENT), (dispatch("32", 2, to=("umea",)), dispatch("32", 3))),
        (Asked(ON, "31", ("asele",), SENT), ()),
        # On another day it is a reminder.
        (
            Asked(ON, "31", ("asele",), date(2024, 11, 4)),
            (dispatch("31", to=("asele",), day=date(2024, 11, 4)),),
        ),
        (Asked(ON, "31", dispatched=date(2024, 11, 4)), (dispatch("31", day=date(2024, 11, 4)),)),
    ],
)
def test_what_is_still_to_be_written_down(
    asked: Asked, entries: tuple[Dispatch, ...], workspace: Make
) -> None:
    happened = came_of_it(dispatches=["paragraph: 31, dispatched: 2024-09-27, to: [asele]"])

    assert letters(workspace(minutes(ITEMS) | happened), asked).unrecorded == entries


ANSWERED = (
    "paragraph: 31, principal: mala, decided: 2024-10-01, outcome: approved",
    "paragraph: 32, clause: 2, principal: mala, decided: 2024-10-02, outcome: rejected",
    # All but the rest of its letter; and what is postponed is no answer.
    "paragraph: 31, principal: umea, decided: 2024-10-01, outcome: approved",
    "paragraph: 31, principal: region, decided: 2024-10-01, outcome: postponed",
)


@pytest.mark.parametrize(
    ("asked", "reached", "answered"),
    [
        (Asked(ON), ["region", "asele", "umea"], 1),
        (Asked(ON, "31"), ["region", "asele"], 2),
        (Asked(ON, principals=("mala", "asele")), ["asele", "mala"], 0),
        # On that day nobody had answered.
        (Asked(date(2024, 9, 30)), ["region", "asele", "mala", "umea"], 0),
    ],
)
def test_who_has_answered_all_of_it_gets_no_letter(
    asked: Asked, reached: list[str], answered: int, workspace: Make
) -> None:
    repository = workspace(minutes(ITEMS) | came_of_it(responses=ANSWERED))

    assert list(texts(repository, asked)) == reached
    assert letters(repository, asked).answered == answered


def test_a_reminder_is_written_down_for_those_who_get_it(workspace: Make) -> None:
    happened = came_of_it(dispatches=["paragraph: 31, dispatched: 2024-09-27"], responses=ANSWERED)
    day = date(2024, 11, 4)
    made = letters(workspace(minutes(ITEMS) | happened), Asked(ON, "31", dispatched=day))

    assert made.unrecorded == (dispatch("31", to=("region", "asele"), day=day),)


@pytest.mark.parametrize(
    ("status", "asked", "words", "way_out"),
    [
        (
            "planned",
            Asked(ON),
            "lsg/2024-09-20 has not been held: its status is `planned`",
            f"once it was held, write `status: held` in {PATH}",
        ),
        (
            "adjusted",
            Asked(ON, paragraph="33"),
            "lsg/2024-09-20 recommends nothing under number 33",
            "it does under 31, 32",
        ),
        (
            "adjusted",
            Asked(ON, paragraph="trettiofem"),
            "lsg/2024-09-20 recommends nothing under number trettiofem",
            "it does under 31, 32",
        ),
        (
            "adjusted",
            Asked(ON, paragraph="32", principals=("region",)),
            "lsg/2024-09-20 recommends nothing to region under number 32",
            "leave --paragraph or --principal out to see what there is",
        ),
        (
            "adjusted",
            Asked(ON, principals=("mala", "umeo")),
            "no principal is called `umeo` in bodies.yaml",
            "did you mean `umea`?",
        ),
        (
            "adjusted",
            Asked(ON, dispatched=date(2023, 9, 27)),
            "2023-09-27 is before the decision, which was taken on 2024-09-20",
            "mostly it is the year that is wrong",
        ),
        (
            "adjusted",
            Asked(ON, dispatched=date(2024, 12, 3)),
            "2024-12-03 is still to come, for today is 2024-12-02",
            "report it when it has happened",
        ),
    ],
)
def test_what_is_refused(status: str, asked: Asked, words: str, way_out: str, workspace: Make) -> None:
    assert refused(workspace(minutes(ITEMS, status)), asked) == (words, way_out)


def test_a_principal_that_nothing_is_recommended_to_gets_no_letter(workspace: Make) -> None:
    items = "  - {title: Rutinen, decisions: [{kind: recommend, text: att börja, to: kommunerna}]}\n"

    assert refused(workspace(minutes(items)), Asked(ON, principals=("region",))) == (
        "lsg/2024-09-20 recommends nothing to region",
        "it recommends something to others, whom `to` in its decisions names",
    )


def test_a_meeting_without_recommendations_has_no_letters(workspace: Make) -> None:
    assert refused(workspace(minutes("  - {title: Avtalet, decisions: [att vänta]}\n")), Asked(ON)) == (
        "lsg/2024-09-20 recommends nothing to the principals",
        "letters are made of decisions with `kind: recommend`",
    )


def test_a_decision_taken_between_meetings_may_go_out_before_the_next_one(workspace: Make) -> None:
    items = "  - {title: Avtalet, decisions: [{kind: recommend, text: att börja, taken: 2024-09-06}]}\n"
    made = letters(workspace(minutes(items)), Asked(ON, dispatched=date(2024, 9, 9)))

    assert made.unrecorded == (dispatch("31", day=date(2024, 9, 9)),)


def test_faults_in_the_minutes_stop_the_letters(workspace: Make) -> None:
    repository = workspace(minutes(ITEMS + "  - {titel: Fel}\n"))
    faults = LettersMaker(repository, shipped.templates(), ("md",)).make(PATH, Asked(ON))

    assert not isinstance(faults, Letters)
    assert [fault.code.code for fault in faults] == ["LSG101", "LSG102"]


def test_faults_in_what_came_of_it_stop_the_letters(workspace: Make) -> None:
    repository = workspace(minutes(ITEMS) | {FOLLOW_UP: "meeting: lsg/2024-09-20\ndispatch: []\n"})

    assert refused(repository, Asked(ON)) == (
        f"{FOLLOW_UP} has faults",
        "see `lsg check`, and mend them first",
    )
