"""Findings as JUnit XML, held against the schema that build servers use."""

from pathlib import Path

import pytest
from lxml import etree
from tests.printers.found import ABSENT, BESIDE, FOUND, LATE, MEETING, STRAY

from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.messages import english
from lsgtool.printers.junit import junit

SCHEMA = Path(__file__).parent / "schemas" / "junit-10.xsd"
FILES = ("bodies.yaml", MEETING, "meetings/ledning/2024-11-15.yaml")
ERRORS = {Severity.ERROR}
STRICT = {Severity.ERROR, Severity.WARNING}


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))


def test_every_file_is_a_test() -> None:
    assert (
        junit(FOUND, english, FILES, ERRORS)
        == """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lsg check" tests="4" failures="1" errors="0">
  <testsuite name="lsg check" tests="4" failures="1" errors="0">
    <testcase classname="lsg check" name="bodies.yaml"/>
    <testcase classname="lsg check" name="meetings/ledning/2024-09-20.yaml">
      <failure type="check" message="1 finding">\
meetings/ledning/2024-09-20.yaml:4:14 LSG301 the papers were with the members on 2024-09-09
    send them on 2024-09-06 at the latest, or tell under `deviations` on what
    decision of the body they came later
    according to Arbetsordning för Ledningsgruppen, in force from 2020-01-01</failure>
      <system-out>\
meetings/ledning/2024-09-20.yaml:7:5 LSG405 information: nobody knows whether \
Per "Pelle" &lt;Ny&gt; &amp; \\x07 told of the absence
    according to good order</system-out>
    </testcase>
    <testcase classname="lsg check" name="meetings/ledning/2024-11-15.yaml"/>
    <testcase classname="lsg check" name="meetings/ledning/50 % &amp; \\x1b[2J, &lt;åäö&gt;:1.docx">
      <system-out>\
meetings/ledning/50 % &amp; \\x1b[2J, &lt;åäö&gt;:1.docx:1:1 LSG014 warning: \
this is no meeting file: 100 %, nothing is read
    keep it outside meetings/</system-out>
    </testcase>
  </testsuite>
</testsuites>
"""
    )


def test_what_fails_the_check_fails_the_test() -> None:
    suite = etree.fromstring(junit(FOUND, english, FILES, STRICT).encode("utf-8"))

    assert (suite.get("tests"), suite.get("failures")) == ("4", "2")
    assert [case.get("name") for case in suite.findall(".//testcase[failure]")] == [
        MEETING,
        BESIDE.replace("\x1b", "\\x1b"),
    ]


def test_many_programs_show_one_failure_of_a_test_so_it_has_them_all() -> None:
    suite = etree.fromstring(junit((LATE, LATE, ABSENT), english, FILES, ERRORS).encode("utf-8"))
    (failure,) = suite.findall(".//failure")

    assert failure.get("message") == "2 findings"
    assert (failure.text or "").count("LSG301") == 2


@pytest.mark.parametrize("failing", [ERRORS, STRICT], ids=["errors", "strict"])
@pytest.mark.parametrize("found", [(), (LATE,), (STRAY,), FOUND], ids=len)
def test_it_keeps_to_the_schema(
    found: tuple[Diagnostic, ...], failing: set[Severity], schema: etree.XMLSchema
) -> None:
    schema.assertValid(etree.fromstring(junit(found, english, FILES, failing).encode("utf-8")))


def test_the_schema_refuses_what_is_none(schema: etree.XMLSchema) -> None:
    assert not schema.validate(etree.fromstring("<testsuites><testsuite/></testsuites>"))
