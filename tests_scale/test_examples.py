"""The jobs that ``docs/scale.md`` shows are run as they stand."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

import numbers_extract
from conftest import ROOT, TEXTS

JOBS = ROOT / "docs" / "examples"


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    import datetime as dt  # noqa: PLC0415

    import pyarrow as pa  # noqa: PLC0415
    from incidents import reports  # noqa: PLC0415

    rows = [{**row, "date": dt.date.fromisoformat(row["date"])} for row, _ in reports(120, 3)]
    folder = tmp_path_factory.mktemp("texts")
    for at in range(2):
        pq.write_table(pa.Table.from_pylist(rows[at::2], TEXTS), folder / f"{at}.parquet")
    return folder


def tables(folder, texts):
    """What a job wrote, checked against what one machine makes of the texts."""
    plain = numbers_extract.extract_arrow(ds.dataset(texts).to_table().sort_by("id"), date="date")
    facts = ds.dataset(folder / "facts", format="parquet").to_table()
    assert sorted(facts["fact_id"].to_pylist()) == sorted(plain["fact_id"].to_pylist())
    incidents = ds.dataset(folder / "incidents", format="parquet").to_table()
    expected = numbers_extract.incidents(plain.drop_columns(["failure"]))
    assert sorted(incidents["documents"].to_pylist()) == sorted(expected["documents"].to_pylist())
    summary = ds.dataset(folder / "summary", format="parquet").to_table().to_pylist()
    assert sum(row["figures"] for row in summary if row["kind"] == "deaths") == 120


@pytest.mark.skipif(shutil.which("java") is None and "JAVA_HOME" not in os.environ, reason="no Java")
def test_the_job_for_spark(texts, tmp_path):
    pyspark = pytest.importorskip("pyspark")
    home = Path(pyspark.__file__).parent
    command = [home / "bin" / "spark-submit", "--master", "local-cluster[2,1,1024]", "--driver-memory", "2g"]
    settings = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2"}
    settings |= {"spark.executorEnv.PYTHONPATH": os.environ["PYTHONPATH"]}
    for name, value in settings.items():
        command += ["--conf", f"{name}={value}"]
    command += [JOBS / "spark_job.py", texts, tmp_path / "out", "--parts", "4"]
    env = {**os.environ, "SPARK_HOME": str(home), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    subprocess.run(command, check=True, env=env)
    tables(tmp_path / "out", texts)
    failed = [line for path in (tmp_path / "out" / "failures").glob("*.json") for line in path.read_text().splitlines()]
    assert [json.loads(line) for line in failed] == []


def test_the_job_for_dask_on_a_queue(texts, tmp_path):
    pytest.importorskip("dask_jobqueue")
    command = [sys.executable, JOBS / "dask_queue.py", texts, tmp_path / "out", "--queue", "local", "--jobs", "2"]
    subprocess.run(command, check=True, cwd=tmp_path)
    tables(tmp_path / "out", texts)
