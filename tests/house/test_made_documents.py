"""What is made from something else and kept in the repository is what would be made now."""

from tools import format_docs, word_look


def test_the_format_page_is_made_from_the_models() -> None:
    page = format_docs.DOCUMENT.read_text(encoding="utf-8")
    assert page == format_docs.document(), "run `make docs`"
    assert page.count("| `") > 150


def test_the_word_look_is_made_by_its_tool() -> None:
    assert word_look.LOOK.read_bytes() == word_look.look(), "run `make look`"
