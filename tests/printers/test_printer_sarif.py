"""Findings as SARIF, held against the schema of its standard."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from tests.printers.found import ABSENT, FOUND, LATE, STRAY

from lsgtool.diagnostic import Code, Diagnostic
from lsgtool.messages import Message, english, msg
from lsgtool.printers.sarif import sarif
from lsgtool.version import __version__

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0.json"
TITLES: dict[Code, Message] = {
    LATE.code: msg("Papers came late."),
    ABSENT.code: msg("Nobody told of an absence."),
    STRAY.code: msg("A file among the meetings is none."),
}


@pytest.fixture(scope="module")
def schema() -> Draft4Validator:
    return Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def log(*found: Diagnostic, language: str = "en") -> dict[str, Any]:
    read: dict[str, Any] = json.loads(sarif(found, english, language, TITLES))
    return read


def test_findings_and_the_rules_that_they_broke() -> None:
    (run,) = log(*FOUND)["runs"]

    assert run["tool"]["driver"] == {
        "name": "lsg",
        "version": __version__,
        "rules": [
            {
                "id": "LSG014",
                "name": "stray-file",
                "shortDescription": {"text": "A file among the meetings is none."},
            },
            {"id": "LSG301", "name": "papers-late", "shortDescription": {"text": "Papers came late."}},
            {
                "id": "LSG405",
                "name": "absence-not-notified",
                "shortDescription": {"text": "Nobody told of an absence."},
            },
        ],
    }
    assert run["results"][0] == {
        "ruleId": "LSG301",
        "ruleIndex": 1,
        "level": "error",
        "message": {
            "text": "the papers were with the members on 2024-09-09\n"
            "according to Arbetsordning för Ledningsgruppen, in force from 2020-01-01\n"
            "send them on 2024-09-06 at the latest, or tell under `deviations` on what decision of the body"
            " they came later"
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {
                        "uri": "meetings/ledning/2024-09-20.yaml",
                        "uriBaseId": "%SRCROOT%",
                    },
                    "region": {"startLine": 4, "startColumn": 14},
                }
            }
        ],
    }
    assert [(one["ruleId"], one["ruleIndex"], one["level"]) for one in run["results"]] == [
        ("LSG301", 1, "error"),
        ("LSG405", 2, "note"),
        ("LSG014", 0, "warning"),
    ]


def test_a_path_becomes_an_address() -> None:
    ((result,),) = (run["results"] for run in log(STRAY)["runs"])
    place = result["locations"][0]["physicalLocation"]

    assert place["artifactLocation"]["uri"] == (
        "meetings/ledning/50%20%25%20%26%20%1B%5B2J%2C%20%3C%C3%A5%C3%A4%C3%B6%3E%3A1.docx"
    )
    assert place["region"] == {"startLine": 1, "startColumn": 1}


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("found", [(), (LATE,), FOUND, (*FOUND, LATE, STRAY)], ids=len)
def test_it_keeps_to_the_schema(
    found: tuple[Diagnostic, ...], language: str, schema: Draft4Validator
) -> None:
    made = log(*found, language=language)

    assert [error.message for error in schema.iter_errors(made)] == []
    assert made["version"] == "2.1.0"
    assert made["runs"][0]["language"] == language
    assert len(made["runs"][0]["results"]) == len(found)


def test_the_schema_refuses_what_is_none(schema: Draft4Validator) -> None:
    made = log(LATE)
    made["runs"][0]["results"][0]["level"] = "information"
    del made["runs"][0]["tool"]["driver"]["name"]

    assert len(list(schema.iter_errors(made))) == 2
