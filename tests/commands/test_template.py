"""`lsg template init`, `check` and `diff`: what is written, what is said, and the exit codes."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import refused, told
from tests.writers.looks import changed, png, with_picture

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

NEXT = "next: change them as you like, then `lsg template check`\n"


@pytest.fixture
def own(lsg: "Lsg", minutes: Path) -> Path:
    """The folder of templates of the small repository, with copies of all that comes with lsg."""
    done = lsg("template", "init", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    folder = minutes / "templates"
    count = len([path for path in folder.iterdir() if not path.name.startswith(".")])
    assert count > 10
    assert done.stdout == told(f"{count} files written to {folder}") + NEXT
    return folder


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def test_init_leaves_what_is_there_unless_it_is_told_otherwise(lsg: "Lsg", minutes: Path, own: Path) -> None:
    (own / "notice.md.j2").write_text("# Hej", encoding="utf-8")
    done = lsg("template", "init", cwd=minutes)
    assert (done.returncode, done.stdout) == (
        0,
        "templates/notice.md.j2 was there and is left as it is\n"
        + told(f"nothing is written, for all of them are there already in {own}")
        + NEXT,
    )
    done = lsg("template", "init", "--force", cwd=minutes)
    assert (done.returncode, done.stdout) == (0, told(f"1 file written to {own}") + NEXT)
    assert (own / "notice.md.j2").read_text(encoding="utf-8") != "# Hej"


def test_check_finds_nothing_wrong_with_the_defaults_and_makes_samples(
    lsg: "Lsg", minutes: Path, own: Path
) -> None:
    done = lsg("template", "check", "--to", "md,docx", "--out", "prov", cwd=minutes)
    assert (done.returncode, done.stderr) == (0, "")
    *files, made, closing = done.stdout.splitlines()
    assert {Path(file).suffix for file in files} == {".md", ".docx"}
    assert all((minutes / file).stat().st_size > 300 for file in files)
    assert all(Path(file).name.startswith("prov-") for file in files)  # no paper is replaced by a sample
    assert made == f"{len(files) // 2} papers made in prov"
    assert closing == "nothing wrong found in templates"
    assert len(files) // 2 >= len(list(own.glob("*.j2"))) - 2  # words and items are parts of papers


def test_check_tells_every_fault_with_its_place(lsg: "Lsg", minutes: Path, own: Path) -> None:
    replace(own / "protocol.md.j2", "{{ body }}", "{{ bodi }}")
    replace(own / "notice.md.j2", "{{ body }}", "{{ body | uper }}")
    look = (own / "word.docx").read_bytes()
    (own / "word.docx").write_bytes(
        changed(look, "word/styles.xml", ('w:name w:val="LSG Beslut"', 'w:name w:val="Beslut"'))
    )
    done = lsg("template", "check", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert "templates/protocol.md.j2:" in done.stdout
    assert " there is no `bodi` here\n" in done.stdout
    assert "\n    did you mean `body`?\n" in done.stdout
    assert " there is no filter `uper`\n" in done.stdout
    assert "`templates/word.docx` lacks styles: LSG Beslut\n" in done.stdout
    assert done.stdout.endswith("0 papers made in out\n3 faults found in templates\n")


def test_check_tells_a_look_that_has_no_place_for_the_state(lsg: "Lsg", minutes: Path, own: Path) -> None:
    look = (own / "word.docx").read_bytes()
    (own / "word.docx").write_bytes(changed(look, "word/header2.xml", ("{state}", "")))
    done = lsg("template", "check", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert "`templates/word.docx`: not every page has `{state}` in its header or" in done.stdout
    assert done.stdout.endswith("1 fault found in templates\n")


def test_check_tells_what_only_filling_a_template_shows(lsg: "Lsg", minutes: Path, own: Path) -> None:
    (own / "notice.md.j2").write_text("# a\n\n{{ 1 // 0 }}\n", encoding="utf-8")
    (own / "agenda.md.j2").write_text(
        "{% for a in range(1000) %}\n{% for b in range(1000) %}\n{% endfor %}\n{% endfor %}\n",
        encoding="utf-8",
    )
    done = lsg("template", "check", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(
        "templates/notice.md.j2:3:1 the template notice.md.j2, line 3: integer division or modulo by zero\n"
    )
    assert (
        "templates/agenda.md.j2:2:1 the template agenda.md.j2, line 2:"
        " it goes on for longer than its content asks\n"
        "    look for a loop inside a loop, a macro that calls itself, or a text that\n"
        "    grows in a loop\n"
    ) in done.stdout
    assert done.stdout.endswith("2 faults found in templates\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--to", "odt"), ("there is no format `odt`", "known here: docx, md, html, pdf")),
        (
            ("--out", "templates"),
            (
                "papers cannot lie in {templates}, beside your own files",
                "name another folder with --out",
            ),
        ),
    ],
)
def test_what_check_refuses(lsg: "Lsg", minutes: Path, words: tuple[str, ...], said: tuple[str, str]) -> None:
    done = lsg("template", "check", *words, cwd=minutes)
    sentence, way_out = (text.format(templates=minutes.resolve() / "templates") for text in said)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", refused(sentence, way_out))


def test_diff_shows_lines_of_templates_and_styles_of_the_look(lsg: "Lsg", minutes: Path, own: Path) -> None:
    count = len([path for path in own.iterdir() if not path.name.startswith(".")])
    done = lsg("template", "diff", cwd=minutes)
    assert (done.returncode, done.stdout) == (0, f"{count} as the default, 0 differ, 0 not copied\n")

    (own / "words.md.j2").unlink()
    replace(own / "dispatch.md.j2", "Brevet till", "Vårt brev till")
    look = (own / "word.docx").read_bytes()
    grey = changed(look, "word/styles.xml", ('<w:color w:val="595959"/>', '<w:color w:val="404040"/>'))
    (own / "word.docx").write_bytes(with_picture(grey, png(), None))
    done = lsg("template", "diff", cwd=minutes)
    assert (done.returncode, done.stderr) == (1, "")
    first, _, rest = done.stdout.partition("\n\n")
    assert first.startswith(
        "templates/dispatch.md.j2: yours differs from the default, as you have changed it\n"
        "--- lsg/dispatch.md.j2\n"
        "+++ templates/dispatch.md.j2\n"
        "@@ -1,"
    )
    assert "\n-{#- Brevet till" in first
    assert "\n+{#- Vårt brev till" in first
    assert rest == (
        "templates/word.docx: yours differs from the default, as you have changed it\n"
        "    logo: none → a picture that html and pdf leave out\n"
        "    colour: #595959 → #404040\n"
        "        Subtitle\n"
        "\n"
        f"{count - 3} as the default, 2 differ, 1 not copied\n"
    )


def test_diff_says_when_the_default_has_changed(lsg: "Lsg", minutes: Path, own: Path) -> None:
    newer = lsg.after(
        "from lsgtool.template import own\n"
        "read = own.defaults\n"
        "from lsgtool.template import compare\n"
        "compare.defaults = lambda shipped: {**read(shipped), 'notice.md.j2': b'# Ny\\n'}\n"
    )
    done = newer("template", "diff", cwd=minutes)
    assert done.returncode == 1
    assert done.stdout.startswith(
        "templates/notice.md.j2: only the default has changed since you copied it\n"
        "    take it away and run `lsg template init` to have the new one\n"
        "--- lsg/notice.md.j2\n"
        "+++ templates/notice.md.j2\n"
    )
    (own / "notice.md.j2").write_text("# Min\n", encoding="utf-8")
    done = newer("template", "diff", cwd=minutes)
    assert done.stdout.startswith(
        "templates/notice.md.j2: both have changed since you copied it\n"
        "--- lsg/notice.md.j2\n"
        "+++ templates/notice.md.j2\n"
        "@@ -1 +1 @@\n"
        "-# Ny\n"
        "+# Min\n"
        "\n"
    )


def test_sizes_have_a_comma_where_the_reader_is_swedish(lsg: "Lsg", minutes: Path, own: Path) -> None:
    look = (own / "word.docx").read_bytes()
    (own / "word.docx").write_bytes(
        changed(look, "word/styles.xml", ('<w:sz w:val="26"/>', '<w:sz w:val="25"/>'))
    )
    done = lsg("template", "diff", cwd=minutes, LSG_LANG="sv")
    assert "    storlek: 13 pt → 12,5 pt\n        Subtitle\n" in done.stdout
