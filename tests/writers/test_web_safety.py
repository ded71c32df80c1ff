"""Whatever stands in a text, it stays text; a page leads only where its readers can follow."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.writers.web_pages import opened, page, tags
from tests.writers.written import PROPERTIES

from lsgtool.characters import FORBIDDEN
from lsgtool.document.tree import Decision, Document, Fact, Facts, Heading, Paragraph, Run, Signature, Table
from lsgtool.errors import UserError
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Logo, Traits
from lsgtool.writers.web.page import write

HOSTILE = """</style><script>alert(1)</script> " onload='x' &lt; {x} \\ </main> --> ]]>"""
BY_WORDS = {"class", "style"}
TEXT = st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: not FORBIDDEN.search(text))


def everywhere(text: str) -> Document:
    """Return a paper that has one text in every place that holds text."""
    said = (Run(text, strong=True, emphasis=True), Run(text))
    return Document(
        (
            Heading(1, said),
            *(Heading(2, said, number) for number in ("", text, "§ 1")),
            Paragraph((Run(text, link="https://region.example/"),)),
            Facts((Fact(text, said), Fact(text, said))),
            Table((said,), ((said,),), ("",)),
            Decision(said, (Paragraph(said),)),
            Signature(said, (said,)),
        )
    )


def about(text: str) -> Properties:
    return Properties(text, text, text, text, text, text, PROPERTIES.made)


def shape(written: bytes) -> list[tuple[str, list[str]]]:
    """Return the tags of a page with the names of their attributes, without what words decide on."""
    return [
        (tag, [name for name in attributes if name not in BY_WORDS or tag not in {"table", "th", "td"}])
        for tag, attributes in tags(written.decode("utf-8"))
        if tag != "span" or attributes.get("class") != "whole"
    ]


@given(text=TEXT)
@example(text=HOSTILE)
def test_no_text_changes_the_tags_of_a_page(text: str) -> None:
    traits = Traits(font=text, logo=Logo(b"", "png", text, 1, 1))
    plain = Traits(font="ord", logo=Logo(b"", "png", "ord", 1, 1))
    made = write(everywhere(text), about(text), traits)
    assert shape(made) == shape(write(everywhere("ord"), about("ord"), plain))
    assert len(shape(made)) > 60


@given(text=TEXT)
@example(text=HOSTILE)
def test_every_text_is_read_as_it_was_written(text: str) -> None:
    root = opened(write(everywhere(text), about(text), Traits()).decode("utf-8"))
    (main,) = root.findall(".//main")
    title = "".join(root.find(".//title").itertext())  # type: ignore[union-attr] # the test fails where none is
    assert title.split() == text.split()
    letters = "".join(text.split())
    # Seven times up to the number of the third heading, and so often in that one and below it.
    assert "".join("".join(main.itertext()).split()) == letters * 7 + "§1" + letters * 23


@given(text=TEXT)
@example(text=HOSTILE)
def test_no_text_ends_the_style_sheet_or_its_strings(text: str) -> None:
    style = page("# Protokoll\n", Traits(font=text)).partition("<style>")[2].partition("</style>")[0]
    (font,) = re.findall('  --font: "([^"\n]*)";\n', style)
    unescaped = re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), font)
    assert unescaped == text


@pytest.mark.parametrize("name", ["accent", "tint", "muted", "line", "link"])
@pytest.mark.parametrize("value", ["red", "#12345", "#1F3A5F;}", "#1F3A5F\n", ""])
def test_what_is_no_colour_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match="is no colour"):
        page("# Protokoll\n", Traits(**{name: value}))  # type: ignore[arg-type] # all of these hold text


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1b", "\x85", "\u202e", "\ud800", "\ufeff"])
def test_a_character_that_no_file_may_hold_is_refused(character: str) -> None:
    with pytest.raises(ValueError, match="cannot hold the character"):
        write(Document((Paragraph((Run(f"a{character}b"),)),)), PROPERTIES, Traits())
    with pytest.raises(ValueError, match="cannot hold the character"):
        write(Document(()), about(f"a{character}b"), Traits())


@pytest.mark.parametrize(
    "address", ["https://a.example/", "http://a.example/", "mailto:a@b.example", "HTTPS://A.EXAMPLE"]
)
def test_a_link_leads_to_the_web_or_the_post(address: str) -> None:
    links = [attributes["href"] for tag, attributes in tags(page(f"[ord]({address})\n")) if tag == "a"]
    assert links == ["#text", address]


@pytest.mark.parametrize("address", ["strategi.pdf", "/etc/passwd", "#p31", "ftp://a.example/", "tel:+46"])
def test_other_links_are_refused(address: str) -> None:
    with pytest.raises(UserError) as refused:
        page(f"[ord]({address})\n")
    assert refused.value.message.id == "a link to `{address}` does not work in a paper"
    assert refused.value.message.fields == {"address": address}
    assert refused.value.hint is not None
