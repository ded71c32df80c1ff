"""The plan of a calendar year (årsplan) as a paper, of one body or of all, also as a calendar."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.papers.year import YearView
from lsgtool.papers.year_days import events_of_year
from lsgtool.registers.naming import body_named
from lsgtool.render.formats import Cover
from lsgtool.render.press import Draft
from lsgtool.workspace.files import Unplaced
from lsgtool.workspace.workspace import Workspace

TEMPLATE = "year.md.j2"
DOCUMENT, EVERY_BODY = "Årsplan", "Alla organ"


def draft_year(workspace: Workspace, year: int, word: str | None) -> Draft:
    """Return what is made of a plan; `word` is what somebody calls the body that it is limited to.

    Raises UserError for a body that bodies.yaml does not have, for a year without meetings, and where files
    of it cannot be read: members write its days into their own calendars.
    """
    bodies = workspace.bodies.content
    if bodies is None:
        raise UserError(
            msg("bodies.yaml has faults, so no plan can be made"),
            msg("`lsg check` says what is wrong with it, and where"),
        )
    body = body_named(bodies, word) if word is not None else None
    names = tuple(bodies.bodies) if body is None else (body,)
    view = YearView(bodies, names, year, _meetings(workspace, bodies, names, year))
    planned, plan = view.planned(), view.build(body)
    if not planned:
        raise _nothing_in(workspace, names, year, body)
    document = f"{DOCUMENT} {year}"
    return Draft(
        f"{body}-arsplan-{year}" if body is not None else f"arsplan-{year}",
        TEMPLATE,
        plan,
        Cover(document, plan.organisation, plan.body or EVERY_BODY, DOCUMENT, date(year, 1, 1), str(year)),
        events_of_year(planned, plan.bookings, bodies),
    )


def _meetings(
    workspace: Workspace, bodies: Bodies, names: Sequence[str], year: int
) -> Mapping[str, tuple[Meeting, ...]]:
    """Return the meetings of bodies and of their working committees, in the year and the one before."""
    committees = [name for name, body in bodies.bodies.items() if body.working_committee_of in names]
    read: dict[str, tuple[Meeting, ...]] = {}
    left_out = [one.path for one in workspace.listing.unplaced if _may_be(one, {*names, *committees}, year)]
    for name in dict.fromkeys((*names, *committees)):
        refs = [ref for ref in workspace.meetings_of.get(name, ()) if ref.day.year in {year - 1, year}]
        found = {ref: workspace.meeting(ref.path).content for ref in refs}
        read[name] = tuple(one for ref, one in found.items() if one is not None and one.ref == ref)
        left_out += [ref.path for ref, one in found.items() if one is None or one.ref != ref]
    if left_out:
        raise UserError(
            msg("no plan is made, for files cannot be read: {paths}", paths=", ".join(sorted(left_out))),
            msg("`lsg check` says what is wrong with them; mend them first"),
        )
    return read


def _may_be(one: Unplaced, names: Collection[str], year: int) -> bool:
    """Tell whether a file that cannot be placed may be a meeting of the plan."""
    return (one.body is None or one.body in names) and (one.day is None or one.day.year in {year - 1, year})


def _nothing_in(workspace: Workspace, names: Sequence[str], year: int, body: str | None) -> UserError:
    years = {ref.day.year for name in names for ref in workspace.meetings_of.get(name, ())}
    return UserError(
        msg("no meeting of {body} in {year} is booked", body=body, year=year)
        if body is not None
        else msg("no meeting of {year} is booked", year=year),
        msg("there are meetings of {years}", years=", ".join(map(str, sorted(years))))
        if years
        else msg("`lsg new-meeting {body}` begins one", body=body or "BODY"),
    )
