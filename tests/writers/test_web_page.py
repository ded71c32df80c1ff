"""What each part of a paper becomes on a page, side by side."""

import pytest
from tests.writers.web_pages import main, page

from lsgtool.writers.traits import Logo, Traits

BLOCKS = {
    "the title with the name of the body": (
        "# Protokoll\n\nLänsgruppen (LSG)\n",
        """\
<hgroup>
<h1 id="protokoll">Protokoll</h1>
<p>Länsgruppen (LSG)</p>
</hgroup>
""",
    ),
    "facts": (
        "# Protokoll\n\n**Datum:** fredag\\\n**Dnr:**\n",
        """\
<h1 id="protokoll">Protokoll</h1>
<dl class="short">
<div><dt>Datum:</dt> <dd>fredag</dd></div>
<div><dt>Dnr:</dt> <dd></dd></div>
</dl>
""",
    ),
    "an item with its part: a section in a section": (
        "# Protokoll\n\n## § 31 Förra mötet\n\n*Beslutsärende*\\\n*Mia Ask*\n\n### Vårdhygien\n\nText.\n",
        """\
<h1 id="protokoll">Protokoll</h1>
<section class="numbered">
<h2 id="p31"><a class="number" href="#p31">§\u00a031</a> Förra mötet</h2>
<p class="note">Beslutsärende<br>
Mia Ask</p>
<section>
<h3 id="vardhygien">Vårdhygien</h3>
<p>Text.</p>
</section>
</section>
""",
    ),
    "a decision: a group that is called by its title and its item": (
        "# Protokoll\n\n## § 2 Val\n\n> **Beslut**\n>\n> Gruppen beslutade\n>\n> - att välja Bo Ek\n",
        """\
<h1 id="protokoll">Protokoll</h1>
<section class="numbered">
<h2 id="p2"><a class="number" href="#p2">§\u00a02</a> Val</h2>
<div class="decision" role="group" aria-labelledby="p2-beslut p2">
<p id="p2-beslut" class="title">Beslut</p>
<p>Gruppen beslutade</p>
<ul>
<li>att välja Bo Ek</li>
</ul>
</div>
</section>
""",
    ),
    "a decision without a title": (
        "# Beslut\n\n> att *genast* börja\n",
        """\
<h1 id="beslut">Beslut</h1>
<div class="decision" role="group" aria-labelledby="beslut">
<p>att <em>genast</em> börja</p>
</div>
""",
    ),
    "lists: an item of several paragraphs has them, and a list begins with its own number": (
        "3. ett\n4. två\n\n   mer\n   - tre\n",
        """\
<ol start="3">
<li>ett</li>
<li><p>två</p>
<p>mer</p>
<ul>
<li>tre</li>
</ul></li>
</ol>
""",
    ),
    "a table: named after the heading, with its alignment; an empty head is none": (
        "# Belopp\n\n| Part | Kr | |\n| --- | ---: | :---: |\n| Regionen | 5 | ja |\n",
        """\
<h1 id="belopp">Belopp</h1>
<div class="table short" role="group" tabindex="0" aria-labelledby="belopp">
<table>
<caption class="unseen">Belopp</caption>
<colgroup><col style="--share: 56.5%"><col style="--share: 23.0%"><col style="--share: 20.6%"></colgroup>
<thead>
<tr>
<th scope="col">Part</th>
<th scope="col" class="right">Kr</th>
<td class="center"></td>
</tr>
</thead>
<tbody>
<tr>
<td>Regionen</td>
<td class="right">5</td>
<td class="center">ja</td>
</tr>
</tbody>
</table>
</div>
""",
    ),
    "a table and a decision before any heading": (
        "| A |\n| --- |\n\n> nej\n",
        """\
<div class="table short leads" role="group" tabindex="0" aria-label="Tabell">
<table>
<colgroup><col style="--share: 100.0%"></colgroup>
<thead>
<tr>
<th scope="col">A</th>
</tr>
</thead>
</table>
</div>
<div class="decision" role="group" aria-label="Beslut">
<p>nej</p>
</div>
""",
    ),
    "signatures stand together": (
        "---\n\nKarin Ek\\\nOrdförande\n\n---\n\nBo Al\n",
        """\
<div class="signatures">
<div class="signature">
<p class="name">Karin Ek</p>
<p>Ordförande</p>
</div>
<div class="signature">
<p class="name">Bo Al</p>
</div>
</div>
""",
    ),
    "words in their style, and two words of one link": (
        "a **b** *c* ***d*** [e **f**](https://region.example/?a=1&b=2)\n",
        """\
<p>a <strong>b</strong> <em>c</em> <strong><em>d</em></strong> \
<a href="https://region.example/?a=1&amp;b=2" data-printed="https://region.example/?a=1&amp;b=2">\
e <strong>f</strong></a></p>
""",
    ),
    "links: the address is printed where the words do not say it": (
        "[https://a.example/b](https://a.example/b) [a.example](https://a.example/) \
[Bo](mailto:bo@a.example) [bo@a.example](mailto:bo@a.example)\n",
        """\
<p><a href="https://a.example/b">https://a.example/b</a> <a href="https://a.example/">a.example</a> \
<a href="mailto:bo@a.example" data-printed="bo@a.example">Bo</a> \
<a href="mailto:bo@a.example">bo@a.example</a></p>
""",
    ),
    "times, years and references that a browser would break at their dash or slash": (
        "Kl. 09.00–11.00, **2022–2024**, (lsg/2024-09-20 § 3), §§ 31–44, vård- och-2, 1–a.\n",
        """\
<p>Kl.\u00a0<span class="whole">09.00–11.00,</span> <strong><span class="whole">2022–2024</span></strong>, \
<span class="whole">(lsg/2024-09-20</span> §\u00a03), §§\u00a0<span class="whole">31–44,</span> \
vård- och-2, 1–a.</p>
""",
    ),
    "what looks like HTML is text": (
        "<b>1 < 2 & \"3\"</b> &lt;script>alert('x')&lt;/script>\n",
        "<p>&lt;b&gt;1 &lt; 2 &amp; \"3\"&lt;/b&gt; &lt;script&gt;alert('x')&lt;/script&gt;</p>\n",
    ),
}


