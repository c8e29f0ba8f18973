"""An engine in this process, for the tests: a frame is a list of Arrow tables, its parts, and work is sent as bytes."""

from __future__ import annotations

import pickle
import zlib

import pyarrow as pa
import pyarrow.compute

from numbers_extract.app.batches import batch_schema

PARTS = 3


class PartsEngine:
    """Does at once what :class:`numbers_extract.engines.engine.Engine` names; each part knows nothing of the others."""

    def columns(self, frame):
        return frame[0].column_names

    def extracted(self, frame, asked):
        return self.mapped(frame, asked.work(), batch_schema(), asked.given.check(self.columns(frame)))

    def mapped(self, frame, work, schema, columns=None):
        sent = pickle.dumps(work)
        return [pickle.loads(sent)(part if columns is None else part.select(columns)).cast(schema) for part in frame]

    def grouped(self, frame, key, work, schema):
        whole = pa.concat_tables(frame)
        part = pa.array([zlib.crc32(repr(one).encode()) % PARTS for one in whole.column(key).to_pylist()], pa.int64())
        split = [whole.filter(pa.compute.equal(part, n)) for n in range(PARTS)]
        shuffled = [one.take(pa.array(range(one.num_rows)[::-1], pa.int64())) for one in split]
        return self.mapped(shuffled, work, schema)

    def united(self, frames):
        return [part for frame in frames for part in frame]

    def kept(self, frame):
        return frame

    def fetched(self, frame, schema):
        return pa.concat_tables(frame).cast(schema)
