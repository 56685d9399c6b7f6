"""Bytes → Article: one file a format. A new file with a `FORMAT` in it is found here; nothing else is edited."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping

from checker.articles.format import Format


@functools.cache
def all_formats() -> Mapping[str, Format]:
    """Every article format by file name ending, in lower case with its dot."""
    modules = (importlib.import_module(f"checker.articles.{module.name}") for module in pkgutil.iter_modules(__path__))
    return {
        suffix: module.FORMAT for module in modules if hasattr(module, "FORMAT") for suffix in module.FORMAT.suffixes
    }
