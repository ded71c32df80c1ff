"""The comments of what is carried over, as a Swedish secretary reads them; the values stay as they are."""

from gettext import translation

from tests.helpers.carrying import carried, repository
from tests.helpers.small import Make

from lsgtool.cli.language import CATALOGUES, DOMAIN, SWEDISH
from lsgtool.messages import wording

WORDS = wording(translation(DOMAIN, CATALOGUES, [SWEDISH]))

EARLIER = """\
- title: Avtal
  matter: avtal
  type: decision
  decisions:
    - {kind: postpone, text: att återkomma, until: 2024-11-15}
    - {kind: assign, text: att uppdra åt AU att bereda frågan, to: au, due: 2025-01-31}
- title: Lokaler
  decisions: [{kind: postpone, text: att återkomma, until: next-meeting}]
- title: Mallar
  decisions: [{kind: assign, text: att göra mallar, to: Per Ny, due: i god tid}]
"""
FROM_OTHERS = """\
- title: Resor
  forward: [{to: ledning, for: decision}]
- title: Planer
  matter: planer
  forward: [ledning]
- title: Salar
  decisions: [{kind: assign, text: att söka lokaler, to: ledning, due: au/2025-03-01}]
"""


def test_the_comments_in_swedish(workspace: Make) -> None:
    made = workspace(repository({"ledning/2024-09-20": EARLIER, "au/2024-10-17": FROM_OTHERS}))

    assert (
        carried(made, "ledning/2025-02-14", "2024-12-02", WORDS)
        == """\
  - title: Avtal
    # Bordlagt i ledning/2024-09-20 § 1.1 till 2024-11-15; den dagen har passerat.
    # Ska redovisas: uppdraget i ledning/2024-09-20 § 1.2 till AU, som ska vara klart 2025-01-31: att
    # uppdra åt AU att bereda frågan
    matter: avtal
    follows_up: ledning/2024-09-20 § 1 # ta bort raden om det inte tas upp
    type: decision
    presenters: # fyll i

  - title: Lokaler
    # Bordlagt i ledning/2024-09-20 § 2.1 till nästa möte.
    follows_up: ledning/2024-09-20 § 2 # ta bort raden om det inte tas upp
    type: # fyll i
    presenters: # fyll i

  - title: Resor
    # AU överlämnade ärendet för beslut i au/2024-10-17 § 1.
    follows_up: au/2024-10-17 § 1 # ta bort raden om det inte tas upp
    type: decision
    presenters: # fyll i

  - title: Planer
    # AU överlämnade ärendet för information i au/2024-10-17 § 2.
    matter: planer
    follows_up: au/2024-10-17 § 2 # ta bort raden om det inte tas upp
    type: information
    presenters: # fyll i

  - title: Salar
    # Uppdrag från AU i au/2024-10-17 § 3.1, som ska vara klart au/2025-03-01 och redovisas där: att söka
    # lokaler
    type: # fyll i
    presenters: # fyll i

  # Inte på den här dagordningen, för det sägs inte till vilken dag det ska vara klart:
  # uppdraget i ledning/2024-09-20 § 3.1 till Per Ny, som ska vara klart i god tid: att göra mallar
"""
    )
