"""The example tables of outputs/, and those that README.md shows, are what the commands make today."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OUTPUTS = ROOT / "outputs"


def _load():
    spec = importlib.util.spec_from_file_location("outputs_make", OUTPUTS / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


maker = _load()


@pytest.fixture(scope="module")
def made():
    return maker.make()


@pytest.mark.parametrize("name", maker.COMMANDS)
def test_the_file_is_what_the_command_makes(made, name):
    shipped = (OUTPUTS / name).read_bytes().decode("utf-8")
    assert made[name] == shipped, f"outputs/{name} is old: run python outputs/make.py"


def test_nothing_else_is_there():
    assert {path.name for path in OUTPUTS.iterdir() if not path.is_dir()} == {"make.py", *maker.COMMANDS}


def test_the_readme_shows_what_the_commands_make(made):
    readme = maker.README.read_text(encoding="utf-8")
    for name, block in maker.readme_blocks(made).items():
        assert f"<!-- {name} -->\n{block}<!-- end -->" in readme, "README.md is old: run python outputs/make.py"
