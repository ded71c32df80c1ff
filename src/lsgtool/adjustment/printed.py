"""What the minutes print that stands in bodies.yaml: the names and the words in force on the day."""

from collections.abc import Iterable, Sequence
from datetime import date

from lsgtool.adjustment.asked import asked_to_adjust
from lsgtool.interval import in_force
from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.item import Item
from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import Document
from lsgtool.reference import parse_reference
from lsgtool.source.data import Mapping
from lsgtool.timeline.in_force import BodyThen, name_on, organisation_on


def printed_in_head(
    meeting: Meeting, bodies: Bodies, body: BodyThen, labels: Sequence[str], mentions: Iterable[str]
) -> Mapping:
    """Return what the top and the end of the minutes take from bodies.yaml, and the numbers of the items."""
    rule, asked = body.minutes, asked_to_adjust(meeting, body)
    return {
        "organisation": organisation_on(bodies, meeting.date),
        "body": body.name.name,
        "short": body.name.short,
        "document": (rule.document if rule is not None else Document.MINNESANTECKNINGAR).value,
        "adjusted_by": [{"name": one.name, "role": one.role.value} for one in asked],
        "offices": _offices(meeting, bodies, body, {one.name for one in asked}),
        "sign": _sign(bodies.bodies[meeting.body], meeting.date),
        "paragraphs": list(labels),
        "names": _names(bodies, meeting.date, mentions),
    }


def printed_in_item(
    item: Item, meeting: Meeting, bodies: Bodies, body: BodyThen, mentions: Iterable[str]
) -> Mapping:
    """Return what an item of the minutes takes from bodies.yaml."""
    return {
        "title": body.standing_titles.get(item.standing or "") if not item.title else None,
        "decided": body.name.decided or f"{body.name.name} beslutade",
        "sign": _sign(bodies.bodies[meeting.body], meeting.date),
        "names": _names(bodies, meeting.date, mentions),
    }


def _names(bodies: Bodies, day: date, mentions: Iterable[str]) -> Mapping:
    """Return the names of all that is mentioned; of cited minutes also the sign before their numbers."""
    found: Mapping = {}
    for mention in mentions:
        cited = parse_reference(mention)
        body = bodies.bodies.get(cited.body if cited is not None else mention)
        principal = bodies.principals.get(mention)
        if body is not None or principal is not None:
            found[mention] = {
                "body": name_on(body, day).name if body is not None else None,
                "principal": name_on(principal, day).name if principal is not None else None,
                "sign": _sign(body, cited.day) if body is not None and cited is not None else None,
            }
    return found


def _sign(body: Body, day: date) -> str:
    numbering = in_force(body.numbering, day)
    return "§" if numbering is None or numbering.paragraph_sign else ""


def _offices(meeting: Meeting, bodies: Bodies, body: BodyThen, asked: set[str | None]) -> Mapping:
    """Return the principals of those with an office in these minutes whom only bodies.yaml knows."""
    chairs = body.chairs
    named = {meeting.chair, meeting.vice_chair, meeting.secretary, meeting.adjuster} | asked
    named -= {attendee.name for attendee in meeting.attendance}
    offices = (chairs.chair, chairs.vice_chair) if chairs is not None else ()
    return {
        office.name: _principal(bodies, office.principal, meeting.date)
        for office in offices
        if office is not None and office.name in named
    }


def _principal(bodies: Bodies, principal: str, day: date) -> str:
    known = bodies.principals.get(principal)
    return name_on(known, day).name if known is not None else principal
