"""Options that all tests share."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", default=False,
        help="write the expected results in tests/golden/ anew, to be looked at with git diff",
    )  # fmt: skip


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether the expected results are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))
