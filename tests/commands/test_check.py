"""`lsg check`: each finding as `path:line:column CODE message` with its way out, and a closing line."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

FAULTY = """\
body: beredning
date: 2025-02-14
status: holden
chairman: Anna Berg
items:
  - title: Årets plan
    presenters: [{name: Bo Lund, principal: norby}]
    text: |
      Enligt § 3.

      ## Rubrik
"""


def test_a_repository_without_faults(lsg: "Lsg", minutes: Path) -> None:
    done = lsg("check", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "judged: bodies.yaml and 1 meeting. Found: 0 errors, 0 warnings.\n"


def test_findings_are_listed_with_place_and_code(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings/ledning/2025-02-14.yaml").write_text(FAULTY, encoding="utf-8")
    (minutes / "meetings/ledning/2025-05-16.yaml").write_text(
        FAULTY.replace("holden", "held").replace("chairman", "chair"), encoding="utf-8"
    )
    done = lsg("check", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert (
        done.stdout
        == """\
meetings/ledning/2025-02-14.yaml:1:7 LSG115 the file lies in the folder `ledning`, and its body is `beredning`
    move it to meetings/beredning/2025-02-14.yaml, or change `body`
meetings/ledning/2025-02-14.yaml:3:9 LSG106 `holden` is not one of the choices
    did you mean `held`?
meetings/ledning/2025-02-14.yaml:4:1 LSG101 unknown key `chairman`
    did you mean `chair`?
meetings/ledning/2025-02-14.yaml:7:45 LSG112 no principal is called `norby` in bodies.yaml
    did you mean `norrby`?
meetings/ledning/2025-02-14.yaml:11:7 LSG121 a text holds no headings of its own
    give this part an item of its own under `items:`, or set the line in bold: `**like this**`
meetings/ledning/2025-05-16.yaml:1:7 LSG115 the file lies in the folder `ledning`, and its body is `beredning`
    move it to meetings/beredning/2025-05-16.yaml, or change `body`
meetings/ledning/2025-05-16.yaml:2:7 LSG116 the file is called 2025-05-16.yaml, and its date is 2025-02-14
    rename it to 2025-02-14.yaml, or change `date`
meetings/ledning/2025-05-16.yaml:7:45 LSG112 no principal is called `norby` in bodies.yaml
    did you mean `norrby`?
meetings/ledning/2025-05-16.yaml:11:7 LSG121 a text holds no headings of its own
    give this part an item of its own under `items:`, or set the line in bold: `**like this**`
judged: bodies.yaml and 2 meetings. Found: 9 errors, 0 warnings.
"""
    )


def test_a_warning_is_shown_and_does_not_fail(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings/ledning/2025-02-14.docx").write_bytes(b"")
    done = lsg("check", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout
        == """\
meetings/ledning/2025-02-14.docx:1:1 LSG014 this is no meeting file, and nothing here is read
    a meeting is a file meetings/<body>/<date>.yaml; keep other files outside meetings/
judged: bodies.yaml and 1 meeting. Found: 0 errors, 1 warning.
"""
    )


def test_meetings_that_could_not_be_held_against_the_bodies(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "bodies.yaml").write_text("organisation: [\n", encoding="utf-8")
    done = lsg("check", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("bodies.yaml:")
    assert done.stdout.endswith("""
bodies.yaml has faults, so the meetings were not held against it
judged: bodies.yaml and 1 meeting. Found: 1 error, 0 warnings.
""")


def test_a_file_where_a_folder_belongs(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings").rename(minutes / "elsewhere")
    (minutes / "meetings").write_bytes(b"no folder")
    done = lsg("check", cwd=minutes)
    assert (done.returncode, done.stdout) == (2, "")
    sentence, way_out = done.stderr.splitlines()
    assert sentence.startswith(f"lsg: {minutes.resolve() / 'meetings'} cannot be read: ")
    assert way_out == "  it must be a folder, and you must be allowed to read it"
