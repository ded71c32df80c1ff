"""The hooks that are published are the hooks that are tested: installed by pre-commit from this checkout."""

from collections.abc import Mapping

import pytest
from tests.hooks.committing import Repository

pytestmark = pytest.mark.slow

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2020-01-01, basis: Regionbildningen, name: Region Exempel}]
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    papers: [{from: 2020-01-01, basis: Arbetsordning för Ledningsgruppen, working_days: 10}]
"""

GOOD = """\
body: ledning
date: 2024-09-20
status: held
papers_sent: 2024-09-06
items:
  - title: Årets plan
    decisions: [att godkänna planen]
"""
LOST = """\
meeting: ledning/2024-09-20
reports:
  - {paragraph: 2, done: 2024-10-04}
"""
LATE = GOOD.replace("papers_sent: 2024-09-06", "papers_sent: 2024-09-10")


@pytest.fixture(scope="module")
def minutes(
    published: Repository, environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Repository:
    """A repository of minutes with the hooks installed, and nothing committed."""
    made = Repository(tmp_path_factory.mktemp("minutes"), environment)
    made.install(published)
    made.write("bodies.yaml", BODIES)
    return made


def test_a_broken_file_is_kept_out_and_a_good_one_let_in(minutes: Repository) -> None:
    minutes.write("meetings/ledning/2024-09-20.yaml", LATE)
    refused = minutes.commit("Late papers")

    assert refused.returncode == 1
    assert "meetings/ledning/2024-09-20.yaml:4:14 LSG301" in refused.stdout + refused.stderr
    assert minutes.run("git", "rev-parse", "--verify", "--quiet", "HEAD").returncode == 1

    minutes.write("meetings/ledning/2024-09-20.yaml", GOOD)
    accepted = minutes.commit("Minutes of the meeting in September")

    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    assert "lsg check" in accepted.stdout + accepted.stderr
    assert minutes.git("log", "--format=%s") == "Minutes of the meeting in September"


def test_what_followed_a_meeting_is_judged_before_it_is_committed(minutes: Repository) -> None:
    minutes.write("meetings/ledning/2024-09-20.follow-up.yaml", LOST)
    refused = minutes.commit("What has happened since")

    assert refused.returncode == 1
    assert "meetings/ledning/2024-09-20.follow-up.yaml:3:17 LSG609" in refused.stdout + refused.stderr

    minutes.write("meetings/ledning/2024-09-20.follow-up.yaml", "meeting: ledning/2024-09-20\n")
    accepted = minutes.commit("Nothing has happened since")

    assert accepted.returncode == 0, accepted.stdout + accepted.stderr


def test_a_commit_without_minutes_is_let_in(minutes: Repository) -> None:
    minutes.write("anteckningar.txt", "Kom ihåg kaffet.\n")
    done = minutes.commit("A note")

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_deadlines_are_told_when_asked_for(minutes: Repository) -> None:
    done = minutes.run("pre-commit", "run", "--hook-stage", "manual", "lsg-check-deadlines")

    assert "lsg check deadlines" in done.stdout
    assert "unexpected" not in done.stdout.casefold()
    assert "Traceback" not in done.stdout
