"""The notebook in docs/: its code cells run, and what is kept below each is what it gives.

`pytest tests/test_notebook.py --update-golden` writes what is kept anew.
"""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

NOTEBOOK = Path(__file__).parents[1] / "docs" / "notebook.ipynb"


def run_cell(source: str, names: dict[str, Any]) -> str:
    """Run a cell as a notebook does; the text of its last line's value, or nothing."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)  # noqa: S102 - the project's own notebook
    if not isinstance(last, ast.Expr):
        return ""
    value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307 - the same
    return "" if value is None else repr(value)


def run_notebook(notebook: dict[str, Any]) -> list[str]:
    names: dict[str, Any] = {}
    return [run_cell("".join(cell["source"]), names) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def kept(notebook: dict[str, Any]) -> list[str]:
    return [
        "".join(line for output in cell["outputs"] for line in output["data"]["text/plain"])
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
    ]


def keep(notebook: dict[str, Any], outputs: list[str]) -> None:
    """Put outputs below the code cells, and write the notebook."""
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    for number, (cell, text) in enumerate(zip(cells, outputs, strict=True), 1):
        cell["execution_count"] = number
        data = {"text/plain": text.splitlines(keepends=True)}
        result = {"data": data, "execution_count": number, "metadata": {}, "output_type": "execute_result"}
        cell["outputs"] = [result] if text else []
    NOTEBOOK.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def test_the_cells_give_what_is_kept_below_them(update_golden: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    monkeypatch.chdir(NOTEBOOK.parent)
    outputs = run_notebook(notebook)
    if update_golden:
        keep(notebook, outputs)
        return
    assert [text.split() for text in outputs] == [text.split() for text in kept(notebook)]


def test_it_is_a_notebook_that_every_jupyter_opens() -> None:
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in notebook["cells"]}) == len(notebook["cells"])
    assert {cell["cell_type"] for cell in notebook["cells"]} == {"code", "markdown"}
