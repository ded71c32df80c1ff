"""Which addresses a paper can lead to."""

import pytest

from lsgtool.document.escape import escape
from lsgtool.document.parse import parse
from lsgtool.document.tree import Run
from lsgtool.document.typography import set_type
from lsgtool.model.address import is_https

GOOD = (
    "https://video.example.org/lsg",
    "https://video-1.example.org:8443/a_b*c~d?x='y'&z=1;$w,#e!f",
    "https://meet.example/j/19%3ameeting_NmI0%40thread.v2/0?context=%7b%22Tid%22%7D",
    "https://a/?t=https://b/c",
)


@pytest.mark.parametrize("text", GOOD)
def test_an_address_goes_whole_into_a_paper(text: str) -> None:
    (title, _body, facts) = parse(set_type(f"# A\n\nB\n\nse [här]({escape(text)})\n")).blocks

    assert is_https(text)
    assert title != facts
    assert [one.link for one in facts.inlines if isinstance(one, Run)] == [None, text]  # type: ignore[union-attr] # a paragraph


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://",
        "https:///a",
        "http://video.example.org",
        "HTTPS://video.example.org",
        "javascript:alert(1)",
        "video.example.org",
        "https://me@video.example.org",
        "https://video.example.org\\@evil.example",
        "https://-video.example.org",
        "https://video..-",
        "https://video.example.org/a b",
        "https://video.example.org/möte",
        "https://möte.example.org",
        "https://video.example.org/(a)",
        'https://video.example.org/"',
        "https://video.example.org/<a>",
        "https://video.example.org/a|b",
        "https://video.example.org/%zz",
        "https://video.example.org/%2",
        "https://video.example.org/a#b#c",
        "https://video.example.org/\u200b",
        "https://video.example.org\n",
        " https://video.example.org",
    ],
)
def test_what_a_browser_may_read_otherwise_is_no_address(text: str) -> None:
    assert not is_https(text)
