r"""The facts, failures, figures and incidents of a Parquet dataset of texts, by Spark.

    spark-submit --master yarn --archives environment.tar.gz#environment \
        --conf spark.pyspark.python=environment/bin/python --conf spark.task.cpus=1 \
        docs/examples/spark_job.py s3a://news/2024 s3a://facts/2024 --parts 4000

``environment.tar.gz`` is a packed virtual environment with ``numbers-extract[spark]`` in it (``venv-pack`` makes one).
"""

from __future__ import annotations

import argparse

from pyspark.sql import SparkSession

from numbers_extract import spark


def main() -> None:
    """Reads the texts, and writes one folder for each table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("news", help="a Parquet dataset with the columns id, text and date")
    options.add_argument("output", help="the folder to write to")
    options.add_argument("--parts", type=int, default=200, help="some megabytes each; a lost one is done again")
    chosen = options.parse_args()

    session = SparkSession.builder.appName("numbers_extract").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    news = session.read.parquet(chosen.news).repartition(chosen.parts)
    spark.extract(news, text="text", id="id", date="date").write.parquet(f"{chosen.output}/facts")

    facts = session.read.parquet(f"{chosen.output}/facts")  # read again, so that no text is read twice
    spark.failures(facts).write.json(f"{chosen.output}/failures")
    spark.summary(facts, by=["kind", "country"]).write.parquet(f"{chosen.output}/summary")
    spark.incidents(facts).write.parquet(f"{chosen.output}/incidents")
    session.stop()


if __name__ == "__main__":
    main()
