"""Result → HTML, JSON, CSV and more: one file an output. A new file with an `OUTPUT` in it is found here."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Mapping
from importlib import resources

from checker.outputs.output import Output


@functools.cache
def all_outputs() -> Mapping[str, Output]:
    """Every output that `checker check` writes beside the report, by name, in the order of the names."""
    # The source is looked at before a module is imported: the parts of the report bring in templates and tables,
    # and `checker check --help` must start fast.
    files = [file for file in resources.files(__name__).iterdir() if file.name.endswith(".py")]
    names = sorted(file.name.removesuffix(".py") for file in files if "\nOUTPUT = " in file.read_text(encoding="utf-8"))
    outputs = [importlib.import_module(f"{__name__}.{name}").OUTPUT for name in names]
    return {output.name: output for output in outputs}
