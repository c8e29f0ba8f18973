"""Spark: a driver and two workers, each with an executor of its own (``local-cluster``)."""

from __future__ import annotations

import functools
import os
import shutil
import sys
from pathlib import Path

import pyarrow as pa
import pytest

import checks
import killing
import numbers_extract
from numbers_extract import spark, spark_schema

pyspark = pytest.importorskip("pyspark")
pytestmark = pytest.mark.skipif(
    shutil.which("java") is None and "JAVA_HOME" not in os.environ, reason="no Java: Spark needs 17 or newer"
)


class Engine:
    door = spark

    def __init__(self, session):
        self.session = session

    def read(self, folder):
        return self.session.read.parquet(str(folder)).repartition(8, "id")

    def frame(self, table):
        rows = [tuple(row.values()) for row in table.to_pylist()]
        return self.session.createDataFrame(rows, spark.spark_schema(table.schema)).repartition(3)

    def table(self, frame):
        batches = frame._collect_as_arrow() if not hasattr(frame, "toArrow") else frame.toArrow()  # since Spark 4
        return batches if isinstance(batches, pa.Table) else pa.Table.from_batches(batches)

    def dying(self, frame, middle, flag):
        return frame.mapInArrow(functools.partial(killing.of_batches, middle=middle, flag=flag), frame.schema)


@pytest.fixture(scope="module")
def engine():
    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession  # noqa: PLC0415

    settings = {
        "spark.driver.memory": "2g",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "3",
        "spark.executorEnv.PYTHONPATH": os.environ["PYTHONPATH"],
        "spark.network.timeout": "600s",
    }
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("numbers_extract")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield Engine(session)
    session.stop()


def test_the_same_rows_though_a_worker_is_killed(engine, news, middle, plain, tmp_path):
    checks.rows_though_a_worker_is_killed(engine, news, middle, plain, tmp_path / "killed")


def test_failures_are_rows(engine):
    checks.failures_are_rows(engine)


def test_the_schema(engine):
    facts = spark.extract(engine.frame(checks.ODD), date="day")
    assert facts.schema == spark_schema(failures=True)
    assert spark.without_failures(facts).schema == spark_schema()


def test_a_job_that_calls_the_function_itself(engine):
    schema = spark_schema(failures=True)
    made = engine.frame(checks.ODD).mapInArrow(lambda batches: map(numbers_extract.extract_arrow, batches), schema)
    assert sorted(row.doc_id for row in made.select("doc_id").collect()) == ["a", "b", "d", "d"]


def test_the_summary_is_that_of_one_machine(engine, reports):
    checks.summary_is_that_of_one_machine(engine, reports)


def test_incidents_are_those_of_one_machine(engine, reports):
    checks.incidents_are_those_of_one_machine(engine, reports)
