"""Draws meetings at random with texts that nobody may publish, in every place where such a text can stand.

What is restricted has marks that begin with `HIDDEN`, what anybody may read has marks that begin with `OPEN`.
"""

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, TypeAlias

Part: TypeAlias = dict[str, Any]

HIDDEN, OPEN = "xqzwkj", "oqzwkj"
LETTERS = "abcdefghijklmnopqrstuvwyåäöéü"
REASON = "Sekretess enligt 19 kap. 3 § <OSL> & *annat*"

BODIES = """\
organisation: Länets huvudmän
principals:
  region: {side: region, names: [{from: 1983-01-01, basis: Indelning, name: Region Exempel}]}
  asele: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Åsele kommun}]}
bodies:
  adjusting:
    names: [{from: 2010-01-01, basis: Praxis, name: Länsgruppen, short: LG}]
    numbering: [{from: 2010-01-01, basis: Praxis, series: meeting}]
    standing:
      - {from: 2020-01-01, basis: Ordning, opening: [{id: agenda, title: Godkännande av dagordning}]}
    minutes: [{from: 2010-01-01, basis: Ordning, document: protokoll, adjusted_by: [chair]}]
  quiet:
    names: [{from: 2010-01-01, basis: Praxis, name: Samråd hälsa}]
    numbering: [{from: 2010-01-01, basis: Praxis, series: meeting, paragraph_sign: false}]
    publishing:
      - from: 2010-01-01
        basis: Ordning
        leaves_out: [titles, guests, presenters, absent, times]
"""


