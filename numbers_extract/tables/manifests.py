"""A folder of parts in, its manifests out: what each run was asked for, what it read, and which parts are there.

A run writes one manifest; several jobs (``--shard``) may write into one folder, each its own. The names begin with an
underscore, so that programs which read a folder of Parquet files pass them by.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.errors import InputError, os_reason
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "MANIFEST_SCHEMA",
    "Manifest",
    "Named",
    "Part",
    "ReadInput",
    "is_folder_of",
    "manifests_in",
    "parts_of",
    "read_manifest",
    "told_missing",
    "written",
]

_VERSION: Final = 1
_MANIFEST: Final = later(r"_manifest(?:-(\d+)-of-(\d+))?\.json")
_PART: Final = later(r"part(?:-(\d+)-of-(\d+))?-\d{5,}\.parquet")
_FEWEST_DIGITS: Final = 2  # of a job in a name

Shard = tuple[int, int] | None
"""Which of how many jobs, from 1; None for a run that has all documents."""


class Part(NamedTuple):
    """A finished part: its file, and what it covers.

    ``first`` is the place of its first document among those of the job, from 1; ``items`` how many documents and
    failures it covers, of which ``failed`` failed, with ``failures`` the lines that say how. ``documents`` gave
    ``rows``. ``read`` is a sum over what was read, ``sha256`` one over the file, which has so many ``bytes``.
    """

    file: str
    first: int
    items: int
    documents: int
    rows: int
    failed: int
    failures: tuple[str, ...]
    bytes: int
    read: str
    sha256: str


class ReadInput(NamedTuple):
    """An input as it was named: how many files were behind it, their size, and a sum over names, sizes and ends."""

    path: str
    files: int
    bytes: int
    digest: str


class Manifest(NamedTuple):
    """What a run into a folder was asked for, and how far it came.

    ``made_by`` has the versions of the program and of the libraries that write, ``options`` what changes the rows or
    the parts. ``parts`` are those that are finished, by their numbers. ``complete`` says that there are no more.
    """

    command: str
    table: str
    made_by: Mapping[str, str]
    options: Mapping[str, Any]
    shard: Shard
    inputs: tuple[ReadInput, ...]
    parts: Mapping[int, Part]
    complete: bool = False

    @property
    def failed(self) -> int:
        """The failures of all parts."""
        return sum(part.failed for part in self.parts.values())


class Named(NamedTuple):
    """The names of the files of one job in a folder."""

    folder: Path
    shard: Shard = None

    @property
    def job(self) -> str:
        """What the names hold of the job: ``-03-of-64``, or nothing."""
        if self.shard is None:
            return ""
        digits = max(_FEWEST_DIGITS, len(str(self.shard[1])))
        return f"-{self.shard[0]:0{digits}}-of-{self.shard[1]:0{digits}}"

    @property
    def manifest(self) -> Path:
        """The manifest."""
        return self.folder / f"_manifest{self.job}.json"

    @property
    def lock(self) -> Path:
        """What is held while the job is at work."""
        return self.folder / f".numbers-extract{self.job}.lock"

    def part(self, number: int) -> Path:
        """A part, from 0."""
        return self.folder / f"part{self.job}-{number:05}.parquet"

    def left(self) -> Iterator[Path]:
        """The parts of the job that are in the folder, whether a manifest knows them or not."""
        for path in sorted(self.folder.glob("part-*.parquet")):
            found = _PART.fullmatch(path.name)
            if found is not None and _shard(found[1], found[2]) == self.shard:
                yield path

    def strangers(self) -> Iterator[Path]:
        """The Parquet files in the folder that are of no job with a manifest there."""
        known = {one.shard for one in manifests_in(self.folder)}
        for path in sorted(self.folder.glob("*.parquet")):
            found = _PART.fullmatch(path.name)
            if found is None or _shard(found[1], found[2]) not in known:
                yield path


def _shard(number: str | None, jobs: str | None) -> Shard:
    return None if number is None or jobs is None else (int(number), int(jobs))


# ------------------------------------------------------------------------------------------------ reading and writing
def written(manifest: Manifest) -> str:
    """The manifest as its file has it: no time and no machine in it, so that the same work gives the same bytes."""
    parts = [part._asdict() for _, part in sorted(manifest.parts.items())]
    made = {
        "manifest": _VERSION,
        **manifest._asdict(),
        "inputs": [one._asdict() for one in manifest.inputs],
        "parts": parts,
    }
    return json.dumps(made, indent=1) + "\n"


def read_manifest(path: Path) -> Manifest | None:
    """A manifest, None where there is none.

    Raises:
        InputError: the file cannot be read, or is no manifest.
    """
    try:
        held = json.loads(path.read_bytes())
        if held.pop("manifest") != _VERSION:
            raise InputError(f"{path}: a manifest of another version of the program")
        shard = held.pop("shard")
        inputs = tuple(ReadInput(**one) for one in held.pop("inputs"))
        parts = [Part(**{**one, "failures": tuple(one["failures"])}) for one in held.pop("parts")]
        numbered = {int(part.file.rpartition("-")[2].partition(".")[0]): part for part in parts}
        return Manifest(shard=None if shard is None else (shard[0], shard[1]), inputs=inputs, parts=numbered, **held)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(f"{path}: {os_reason(error)}") from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise InputError(f"{path}: no manifest of this program") from error


def manifests_in(folder: Path) -> list[Manifest]:
    """The manifests of a folder, in the order of their jobs.

    Raises:
        InputError: the folder cannot be read, or one of them is none.
    """
    try:
        paths = [path for path in folder.iterdir() if _MANIFEST.fullmatch(path.name)]
    except OSError as error:
        raise InputError(f"{folder}: {os_reason(error)}") from error
    found = [manifest for path in paths if (manifest := read_manifest(path)) is not None]
    return sorted(found, key=lambda one: one.shard or (0, 0))


# ------------------------------------------------------------------------------------------------ folders as tables
def is_folder_of(folder: Path, table: str) -> bool:
    """Whether a folder holds the parts of a table of that name."""
    try:
        return folder.is_dir() and any(manifest.table == table for manifest in manifests_in(folder))
    except (InputError, OSError, ValueError):
        return False


def parts_of(folder: Path, table: str) -> list[Path]:
    """The parts of a table that are finished, in the order of jobs and parts.

    Raises:
        InputError: the folder holds no such table, or a part of it is gone.
    """
    manifests = manifests_in(folder)
    if not manifests:
        raise InputError(f"{folder}: a folder without a manifest; name a table, or a folder that extract wrote")
    other = next((one.table for one in manifests if one.table != table), None)
    if other is not None:
        raise InputError(f"{folder}: it holds the table {other}, not {table}")
    paths = [folder / part.file for one in manifests for _, part in sorted(one.parts.items())]
    gone = next((path for path in paths if not path.is_file()), None)
    if gone is not None:
        raise InputError(
            f"{gone}: it is in the manifest and not in the folder; the command that wrote it makes it anew"
        )
    if not paths and not all(one.complete for one in manifests):
        raise InputError(f"{folder}: no part of it is finished yet")
    return paths


def told_missing(folder: Path) -> str:
    """What is not there yet of the table in a folder, for a note; empty where all is there."""
    manifests = manifests_in(folder)
    jobs = {one.shard[1] for one in manifests if one.shard is not None}
    most = max(jobs, default=1)
    done = sum(one.complete for one in manifests)
    if done >= most:
        return ""
    return "the run that writes it is not at its end" if most == 1 else f"{done:,} of {most:,} jobs are at their end"


# ------------------------------------------------------------------------------------------------ for other programs
def _object(says: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "description": says,
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _sort(sort: str, says: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401  (words of JSON Schema)
    return {"description": says, "type": sort, **more}


def _count(says: str, least: int = 0) -> dict[str, Any]:
    return _sort("integer", says, minimum=least)


MANIFEST_SCHEMA: Final[dict[str, Any]] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": f"urn:numbers-extract:manifest:{_VERSION}",
    "title": "manifest",
    **_object(
        "What a run into a folder was asked for, and how far it came.",
        {
            "manifest": {"description": "The version of this form.", "const": _VERSION},
            "command": _sort("string", "The command that was run."),
            "table": _sort("string", "The table that the parts are of."),
            "made_by": _sort(
                "object",
                "The versions of the program and of the libraries that write.",
                additionalProperties={"type": "string"},
            ),
            "options": _sort("object", "The options that change the rows or the parts; of a lexicon, a sum over it."),
            "shard": {
                "description": "Which of how many jobs, from 1; null for a run that has all documents.",
                "type": ["array", "null"],
                "prefixItems": [{"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 1}],
                "minItems": 2,
                "maxItems": 2,
            },
            "inputs": {
                "description": "The inputs in the order in which they were named.",
                "type": "array",
                "items": _object(
                    "An input.",
                    {
                        "path": _sort("string", "As it was named."),
                        "files": _count("How many files are behind it."),
                        "bytes": _count("Their size."),
                        "digest": _sort(
                            "string", "A sum over their names and sizes, and the ends of the first thousand."
                        ),
                    },
                ),
            },
            "parts": {
                "description": "The parts that are finished.",
                "type": "array",
                "items": _object(
                    "A part.",
                    {
                        "file": _sort("string", "Its file, in the folder of the manifest."),
                        "first": _count("The place of its first document among those of the job, from 1.", 1),
                        "items": _count("How many documents and failures it covers.", 1),
                        "documents": _count("How many documents gave its rows."),
                        "rows": _count("How many rows it has."),
                        "failed": _count("How many documents and inputs failed."),
                        "failures": {
                            "description": "The lines that say so; the first thousand.",
                            "type": "array",
                            "items": {"type": "string"},
                        },
                        "bytes": _count("The size of its file."),
                        "read": _sort("string", "A sum over the documents that it was made of."),
                        "sha256": _sort("string", "The SHA-256 of its file."),
                    },
                ),
            },
            "complete": _sort("boolean", "Whether there are no more parts to come."),
        },
    ),
}
"""The JSON Schema of a manifest."""
