"""What a run into a folder is asked for in, its manifest kept on the disk out: begun, gone on with, at its end.

A folder that was begun otherwise is refused, so that no table is of two runs.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from numbers_extract.app.fingerprints import fingerprints
from numbers_extract.app.progress import counted
from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import OutputError, UsageError, os_reason
from numbers_extract.tables.manifests import Manifest, Named, Part, manifests_in, read_manifest, written
from numbers_extract.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numbers_extract.app.running import Run
    from numbers_extract.tables.table import Table

__all__ = ["Book", "asked_for"]

_WRITERS: Final = ("pandas", "pyarrow")
_NO_MATTER: Final = frozenset(
    {"paths", "output", "format", "workers", "quiet", "verbose", "overwrite", "shard", "texts", "part_size"}
)
"""The parameters of a command that change no row, or are told otherwise."""


# ------------------------------------------------------------------------------------------------ what was asked for
def asked_for(run: Run, table: Table, names: Named, size: float) -> Manifest:
    """What this run is asked for, as the manifest says it."""
    return Manifest(
        click.get_current_context().info_name or "",
        table.name,
        {"numbers_extract": __version__, **{name: version(name) for name in _WRITERS}},
        {**_options(click.get_current_context().params), "part_size": size},
        names.shard,
        fingerprints(run.paths, names.folder),
        {},
    )


def _options(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options that matter, by their names; one that is a file by a sum over what it holds."""
    matter = {name: value for name, value in sorted(given.items()) if name not in _NO_MATTER}
    told = {name: _sum_of(value) if isinstance(value, Path) else value for name, value in matter.items()}
    return {name: value for name, value in told.items() if value not in (None, False, "")}


def _sum_of(path: Path) -> str:
    try:
        return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
    except OSError as error:
        raise UsageError(f"{path}: {os_reason(error)}") from error


def _difference(begun: Manifest, asked: Manifest) -> str:
    """In what a folder was begun otherwise than is asked for; empty for nothing."""
    for library, before in begun.made_by.items():
        if asked.made_by.get(library) != before:
            return f"with {library} {before}, and this is {asked.made_by.get(library)}"
    if (begun.command, begun.table) != (asked.command, asked.table):
        return f"by the command {begun.command}"
    if (begun.shard and begun.shard[1]) != (asked.shard and asked.shard[1]):
        return "without --shard" if begun.shard is None else f"with --shard {begun.shard[0]}/{begun.shard[1]}"
    for name in sorted({*begun.options, *asked.options}):
        wished = begun.options.get(name)
        if wished != asked.options.get(name):
            option = f"--{name.replace('_', '-')}"
            return f"without {option}" if wished is None else f"with {option}{'' if wished is True else f' {wished}'}"
    if [one.path for one in begun.inputs] != [one.path for one in asked.inputs]:
        return f"with other inputs ({' '.join(one.path for one in begun.inputs[:3])})"
    changed = next((one for one in begun.inputs if one not in asked.inputs), None)
    if changed is None:
        return ""
    had = counted(changed.files, "file")
    return f"when {changed.path} had {had} of {changed.bytes:,} bytes, and was not as it is now"


# ------------------------------------------------------------------------------------------------ the manifest
class Book:
    """The manifest of one job, kept on the disk.

    Args:
        names: the names of its files.
        asked: what is asked for.
        overwrite: whether what was begun otherwise, or is finished, is made anew.

    Raises:
        UsageError: the folder was begun otherwise.
    """

    def __init__(self, names: Named, asked: Manifest, *, overwrite: bool) -> None:
        self.names = names
        begun = None if overwrite else read_manifest(names.manifest)
        if begun is not None and begun.parts and (difference := _difference(begun, asked)):
            raise UsageError(
                f"{names.folder}/ was begun {difference}: give the same command, name another folder, or begin anew "
                "with --overwrite"
            )
        self.is_new = begun is None or not begun.parts
        self.manifest = begun if begun is not None and begun.parts else asked
        self._require_alike()
        self.finished = {number for number, part in self.manifest.parts.items() if self._is_there(part)}

    def _is_there(self, part: Part) -> bool:
        try:
            return (self.names.folder / part.file).stat().st_size == part.bytes
        except OSError:
            return False

    def _require_alike(self) -> None:
        """Raises UsageError where another job of the folder was asked for something else, or strangers are in it."""
        for other in manifests_in(self.names.folder):
            difference = _difference(other, self.manifest) if other.shard != self.manifest.shard else ""
            if difference:
                raise UsageError(
                    f"{self.names.folder}/ holds parts of a job that was begun {difference}: give all jobs the same "
                    "command, or name another folder"
                )
        stranger = next(self.names.strangers(), None)
        if stranger is not None:
            raise UsageError(f"cannot write {self.names.folder}/: {stranger.name} in it is of no run that it knows")

    def is_complete(self) -> bool:
        """Whether there is nothing to do."""
        return self.manifest.complete and len(self.finished) == len(self.manifest.parts) and not self.is_new

    def begin(self) -> None:
        """Enters what is asked for, before anything is made; parts of a run that is made anew go first."""
        if not self.is_new:
            return
        for path in self.names.left():
            try:
                path.unlink()
            except OSError as error:
                raise OutputError(f"cannot write {path}: {os_reason(error)}") from error
        self._save()
        self._require_alike()  # another job may have begun in the same moment
        self.is_new = False

    def enter(self, number: int, part: Part) -> None:
        """Enters a finished part."""
        self.require_same(number, part.items, part.read)
        self.manifest = self.manifest._replace(parts={**self.manifest.parts, number: part})
        self.finished.add(number)
        self._save()

    def end(self, parts: int) -> None:
        """Enters that there are no more parts."""
        if len(self.manifest.parts) != parts:
            raise self._changed()
        if not self.manifest.complete:
            self.manifest = self.manifest._replace(complete=True)
            self._save()

    def require_same(self, number: int, items: int, read: str) -> None:
        """Raises UsageError where a part that was finished before was made of other documents."""
        known = self.manifest.parts.get(number)
        if known is not None and (known.items, known.read) != (items, read):
            raise self._changed()

    def _changed(self) -> UsageError:
        return UsageError(
            f"{self.names.folder}/: the inputs give other documents than when it was begun: name another folder, or "
            "begin anew with --overwrite"
        )

    def _save(self) -> None:
        with atomic_writer(self.names.manifest) as draft:
            draft.write_text(written(self.manifest), encoding="utf-8")

    def told(self) -> str:
        """What is in the folder, of this job."""
        there = [part for number, part in self.manifest.parts.items() if number in self.finished]
        rows, documents = sum(part.rows for part in there), sum(part.documents for part in there)
        failed = sum(part.failed for part in there)
        told = f"{counted(len(there), 'part')}, {counted(rows, 'row')} of {counted(documents, 'document')}"
        return f"{told}, {counted(failed, 'failure')}" if failed else told