class Drawing:
    """Draws one meeting; `hidden` and `shown` count the marks of both sorts that it has."""

    def __init__(self, random: Random, body: str, day: str) -> None:
        self._random, self._body, self._day = random, body, day
        self.hidden = 0
        self.shown: list[str] = []

    def text(self) -> str:
        """Return the text of the meeting's file; JSON is YAML too."""
        return json.dumps(self._meeting(), ensure_ascii=False, indent=1) + "\n"

    def _meeting(self) -> Part:
        quiet = self._body == "quiet"
        items: list[Part] = [{"title": self._words(OPEN), "matter": self._name(OPEN)}]
        items += [self._matter(OPEN, inner=True) for _ in range(self._random.randint(1, 3))]
        items += [
            self._restricted(self._matter(HIDDEN, inner=True)) for _ in range(self._random.randint(1, 2))
        ]
        self._random.shuffle(items)
        adds = [item["title"] for item in items if "restricted" in item]
        items.insert(0, {"title": "Dagordning", "adds": [*adds, self._words(OPEN)]})
        called = [{"title": item["title"], **_pick(item, "matter")} for item in items]
        details = HIDDEN if quiet else OPEN
        return {
            "body": self._body,
            "date": self._day,
            "status": "held" if quiet else "adjusted",
            "link": f"https://video.example/{self._name(HIDDEN)}",
            "chair": "Karin Ek",
            "attendance": [*self._members(details), *self._guests(items)],
            "absent": [{"name": self._words(details)}],
            "items": items,
            **({"log": self._log(called)} if quiet else {}),
        }

    def _log(self, called: list[Part]) -> list[Part]:
        gone = {"title": self._words(HIDDEN), "matter": self._name(HIDDEN)}
        return [
            {"called": self._day, "by": "Olle Berg", "agenda": [*called, gone]},
            {"cancelled": self._day, "by": "Olle Berg", "reason": self._words(HIDDEN)},
            {"reopened": self._day, "by": "Olle Berg", "reason": self._words(HIDDEN)},
            {"held": self._day, "by": "Olle Berg"},
        ]

    def _members(self, details: str) -> Iterator[Part]:
        yield {"name": "Karin Ek", "principal": "region", "title": self._words(details)}
        yield {"name": "Per Ny", "principal": "asele", "substitute_for": self._words(details)}

    def _guests(self, items: list[Part]) -> Iterator[Part]:
        """Yield who was there for one matter only; who was there for a restricted one is left out with it."""
        quiet = self._body == "quiet"
        for item in items:
            for matter in (item, *item.get("items", [])):
                if "matter" in matter:
                    sort = HIDDEN if quiet or "restricted" in item or "restricted" in matter else OPEN
                    guest = {"name": self._words(sort), "title": self._words(sort), "role": "guest"}
                    yield {**guest, "items": [matter["matter"]]}

    def _matter(self, sort: str, *, inner: bool = False) -> Part:
        """Return an item or a sub-matter with everything that it can have."""
        presenters = HIDDEN if self._body == "quiet" else sort
        matter: Part = {
            "title": self._words(sort),
            "matter": self._name(sort),
            "presenters": [{"name": self._words(presenters), "title": self._words(presenters)}],
            "papers": self._papers(sort),
            **self._block(sort),
            "continued": [self._block(sort), self._restricted(self._block(HIDDEN))],
            "forward": [{"to": "quiet", "for": "decision"}],
            "deviations": [
                {"rule": "papers-late", "basis": self._words(HIDDEN), "reason": self._words(HIDDEN)}
            ],
            "written": self._random.choice([True, False]),
        }
        if inner:
            hidden = self._restricted(self._matter(HIDDEN))
            matter["items"] = [self._matter(sort), hidden]
            self._random.shuffle(matter["items"])
        return matter

    def _papers(self, sort: str) -> list[Part]:
        papers = [
            {"title": self._words(sort), "attached": self._random.choice([True, False])},
            self._restricted(
                {
                    **{key: self._words(HIDDEN) for key in ("title", "summary", "proposal", "question")},
                    "file": f"bilagor/{self._name(HIDDEN)}.pdf",
                    "attached": self._random.choice([True, False]),
                }
            ),
        ]
        self._random.shuffle(papers)
        return papers

    def _block(self, sort: str) -> Part:
        return {
            "text": self._markdown(sort),
            "decided": self._words(sort),
            "decisions": [
                {
                    "kind": self._random.choice(["assign", "recommend", "elect", "approve"]),
                    "text": f"att {self._markdown(sort)}",
                    "to": [self._words(sort)],
                    "due": f"när {self._words(sort)}",
                    "instance": self._words(sort),
                    "matters": [self._name(sort)],
                    "elected": [{"role": self._words(sort), "name": self._words(sort)}],
                }
                for _ in range(self._random.randint(1, 2))
            ],
        }

    @staticmethod
    def _restricted(part: Part) -> Part:
        return {**part, "restricted": REASON}

    def _mark(self, sort: str, letters: str) -> str:
        mark = sort + "".join(self._random.choices(letters, k=9))
        if sort == HIDDEN:
            self.hidden += 1
        return mark

    def _name(self, sort: str) -> str:
        return self._mark(sort, LETTERS[:20])

    def _words(self, sort: str) -> str:
        form = self._random.choice(
            ["{} \"och\" 'annat'", "{} & <b>{}</b>", "*{}* \\ [x](y)", "Åse {}: 50 %; {}?"]
        )
        return form.replace("{}", self._mark(sort, LETTERS))

    def _markdown(self, sort: str) -> str:
        forms: tuple[Callable[[str], str], ...] = (
            lambda mark: f"Sagt **{mark}**, och *{mark}*…",
            lambda mark: f"Se [{mark}](https://exempel.example/{mark}).\n\n- {mark}\n- fler",
            lambda mark: f"| Å | B |\n| --- | --- |\n| {mark} | 1 & 2 |",
            lambda mark: f"”{mark}” – 50 % {mark}!",
        )
        mark = self._mark(sort, LETTERS[:20])
        if sort == OPEN:
            self.shown.append(mark)
        return self._random.choice(forms[:2] + forms[3:])(mark)


def _pick(part: Part, key: str) -> Part:
    return {key: part[key]} if key in part else {}
