"""Ray: two processes of this machine."""

from __future__ import annotations

import os

import pyarrow as pa
import pytest

import checks
import killing
from numbers_extract import ray as door

ray = pytest.importorskip("ray")
data = pytest.importorskip("ray.data")


class Engine:
    door = door

    def read(self, folder):
        return data.read_parquet(str(folder))

    def frame(self, table):
        return data.from_arrow(table).repartition(3)

    def table(self, frame):
        parts = [part for part in ray.get(frame.to_arrow_refs()) if part.num_rows]
        return pa.concat_tables(parts, promote_options="permissive")

    def dying(self, frame, middle, flag):
        return frame.map_batches(killing.of_table, batch_format="pyarrow", fn_kwargs={"middle": middle, "flag": flag})


@pytest.fixture(scope="module")
def engine():
    os.environ.setdefault("RAY_ENABLE_UV_RUN_RUNTIME_ENV", "0")
    ray.init(num_cpus=2, include_dashboard=False, object_store_memory=500_000_000, logging_level="ERROR")
    context = data.DataContext.get_current()
    context.enable_progress_bars = False
    context.default_hash_shuffle_parallelism = 3
    yield Engine()
    ray.shutdown()


def test_the_same_rows_though_a_worker_is_killed(engine, news, middle, plain, tmp_path):
    checks.rows_though_a_worker_is_killed(engine, news, middle, plain, tmp_path / "killed")


def test_failures_are_rows(engine):
    checks.failures_are_rows(engine)


def test_the_summary_is_that_of_one_machine(engine, reports):
    checks.summary_is_that_of_one_machine(engine, reports)


def test_incidents_are_those_of_one_machine(engine, reports):
    checks.incidents_are_those_of_one_machine(engine, reports)
