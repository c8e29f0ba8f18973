"""What is loaded when: importing the package is light, and the project's files agree with one another."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import numbers_extract

ROOT = Path(__file__).parents[1]
HEAVY = {"pandas", "numpy", "quantulum3", "pycountry", "dateutil", "click", "numbers_extract.app.engine"}


def loaded_by(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_heavy():
    assert not loaded_by("import numbers_extract") & HEAVY


def test_extracting_loads_no_pandas():
    assert "pandas" not in loaded_by(
        "import numbers_extract\nnumbers_extract.extract('At least 70 people were killed.')"
    )


def test_the_command_line_extracts_without_pandas(tmp_path):
    (tmp_path / "a.txt").write_text("At least 70 people were killed.")
    code = (
        "from numbers_extract.app.cli import main\n"
        f"try: main(['extract', {str(tmp_path / 'a.txt')!r}, '--output', {str(tmp_path / 'f.csv')!r}, '--quiet'])\n"
        "except SystemExit: pass"
    )
    assert "pandas" not in loaded_by(code)
    assert (tmp_path / "f.csv").exists()


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_version_is_the_same_everywhere(project):
    assert project["project"]["version"] == numbers_extract.__version__


def test_the_types_are_published():
    assert (Path(numbers_extract.__file__).parent / "py.typed").exists()


def test_ci_runs_the_test_command_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    pattern = re.search(r"sed -nE 's/(\^.*\$)/\\1/p' README\.md", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
    python_pattern = pattern[1].replace("[[:space:]]", r"\s")
    commands = [match[1] for match in re.finditer(python_pattern, readme, re.MULTILINE)]
    assert commands == ["python -m venv .venv && .venv/bin/pip install -q '.[test]' && .venv/bin/python -m pytest -q"]
