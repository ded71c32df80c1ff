"""The one table of all rules, by what each judges: a meeting, what followed it, a year, or bodies.yaml."""

from typing import Any

from lsgtool.rules import (
    about_nothing,
    addressing,
    adjusters,
    agenda,
    alternating,
    announced,
    asked,
    assigning,
    attending,
    booking,
    coming_back,
    dates_in_text,
    decisions,
    earlier,
    earlier_minutes,
    electing,
    follow_up_placing,
    following_up,
    forwarding,
    item_numbers,
    kinds,
    matter_names,
    minuted,
    money,
    numbering,
    offices,
    overdue,
    paper_contents,
    paper_files,
    papers_in_time,
    people,
    personal_data,
    placing,
    planning,
    postponing,
    powers,
    presiding,
    previous_minutes,
    publishing,
    receiving,
    recommending,
    recorded_days,
    recorded_twice,
    references,
    reporting,
    reviews,
    seats,
    settling,
    standing,
    substitutes,
    taken,
    texts,
    unclear,
    working_committee,
)
from lsgtool.rules.case import BodiesCase, Case, FollowUpCase, YearCase
from lsgtool.rules.rule import Rule

# What is wrong with a paper that is made in spite of it: these alone stop a paper.
PRINTING_RULES: tuple[Rule[Case], ...] = (
    placing.folder_differs,
    placing.file_name_differs,
    placing.body_not_in_force,
    references.unknown_body,
    references.unknown_principal,
    references.unknown_standing_item,
    references.unknown_item,
    texts.heading_in_text,
    texts.html_in_text,
    texts.not_for_minutes,
    personal_data.identity_number,
)

MEETING_RULES: tuple[Rule[Case], ...] = (
    *PRINTING_RULES,
    earlier.meeting_unknown,
    earlier.decision_unknown,
    earlier_minutes.previous_minutes_unknown,
    people.person_unknown,
    people.assignee_unknown,
    paper_files.paper_missing,
    paper_files.paper_outside,
    numbering.number_gap,
    numbering.number_overlap,
    item_numbers.number_duplicate,
    item_numbers.number_differs,
    numbering.series_not_restarted,
    numbering.series_restarted,
    taken.number_taken,
    papers_in_time.papers_late,
    papers_in_time.papers_day_missing,
    paper_contents.paper_incomplete,
    working_committee.committee_too_late,
    announced.next_meeting_past,
    announced.announced_not_planned,
    seats.seats_exceeded,
    seats.principal_not_represented,
    substitutes.substitute_beside_member,
    substitutes.substitute_for_nobody,
    substitutes.absence_not_notified,
    attending.guest_without_item,
    attending.person_twice,
    presiding.chair_differs,
    presiding.chair_absent,
    adjusters.adjuster_missing,
    adjusters.adjuster_is_chair,
    adjusters.adjuster_absent,
    offices.office_not_represented,
    offices.chair_not_presenting,
    minuted.attendance_missing,
    decisions.decision_missing,
    decisions.decision_unexpected,
    decisions.clause_without_att,
    agenda.added_not_taken_up,
    standing.standing_item_missing,
    standing.standing_item_misplaced,
    postponing.postponed_without_date,
    postponing.postponed_to_no_meeting,
    coming_back.postponed_not_taken_up,
    assigning.assignment_without_owner,
    assigning.assignment_without_date,
    powers.outside_powers,
    powers.recommendation_without_instance,
    money.split_differs,
    forwarding.other_route,
    electing.election_differs,
    kinds.clause_without_kind,
    assigning.due_before_meeting,
    previous_minutes.minutes_not_approved,
    recommending.recommendation_not_dispatched,
    recommending.recommendation_not_answered,
    overdue.assignment_overdue,
    receiving.forwarded_not_received,
    settling.decided_after_settled,
    matter_names.matters_alike,
    following_up.follows_up_nothing,
    addressing.recommended_to_nobody,
    reporting.report_says_nothing,
    publishing.published_too_early,
    dates_in_text.weekday_differs,
    dates_in_text.date_impossible,
    personal_data.email_in_text,
    personal_data.phone_in_text,
)

FOLLOW_UP_RULES: tuple[Rule[FollowUpCase], ...] = (
    references.unknown_principal,
    earlier.meeting_unknown,
    earlier.decision_unknown,
    about_nothing.response_without_recommendation,
    asked.response_not_asked_for,
    recorded_days.recorded_too_early,
    recorded_twice.recorded_twice,
    about_nothing.report_without_assignment,
    follow_up_placing.follow_up_misplaced,
    unclear.clause_unclear,
    dates_in_text.weekday_differs,
    dates_in_text.date_impossible,
    personal_data.identity_number,
    personal_data.email_in_text,
    personal_data.phone_in_text,
)

YEAR_RULES: tuple[Rule[YearCase], ...] = (
    planning.meetings_too_few,
    planning.meetings_too_many,
    booking.meetings_not_booked,
    reviews.review_missing,
    alternating.chair_not_alternated,
)

# What stops every paper while it stands in bodies.yaml.
BODIES_PRINTING_RULES: tuple[Rule[BodiesCase], ...] = (
    references.unknown_body,
    references.unknown_principal,
    personal_data.identity_number,
)

BODIES_RULES: tuple[Rule[BodiesCase], ...] = (
    *BODIES_PRINTING_RULES,
    earlier.meeting_unknown,
    earlier.decision_unknown,
    alternating.chairs_same_side,
)

_OF_BODIES: tuple[Rule[Any], ...] = (*YEAR_RULES, *BODIES_RULES)
_ALL: tuple[Rule[Any], ...] = (*MEETING_RULES, *FOLLOW_UP_RULES, *_OF_BODIES)

RULES = tuple(sorted({one.code.code: one for one in _ALL}.values(), key=lambda one: one.code.code))
"""Every rule once, in the order of the codes."""

WAIVABLE_IN_MEETINGS = tuple(one.code for one in MEETING_RULES if one.waivable)
"""The rules that a body may decide to deviate from at a meeting, as the meeting's file tells."""

WAIVABLE_IN_BODIES = tuple(one.code for one in _OF_BODIES if one.waivable)
"""The rules that a body may decide to deviate from in a calendar year, as bodies.yaml tells."""
