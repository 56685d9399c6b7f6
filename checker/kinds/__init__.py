"""The claim kinds, one file each. A new file with a `KIND` in it is found here; nothing else is edited."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping

from checker.kinds.kind import Kind


@functools.cache
def all_kinds() -> Mapping[str, Kind]:
    """Every claim kind by name, in the order in which they claim numerals: the most particular first."""
    modules = (importlib.import_module(f"checker.kinds.{module.name}") for module in pkgutil.iter_modules(__path__))
    kinds = [module.KIND for module in modules if hasattr(module, "KIND")]
    return {kind.name: kind for kind in sorted(kinds, key=lambda kind: (kind.order, kind.name))}
