"""Known errors, planted in copies of the user's own articles: how many of them does the check find?

One file a sort of error, each with a `MUTATION`, found here. A mutation makes the errors that reporters, typists and
spinning programs make, in the style of the article.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from checker.mutate.edit import Mutation


@functools.cache
def all_mutations() -> tuple[Mutation, ...]:
    """Every mutation, in the order of its category's name."""
    modules = (importlib.import_module(f"checker.mutate.{module.name}") for module in pkgutil.iter_modules(__path__))
    found = [module.MUTATION for module in modules if hasattr(module, "MUTATION")]
    return tuple(sorted(found, key=lambda mutation: mutation.category))
