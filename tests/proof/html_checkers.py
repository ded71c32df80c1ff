"""What independent checkers find wrong with pages: axe-core in a real browser, and the Nu checker."""

import json
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from tests.proof.browser import opened_page
from tests.proof.tools import node, program

DESKTOP, TELEPHONE = 1280, 320  # pixels
# What is folded away is looked at too.
UNFOLD = 'document.querySelectorAll("details").forEach((one) => { one.open = true; })'
# `incomplete` is what axe could not decide.
AUDIT = """async () => {
  const found = await axe.run(document, {resultTypes: ["violations", "incomplete"]});
  return [found.violations, found.incomplete].map((rules) => rules.map((rule) => rule.id));
}"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Words with digits that stand on two lines; only addresses and checksums are long.
TORN = """() => {
  const found = [], texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    for (const word of node.data.matchAll(/[^ \\n]+/g)) {
      if (!/[0-9]/.test(word[0]) || word[0].length > 26 || node.parentElement.closest("h1, h2, h3")) continue;
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((line) => line.top)).size > 1) found.push(word[0]);
    }
  }
  return found;
}"""
UNSEEN = """() => [...document.querySelectorAll(".table")]
  .filter((box) => box.scrollWidth > box.clientWidth)
  .map((box) => getComputedStyle(box).backgroundImage == "none")"""


def opened_pages(pages: Mapping[str, str], width: int, *, unfold: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield each page by its name, open in one browser that is `width` pixels wide."""
    with opened_page() as browser:
        browser.set_viewport_size({"width": width, "height": 900})
        for name, content in pages.items():
            browser.set_content(content)
            if unfold:
                browser.evaluate(UNFOLD)
            yield name, browser


def axe_finds(pages: Mapping[str, str], width: int, *, undecided: bool = True) -> dict[str, list[str]]:
    """Return the rules that each page breaks, and those of which axe cannot tell."""
    source = node("axe-core/axe.min.js").read_text(encoding="utf-8")
    found = {}
    for name, browser in opened_pages(pages, width):
        if browser.evaluate("typeof axe") == "undefined":
            browser.evaluate(source)
        broken, unclear = browser.evaluate(AUDIT)
        found[name] = broken + (unclear if undecided else [])
    return {name: rules for name, rules in found.items() if rules}


def too_wide(pages: Mapping[str, str], width: int) -> dict[str, int]:
    """Return by how many pixels each page is wider than the screen."""
    found = {name: browser.evaluate(SIDEWAYS) for name, browser in opened_pages(pages, width)}
    return {name: pixels for name, pixels in found.items() if pixels}


def torn_numbers(pages: Mapping[str, str], width: int) -> dict[str, list[str]]:
    """Return the numbers, days and times of each page that do not stand on one line."""
    found = {name: browser.evaluate(TORN) for name, browser in opened_pages(pages, width)}
    return {name: words for name, words in found.items() if words}


def scrolled_unseen(pages: Mapping[str, str], width: int) -> dict[str, list[bool]]:
    """Return, for each table that scrolls on a page, whether it does so without a shadow that tells it."""
    return {name: browser.evaluate(UNSEEN) for name, browser in opened_pages(pages, width)}


def nu_finds(pages: Mapping[str, str], folder: Path) -> dict[str, list[str]]:
    """Return what the Nu checker says of each page: errors, and warnings too."""
    java, jar = program("java", package="default-jdk-headless"), node("vnu-jar/build/dist/vnu.jar")
    for name, content in pages.items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")
    command = [java, "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always", str(folder)]
    told = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    found: dict[str, list[str]] = defaultdict(list)
    for message in json.loads(told)["messages"]:
        found[Path(unquote(message["url"])).name].append(message["message"])
    return dict(found)
