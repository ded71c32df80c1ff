"""A region with three municipalities, a meeting that recommends them something, and what came of it."""

from collections.abc import Iterable

BODIES = """\
organisation: Länets huvudmän
principals:
  region:
    side: region
    names:
      - {from: 1983-01-01, basis: Indelning, name: Landstinget}
      - {from: 2024-11-01, basis: Indelning, name: Region Exempel, short: Regionen}
  asele: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Åsele kommun, short: Åsele}]}
  mala: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Malå kommun, short: Malå}]}
  umea: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Umeå kommun, short: Umeå}]}
bodies:
  lsg:
    names: [{from: 2020-01-01, basis: Ordning, name: Länsgruppen, short: LG, decided: Gruppen beslutade}]
    minutes: [{from: 2020-01-01, basis: Ordning, document: protokoll}]
    follow_up: [{from: 2024-01-01, basis: Ordning, answered_within_days: 90}]
  samrad:
    names: [{from: 2020-01-01, basis: Ordning, name: Samråd vård, short: Samrådet}]
    numbering: [{from: 2020-01-01, basis: Ordning, series: year, paragraph_sign: false}]
"""
PATH = "meetings/lsg/2024-09-20.yaml"
FOLLOW_UP = "meetings/lsg/2024-09-20.follow-up.yaml"


def minutes(items: str, status: str = "adjusted", more: str = "") -> dict[str, str]:
    """Return bodies.yaml and a meeting of `lsg` on 2024-09-20, whose first item has the number 31."""
    head = f"body: lsg\ndate: 2024-09-20\nstatus: {status}\nfirst_paragraph: 31\n{more}"
    return {"bodies.yaml": BODIES, PATH: f"{head}items:\n{items}"}


def came_of_it(**entries: Iterable[str]) -> dict[str, str]:
    """Return the file of what happened after the meeting, with the entries of each of its lists."""
    lists = (
        f"{key}:\n{''.join(f'  - {{{entry}}}{chr(10)}' for entry in told)}" for key, told in entries.items()
    )
    return {FOLLOW_UP: f"meeting: lsg/2024-09-20\n{''.join(lists)}"}
