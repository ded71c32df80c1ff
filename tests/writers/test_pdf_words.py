"""Every word of a paper stands in its PDF as it was written, and none of them is ever read as code."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.writers.pdf_files import pages, pdf, said, unpacked
from tests.writers.written import PROPERTIES

from lsgtool import shipped
from lsgtool.document.tree import Document, Fact, Facts, Heading, Paragraph, Run, Signature, Table
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.writers.pdf.paper import write
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Traits

HOSTILE = (
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.4": *',
    "#sys.inputs.paper",
    "$ x^2 $",
    "\\u{41} \\ \\\\ \\n",
    '"#]))}}// /* */ <label> @ref',
    "*fet* _kurs_ `kod` = rubrik - punkt + nummer / term: a ~ -- ---",
    "{organisation} [a](b) & < > % ' \"",
)


def written(text: str) -> bytes:
    """Write a text in every place that a paper has for texts."""
    run = (Run(text),)
    document = Document(
        (
            Heading(1, run),
            Heading(2, run, text),
            Facts((Fact(text, run),)),
            Paragraph((Run(text, strong=True), Run(text, link=f"https://region.example/{text}"))),
            Table((run,), ((run,),), ("",)),
            Signature(run, (run,)),
        )
    )
    properties = Properties(text, text, text, text, text, text, PROPERTIES.made)
    return write(document, properties, Traits(), (shipped.templates(),))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_that_looks_like_code_is_shown_letter_by_letter(text: str) -> None:
    data = written(text)
    letters = "".join(text.split())
    assert "".join("".join(pages(data)).split()).count(letters) == 11
    assert "".join(said(data)["Title"].split()) == letters
    assert b"root:" not in unpacked(data)


# No control characters, which no file may hold, and only what the fonts have.
TEXTS = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=["Cc", "Cf"]),
    min_size=1,
    max_size=60,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS.filter(lambda text: text.strip() == text))
def test_any_text_is_set(text: str) -> None:
    assert written(text).startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    "text",
    [
        "Å, ä och ö; é, ü, ø, æ, ß, ñ, š – även Åsele, Ánná och Čáhci",
        "§ 31, 6,4 procent, 400 000 kr, 16 april, ½, ±, ≤, €, ”citat” och ’apostrof’",
        "a → b, ☐ öppen, ✓ klar, α och Ж",
        "flytta fil, affär, tt, ti, ffi",
    ],
)
def test_swedish_and_signs_come_out_as_they_went_in(text: str) -> None:
    (page,) = pages(pdf(f"# a\n\n{text}"))
    assert page.replace("\n", " ") == f"a {text}"


def test_words_held_together_are_found_by_whoever_looks_for_them() -> None:
    (page,) = pages(pdf("# a\n\n" + "Mötet hölls den 20 september 2024, kl. 09.00, i sal § 31. " * 4))
    assert page.replace("\n", " ").count("den 20 september 2024, kl. 09.00, i sal § 31.") == 4
    for torn in ("20\nseptember", "kl.\n09.00", "§\n31"):
        assert torn not in page


def test_a_word_is_hyphenated_where_a_column_is_too_narrow_for_it() -> None:
    head = "| " + " | ".join(["Verksamhetsutvecklingsarbete"] * 6) + " |\n" + "|---" * 6 + "|\n"
    data = pdf("# a\n\n" + head + "| a | b | c | d | e | f |")
    (page,) = pages(data)
    assert page.count("Verksamhetsutvecklingsarbete") == 6


def test_a_character_that_no_font_has_is_named() -> None:
    with pytest.raises(UserError) as fault:
        pdf("# a\n\nBra jobbat 😀!")
    assert english(fault.value.message) == "no PDF is made: no font has the characters `😀`"
    assert fault.value.hint is not None
    assert english(fault.value.hint) == (
        "write in letters what they say, or put a font that has them into templates/fonts/"
    )


@pytest.mark.parametrize("character", ["\0", "\x1b", "\u202e", "\ufeff"])
def test_a_character_that_no_file_may_hold(character: str) -> None:
    with pytest.raises(ValueError, match=f"U\\+{ord(character):04X}"):
        written(f"a{character}b")


def test_an_address_that_no_reader_may_follow() -> None:
    document = Document((Heading(1, (Run("a"),)), Paragraph((Run("b", link="file:///etc/passwd"),))))
    with pytest.raises(UserError) as fault:
        write(document, PROPERTIES, Traits(), (shipped.templates(),))
    assert "file:///etc/passwd" in english(fault.value.message)


def test_links_lead_where_they_say() -> None:
    file = unpacked(pdf("# a\n\n[b](https://region.example/?c=d&e=f) [g](mailto:h@region.example)"))
    assert b"/URI(https://region.example/?c=d&e=f)" in file
    assert b"/URI(mailto:h@region.example)" in file


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        (
            "## § 1 Val",
            "no PDF is made: the heading `Val` is of level 2, and none of level 1 stands before it",
        ),
        (
            "# Protokoll\n\n### Del",
            "no PDF is made: the heading `Del` is of level 3, and none of level 2 stands before it",
        ),
    ],
)
def test_a_level_of_headings_that_is_left_out_is_named(markdown: str, message: str) -> None:
    with pytest.raises(UserError) as fault:
        pdf(markdown)
    assert english(fault.value.message) == message


def test_a_paper_without_any_words_is_a_page() -> None:
    assert pages(pdf("")) == [""]
