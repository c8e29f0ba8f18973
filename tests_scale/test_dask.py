"""Dask: a scheduler and two workers, each a process of its own (``distributed``)."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import pytest

import checks
import killing
from numbers_extract import dask

dd = pytest.importorskip("dask.dataframe")
distributed = pytest.importorskip("distributed")
config = pytest.importorskip("dask.config")


class Engine:
    door = dask

    def read(self, folder):
        return dd.read_parquet(str(folder), split_row_groups=False)

    def frame(self, table):
        return dd.from_pandas(table.to_pandas(types_mapper=pd.ArrowDtype), npartitions=3)

    def table(self, frame):
        schema = pa.schema([(name, dtype.pyarrow_dtype) for name, dtype in frame.dtypes.items()])
        return pa.Table.from_pandas(frame.compute(), schema=schema, preserve_index=False)

    def dying(self, frame, middle, flag):
        return frame.map_partitions(killing.of_frame, middle, flag, meta=frame._meta)


@pytest.fixture(scope="module")
def engine():
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, memory_limit="3GB"
        ) as cluster,
        distributed.Client(cluster),
    ):
        yield Engine()


def test_the_same_rows_though_a_worker_is_killed(engine, news, middle, plain, tmp_path):
    checks.rows_though_a_worker_is_killed(engine, news, middle, plain, tmp_path / "killed")


def test_failures_are_rows(engine):
    checks.failures_are_rows(engine)


def test_cells_of_any_sort_cost_their_own_texts_alone(engine):  # noqa: ARG001  (its workers)
    odd = pd.DataFrame({"id": ["a", 2, "c"], "text": pd.Series(["7 died.", 5, None], dtype="object")})
    with config.set({"dataframe.convert-string": False}):
        facts = dask.extract(dd.from_map(lambda _: odd, [0], meta=odd)).compute()
    assert facts["doc_id"].tolist() == ["a", "2"]
    assert facts["failure"].tolist()[1] == "TypeError: a text is a str, not int"


def test_the_summary_is_that_of_one_machine(engine, reports):
    checks.summary_is_that_of_one_machine(engine, reports)


def test_incidents_are_those_of_one_machine(engine, reports):
    checks.incidents_are_those_of_one_machine(engine, reports)