@pytest.mark.parametrize(("markdown", "wanted"), BLOCKS.values(), ids=BLOCKS)
def test_a_block_becomes(markdown: str, wanted: str) -> None:
    assert main(markdown) == wanted


def test_a_page_says_what_it_is_and_runs_and_fetches_nothing() -> None:
    head, _, _ = page("# Protokoll\n").partition("<style>")
    assert head == (
        """\
<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; """
        """style-src &#x27;unsafe-inline&#x27;; img-src data:">
<title>Protokoll Länssamverkansgruppen 2024-09-20</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="Region Västerbotten &amp; länets kommuner">
<meta name="description" content="Protokoll, Protokoll, 20 september 2024">
<meta name="format-detection" content="telephone=no">
"""
    )


def body(markdown: str, traits: Traits | None = None) -> str:
    """Return what stands before the main part of a page."""
    _, _, rest = page(markdown, traits).partition("<body>\n")
    return rest.partition("<main")[0]


HEADER = """\
<a class="skip" href="#text">Till texten</a>
<header>
<p class="organisation">Region Västerbotten &amp; länets kommuner</p>
<p class="document">Protokoll · 20 september 2024</p>
</header>
"""


def test_two_parts_need_no_list_of_contents() -> None:
    assert body("# Protokoll\n\n## § 1 Ett\n\n## § 2 Två\n") == HEADER


def test_three_parts_are_listed() -> None:
    assert body(
        "# Protokoll\n\n## Närvaro\n\n### Sena\n\n## § 1 Ett *nytt*\n\n## 2\u00a0b\u2002Två & tre\n"
    ) == (
        HEADER
        + """\
<nav aria-label="På den här sidan" tabindex="0">
<p class="title">På den här sidan</p>
<details>
<summary>På den här sidan</summary>
<ul>
<li><a href="#narvaro">Närvaro</a></li>
<li><a href="#p1"><span class="number">§\u00a01</span> Ett nytt</a></li>
<li><a href="#p2b"><span class="number">2\u00a0b</span> Två &amp; tre</a></li>
</ul>
</details>
</nav>
"""
    )


def test_the_logo_is_in_the_page_itself_as_large_as_in_word() -> None:
    logo = Logo(b"\x89PNG", "png", 'Regionens "märke"', 25.4, 12.7)
    assert (
        '<header>\n<img src="data:image/png;base64,iVBORw==" alt="Regionens &quot;märke&quot;"'
        ' width="96" height="48">\n<p class="organisation">'
    ) in body("# Protokoll\n", Traits(logo=logo))
