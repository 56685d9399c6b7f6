"""How the tests of the commands call them: in this process, or as a user's shell does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from checker.cli import main


def call(*arguments: object) -> Result:
    """Call the command in this process; an exception that is not an exit is raised."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def run(*arguments: object, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command as `python -m checker` in a process of its own."""
    command = [sys.executable, "-m", "checker", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False, timeout=60)
