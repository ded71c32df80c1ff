"""What people read of findings: the place first, the line with a caret, the way out, what it rests on."""

from tests.printers.found import ABSENT, FOUND, LATE, MEETING, STRAY

from lsgtool.diagnostic import Diagnostic
from lsgtool.messages import english
from lsgtool.printers.text import WIDTH, Part, TextPrinter

LINES = {4: "papers_sent: 2024-09-09", 7: "  - {name: Per Ny}"}


def quote(found: Diagnostic) -> str | None:
    return LINES.get(found.place.line)


def tagged(text: str, part: Part) -> str:
    return f"<{part.name}>{text}</>"


def test_findings_with_their_lines() -> None:
    assert (
        "\n".join(TextPrinter(english, quote).lines(FOUND))
        == """\
meetings/ledning/2024-09-20.yaml:4:14 LSG301 the papers were with the members on 2024-09-09
    4 | papers_sent: 2024-09-09
      |              ^
    send them on 2024-09-06 at the latest, or tell under `deviations` on what
    decision of the body they came later
    according to Arbetsordning för Ledningsgruppen, in force from 2020-01-01
meetings/ledning/2024-09-20.yaml:7:5 LSG405 information: nobody knows whether \
Per "Pelle" <Ny> & \\x07 told of the absence
    7 |   - {name: Per Ny}
      |     ^
    according to good order

meetings/ledning/50 % & \\x1b[2J, <åäö>:1.docx:1:1 LSG014 warning: this is no meeting file: 100 %, \
nothing is read
    keep it outside meetings/"""
    )


def test_without_lines_of_files_the_rest_is_the_same() -> None:
    with_lines = list(TextPrinter(english, quote).lines(FOUND))
    without = [line for line in with_lines if " | " not in line]

    assert len(without) == len(with_lines) - 4
    assert list(TextPrinter(english).lines(FOUND)) == without


def test_every_part_gets_its_colour() -> None:
    printer = TextPrinter(english, quote, tagged)

    assert list(printer.lines([LATE])) == [
        f"<PLACE>{MEETING}:4:14</> <ERROR>LSG301</> the papers were with the members on 2024-09-09",
        "    4 | papers_sent: 2024-09-09",
        "    <ERROR>  |              ^</>",
        "    send them on 2024-09-06 at the latest, or tell under `deviations` on what",
        "    decision of the body they came later",
        "<ASIDE>    according to Arbetsordning för Ledningsgruppen, in force from 2020-01-01</>",
    ]
    assert "<INFORMATION>LSG405</>" in next(printer.lines([ABSENT]))
    assert "<WARNING>LSG014</>" in next(printer.lines([STRAY]))


def test_only_the_first_line_of_a_finding_may_be_wide() -> None:
    wide = [line for line in TextPrinter(english, quote).lines(FOUND) if len(line) > WIDTH]

    assert len(wide) == 3
    assert all(line.startswith("meetings/ledning/") for line in wide)
