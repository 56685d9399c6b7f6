"""Builds the wheel, installs it in an empty environment, and uses it from another directory.

What the tests cannot see shows here: a template that was left out of the wheel, a dependency that only the
development tools brought along, a path that holds only in the source tree.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV = None if os.environ.get("PIP_INDEX_URL") or os.environ.get("PIP_CONFIG_FILE") else shutil.which("uv")
# A development tool that is importable in the empty environment would hide a missing dependency.
DEVELOPMENT_ONLY = ("pytest", "hypothesis", "jsonschema")


def main() -> None:
    """Runs the smoke test; leaves with a message and status 1 at the first thing that is wrong."""
    with tempfile.TemporaryDirectory(prefix="checker-smoke-") as name:
        temporary = Path(name).resolve()
        wheel = build_wheel(temporary / "dist")
        assert_complete(wheel)
        scripts = install(wheel, temporary / "environment")
        elsewhere = temporary / "elsewhere"
        elsewhere.mkdir()
        assert_stands_alone(scripts, elsewhere)
        stories = [story for story in sorted((ROOT / "data").iterdir()) if rules_for(story).is_file()]
        if not stories:
            fail("no folder in data/ has its rules in rules/")
        for story in stories:
            assert_checks(scripts, story, elsewhere)
        print(f"Smoke test passed: {wheel.name}, on {', '.join(story.name for story in stories)}.")


def build_wheel(folder: Path) -> Path:
    """Builds the wheel of the source tree into `folder` and returns its path."""
    if UV:
        run(UV, "build", "--quiet", "--wheel", "--out-dir", folder, ROOT, cwd=ROOT)
    else:
        run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=ROOT)
    return next(folder.glob("*.whl"))


def assert_complete(wheel: Path) -> None:
    """Fails if a file of the package, such as a template or a table, is not in the wheel."""
    packed = set(zipfile.ZipFile(wheel).namelist())
    files = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "checker").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    if left_out := sorted(files - packed):
        fail(f"{wheel.name} lacks {', '.join(left_out)}")


def install(wheel: Path, environment: Path) -> Path:
    """Installs the wheel at the locked versions in a new environment; returns where its commands are."""
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    wanted: list[str | Path] = ["--constraint", ROOT / "requirements.txt", wheel]
    if UV:
        run(UV, "venv", "--quiet", "--python", sys.executable, environment, cwd=ROOT)
        run(UV, "pip", "install", "--quiet", "--python", scripts / "python", *wanted, cwd=ROOT)
    else:
        run(sys.executable, "-m", "venv", environment, cwd=ROOT)
        run(scripts / "python", "-m", "pip", "install", "--quiet", *wanted, cwd=ROOT)
    return scripts


def assert_stands_alone(scripts: Path, elsewhere: Path) -> None:
    """Fails if the installed package is not the one that runs, or says nothing of itself."""
    for module in DEVELOPMENT_ONLY:
        find = f"import importlib.util as u, sys; sys.exit(u.find_spec({module!r}) is not None)"
        run(scripts / "python", "-c", find, cwd=elsewhere)
    where = run(scripts / "python", "-c", "import checker; print(checker.__file__)", cwd=elsewhere)
    if not Path(where.strip()).is_relative_to(scripts.parent):
        fail(f"checker was imported from {where.strip()}, not from the wheel")
    version = run(scripts / "checker", "--version", cwd=elsewhere)
    if version != run(scripts / "python", "-m", "checker", "--version", cwd=elsewhere):
        fail("`checker --version` and `python -m checker --version` differ")
    if "check" not in run(scripts / "checker", "--help", cwd=elsewhere):
        fail("`checker --help` does not name the command `check`")


def assert_checks(scripts: Path, story: Path, elsewhere: Path) -> None:
    """Fails if the installed `checker check` does not write a whole report and a whole result of `story`."""
    report, result = elsewhere / f"{story.name}.html", elsewhere / f"{story.name}.json"
    book, notes = elsewhere / f"{story.name}.xlsx", elsewhere / f"{story.name}.md"
    outputs: list[str | Path] = ["--html", report, "--json", result, "--xlsx", book, "--markdown", notes, "--exit-zero"]
    run(scripts / "checker", "check", story, "--rules", rules_for(story), *outputs, cwd=elsewhere)
    page = report.read_text(encoding="utf-8")
    if "</html>" not in page or "{{" in page or "{%" in page:
        fail(f"{report.name} is not a finished page")
    if not json.loads(result.read_text(encoding="utf-8"))["claims"]:
        fail(f"{result.name} holds no claims")
    if not zipfile.is_zipfile(book) or "### " not in notes.read_text(encoding="utf-8"):
        fail(f"{book.name} or {notes.name} is not whole")


def rules_for(story: Path) -> Path:
    """Returns where the rules of a sample story are."""
    return ROOT / "rules" / f"{story.name}.yaml"


def run(*command: str | Path, cwd: Path) -> str:
    """Runs a command apart from the source tree and returns what it prints; fails if the command fails."""
    environment = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        fail(f"{' '.join(map(str, command))}\nleft with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def fail(message: str) -> None:
    """Ends the smoke test."""
    sys.exit(f"Smoke test failed: {message}")


if __name__ == "__main__":
    main()
