"""The facts, failures, figures and incidents of a Parquet dataset of texts, by Dask on the queue of a cluster.

    python docs/examples/dask_queue.py news facts --queue slurm --jobs 64

Each job of the queue is a worker with one process for each core that it is given. ``--queue local`` starts the jobs on
this machine.
"""

from __future__ import annotations

import argparse
from typing import Any

import dask.dataframe as dd
from dask.distributed import Client
from dask_jobqueue import SLURMCluster
from dask_jobqueue.local import LocalCluster

from numbers_extract import dask

QUEUES: dict[str, Any] = {"slurm": SLURMCluster, "local": LocalCluster}


def main() -> None:
    """Reads the texts, and writes one folder for each table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("news", help="a Parquet dataset with the columns id, text and date")
    options.add_argument("output", help="the folder to write to")
    options.add_argument("--queue", choices=QUEUES, default="local")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--cores", type=int, default=1, help="of a job")
    options.add_argument("--memory", default="2GB", help="of a job")
    options.add_argument("--hours", type=int, default=2, help="that a job may take")
    chosen = options.parse_args()

    queue = QUEUES[chosen.queue](
        cores=chosen.cores,
        processes=chosen.cores,  # one core each: a process of Python uses one
        memory=chosen.memory,
        walltime=f"{chosen.hours:02}:00:00",
        scheduler_options={"dashboard_address": None},
    )
    with queue, Client(queue):
        queue.scale(jobs=chosen.jobs)
        news = dd.read_parquet(chosen.news, columns=["id", "text", "date"], blocksize="8MB")
        dask.extract(news, text="text", id="id", date="date").to_parquet(f"{chosen.output}/facts", write_index=False)

        facts = dd.read_parquet(f"{chosen.output}/facts")  # read again, so that no text is read twice
        dask.failures(facts).to_parquet(f"{chosen.output}/failures", write_index=False)
        dask.summary(facts, by=["kind", "country"]).to_parquet(f"{chosen.output}/summary", write_index=False)
        dask.incidents(facts).to_parquet(f"{chosen.output}/incidents", write_index=False)


if __name__ == "__main__":
    main()
