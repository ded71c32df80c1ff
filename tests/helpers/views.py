"""A region and its body through the years, for tests of what minutes show."""

from collections.abc import Callable
from typing import TypeAlias

from lsgtool.papers.view import Protocol

View: TypeAlias = Callable[..., Protocol]


BODIES = """\
organisation: Länets huvudmän
principals:
  region:
    side: region
    names:
      - {from: 1983-01-01, basis: Indelning, name: Landstinget}
      - {from: 2019-01-01, basis: Indelning, name: Region Exempel}
  asele: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Åsele kommun}]}
  umea: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Umeå kommun}]}
  ornas: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Örnäs kommun}]}
  arvik: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Ärvik kommun}]}
bodies:
  lsg:
    names:
      - {from: 2010-01-01, basis: Praxis, name: Länsgruppen, short: LG}
      - {from: 2020-01-01, basis: Ordning, name: Samverkansgruppen, decided: Gruppen beslutade}
    numbering:
      - {from: 2010-01-01, basis: Praxis, series: meeting, paragraph_sign: false}
      - {from: 2020-01-01, basis: Ordning, series: year}
    standing:
      - from: 2020-01-01
        basis: Ordning
        opening: [{id: agenda, title: Godkännande av dagordning}]
        closing: [{id: other, title: Övriga frågor}]
    minutes:
      - {from: 2020-01-01, basis: Ordning, document: protokoll, adjusted_by: [chair, adjuster]}
      - {from: 2023-01-01, basis: Ordning, document: protokoll, adjusted_by: [vice-chair]}
      - {from: 2025-01-01, basis: Ordning, document: protokoll}
    chairs:
      - from: 2020-01-01
        basis: Val
        chair: {name: Karin Ek, principal: region}
        vice_chair: {name: Lena Rask, principal: umea}
  samrad:
    names:
      - {from: 2010-01-01, basis: Praxis, name: Samråd vård}
      - {from: 2023-01-01, basis: Praxis, name: Samråd hälsa}
"""

OFFICERS = """\
chair: Karin Ek
vice_chair: Lena Rask
secretary: Olle Berg
adjuster: Sara Lind
attendance:
  - {name: Sara Lind, principal: asele, title: socialchef}
  - {name: Olle Berg, organisation: Länskansliet, role: secretary}
"""

ITEMS = """\
items:
  - standing: agenda
  - {title: Plan, matter: plan}
  - title: Läget
    items: [{title: Barn, matter: barn-och-unga}, {title: Vuxna, matter: vuxna}]
  - {title: Plan igen, matter: plan}
  - standing: other
"""
