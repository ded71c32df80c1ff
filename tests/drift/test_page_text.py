"""The words of a page as a reader sees them."""

import pytest

from lsgtool.drift.page_text import page_text

PAGE = """\
<!doctype html>
<html lang="sv"><head><title>Protokoll</title><style>p { color: red }</style></head>
<body><h1>Proto<em>koll</em></h1>
<p>Ledningsgruppen beslutade
att godk&auml;nna <a href="#plan">planen</a> &amp; <strong>bud</strong>geten.</p>
<ul><li>ett</li><li>två</li></ul><script>var a = "<p>inte</p>"</script>
<table><tr><td>a</td><td>b</td></tr></table></body></html>
"""


def lines(page: str) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in page_text(page).splitlines()) if line]


def test_a_page() -> None:
    assert lines(PAGE) == [
        "Protokoll",
        "Ledningsgruppen beslutade att godkänna planen & budgeten.",
        *("ett", "två", "a", "b"),
    ]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("", []),
        ("<p>öppet <b>slut", ["öppet slut"]),
        ("</p></style>kvar", ["kvar"]),
        ("<style>borta", []),
        ("<p>a < b</p><!-- inte -->", ["a < b"]),
        ("<" * 5_000, ["<" * 5_000]),
        ("<div>" * 5_000 + "djupt", ["djupt"]),
    ],
)
def test_broken_pages(page: str, words: list[str]) -> None:
    assert lines(page) == words
