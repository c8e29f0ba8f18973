"""The linter's limits for functions hold everywhere, and no mark tells the linter to pass one that is over them."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
LINT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]
LIMITS = ("C901", "PLR0912", "PLR0915")
NO_CODE = {"venv", "build", "dist"}
CODE = sorted(
    path
    for folder in ROOT.iterdir()
    if folder.is_dir() and not folder.name.startswith(".") and folder.name not in NO_CODE
    for path in folder.rglob("*.py")
)


def functions(tree, name):
    """Every function below a node with its whole name."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            inner = f"{name}.{node.name}"
            if not isinstance(node, ast.ClassDef):
                yield inner, node.lineno
            yield from functions(node, inner)
        else:
            yield from functions(node, name)


def excused():
    """Each function that carries a mark for the linter's limits, and any mark that stands elsewhere."""
    found = {}
    for path in CODE:
        text = path.read_text(encoding="utf-8")
        marks = {
            token.start[0]: set(LIMITS) & set(re.findall(r"[A-Z]+\d+", token.string))
            for token in tokenize.generate_tokens(io.StringIO(text).readline)
            if token.type == tokenize.COMMENT and re.search(r"\b(?:noqa|ruff)\b\s*:", token.string)
        }
        marks = {line: codes for line, codes in marks.items() if codes}
        if marks:
            parts = path.relative_to(ROOT).with_suffix("").parts
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            names = {line: name for name, line in functions(ast.parse(text), module)}
            found |= {names.get(line, f"{module}, line {line}"): codes for line, codes in marks.items()}
    return found


def test_no_function_is_excused_from_the_limits():
    assert excused() == {}


def test_the_limits_are_on_for_every_file():
    assert LINT["mccabe"]["max-complexity"] == LINT["pylint"]["max-branches"] == 12
    assert {"C90", "PL", "RUF"} <= set(LINT["select"])  # RUF100 finds a mark that is no longer needed
    ignored = [*LINT["ignore"], *(code for codes in LINT["per-file-ignores"].values() for code in codes)]
    assert [
        code for code in ignored if code.startswith(("C90", "RUF1")) or code in {*LIMITS, "PL", "PLR", "PLR09"}
    ] == []
