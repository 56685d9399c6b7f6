"""A headless Chromium for the tests that open a report as a reader does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
# Chromium otherwise asks for updates, and as root it starts only without its sandbox.
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def miss(reason: str) -> None:
    """Skip for want of a browser, or fail where CI must not skip."""
    if os.environ.get("CHECKER_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{reason}, and CHECKER_REQUIRE_BROWSER=1 asks for one")
    pytest.skip(f"{reason}: install Chromium to run the browser tests")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        miss("no Chromium on PATH")
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        except Error as error:
            miss(f"{path} does not start ({error.message.splitlines()[0]})")
        yield browser
        browser.close()


class Opened:
    """A report in the browser, with all that it asked for and complained of."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self.url = file.as_uri()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        page.goto(self.url)
