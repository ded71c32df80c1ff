"""Findings as JSON: the same keys in every object, whatever is found."""

import json

from tests.printers.found import FOUND

from lsgtool import codes
from lsgtool.diagnostic import Fault, stamp
from lsgtool.messages import english, msg
from lsgtool.printers.json_list import json_list
from lsgtool.printers.json_text import json_text


def test_findings_as_a_list() -> None:
    assert (
        json_list(FOUND, english)
        == """\
[
  {
    "code": "LSG301",
    "name": "papers-late",
    "severity": "error",
    "message": "the papers were with the members on 2024-09-09",
    "hint": "send them on 2024-09-06 at the latest, or tell under `deviations` on what decision of the body \
they came later",
    "path": "meetings/ledning/2024-09-20.yaml",
    "line": 4,
    "column": 14,
    "citation": "Arbetsordning för Ledningsgruppen, in force from 2020-01-01"
  },
  {
    "code": "LSG405",
    "name": "absence-not-notified",
    "severity": "information",
    "message": "nobody knows whether Per \\"Pelle\\" <Ny> & \\\\x07 told of the absence",
    "hint": null,
    "path": "meetings/ledning/2024-09-20.yaml",
    "line": 7,
    "column": 5,
    "citation": "good order"
  },
  {
    "code": "LSG014",
    "name": "stray-file",
    "severity": "warning",
    "message": "this is no meeting file: 100 %, nothing is read",
    "hint": "keep it outside meetings/",
    "path": "meetings/ledning/50 % & \\u001b[2J, <åäö>:1.docx",
    "line": 1,
    "column": 1,
    "citation": null
  }
]
"""
    )


def test_what_is_read_back_is_what_was_found() -> None:
    read = json.loads(json_list(FOUND, english))

    assert [one["path"] for one in read] == [found.path for found in FOUND]
    assert [one["message"] for one in read] == [english(found.message) for found in FOUND]


def test_nothing_found() -> None:
    assert json_list((), english) == "[]\n"


def test_a_name_that_is_no_text_is_shown_in_whole_characters() -> None:
    stray = stamp(Fault(codes.STRAY_FILE, msg("this is no meeting file")), "meetings/\udce5r/\udcff\n.txt")

    printed = json_list([stray], english)

    assert json.loads(printed.encode("utf-8"))[0]["path"] == "meetings/\ufffdr/\ufffd\n.txt"
    assert json_text({"\udce5": ["å", 1, None]}) == '{\n  "\ufffd": [\n    "å",\n    1,\n    null\n  ]\n}\n'
