"""How fast engines of many machines make facts, with the cores of this one, against one core without an engine.

    python benchmarks/scale.py [--megabytes 100] [--engines spark dask ray] [--workers 2]

The text is that of ``throughput.py``, as a Parquet dataset on the disk. Start-up is left out: each engine first reads a
short text with every worker, which loads what is loaded once. Then the clock on the wall runs from the call until all
facts are made and counted where they are. The one core reads the same dataset in this process, before the
engines and after them: two rates that differ say that the machine did something else meanwhile.
``pip install '.[scale]'`` brings the engines.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
from news_text import articles, bytes_of

import numbers_extract

PARTS_A_WORKER: Final = 8
WARMING: Final = 200_000  # bytes

Count = Callable[[Path], int]


def written(texts: list[str], folder: Path, parts: int) -> Path:
    """The texts as a Parquet dataset of so many files."""
    folder.mkdir()
    for part in range(parts):
        rows = [{"id": f"n{number}", "text": texts[number]} for number in range(part, len(texts), parts)]
        pq.write_table(pa.Table.from_pylist(rows), folder / f"{part:03}.parquet")
    return folder


def one_core(folder: Path) -> int:
    """The facts of the dataset, counted, by this process alone."""
    return sum(numbers_extract.extract_arrow(pq.read_table(path)).num_rows for path in sorted(folder.glob("*.parquet")))


@contextmanager
def with_spark(workers: int) -> Iterator[Count]:
    """Spark with so many executors of one core."""
    import pyspark
    from pyspark.sql import SparkSession

    from numbers_extract import spark

    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(f"local-cluster[{workers},1,1024]").config("spark.driver.memory", "2g")
    session = builder.config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    parts = workers * PARTS_A_WORKER
    yield lambda folder: spark.extract(session.read.parquet(str(folder)).repartition(parts)).count()
    session.stop()


@contextmanager
def with_dask(workers: int) -> Iterator[Count]:
    """Dask with so many processes of one thread."""
    import dask.dataframe as dd
    from distributed import Client, LocalCluster

    from numbers_extract import dask

    with (
        LocalCluster(n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster),
    ):
        yield lambda folder: len(dask.extract(dd.read_parquet(str(folder), aggregate_files=False)))


@contextmanager
def with_ray(workers: int) -> Iterator[Count]:
    """Ray with so many processors."""
    import ray

    from numbers_extract import ray as door

    ray.init(num_cpus=workers, include_dashboard=False, logging_level="ERROR")
    yield lambda folder: door.extract(ray.data.read_parquet(str(folder))).count()
    ray.shutdown()


ENGINES: Final[dict[str, Any]] = {"spark": with_spark, "dask": with_dask, "ray": with_ray}


def rate(count: Count, folder: Path, size: int, expected: int | None = None) -> float:
    """Bytes a second. Raises SystemExit where facts are lost."""
    start = time.perf_counter()
    facts = count(folder)
    seconds = time.perf_counter() - start
    if expected is not None and facts != expected:
        raise SystemExit(f"{facts} facts, not {expected}")
    return size / seconds


def main() -> None:
    """Prints the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=float, default=100.0)
    options.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES))
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        parts = chosen.workers * PARTS_A_WORKER
        texts = articles(int(chosen.megabytes * 1e6))
        folder, size = written(texts, Path(place) / "news", parts), bytes_of(texts)
        short = written(articles(WARMING), Path(place) / "short", parts)
        one_core(short)
        start = time.perf_counter()
        facts = one_core(folder)
        alone = size / (time.perf_counter() - start)
        print(f"{size / 1e6:.0f} MB, {facts:,} facts; Python {platform.python_version()}, {os.cpu_count()} processors")
        print(f"one core: {alone / 1e6:.3f} MB/s", flush=True)
        for name in chosen.engines:
            with ENGINES[name](chosen.workers) as count:
                count(short)
                fast = rate(count, folder, size, facts)
            print(f"{name}, {chosen.workers} workers: {fast / 1e6:.3f} MB/s, {fast / alone:.2f} times", flush=True)
        print(f"one core again: {rate(one_core, folder, size) / 1e6:.3f} MB/s")


if __name__ == "__main__":
    main()
