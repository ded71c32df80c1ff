"""A real browser, without a window, that pages are opened in."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.proof.tools import module, program

# The last two: a container has neither another user nor much shared memory.
FLAGS = ("--disable-gpu", "--no-sandbox", "--disable-dev-shm-usage")


@contextmanager
def opened_page() -> Iterator[Any]:
    """Open one page of Chromium's, to be filled with one paper after the other."""
    path = program("chromium", "chromium-browser", "google-chrome", package="chromium")
    module("playwright")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser.new_page()
        browser.close()
