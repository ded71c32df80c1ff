"""Short forms and keys left empty: less to write, and the same said."""

from tests.helpers.reading import Reader, meeting

from lsgtool.model.item import Purpose
from lsgtool.model.meeting import Role


def test_short_forms_say_the_same_as_long_ones(reader: Reader) -> None:
    short = meeting(
        reader,
        """\
attendance: [Karin Ek, {name: Per Ny, role: guest}]
absent: [Eva Sten]
items:
  - title: Strategi
    presenters: [Mia Ask]
    papers: [Strategin]
    minutes: lsg/2024-04-19
    decisions:
      - att fastställa strategin
      - {text: att bereda, to: lsg-au}
    forward: [samrad]
""",
    )
    long = meeting(
        reader,
        """\
attendance:
  - name: Karin Ek
  - {name: Per Ny, role: guest}
absent:
  - name: Eva Sten
items:
  - title: Strategi
    presenters:
      - {name: Mia Ask}
    papers:
      - {title: Strategin}
    minutes: [lsg/2024-04-19]
    decisions:
      - {text: att fastställa strategin}
      - {text: att bereda, to: [lsg-au]}
    forward:
      - {to: samrad, for: information}
""",
    )

    assert short == long
    assert [(one.name, one.role) for one in short.attendance] == [
        ("Karin Ek", Role.MEMBER),
        ("Per Ny", Role.GUEST),
    ]
    assert [one.name for one in short.absent] == ["Eva Sten"]
    (item,) = short.items
    assert [one.name for one in item.presenters] == ["Mia Ask"]
    assert [one.title for one in item.papers] == ["Strategin"]
    assert [str(one) for one in item.minutes] == ["lsg/2024-04-19"]
    assert [(one.text, one.to) for one in item.decisions] == [
        ("att fastställa strategin", ()),
        ("att bereda", ("lsg-au",)),
    ]
    assert [(one.to, one.purpose) for one in item.forward] == [("samrad", Purpose.INFORMATION)]


def test_a_short_form_may_be_a_text_of_several_lines(reader: Reader) -> None:
    text = """\
items:
  - title: Strategi
    decisions:
      - |
        att godkänna

        - ett
        - två
"""

    assert meeting(reader, text).items[0].decisions[0].text == "att godkänna\n\n- ett\n- två"


def test_keys_left_empty_are_left_out(reader: Reader) -> None:
    waiting = """\
time: # fyll i
place:
attendance:
absent: []
remark: ~
items:
  - title: Strategi
    standing:
    presenters: # fyll i
    decisions:
next_meetings: null
"""

    assert meeting(reader, waiting) == meeting(reader, "items: [{title: Strategi}]\n")


def test_a_standing_item_needs_no_title_and_an_item_may_have_both(reader: Reader) -> None:
    standing, both = meeting(reader, "items: [{standing: agenda}, {standing: other, title: Övrigt}]\n").items

    assert (standing.standing, standing.title) == ("agenda", "")
    assert (both.standing, both.title) == ("other", "Övrigt")
