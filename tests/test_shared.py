"""The hand-coded news articles beside the project, where they are there: accuracy stays above a floor."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SETS = Path(__file__).parents[2] / "shared" / "bench"
PROGRAM = f"{sys.executable} -m numbers_extract"


@pytest.fixture(scope="module")
def scores():
    if not (SETS / "score.py").exists() or not (SETS / "gold").is_dir():
        pytest.skip(f"needs {SETS}, which is no part of the project")
    command = [sys.executable, str(SETS / "score.py"), "gold", "--json", "--cmd", PROGRAM]
    done = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[1])
    return json.loads(done.stdout)["gold"]


@pytest.mark.parametrize(("line", "least"), [("quantity (span and value)", 0.92), ("fact (and kind)", 0.85)])
def test_the_floor_of_the_hand_coded_articles(scores, line, least):
    assert scores[line]["f1"] >= least


def test_every_column_is_filled_where_the_articles_say_something(scores):
    empty = [name for name, figures in scores.items() if name.startswith("column ") and not figures["right"]]
    assert empty == []
