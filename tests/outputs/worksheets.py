"""The worksheets that the tests look at: of a checked sample story, and of the one made by hand."""

from __future__ import annotations

import functools

from checker.check import check
from checker.model import Result
from tests.rules.matrices import ROOT


@functools.cache
def harbour() -> Result:
    """The story for classes, checked against its rules."""
    return check([ROOT / "data" / "harbour-fire"], [ROOT / "rules" / "harbour-fire.yaml"])


@functools.cache
def ferry() -> Result:
    """A story without rules."""
    return check([ROOT / "data" / "stories" / "ferry-sandbank"], [])
