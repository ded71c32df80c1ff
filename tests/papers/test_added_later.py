"""An item that was not on the agenda as called is marked, on every paper that shows it; `~` as elsewhere."""

import pytest
from tests.helpers.calling import files, paper
from tests.helpers.small import Make

from lsgtool.render.agenda import AGENDA
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.minutes import MINUTES
from lsgtool.render.notice import NOTICE

MEETING = """\
body: lsg
date: 2025-02-14
status: called
items:
  - standing: agenda
  - title: Vårdhygien
  - {title: Budget, matter: budget, type: decision}
  - title: Avtal
    type: decision
    presenters: [Mia Ask]
    items: [{title: Bilaga, type: decision}, {title: Taxa, type: information}]
  - {title: Statistik, type: information, time: "10.00–10.30"}
"""
LOG = """\
log:
  - called: 2025-01-31
    by: Olle Berg
    agenda: [{standing: agenda}, {title: Ekonomi, matter: budget}]
"""
ON_AGENDA = """\
## 1_Godkännande av dagordning

## 2_Vårdhygien

*Tillagt efter kallelsen*

## 3_Budget

*Beslutsärende*

## 4_Avtal

*Beslutsärende, tillagt efter kallelsen\\
Föredragande: Mia Ask*

### Bilaga

### Taxa

*Informationsärende*

## 5_Statistik

*Informationsärende, tillagt efter kallelsen, kl.~10.00–10.30*
"""
ON_NOTICE = """\
| Nr | Ärende | Typ | Tid |
| --- | --- | --- | --- |
| 1 | Godkännande av dagordning |  |  |
| 2 | Vårdhygien (tillagt efter kallelsen) |  |  |
| 3 | Budget | Beslutsärende |  |
| 4 | Avtal (tillagt efter kallelsen) | Beslutsärende |  |
| 5 | Statistik (tillagt efter kallelsen) | Informationsärende | 10.00–10.30 |
"""
IN_MINUTES = """\
## §~1 Godkännande av dagordning

## §~2 Vårdhygien

*Tillagt efter kallelsen*

## §~3 Budget

*Beslutsärende*

## §~4 Avtal

*Beslutsärende, tillagt efter kallelsen\\
Föredragande: Mia Ask*

### Bilaga

### Taxa

*Informationsärende*

## §~5 Statistik

*Informationsärende, tillagt efter kallelsen*
"""
PAPERS = [(AGENDA, ON_AGENDA), (NOTICE, ON_NOTICE), (MINUTES, IN_MINUTES)]


@pytest.mark.parametrize("status", ["called", "held"])
@pytest.mark.parametrize(("kind", "said"), PAPERS)
def test_what_was_added_is_marked(kind: Kind, said: str, status: str, workspace: Make) -> None:
    meeting = MEETING.replace("status: called", f"status: {status}")

    assert said in paper(workspace(files(meeting + LOG)), kind)[1]


@pytest.mark.parametrize(("kind", "said"), PAPERS)
def test_without_the_agenda_as_called_nothing_is_marked(kind: Kind, said: str, workspace: Make) -> None:
    plain = said.replace("*Tillagt efter kallelsen*\n\n", "")
    plain = plain.replace(" (tillagt efter kallelsen)", "").replace(", tillagt efter kallelsen", "")

    assert plain in paper(workspace(files(MEETING)), kind)[1]
