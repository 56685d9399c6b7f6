"""What an output is: what it is called, the option that asks for it, and how a result becomes its bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.model import Result


@dataclass(frozen=True, slots=True)
class Output:
    """A file that `checker check` can write beside the report.

    name: of the module, "sarif". option: what asks for it, "--sarif". help: of that option, in one line. suffix: how
    its files end. render: a result → the bytes of the file, the same for the same result. printable: it is text, so
    that "-" prints it.
    """

    name: str
    option: str
    help: str
    suffix: str
    render: Callable[[Result], bytes]
    printable: bool = True
