"""Findings as workflow commands: one line each, in which nothing of ours can end it or begin another."""

from tests.printers.found import FOUND

from lsgtool import codes
from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.location import Place
from lsgtool.messages import english, msg
from lsgtool.printers.github import github


def test_findings_as_commands() -> None:
    assert (
        github(FOUND, english)
        == """\
::error file=meetings/ledning/2024-09-20.yaml,line=4,col=14,title=LSG301 papers-late::\
the papers were with the members on 2024-09-09%0A\
according to Arbetsordning för Ledningsgruppen, in force from 2020-01-01%0A\
send them on 2024-09-06 at the latest, or tell under `deviations` on what decision of the body they came later
::notice file=meetings/ledning/2024-09-20.yaml,line=7,col=5,title=LSG405 absence-not-notified::\
nobody knows whether Per "Pelle" <Ny> & \\x07 told of the absence%0A\
according to good order
::warning file=meetings/ledning/50 %25 & \\x1b[2J%2C <åäö>%3A1.docx,line=1,col=1,title=LSG014 stray-file::\
this is no meeting file: 100 %25, nothing is read%0A\
keep it outside meetings/
"""
    )


def test_a_text_with_a_command_in_it_gives_none() -> None:
    text = "A\n::stop-commands::x\r\n::error::y%0A::error::z"
    found = Diagnostic(
        "bodies.yaml", Place(1, 1), codes.BAD_VALUE, msg("`{text}`", text=text), None, Severity.ERROR
    )

    assert github([found], english) == (
        "::error file=bodies.yaml,line=1,col=1,title=LSG107 bad-value::"
        r"`A\n::stop-commands::x\r\n::error::y%250A::error::z`"
        "\n"
    )


def test_nothing_found() -> None:
    assert github((), english) == ""
