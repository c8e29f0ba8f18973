"""What the tests of all engines use: generated texts, the table that the plain command makes of them, small reports.

These tests start clusters on this machine and take minutes, so the tests of the README do not collect them:
``.ci/scale`` runs them in an environment of their own. ``SCALE_MEGABYTES`` is how much text the main test reads, 20 by
default.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent
MEGABYTES = float(os.environ.get("SCALE_MEGABYTES", "20"))
FILES = 8

sys.path[:0] = [str(HERE), str(ROOT / "benchmarks")]
os.environ["PYTHONPATH"] = os.pathsep.join([str(HERE), *filter(None, [os.environ.get("PYTHONPATH")])])  # of workers
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")

TEXTS = pa.schema([("id", pa.string()), ("text", pa.string()), ("date", pa.date32())])


@pytest.fixture(scope="session")
def news(tmp_path_factory):
    """A folder of Parquet files with news-like texts."""
    from news_text import articles  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("news")
    texts = articles(int(MEGABYTES * 1e6))
    for at in range(FILES):
        rows = [
            {"id": f"n{number:06}", "text": text, "date": dt.date(2019, 1, 1) + dt.timedelta(days=number % 28)}
            for number, text in enumerate(texts)
            if number * FILES // len(texts) == at
        ]
        pq.write_table(pa.Table.from_pylist(rows, TEXTS), folder / f"part-{at}.parquet")
    return folder


@pytest.fixture(scope="session")
def middle(news):
    """The name of a text in the middle: the worker that has its facts in hand is killed."""
    return pq.read_table(news / f"part-{FILES // 2}.parquet")["id"][3].as_py()


@pytest.fixture(scope="session")
def plain(news, tmp_path_factory):
    """The facts of these texts by the plain command, in the order of their names and places."""
    output = tmp_path_factory.mktemp("plain") / "facts.parquet"
    command = [sys.executable, "-m", "numbers_extract", "extract", *sorted(news.glob("*.parquet"))]
    subprocess.run([*command, "--output", output, "--workers", "2", "--quiet"], check=True)
    return pq.read_table(output)


@pytest.fixture(scope="session")
def reports():
    """Facts of a few hundred short reports of incidents on three days, in the order of their names."""
    from incidents import reports as made_reports  # noqa: PLC0415

    import numbers_extract  # noqa: PLC0415

    rows = [row for row, _ in made_reports(300, 5)]
    for number, row in enumerate(rows):
        row["date"] = None if number % 20 == 0 else dt.date(2020, 1, 1 + number % 3)
    facts = numbers_extract.extract_arrow(pa.Table.from_pylist(rows, TEXTS), date="date").drop_columns(["failure"])
    return facts.sort_by([("doc_id", "ascending"), ("start", "ascending")])
